package org.entente.annotator.arc;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Upos;

/**
 * Puts right trees that no sentence of English has. A greedy parser that has once taken the main verb for a participle,
 * a condition for the main clause, "did" for an auxiliary, or two objects for two clauses does not come back to it; the
 * finished tree shows it.
 */
final class MainVerbs {
    private static final Set<String> INVERTED = Set.of("Had", "Were", "Should");
    private static final Set<String> DO = Set.of("do", "does", "did");
    /** Their participles keep one of two objects: "a king denied his crown". */
    private static final Set<String> TWO_OBJECTS = Set.of(
            "allowed",
            "assigned",
            "assured",
            "awarded",
            "denied",
            "granted",
            "guaranteed",
            "handed",
            "offered",
            "owed",
            "promised",
            "refused",
            "spared",
            "elected",
            "named",
            "called",
            "appointed",
            "declared",
            "proclaimed",
            "crowned",
            "dubbed",
            "titled",
            "entitled",
            "labelled",
            "termed",
            "styled",
            "nicknamed",
            "renamed",
            "considered",
            "rendered",
            "deemed");

    private final int participle;
    private final int past;
    private final int root;
    private final int subject;
    private final int object;
    private final int oblique;
    private final int modifier;
    private final int condition;
    private final int auxiliary;
    private final int passive;
    private final int copula;
    private final int expletive;
    private final int preposition;
    private final int conjunct;
    private final int conjunction;
    private final int besides;
    private final int complement;
    private final int mark;
    private final int orphan;

    MainVerbs(List<String> tags, List<String> labels) {
        participle = tags.indexOf("VERB VBN") + 1;
        past = tags.indexOf("VERB VBD") + 1;
        root = labels.indexOf("root") + 1;
        subject = labels.indexOf("nsubj") + 1;
        object = labels.indexOf("obj") + 1;
        oblique = labels.indexOf("obl") + 1;
        modifier = labels.indexOf("acl") + 1;
        condition = labels.indexOf("advcl") + 1;
        auxiliary = labels.indexOf("aux") + 1;
        passive = labels.indexOf("aux:pass") + 1;
        copula = labels.indexOf("cop") + 1;
        expletive = labels.indexOf("expl") + 1;
        preposition = labels.indexOf("case") + 1;
        conjunct = labels.indexOf("conj") + 1;
        conjunction = labels.indexOf("cc") + 1;
        besides = labels.indexOf("parataxis") + 1;
        complement = labels.indexOf("ccomp") + 1;
        mark = labels.indexOf("mark") + 1;
        orphan = labels.indexOf("orphan") + 1;
    }

    void mend(Frame f) {
        int top = child(f, 0, root, 1);
        if (top == 0) return;
        participleWithObject(f, top);
        invertedCondition(f, child(f, 0, root, 1));
        for (int i = 1; i <= f.n; i++) {
            auxiliaryOfNoVerb(f, i);
            subjectAfterThere(f, i);
            gapWithoutCounterpart(f, i);
        }
    }

    /**
     * "[The shipment] reached the port", "By the treaty [the king] renounced the duchy": a participle that follows its
     * noun has no object, so a nominal root, or one in a preposition's phrase, has its sentence's verb in it.
     */
    private void participleWithObject(Frame f, int top) {
        for (int verb = top + 1; verb <= f.n; verb++) {
            int noun = f.head[verb];
            boolean after = f.label[verb] == modifier && f.tag[verb] == participle && noun > 0 && noun < verb;
            if (!after || !f.forms[verb - 1].endsWith("ed") || TWO_OBJECTS.contains(f.forms[verb - 1])) continue;
            if (child(f, verb, object, verb + 1) == 0 || hasAuxiliary(f, verb)) continue;
            boolean inPhrase = noun > top && isNominal(f, top) && hasBefore(f, top, preposition);
            if (noun == top && isNominal(f, top) && !hasBefore(f, top, preposition) || inPhrase) {
                f.tag[verb] = past;
                f.verb[verb] = 1;
                raise(f, verb, noun, top);
                return;
            }
        }
    }

    /** Makes a verb the root, its noun its subject, and hangs to it what was the root and what follows. */
    private void raise(Frame f, int verb, int noun, int top) {
        for (int above = noun; above > 0; above = f.head[above]) followers(f, above, verb);
        f.head[noun] = verb;
        f.label[noun] = subject;
        if (noun != top) {
            f.head[top] = verb;
            f.label[top] = oblique;
        }
        f.head[verb] = 0;
        f.label[verb] = root;
    }

    private static void followers(Frame f, int from, int to) {
        for (int i = to + 1; i <= f.n; i++) if (f.head[i] == from) f.head[i] = to;
    }

    /** "Had Oslo given way, the union would have lasted": the clause that begins with its auxiliary is the condition. */
    private void invertedCondition(Frame f, int top) {
        boolean inverted = INVERTED.contains(f.forms[0])
                && f.head[1] == top
                && (f.label[1] == auxiliary || f.label[1] == passive)
                && !f.forms[f.n - 1].equals("?");
        if (!inverted) return;
        for (int verb = top + 1; verb <= f.n; verb++) {
            boolean joined = f.label[verb] == conjunct || f.label[verb] == besides || f.label[verb] == complement;
            if (!joined || f.head[verb] != top || hasBefore(f, verb, conjunction) || hasBefore(f, verb, mark)) continue;
            if (!hasBefore(f, verb, subject)) continue;
            followers(f, top, verb);
            f.head[top] = verb;
            f.label[top] = condition;
            f.head[verb] = 0;
            f.label[verb] = root;
            return;
        }
    }

    /** "The visit did little to calm them": "do" is auxiliary to verbs only, which may be taken for nouns, and no copula. */
    private void auxiliaryOfNoVerb(Frame f, int i) {
        int word = f.head[i];
        boolean wrong = (f.label[i] == auxiliary || f.label[i] == copula)
                && word > i
                && DO.contains(f.forms[i - 1].toLowerCase(Locale.ROOT))
                && !isVerbOrNoun(f, word);
        if (!wrong) return;
        f.head[i] = f.head[word];
        f.label[i] = f.label[word];
        f.upos[i] = TagSet.number(Upos.VERB);
        if (f.forms[i - 1].equalsIgnoreCase("did")) f.tag[i] = past;
        for (int k = 1; k <= f.n; k++) {
            if (f.head[k] == word && (k < i || Punctuation.is(f, k))) f.head[k] = i;
        }
        f.head[word] = i;
        f.label[word] = object;
    }

    /** "There followed a truce": what is there is the subject. */
    private void subjectAfterThere(Frame f, int there) {
        int verb = f.head[there];
        boolean found = f.label[there] == expletive && there < verb && f.forms[there - 1].equalsIgnoreCase("there");
        if (!found || child(f, verb, subject, 1) > 0) return;
        int thing = child(f, verb, object, verb + 1);
        if (thing > 0) f.label[thing] = subject;
    }

    /** "sent Jay and Monroe to Paris": only "sent Jay to London and Monroe to Paris" leaves out a verb. */
    private void gapWithoutCounterpart(Frame f, int remnant) {
        int second = f.head[remnant];
        int verb = f.head[second];
        boolean gap = f.label[remnant] == orphan && f.label[second] == conjunct && verb > 0 && isNominal(f, second);
        if (!gap || !hasBefore(f, remnant, preposition)) return;
        int first = child(f, verb, object, verb + 1);
        if (first == 0 || first > second || child(f, verb, oblique, 1) > 0) return;
        f.head[second] = first;
        f.head[remnant] = verb;
        f.label[remnant] = oblique;
    }

    private boolean hasAuxiliary(Frame f, int verb) {
        return child(f, verb, auxiliary, 1) > 0 || child(f, verb, passive, 1) > 0;
    }

    private static boolean isNominal(Frame f, int word) {
        return f.upos[word] == TagSet.number(Upos.NOUN) || f.upos[word] == TagSet.number(Upos.PROPN);
    }

    private static boolean isVerbOrNoun(Frame f, int word) {
        return isNominal(f, word)
                || f.upos[word] == TagSet.number(Upos.VERB)
                || f.upos[word] == TagSet.number(Upos.AUX);
    }

    private static boolean hasBefore(Frame f, int head, int label) {
        int child = child(f, head, label, 1);
        return child > 0 && child < head;
    }

    /** The first dependent with a label from a word on, or 0. */
    private static int child(Frame f, int head, int label, int from) {
        for (int i = from; i <= f.n; i++) if (f.head[i] == head && f.label[i] == label) return i;
        return 0;
    }
}
