package org.entente.language;

import org.entente.source.Span;

/**
 * One word of a sentence and its place in the basic UD tree.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the source's text
 * @param form as written; where OCR hyphenation was joined it differs from the text under the span
 * @param lemma dictionary form, lower case save for proper nouns
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param head index of the governor, -1 for the root
 * @param relation UD v2 basic relation with its subtype, as in {@code nsubj:pass}
 */
public record Token(
        int index, Span span, String form, String lemma, Upos upos, String xpos, int head, String relation) {
    public boolean isRoot() {
        return head < 0;
    }

    /** Whether the relation is {@code name}, or a subtype of it. */
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }
}
