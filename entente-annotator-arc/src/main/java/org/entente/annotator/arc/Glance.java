package org.entente.annotator.arc;

import java.util.Arrays;

/**
 * A first look at a few features, with weights of its own. Its answer is taken where it leads by so much that a look at
 * all features would hardly ever give another; how much that is, is measured.
 */
final class Glance {
    static final int NEVER = Integer.MAX_VALUE;

    private final Scorer scorer;
    private final int enough;
    private final boolean measuring;
    /** Leads of first answers; negative where the second look changed the answer. */
    private int[] leads = new int[1024];

    private int size;

    /**
     * @param enough the lead to be content with
     * @param measuring whether to look twice always and keep count of what that changed
     */
    Glance(Scorer scorer, int enough, boolean measuring) {
        this.scorer = scorer;
        this.enough = measuring ? NEVER : enough;
        this.measuring = measuring;
    }

    void score(Features features, int[] scores) {
        scorer.score(features, scores);
    }

    boolean suffices(int lead) {
        return lead >= enough;
    }

    /** Tells what a second look has found. */
    void compare(int lead, boolean same) {
        if (!measuring || lead == NEVER) return;
        if (size == leads.length) leads = Arrays.copyOf(leads, size * 2);
        leads[size++] = same ? lead : -lead - 1;
    }

    /** The smallest lead to be content with, so that no more than a share of all answers differs. */
    int enough(double share) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            int lead = leads[i] < 0 ? -leads[i] - 1 : leads[i];
            order[i] = (long) lead << 1 | (leads[i] < 0 ? 0 : 1);
        }
        Arrays.sort(order);
        int allowed = (int) (share * size);
        int changed = 0;
        int enough = NEVER;
        for (int i = size - 1; i >= 0; i--) {
            if ((order[i] & 1) == 0 && ++changed > allowed) break;
            enough = (int) (order[i] >> 1);
        }
        return enough;
    }
}
