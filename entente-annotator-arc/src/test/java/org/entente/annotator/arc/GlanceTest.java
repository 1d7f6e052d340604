package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlanceTest {
    private static final Scorer NOTHING = (features, scores) -> {};

    /** Leads of 10, 20 … 100; a second look changed what led by 30 and by 70. */
    private static Glance measured() {
        Glance glance = new Glance(NOTHING, 0, true);
        for (int lead = 10; lead <= 100; lead += 10) glance.compare(lead, lead != 30 && lead != 70);
        return glance;
    }

    @Test
    void isContentWithALeadThatHardlyEverErred() {
        assertThat(measured().enough(0)).isEqualTo(80);
        assertThat(measured().enough(0.1)).isEqualTo(40);
        assertThat(measured().enough(0.2)).isEqualTo(10);
    }

    @Test
    void looksTwiceWhileItMeasures() {
        assertThat(new Glance(NOTHING, 50, true).suffices(60)).isFalse();
        assertThat(new Glance(NOTHING, 50, false).suffices(60)).isTrue();
        assertThat(new Glance(NOTHING, 50, false).suffices(40)).isFalse();
    }

    @Test
    void withoutEvidenceItIsNeverContent() {
        assertThat(new Glance(NOTHING, 0, true).enough(0.5)).isEqualTo(Glance.NEVER);
    }
}
