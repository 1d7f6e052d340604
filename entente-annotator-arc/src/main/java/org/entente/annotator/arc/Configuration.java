package org.entente.annotator.arc;

import org.entente.language.Upos;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next word of the buffer,
 * and for every word what has been attached to it. Without an artificial root: what is left at the end is the root.
 */
final class Configuration {
    static final int SHIFT = 0;
    /** The next word becomes the head of the stack's top. */
    static final int LEFT = 1;
    /** The word below becomes the head of the stack's top. */
    static final int RIGHT = 2;

    private static final int LOOK_DOWN = 8;
    private static final int AUXILIARY = 1 << TagSet.number(Upos.AUX);

    private static final int CELLS = 10;
    private static final int HEAD = 0;
    private static final int LEFT1 = 1;
    private static final int LEFT2 = 2;
    private static final int RIGHT1 = 3;
    private static final int RIGHT2 = 4;
    private static final int LEFT_KINDS = 5;
    private static final int RIGHT_KINDS = 6;
    private static final int LEFT_COUNT = 7;
    private static final int RIGHT_COUNT = 8;
    private static final int CASE = 9;

    final Frame frame;
    final int[] stack;
    int depth;
    int next = 1;
    private final int[] cells;

    Configuration(Frame frame) {
        this.frame = frame;
        stack = new int[frame.n + 1];
        cells = new int[(frame.n + 1) * CELLS];
    }

    boolean isFinal() {
        return next > frame.n && depth <= 1;
    }

    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next <= frame.n;
            case LEFT -> next <= frame.n && depth > 0;
            default -> depth > 1;
        };
    }

    /** The only move that is allowed, or -1 where there is a choice. */
    int onlyMove() {
        if (depth == 0) return SHIFT;
        return next > frame.n ? RIGHT : -1;
    }

    void apply(int move) {
        switch (move) {
            case SHIFT -> stack[depth++] = next++;
            case LEFT -> attachLeft(stack[--depth], next);
            default -> {
                depth--;
                attachRight(stack[depth], stack[depth - 1]);
            }
        }
    }

    private void attachLeft(int child, int head) {
        cells[child * CELLS + HEAD] = head;
        int at = head * CELLS;
        cells[at + LEFT2] = cells[at + LEFT1];
        cells[at + LEFT1] = child;
        cells[at + LEFT_KINDS] |= 1 << frame.upos[child];
        cells[at + LEFT_COUNT]++;
        if (TagSet.isMarker(frame.upos[child])) cells[at + CASE] = child;
    }

    private void attachRight(int child, int head) {
        cells[child * CELLS + HEAD] = head;
        int at = head * CELLS;
        cells[at + RIGHT2] = cells[at + RIGHT1];
        cells[at + RIGHT1] = child;
        cells[at + RIGHT_KINDS] |= 1 << frame.upos[child];
        cells[at + RIGHT_COUNT]++;
    }

    /** The k-th word of the stack from the top, or 0. */
    int top(int k) {
        return k < depth ? stack[depth - 1 - k] : 0;
    }

    /** Whether a finite verb, or a word with an auxiliary, waits on the stack; looks a few words down. */
    boolean hasFiniteVerb() {
        for (int k = Math.max(0, depth - LOOK_DOWN); k < depth; k++) {
            int word = stack[k];
            if (frame.verb[word] == 1 || (leftKinds(word) & AUXILIARY) != 0) return true;
        }
        return false;
    }

    /** The k-th word of the buffer, or 0. */
    int ahead(int k) {
        return next + k <= frame.n ? next + k : 0;
    }

    int head(int word) {
        return cells[word * CELLS + HEAD];
    }

    int left1(int word) {
        return cells[word * CELLS + LEFT1];
    }

    int left2(int word) {
        return cells[word * CELLS + LEFT2];
    }

    int right1(int word) {
        return cells[word * CELLS + RIGHT1];
    }

    int right2(int word) {
        return cells[word * CELLS + RIGHT2];
    }

    int leftKinds(int word) {
        return cells[word * CELLS + LEFT_KINDS];
    }

    int rightKinds(int word) {
        return cells[word * CELLS + RIGHT_KINDS];
    }

    int leftCount(int word) {
        return Math.min(3, cells[word * CELLS + LEFT_COUNT]);
    }

    int rightCount(int word) {
        return Math.min(3, cells[word * CELLS + RIGHT_COUNT]);
    }

    /** The left-most adposition, subordinator or particle attached to the word's left. */
    int caseOf(int word) {
        return cells[word * CELLS + CASE];
    }
}
