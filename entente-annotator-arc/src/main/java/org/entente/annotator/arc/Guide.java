package org.entente.annotator.arc;

/** The tree that a first parser found, as a second one asks for it. */
final class Guide {
    private final int[] head;
    private final int[] firstChild;
    private final int[] lastChild;

    /** @param head heads by word from 1, 0 for the root */
    Guide(int[] head) {
        this.head = head;
        firstChild = new int[head.length];
        lastChild = new int[head.length];
        for (int i = 1; i < head.length; i++) {
            if (firstChild[head[i]] == 0) firstChild[head[i]] = i;
            lastChild[head[i]] = i;
        }
    }

    /** How many words have these heads. */
    int agreement(int[] heads) {
        int same = 0;
        for (int i = 1; i < head.length; i++) if (head[i] == heads[i]) same++;
        return same;
    }

    /** Where the stack's top had its head: 1 root, 2 the word below, 3 the next word, 4 further on, 5 elsewhere. */
    int headOfTop(int top, int below, int next) {
        int h = head[top];
        if (h == 0) return 1;
        if (h == below) return 2;
        if (h == next) return 3;
        return h > next && next > 0 ? 4 : 5;
    }

    /** Where the next word had its head: 1 root, 2 the top, 3 the word below, 4 further down, 5 further on. */
    int headOfNext(int top, int below, int next) {
        int h = head[next];
        if (h == 0) return 1;
        if (h == top) return 2;
        if (h == below) return 3;
        return h < next ? 4 : 5;
    }

    /** Whether the word had a dependent in the buffer. */
    int waitsFor(int word, int next) {
        return next > 0 && lastChild[word] >= next ? 1 : 0;
    }

    /** Whether the next word had a dependent at the top, 2, or somewhere below, 1. */
    int reachesBack(int next, int top) {
        if (next == 0 || top == 0 || firstChild[next] == 0) return 0;
        return head[top] == next ? 2 : firstChild[next] < top ? 1 : 0;
    }
}
