package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.source.Span;

/**
 * Mends the trees of headlines and notes, whose verbs in the present tense a parser of full sentences takes for plural
 * nouns: in "French fleet visits Kronstadt" it sees several visits.
 */
final class Headlines {
    /** Plurals without a mark. */
    private static final Set<String> UNMARKED = Set.of("aircraft", "troops", "police", "people", "gendarmes", "forces");
    /** Plurals that stand before a noun. */
    private static final Set<String> PLURALS = Set.of(
            "arm",
            "arms",
            "good",
            "goods",
            "sale",
            "sport",
            "saving",
            "custom",
            "customs",
            "force",
            "work",
            "works",
            "mean",
            "means",
            "relation",
            "communication",
            "operation",
            "right",
            "rights",
            "trade",
            "claim",
            "claims",
            "peace",
            "land",
            "troop");

    private Headlines() {}

    /** The sentence with its root read as a verb, where it has no other verb and a subject stands before it. */
    static AnnotatedSentence mended(AnnotatedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        Token root = mainNoun(tokens, sentence.root());
        int subject = subjectBefore(tokens, root);
        boolean beside = subject >= 0 && subject == root.index() - 1;
        boolean several = root.xpos().equals("NN") && beside && isOfSeveral(tokens, subject);
        if (!root.xpos().equals("NNS") && !root.xpos().equals("NNPS") && !several) return sentence;
        if (subject < 0 || hasVerb(tokens, root) || !isSubject(tokens.get(subject), root)) return sentence;
        String form = root.form().toLowerCase(Locale.ROOT);
        String verb = several ? form : VerbForms.lemma(form, "VBZ");
        if (verb == null || !takesOn(tokens, root.index() + 1)) return sentence;
        List<Token> mended = new ArrayList<>(tokens.size());
        for (Token token : tokens) mended.add(mended(token, root, subject, verb, tokens));
        Token above = sentence.root();
        if (above.index() != root.index()) {
            mended.set(above.index(), with(above, root.index(), hasCase(tokens, above.index()) ? "obl" : "obj"));
        }
        return new AnnotatedSentence(sentence.sentence(), mended);
    }

    /** "American aircraft bomb Baghdad": a plural before, and after it a name that no preposition leads to. */
    private static boolean isOfSeveral(List<Token> tokens, int subject) {
        Token before = tokens.get(subject);
        int next = subject + 2;
        if (next >= tokens.size() || tokens.get(next).upos() != Upos.PROPN || subject == 0) return false;
        boolean plural = before.xpos().equals("NNS") || UNMARKED.contains(before.form());
        return plural
                && tokens.get(next).head() == subject + 1
                && VerbForms.lemma(tokens.get(subject + 1).form() + "s", "VBZ") != null;
    }

    /**
     * The root, or the plural that stands before it without a preposition: "the consul demands an inquiry". Plurals hardly
     * ever stand before another noun, but for a few.
     */
    private static Token mainNoun(List<Token> tokens, Token root) {
        if (root.upos() != Upos.NOUN) return root;
        for (Token token : tokens) {
            boolean before = token.head() == root.index() && token.index() < root.index() && token.index() > 0;
            boolean beside = token.is("compound") || token.is("nsubj") && !hasCopula(tokens, root);
            if (before && beside && token.xpos().equals("NNS") && !PLURALS.contains(token.lemma())) {
                Token subject = tokens.get(token.index() - 1);
                if (subject.head() == token.index() || subject.head() == root.index()) return token;
            }
        }
        return root;
    }

    private static boolean hasCopula(List<Token> tokens, Token root) {
        return tokens.stream().anyMatch(token -> token.head() == root.index() && token.is("cop"));
    }

    /** A verb before it, or one that it is an argument of; a clause that follows may have its own. */
    private static boolean hasVerb(List<Token> tokens, Token root) {
        for (Token token : tokens) {
            boolean verb = token.upos() == Upos.AUX || token.xpos().matches("VB[DPZ]|MD");
            if (isInRelative(tokens, token)) continue;
            boolean own = token.index() < root.index() || (token.head() == root.index() && token.upos() == Upos.AUX);
            if (verb && own) return true;
        }
        return false;
    }

    /** The word right before it, or before the relative clause right before it; -1 where there is none. */
    private static int subjectBefore(List<Token> tokens, Token root) {
        int at = root.index() - 1;
        while (at >= 0 && (tokens.get(at).is("punct") || isInRelative(tokens, tokens.get(at)))) at--;
        while (at > 0 && tokens.get(at).is("flat") && tokens.get(at).head() < at)
            at = tokens.get(at).head();
        return at < root.index() - 1 && at >= 0 && tokens.get(at).head() != root.index() ? -1 : at;
    }

    /** "Lima, which nobody had invited, protests": what is said of the subject is not the main clause. */
    private static boolean isInRelative(List<Token> tokens, Token token) {
        Token at = token;
        while (!at.isRoot()) {
            if (at.is("acl:relcl")) return true;
            at = tokens.get(at.head());
        }
        return false;
    }

    private static boolean isSubject(Token before, Token root) {
        boolean name = before.upos() == Upos.PROPN || before.upos() == Upos.NOUN;
        boolean beside = before.head() == root.index() || before.head() == root.head();
        return name && beside && (before.is("compound") || before.is("nsubj") || before.is("nmod"));
    }

    /** A verb ends its clause, or goes on to an object, a particle or a phrase; a noun before a comma is a noun. */
    private static boolean takesOn(List<Token> tokens, int next) {
        if (next >= tokens.size()) return true;
        return switch (tokens.get(next).upos()) {
            case NOUN, PROPN, ADJ, DET, NUM, ADP, ADV, PRON, PART -> true;
            default -> tokens.get(next).form().equals(".");
        };
    }

    private static Token mended(Token token, Token root, int subject, String verb, List<Token> tokens) {
        Span span = token.span();
        int index = token.index();
        if (index == root.index()) {
            String tag = token.xpos().equals("NN") ? "VBP" : "VBZ";
            return new Token(index, span, token.form(), verb, Upos.VERB, tag, -1, "root");
        }
        if (token.head() != root.index()) return token;
        if (index == subject) return with(token, root.index(), "nsubj");
        // What stood before the subject belongs to it.
        if (index < subject && !token.is("punct")) return with(token, subject, token.relation());
        boolean nominal = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
        if (index > root.index() && nominal && !token.is("conj")) {
            return with(token, root.index(), hasCase(tokens, index) ? "obl" : "obj");
        }
        return token;
    }

    private static boolean hasCase(List<Token> tokens, int index) {
        return tokens.stream().anyMatch(token -> token.head() == index && token.is("case"));
    }

    private static Token with(Token token, int head, String relation) {
        return new Token(
                token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.xpos(), head, relation);
    }
}
