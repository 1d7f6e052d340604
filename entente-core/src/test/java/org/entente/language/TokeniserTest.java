package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/org/entente/language/tokens.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            numLinesToSkip = 2)
    void everyRowReads(String row, String words) {
        String text = row.replace("\\n", "\n");
        assertThat(forms(Tokeniser.Compounds.WHOLE, text)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "the Anglo-Soviet treaty, the Anglo - Soviet treaty",
        "non-aggression, non-aggression",
        "well-known, well - known"
    })
    void theTreebanksWaySplitsCompounds(String text, String words) {
        assertThat(forms(Tokeniser.Compounds.SPLIT, text)).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void spansCountInTheWholeText() {
        List<Word> words = new Tokeniser(Tokeniser.Compounds.WHOLE).words("Paris fell. Lyon stood.", new Span(12, 23));
        assertThat(words.get(0)).isEqualTo(new Word(new Span(12, 16), "Lyon"));
        assertThat(words).hasSize(3);
    }

    @Test
    void aCompoundShowsItsParts() {
        String text = "the Anglo-Soviet pact";
        assertThat(Tokeniser.parts(text, new Span(4, 16)))
                .extracting(part -> part.of(text))
                .containsExactly("Anglo", "Soviet");
        assertThat(Tokeniser.parts(text, new Span(0, 3))).containsExactly(new Span(0, 3));
        assertThat(Tokeniser.parts("-", new Span(0, 1))).containsExactly(new Span(0, 1));
    }

    private static List<String> forms(Tokeniser.Compounds compounds, String text) {
        return new Tokeniser(compounds)
                .words(text, new Span(0, text.length())).stream()
                        .map(Word::form)
                        .toList();
    }
}
