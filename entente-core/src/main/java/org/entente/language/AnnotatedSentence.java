package org.entente.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its tokens and basic UD tree. Exactly one root, no cycle.
 *
 * @param sentence what was read
 * @param tokens at least one, in order
 */
public record AnnotatedSentence(Sentence sentence, List<Token> tokens) {
    public AnnotatedSentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token: '" + sentence.text() + "'");
        }
    }

    public Token root() {
        for (Token token : tokens) {
            if (token.isRoot()) {
                return token;
            }
        }
        throw new IllegalStateException("no root in '" + sentence.text() + "'");
    }

    /** The dependents of the token at {@code index}, in the order of the text. */
    public List<Token> children(int index) {
        List<Token> children = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == index) {
                children.add(token);
            }
        }
        return children;
    }
}
