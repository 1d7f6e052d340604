package org.entente.annotator.arc;

import java.util.List;
import org.entente.language.Upos;

/**
 * Puts right a participle where only a past tense can stand. A main verb without an auxiliary is a participle in notes
 * and headlines, "Legation closed", and these do without articles and objects: "The king recalled his envoy" and "The
 * envoy called on the king" have finite verbs.
 */
final class FiniteVerbs {
    private final int participle;
    private final int past;
    private final int root;
    private final int besides;
    private final int subject;
    private final int passiveSubject;
    private final int object;
    private final int agent;
    private final int article;
    private final int owner;

    FiniteVerbs(List<String> tags, List<String> labels) {
        participle = tags.indexOf("VERB VBN") + 1;
        past = tags.indexOf("VERB VBD") + 1;
        root = labels.indexOf("root") + 1;
        besides = labels.indexOf("parataxis") + 1;
        subject = labels.indexOf("nsubj") + 1;
        passiveSubject = labels.indexOf("nsubj:pass") + 1;
        object = labels.indexOf("obj") + 1;
        agent = labels.indexOf("obl:agent") + 1;
        article = labels.indexOf("det") + 1;
        owner = labels.indexOf("nmod:poss") + 1;
    }

    void mend(Frame f) {
        for (int verb = 1; verb <= f.n; verb++) {
            boolean main = f.label[verb] == root || f.label[verb] == besides;
            if (main && f.tag[verb] == participle && f.forms[verb - 1].endsWith("ed")) mend(f, verb);
        }
    }

    private void mend(Frame f, int verb) {
        int who = 0;
        boolean hasObject = false;
        for (int i = 1; i <= f.n; i++) {
            if (f.head[i] != verb) continue;
            if (f.upos[i] == TagSet.number(Upos.AUX) || f.label[i] == agent) return;
            if (i < verb && (f.label[i] == subject || f.label[i] == passiveSubject)) who = i;
            hasObject |= i > verb && f.label[i] == object;
        }
        if (who == 0 || !hasObject && !hasArticle(f, who)) return;
        f.tag[verb] = past;
        f.verb[verb] = 1;
        f.label[who] = subject;
    }

    private boolean hasArticle(Frame f, int noun) {
        for (int i = 1; i < noun; i++) {
            if (f.head[i] == noun && (f.label[i] == article || f.label[i] == owner)) return true;
        }
        return false;
    }
}
