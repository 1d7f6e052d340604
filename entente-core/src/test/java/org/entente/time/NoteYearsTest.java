package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.source.Block;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteYearsTest {
    @ParameterizedTest(name = "{0} = {1} to {2}")
    @CsvSource({
        "1911-17, 1911, 1917",
        "1898–1902, 1898, 1902",
        "1893-98: the Nile, 1893, 1898",
        "1899-02, 1899, 1902",
        "1846, 1846, 1846",
        "From 1815 to 1848, 1815, 1848",
    })
    void aHeadingGivesItsYears(String heading, int from, int to) {
        assertThat(NoteYears.in(heading)).isEqualTo(new NoteYears(from, to));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Dec 37: a gunboat sunk.|true",
                "7 July 41 - troops land.|true",
                "1931-2: Manchuria seized.|true",
                "No treaty was signed|true",
                "In 1924 Britain recognised the Soviets.|false",
                "The year 1924: a turning point.|false",
            })
    void aLineThatOpensWithItsDateIsANote(String line, boolean note) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, line.length()), 0, null);
        assertThat(NoteYears.isNote(block, line)).isEqualTo(note);
    }

    @Test
    void aHeadingWithoutAYearOrWithTooManyGivesNone() {
        assertThat(NoteYears.in("The Straits")).isNull();
        assertThat(NoteYears.in("1715-1945")).isNull();
    }

    @ParameterizedTest(name = "''{2} under {0}-{1} = {3}")
    @CsvSource({"1911, 1917, 13, 1913", "1898, 1902, 02, 1902", "1898, 1902, 99, 1899", "1911, 1917, 25, -1"})
    void twoDigitsAreAYearOfTheHeading(int from, int to, int digits, int year) {
        int found = new NoteYears(from, to).year(digits);
        assertThat(found == Match.NONE ? -1 : found).isEqualTo(year);
    }
}
