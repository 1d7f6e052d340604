package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "1902, 1902, 1902-01-01, 1902-12-31",
        "1904-02, 1904-02, 1904-02-01, 1904-02-29",
        "1904-02-08, 1905, 1904-02-08, 1905-12-31",
        "1815~, 1816-03~, 1815-01-01, 1816-03-31"
    })
    void aDateCoversItsWholeUnit(String from, String to, LocalDate first, LocalDate last) {
        assertThat(Days.of(from, to)).isEqualTo(Days.of(first, last));
    }

    @Test
    void anEmptyEndIsOpen() {
        assertThat(Days.of("", "")).isEqualTo(Days.ALWAYS);
        assertThat(Days.of("1920", "").overlaps(Days.of("2020"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"190", "1902-13", "1902-02-30", "1902/03", "around 1900", "1902-7-1"})
    void whatIsNoDateIsNamed(String text) {
        assertThatThrownBy(() -> Days.of(text, "")).hasMessageContaining("'" + text + "' is no date");
    }

    @Test
    void anEndBeforeItsBeginningIsRefused() {
        assertThatThrownBy(() -> Days.of("1905", "1904")).hasMessageContaining("'1904' is before '1905'");
    }

    @Test
    void distanceIsInYears() {
        assertThat(Days.of("1910").yearsTo(Days.of("1910-05"))).isZero();
        assertThat(Days.of("1910-12-31").yearsTo(Days.of("1920-12-31"))).isBetween(9.99, 10.01);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Persia@/1935; Persia; ; 1935; false",
                "Georgia?@1991/; Georgia; 1991; ; true",
                "Hull?; Hull; ; ; true",
                "Iran; Iran; ; ; false"
            })
    void aNameCarriesItsDays(String cell, String text, @Nullable String from, @Nullable String to, boolean ambiguous) {
        Days days = Days.of(from == null ? "" : from, to == null ? "" : to);
        assertThat(Name.parse(cell)).isEqualTo(new Name(text, days, ambiguous));
    }
}
