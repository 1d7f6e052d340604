package org.entente.annotator.arc;

/** How many arcs of the right tree a move puts out of reach. */
final class Oracle {
    private final int[] gold;

    /** @param gold heads by word from 1, 0 for the root */
    Oracle(int[] gold) {
        this.gold = gold;
    }

    int cost(Configuration c, int move) {
        return move == Configuration.SHIFT
                ? shiftCost(c)
                : reduceCost(c, move == Configuration.LEFT ? c.next : c.top(1));
    }

    /** The next word can no longer find its head below the top, nor dependents in the stack. */
    private int shiftCost(Configuration c) {
        int cost = 0;
        for (int k = 0; k < c.depth; k++) {
            int word = c.top(k);
            if (gold[word] == c.next) cost++;
            if (k > 0 && gold[c.next] == word) cost++;
        }
        return cost;
    }

    /** The stack's top loses every other head that it could still get, and its dependents in the buffer. */
    private int reduceCost(Configuration c, int head) {
        int top = c.top(0);
        int right = gold[top];
        boolean reachable = right == 0 || right >= c.next || right == c.top(1) && right != 0;
        int cost = reachable && right != head ? 1 : 0;
        for (int word = c.next; word <= c.frame.n; word++) if (gold[word] == top) cost++;
        return cost;
    }
}
