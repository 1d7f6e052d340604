package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Spain and Portugal 1640-1668 | 1640/1668",
                "Spain and Portugal, 1640–68 | 1640/1668",
                "Brazil and Argentina from 1825 to 1828 | 1825/1828",
                "The crisis of 1895 | 1895",
                "Greece and Turkey | -",
                "Article 12-15 | -",
            })
    void titles(String title, String period) {
        assertThat(Period.inTitle(title).map(Period::toString).orElse(null)).isEqualTo(period);
    }

    @Test
    void whatIsNoPeriodIsNamed() {
        assertThatThrownBy(() -> Period.parse("1940-1920"))
                .hasMessageContaining("1940-1920")
                .hasMessageContaining("1920/1940");
        assertThatThrownBy(() -> Period.parse("1940/1920")).hasMessageContaining("forward");
        assertThat(Period.parse("1920/1940").label()).isEqualTo("1920–1940");
    }
}
