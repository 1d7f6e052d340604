package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence's tree while it is being mended. It stays a tree: what would close a circle is not done. */
final class TreeDraft {
    private final AnnotatedSentence original;
    private final List<Token> tokens;
    private boolean changed;

    TreeDraft(AnnotatedSentence sentence) {
        this.original = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String form(int i) {
        return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    boolean isForm(int i, String form) {
        return i >= 0 && i < size() && tokens.get(i).form().equals(form);
    }

    int head(int i) {
        return tokens.get(i).head();
    }

    String relation(int i) {
        return tokens.get(i).relation();
    }

    boolean is(int i, String... relations) {
        for (String relation : relations) {
            if (tokens.get(i).is(relation)) return true;
        }
        return false;
    }

    List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head) children.add(token.index());
        }
        return children;
    }

    /** The first dependent in one of the relations, or -1. */
    int child(int head, String... relations) {
        for (int child : children(head)) {
            if (is(child, relations)) return child;
        }
        return -1;
    }

    /** Whether {@code i} stands at or below {@code ancestor}. */
    boolean isBelow(int i, int ancestor) {
        for (int at = i; at >= 0; at = head(at)) {
            if (at == ancestor) return true;
        }
        return false;
    }

    /** The finite verb that follows with nothing but auxiliaries and adverbs between, or -1. */
    int finiteVerbAfter(int name) {
        int at = name + 1;
        while (at < size() && (token(at).upos() == Upos.AUX || token(at).upos() == Upos.ADV)) at++;
        if (at >= size() || token(at).upos() != Upos.VERB) return -1;
        boolean finite = at > name + 1 && child(at, "aux") > name
                || List.of("VBD", "VBZ", "VBP").contains(token(at).xpos());
        return finite ? at : -1;
    }

    void attach(int i, int head, String relation) {
        if (i == head || isBelow(head, i)) return;
        Token token = tokens.get(i);
        put(i, token.upos(), token.xpos(), head, relation);
    }

    void retag(int i, String xpos) {
        put(i, tokens.get(i).upos(), xpos, head(i), relation(i));
    }

    /** Makes a word a verb where it stands. */
    void becomeVerb(int i, String lemma, String xpos) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(i, token.span(), token.form(), lemma, Upos.VERB, xpos, token.head(), token.relation()));
        changed = true;
    }

    /** Makes a word a verb and the root; what was the root hangs on it, as an infinitive, an object or a phrase. */
    void verb(int i, String xpos, int root) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(i, token.span(), token.form(), token.lemma(), Upos.VERB, xpos, -1, "root"));
        changed = true;
        if (root == i) return;
        Token was = tokens.get(root);
        String relation = was.upos() == Upos.VERB ? "xcomp" : child(root, "case") >= 0 ? "obl" : "obj";
        put(root, was.upos(), was.xpos(), i, relation);
        for (int child : children(i)) if (is(child, "nmod")) attach(child, i, "obl");
    }

    /** Puts {@code lower} where its head stands; the head and all else that hung on it hang on {@code lower}. */
    void takePlace(int lower, int head) {
        Token above = tokens.get(head);
        Token token = tokens.get(lower);
        put(lower, Upos.VERB, token.xpos(), above.head(), above.relation());
        for (int child : children(head))
            put(child, token(child).upos(), token(child).xpos(), lower, relation(child));
        put(head, Upos.AUX, above.xpos(), lower, "aux");
    }

    private void put(int i, Upos upos, String xpos, int head, String relation) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(i, token.span(), token.form(), token.lemma(), upos, xpos, head, relation));
        changed = true;
    }

    AnnotatedSentence sentence() {
        return changed ? new AnnotatedSentence(original.sentence(), tokens) : original;
    }
}
