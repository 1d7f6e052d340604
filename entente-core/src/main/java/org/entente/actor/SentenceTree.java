package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** A sentence's tree with the way down as well as up. */
final class SentenceTree {
    private final List<Token> tokens;
    private final List<List<Token>> children;

    SentenceTree(AnnotatedSentence sentence) {
        tokens = sentence.tokens();
        children = new ArrayList<>(tokens.size());
        tokens.forEach(token -> children.add(new ArrayList<>(2)));
        for (Token token : tokens) {
            if (!token.isRoot()) {
                children.get(token.head()).add(token);
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    List<Token> children(int index) {
        return children.get(index);
    }

    @Nullable
    Token child(int index, String relation) {
        for (Token child : children.get(index)) {
            if (child.is(relation)) {
                return child;
            }
        }
        return null;
    }

    @Nullable
    Token head(Token token) {
        return token.isRoot() ? null : tokens.get(token.head());
    }

    /** Index of the first token that overlaps the span, or -1. */
    int first(Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.get(low).span().overlaps(span) ? low : -1;
    }

    /** Index of the last token that overlaps the span; -1 where none does. */
    int last(Span span) {
        int at = first(span);
        while (at >= 0 && at + 1 < tokens.size() && tokens.get(at + 1).span().overlaps(span)) {
            at++;
        }
        return at;
    }

    /** The token that heads the words from {@code first} to {@code last}: the last whose governor is outside. */
    int headOf(int first, int last) {
        for (int i = last; i >= first; i--) {
            Token token = tokens.get(i);
            boolean outside = token.isRoot() || token.head() < first || token.head() > last;
            if (outside
                    && token.upos() != Upos.PUNCT
                    && token.upos() != Upos.DET
                    && !token.form().equals("'s")) {
                return i;
            }
        }
        return last;
    }

    /** The predicate of the clause that a token stands in. */
    int clause(int index) {
        int at = index;
        for (int steps = 0; steps < tokens.size(); steps++) {
            Token token = tokens.get(at);
            if (token.isRoot() || isClause(token)) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    private static boolean isClause(Token token) {
        return token.is("advcl")
                || token.is("ccomp")
                || token.is("xcomp")
                || token.is("acl")
                || token.is("csubj")
                || token.is("parataxis")
                || token.is("conj") && (token.upos() == Upos.VERB || token.upos() == Upos.AUX);
    }

    /** The subject of a predicate, or of the one that it is coordinated with or controlled by. */
    @Nullable
    Token subject(int predicate) {
        int at = predicate;
        for (int steps = 0; steps < tokens.size(); steps++) {
            for (Token child : children.get(at)) {
                if (child.is("nsubj")) {
                    return child;
                }
            }
            Token token = tokens.get(at);
            if (token.isRoot() || !(token.is("conj") || token.is("xcomp") || token.is("advcl"))) {
                return null;
            }
            at = token.head();
        }
        return null;
    }

    /** The preposition or possessive mark of a nominal in small letters, or an empty text. */
    String caseOf(Token token) {
        Token mark = child(token.index(), "case");
        return mark == null ? "" : mark.form().toLowerCase(Locale.ROOT);
    }

    /** A nominal and those coordinated with it, in order. */
    List<Token> conjuncts(Token first) {
        List<Token> all = new ArrayList<>();
        all.add(first);
        for (int i = 0; i < all.size() && i < tokens.size(); i++) {
            for (Token child : children.get(all.get(i).index())) {
                if (child.is("conj")) {
                    all.add(child);
                } else if (child.is("flat")) {
                    children.get(child.index()).stream()
                            .filter(inner -> inner.is("conj"))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    /** The first of the nominals that a token is coordinated with; the token itself where it is the first. */
    Token firstConjunct(Token token) {
        Token at = token;
        while (at.is("conj") && !at.isRoot() && tokens.get(at.head()).upos() != Upos.VERB) {
            at = tokens.get(at.head());
            if (at.is("flat") && !at.isRoot()) {
                at = tokens.get(at.head());
            }
        }
        return at;
    }

    boolean isSubject(int index) {
        Token token = firstConjunct(tokens.get(index));
        return token.is("nsubj");
    }
}
