package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbbreviationsTest {
    static List<String> rows() throws IOException {
        try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .filter(line -> Character.isLetter(line.charAt(0)))
                    .toList();
        }
    }

    /** Every row's abbreviation keeps its stop and ends no sentence before a number or, where it never does, a name. */
    @ParameterizedTest
    @MethodSource("rows")
    void everyRowKeepsItsStop(String row) {
        String[] cells = row.split("\t", -1);
        String next = cells[1].equals("never") ? "Paris" : "14";
        String text = "They saw " + cells[0] + ". " + next + " there";
        assertThat(cells[2]).isNotBlank();
        List<Sentence> sentences = new Segmenter().segment(Source.plain("row", text));
        assertThat(sentences).hasSize(1);
        assertThat(new Tokeniser(Tokeniser.Compounds.WHOLE)
                        .words(text, sentences.get(0).span()))
                .extracting(word -> word.span().of(text))
                .contains(cells[0] + ".", next);
    }
}
