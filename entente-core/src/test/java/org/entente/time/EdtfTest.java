package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/time/edtf.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void everyValueHasItsDays(String text, String earliest, String latest, Precision precision) {
        Edtf value = Edtf.parse(text);
        assertThat(value.earliest()).isEqualTo(day(earliest, LocalDate.MIN));
        assertThat(value.latest()).isEqualTo(day(latest, LocalDate.MAX));
        assertThat(value.precision()).isEqualTo(precision);
        assertThat(value).hasToString(text).isEqualTo(Edtf.parse(value.toString()));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvFileSource(
            resources = "/time/not-edtf.tsv",
            delimiter = '\t',
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false)
    void everyErrorPointsAtItsCharacter(String text, int index) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .asInstanceOf(type(DateTimeParseException.class))
                .extracting(DateTimeParseException::getErrorIndex)
                .isEqualTo(index);
        assertThat(Edtf.tryParse(text)).isEmpty();
    }

    @Test
    void anErrorSaysWhatWouldDo() {
        assertThatThrownBy(() -> Edtf.parse("1921-13"))
                .hasMessage("'1921-13' at character 6: found '1',"
                        + " where a month from 01 to 12, or 21 to 41 for a part of the year would do");
    }

    @ParameterizedTest
    @CsvSource({
        "1921, 1921-01/1921-12, true",
        "1921, 1921~, true",
        "193X, 1930/1939, true",
        "1939-24, 1939-12/1940-02, true",
        "1921, 1921-01, false",
        "1935/.., 1935, false",
        "1935/.., 1935/, true"
    })
    void sameDays(String one, String other, boolean same) {
        assertThat(Edtf.parse(one).sameDays(Edtf.parse(other))).isEqualTo(same);
        assertThat(Edtf.parse(other).sameDays(Edtf.parse(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "1921, 1921-03, true, true",
        "1921-03, 1921, true, false",
        "1921-03, 1921-04, false, false",
        "1935/.., 1940, true, true",
        "1935/.., 1934, false, false",
        "'[1667,1670]', 1668, false, false",
        "'[1667,1670]', 1670-05, true, true",
        "1668, '[1667,1670]', false, false",
        "../1914, 1914-06-28, true, true",
        "1919/1920, 1920/1921, true, false"
    })
    void overlapsAndContains(String one, String other, boolean overlaps, boolean contains) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlaps);
        assertThat(Edtf.parse(one).contains(Edtf.parse(other))).isEqualTo(contains);
    }

    @Test
    void factoriesWriteWhatTheParserReads() {
        List<Edtf> made = List.of(
                Edtf.ofDay(LocalDate.of(1924, 10, 25)),
                Edtf.ofMonth(YearMonth.of(1921, 3)),
                Edtf.ofYear(1921),
                Edtf.ofYear(-479),
                Edtf.ofDecade(1934),
                Edtf.ofCentury(1934),
                Edtf.ofSubYear(1922, 22),
                Edtf.interval(Edtf.ofYear(1919), Edtf.ofYear(1920)),
                Edtf.after(Edtf.ofYear(1935)),
                Edtf.before(Edtf.parse("1919/1920")),
                Edtf.ofYear(1921).approximately(),
                Edtf.ofYear(12345));
        assertThat(made)
                .extracting(Edtf::toString)
                .containsExactly(
                        "1924-10-25",
                        "1921-03",
                        "1921",
                        "-0479",
                        "193X",
                        "19XX",
                        "1922-22",
                        "1919/1920",
                        "1935/..",
                        "../1920",
                        "1921~",
                        "Y12345");
        assertThat(made)
                .allSatisfy(value -> assertThat(Edtf.parse(value.toString()))
                        .isEqualTo(value)
                        .satisfies(read -> assertThat(read.sameDays(value)).isTrue()));
    }

    @ParameterizedTest
    @CsvSource({
        "1934, 193X, 19XX",
        "1900, 190X, 19XX",
        "-479, -0488/-0479, -0499/-0400",
        "-470, -0478/-0469, -0499/-0400",
        "-399, -0408/-0399, -0399/-0300",
        "0, -0008/0000, -0099/0000"
    })
    void agesAreThoseThatHistoriansSpeakOf(int year, String decade, String century) {
        assertThat(Edtf.ofDecade(year)).hasToString(decade);
        assertThat(Edtf.ofCentury(year)).hasToString(century);
    }

    @Test
    void anIntervalRunsForward() {
        assertThatThrownBy(() -> Edtf.interval(Edtf.ofYear(1920), Edtf.ofYear(1919)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interval that ends before it starts: 1920 to 1919");
    }

    @Test
    void sortsByFirstThenLastDay() {
        List<Edtf> values = new ArrayList<>(
                List.of(Edtf.parse("1921"), Edtf.parse("1920-12"), Edtf.parse("1921-01"), Edtf.parse("../1950")));
        Collections.sort(values);
        assertThat(values).extracting(Edtf::toString).containsExactly("../1950", "1920-12", "1921-01", "1921");
    }

    @Test
    void qualifiersAndOpenEndsAreKnown() {
        assertThat(Edtf.parse("2004-06~-11").isApproximate()).isTrue();
        assertThat(Edtf.parse("2004?-06-11").isUncertain()).isTrue();
        assertThat(Edtf.parse("1984%/2004").isUncertain()).isTrue();
        assertThat(Edtf.parse("1935/..").isOpenEnd()).isTrue();
        assertThat(Edtf.parse("1935/..").isOpenStart()).isFalse();
        assertThat(Edtf.parse("XXXX-12-25").isYearKnown()).isFalse();
        assertThat(Edtf.parse("1935/..").start()).contains(Edtf.ofYear(1935));
        assertThat(Edtf.parse("1935/..").end()).isEmpty();
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.equals("open") ? open : LocalDate.parse(text);
    }
}
