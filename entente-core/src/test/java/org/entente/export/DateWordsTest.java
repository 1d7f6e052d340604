package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "1921, 1921",
        "1921-03, March 1921",
        "1921-03-16, 16 March 1921",
        "1938-21, spring 1938",
        "193X, 1930s",
        "18XX, 1800s",
        "1930~, c. 1930",
        "1930?, 1930?",
        "1919/1920, 1919–20",
        "1899/1902, 1899–1902",
        "1919-03/1921-05, March 1919 – May 1921",
        "1935/.., from 1935",
        "../1935, until 1935",
    })
    void datesAreWrittenForReaders(String edtf, String words) {
        assertThat(DateWords.of(Edtf.parse(edtf))).isEqualTo(words);
    }
}
