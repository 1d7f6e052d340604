package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SegmenterTest {
    private final Segmenter segmenter = new Segmenter();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/org/entente/language/sentences.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            numLinesToSkip = 2)
    void everyRowReads(String block, String sentences) {
        Source source = Source.plain("row", block);
        List<String> shown = new ArrayList<>();
        for (Sentence sentence : segmenter.segment(source)) {
            Span label = sentence.label();
            shown.add((label == null ? "" : "[" + label.of(block) + "] ") + sentence.text());
        }
        assertThat(String.join(" | ", shown)).isEqualTo(sentences);
    }

    @Test
    void headingsAndMetaLinesAreNotProse() {
        String text = "Advantages Trade grew.";
        Source source = new Source(
                "s",
                "s",
                null,
                null,
                null,
                text,
                List.of(
                        new Block(Block.Kind.HEADING, new Span(0, 10), 1, null),
                        new Block(Block.Kind.BULLET, new Span(11, 22), 1, "Advantages")));
        assertThat(segmenter.segment(source)).extracting(Sentence::text).containsExactly("Trade grew.");
    }

    /** Whatever the text, its letters and digits stand in sentences and labels, each once and in order. */
    @Test
    void nothingIsLost() {
        Random random = new Random(1848);
        String signs = "aB1 .:,-\u2013\u2014?!()\"\n\t\u2022\u00a0";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) text.append(signs.charAt(random.nextInt(signs.length())));
            Source source = Source.plain("random", text.toString());
            StringBuilder read = new StringBuilder();
            for (Sentence sentence : segmenter.segment(source)) {
                if (sentence.label() != null) read.append(sentence.label().of(source.text()));
                assertThat(sentence.span().length()).isPositive();
                read.append(sentence.text());
            }
            assertThat(letters(read)).isEqualTo(letters(text));
        }
    }

    private static String letters(CharSequence text) {
        return text.toString().replaceAll("[^aB1]", "");
    }
}
