package org.entente.annotator.arc;

/**
 * A sentence of a treebank. Arrays run parallel, one cell a word; not to be written to.
 *
 * @param id where it comes from, for messages
 * @param forms words as written
 * @param lemmas dictionary forms
 * @param tags "UPOS XPOS"
 * @param heads index of the governor from 0, -1 for the root
 * @param relations UD basic relations
 * @param glued whether no space follows
 */
record Tree(
        String id, String[] forms, String[] lemmas, String[] tags, int[] heads, String[] relations, boolean[] glued) {
    int size() {
        return forms.length;
    }
}
