package org.entente.annotator.arc;

/** A linear model over hashed features: the learner while it trains, a frozen table afterwards. */
interface Scorer {
    /** Adds up the weights of {@code features} for each class into {@code scores}, which is cleared first. */
    void score(Features features, int[] scores);
}
