package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AbbreviationsTest {
    /** Every row's abbreviation keeps its stop and ends no sentence before a number or, where it never does, a name. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/entente/language/abbreviations.tsv", delimiter = '\t', numLinesToSkip = 4)
    void everyRowKeepsItsStop(String abbreviation, String stop, String meaning) {
        String next = stop.equals("never") ? "Paris" : "14";
        String text = "They saw " + abbreviation + ". " + next + " there";
        assertThat(meaning).isNotBlank();
        List<Sentence> sentences = new Segmenter().segment(Source.plain("row", text));
        assertThat(sentences).hasSize(1);
        assertThat(new Tokeniser(Tokeniser.Compounds.WHOLE)
                        .words(text, sentences.get(0).span()))
                .extracting(Word::form)
                .contains(abbreviation + ".", next);
    }
}
