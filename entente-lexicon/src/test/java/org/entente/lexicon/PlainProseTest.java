package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlainProseTest {
    private static final int TOKENS_PER_FALSE_ACTOR = 1_000;

    @Test
    void proseWithoutStatesHasNoActors() {
        int tokens = 0;
        List<String> found = new ArrayList<>();
        for (String paragraph : paragraphs()) {
            ActorPassages.Passage read = ActorPassages.read(paragraph, null, null);
            tokens += read.tokens();
            read.reading()
                    .mentions()
                    .forEach(m -> found.add(m.span().of(paragraph) + " " + m.parties() + " " + m.row()));
        }
        assertThat(paragraphs()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(found).hasSizeLessThanOrEqualTo(tokens / TOKENS_PER_FALSE_ACTOR);
    }

    private static List<String> paragraphs() {
        try (InputStream in =
                Objects.requireNonNull(PlainProseTest.class.getResourceAsStream("/actors/plain-prose.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
