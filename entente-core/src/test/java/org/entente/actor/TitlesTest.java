package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private final Titles titles = new Titles(List.of(
            new Title("FRA", List.of("emperor"), Days.of("1852-12-02", "1870-09-04"), "row"),
            new Title("DEU", List.of("chancellor"), Days.ALWAYS, "row")));

    @Test
    void aTitleIsBorneInItsYears() {
        assertThat(titles.mayBear(new Party("FRA"), "emperor", Days.of("1866"))).isTrue();
        assertThat(titles.mayBear(new Party("FRA"), "emperor", Days.of("1880"))).isFalse();
    }

    @Test
    void aStateWithOtherTitlesHasNotThisOne() {
        assertThat(titles.mayBear(new Party("DEU"), "emperor", Days.of("1866"))).isFalse();
        assertThat(titles.mayBear(new Party("FRA:MIL"), "chancellor", Days.of("1866")))
                .isFalse();
    }

    @Test
    void ofAStateOrTitleWithoutRowsNothingIsDenied() {
        assertThat(titles.mayBear(new Party("BRA"), "emperor", Days.of("1866"))).isTrue();
        assertThat(titles.mayBear(new Party("FRA"), "captain", Days.of("1866"))).isTrue();
        assertThat(titles.isTitle("captain")).isFalse();
    }
}
