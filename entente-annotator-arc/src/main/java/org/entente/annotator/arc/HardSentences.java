package org.entente.annotator.arc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.language.Annotator;
import org.entente.language.Sentence;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;

/** Sentences of historical prose that nothing was trained on, with their main clauses: {@code hard-sentences.tsv}. */
final class HardSentences {
    private static final String FILE = "hard-sentences.tsv";

    /** A sentence and its main clause. */
    record Row(String text, MainClause clause) {}

    /**
     * @param parts how many parts of main clauses there are, those too that were found where none is
     * @param right how many of them were found right
     * @param misses one line for each that was not
     */
    record Score(int parts, int right, List<String> misses) {
        double share() {
            return (double) right / parts;
        }
    }

    private HardSentences() {}

    static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(HardSentences.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], new MainClause(cells[1], cells[2], cells[3], cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static Score score(Annotator annotator) {
        int parts = 0;
        int right = 0;
        List<String> misses = new ArrayList<>();
        for (Row row : rows()) {
            MainClause found = MainClause.of(annotator.annotate(sentence(row.text())));
            for (String[] part : row.clause().compare(found)) {
                parts++;
                if (part[1].equals(part[2])) right++;
                else misses.add(part[0] + " '" + part[1] + "', found '" + part[2] + "': " + row.text());
            }
        }
        return new Score(parts, right, misses);
    }

    /** A text that is one sentence. */
    static Sentence sentence(String text) {
        Span all = new Span(0, text.length());
        Block block = new Block(Block.Kind.PARAGRAPH, all, 0, null);
        return new Sentence(new Source("text", "text", null, null, null, text, List.of(block)), block, all, null);
    }
}
