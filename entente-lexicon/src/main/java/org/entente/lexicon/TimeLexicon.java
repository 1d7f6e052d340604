package org.entente.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.time.Table;
import org.entente.time.TimeTagger;

/** The grammar of dates that comes with the product. */
public final class TimeLexicon {
    private static final String WORDS = "time/en-words.tsv";
    private static final String RULES = "time/en.tsv";

    private static final String PAPERS = "time/papers.tsv";

    private TimeLexicon() {}

    /** A tagger for English prose. Building it takes some tens of milliseconds: keep it. */
    public static TimeTagger english() {
        return TimeTagger.of(words(), rules(), papers());
    }

    /** What words may be in a date: {@code lexicon/time/en-words.tsv}. */
    static Table words() {
        return table(WORDS);
    }

    /** What is read as a date: {@code lexicon/time/en.tsv}. */
    static Table rules() {
        return table(RULES);
    }

    /** What tells in which calendar a paper is dated: {@code lexicon/time/papers.tsv}. */
    static Table papers() {
        return table(PAPERS);
    }

    private static Table table(String name) {
        try (InputStream in = TimeLexicon.class.getResourceAsStream("/lexicon/" + name)) {
            if (in == null) {
                throw new IllegalStateException("lexicon/" + name + " is missing from the class path");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new Table(name, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + name, e);
        }
    }
}
