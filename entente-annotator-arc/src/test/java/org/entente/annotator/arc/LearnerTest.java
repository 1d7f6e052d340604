package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnerTest {
    private static Features feature(int a) {
        Features features = new Features(1);
        features.add(1, a);
        return features;
    }

    /** After the lesson the weights are +1 and -1; the average over two decisions is half of that. */
    private static Learner taught(int a) {
        Learner learner = new Learner(2);
        learner.update(feature(a), 0, 1);
        learner.tick();
        return learner;
    }

    private static float[] averages(Learner learner, int a) {
        float[] row = new float[2];
        learner.averages(feature(a).values[0], row);
        return row;
    }

    @Test
    void averagesOverDecisions() {
        assertThat(averages(taught(7), 7)).containsExactly(0.5f, -0.5f);
    }

    @Test
    void aSumOfLearnersKnowsWhatEachOfThemKnows() {
        Learner sum = new Learner(2);
        sum.addAverages(taught(7));
        sum.addAverages(taught(7));
        sum.addAverages(taught(8));
        assertThat(sum.size()).isEqualTo(2);
        assertThat(averages(sum, 7)).containsExactly(1000f, -1000f);
        assertThat(averages(sum, 8)).containsExactly(500f, -500f);
    }

    @Test
    void growsWithoutLosingWhatItKnows() {
        Learner learner = new Learner(2);
        for (int a = 0; a < 100_000; a++) learner.update(feature(a), 0, 1);
        learner.tick();
        assertThat(learner.size()).isEqualTo(100_000);
        assertThat(averages(learner, 99_999)[0]).isNotZero();
        assertThat(learner.features()).isSorted();
    }
}
