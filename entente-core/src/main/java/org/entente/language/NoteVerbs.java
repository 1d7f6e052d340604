package org.entente.language;

import java.util.List;
import java.util.Set;

/** Mends the verbs of notes beyond the first: "freezes assets, cuts off oil", and participles without "was": "ship sunk by mines". */
final class NoteVerbs {
    /** They take no object, so that none of them is passive. */
    private static final Set<String> INTRANSITIVE =
            Set.of("become", "come", "go", "fall", "arise", "rise", "run", "lie");

    private final TreeDraft tree;

    private NoteVerbs(AnnotatedSentence sentence) {
        this.tree = new TreeDraft(sentence);
    }

    static AnnotatedSentence mended(AnnotatedSentence sentence) {
        NoteVerbs verbs = new NoteVerbs(sentence);
        for (int i = 1; i < verbs.tree.size(); i++) {
            verbs.second(i);
            verbs.governor(i);
            verbs.participle(i);
        }
        return verbs.tree.sentence();
    }

    /** A plural that is coordinated with a verb is a verb, where it has nothing that only nouns have. */
    private void second(int i) {
        Token token = tree.token(i);
        int first = tree.head(i);
        if (!token.xpos().equals("NNS") || !token.is("conj") || first < 0) return;
        String lemma = VerbForms.lemma(tree.form(i), "VBZ");
        boolean verbs = tree.token(first).xpos().equals("VBZ") && tree.child(first, "nsubj") >= 0;
        if (lemma == null || !verbs || tree.child(i, "det", "amod", "nmod:poss", "compound", "nummod", "case") >= 0)
            return;
        boolean beside = tree.isForm(i - 1, ",") || tree.isForm(i - 1, "and") || tree.isForm(i - 1, "then");
        if (!beside || !takesOn(i + 1)) return;
        tree.becomeVerb(i, lemma, "VBZ");
        for (int child : tree.children(i)) if (tree.is(child, "nmod")) complement(child, i);
    }

    /** "GB promises to leave": a plural that an infinitive has for its subject governs it. */
    private void governor(int i) {
        int infinitive = tree.head(i);
        if (!tree.token(i).xpos().equals("NNS") || infinitive < i || !tree.is(i, "nsubj")) return;
        String lemma = VerbForms.lemma(tree.form(i), "VBZ");
        int to = tree.child(infinitive, "mark");
        boolean beside = to == i + 1 || to == i + 2 && tree.isForm(i + 1, "not");
        int subject = i - 1;
        boolean acts = tree.head(subject) == i
                && tree.is(subject, "compound")
                && tree.token(subject).upos() == Upos.PROPN;
        if (lemma == null
                || to < i
                || !beside
                || !acts
                || !tree.token(infinitive).isRoot()) return;
        tree.becomeVerb(i, lemma, "VBZ");
        tree.verb(i, "VBZ", infinitive);
        tree.attach(subject, i, "nsubj");
    }

    private boolean takesOn(int next) {
        if (next >= tree.size()) return false;
        return switch (tree.token(next).upos()) {
            case NOUN, PROPN, ADJ, DET, NUM, ADP, PRON, PART -> true;
            default -> false;
        };
    }

    /** What a parser took for the noun's phrase is the verb's object, or its phrase. */
    private void complement(int noun, int verb) {
        int marker = tree.child(noun, "case");
        boolean particle = marker >= 0 && tree.token(marker).xpos().equals("RP");
        if (particle) tree.attach(marker, verb, "compound:prt");
        tree.attach(noun, verb, marker < 0 || particle ? "obj" : "obl");
    }

    /** "Panay sunk by planes", "Bursa taken": a form that is no past tense. */
    private void participle(int i) {
        Token token = tree.token(i);
        if (!List.of("VBD", "VBN").contains(token.xpos()) || !tree.is(i, "root", "conj", "parataxis")) return;
        int subject = tree.child(i, "nsubj");
        if (subject < 0 || subject > i || tree.child(i, "aux", "cop", "obj") >= 0) return;
        if (!VerbForms.isOnlyParticiple(tree.form(i)) || INTRANSITIVE.contains(token.lemma())) return;
        tree.retag(i, "VBN");
        tree.attach(subject, i, "nsubj:pass");
        for (int child : tree.children(i)) {
            int marker = tree.is(child, "obl") ? tree.child(child, "case") : -1;
            if (marker >= 0 && tree.isForm(marker, "by") && tree.token(child).upos() != Upos.NUM) {
                tree.attach(child, i, "obl:agent");
            }
        }
    }
}
