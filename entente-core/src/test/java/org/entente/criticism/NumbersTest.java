package org.entente.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest(name = "{0} = {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gave twenty-four hours|24|hour",
                "an indemnity of 200 million taels|200000000|tael",
                "sent 30,000 troops|30000|troop",
                "within five years|5|year",
                "lasted 1.5 days|1.5|day",
                "lent £5m to Spain|5000000|pound",
                "paid $300 million|300000000|dollar"
            })
    void everyNumberIsReadWithItsUnit(String text, double value, String unit) {
        assertThat(Numbers.find(text, new Span(0, text.length())))
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.value()).isEqualTo(value);
                    assertThat(number.unit()).isEqualTo(unit);
                });
    }

    @ParameterizedTest(name = "{1} like {0} is {2}")
    @CsvSource({"twenty-four, 12, twelve", "Nine, 8, Eight", "300, 200, 200", "five, 200, 200", "six, 42, forty-two"})
    void aNumberIsWrittenInTheStyleOfAnother(String found, double value, String written) {
        assertThat(Numbers.like(found, value)).isEqualTo(written);
    }
}
