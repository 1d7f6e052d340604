package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.scores.OwnSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coder on sentences of this project's own writing, read for dealings between states: no fewer are right than the levels say. */
class OwnSetTest {
    private static final int SENTENCES = 320;
    private static final int WITHOUT_EVENTS = 90;

    @ParameterizedTest
    @CsvSource({
        "/own/sentences.tsv, /own/level.txt",
        "/own/more-sentences.tsv, /own/more-level.txt",
        "/own/constructions.tsv, /own/constructions-level.txt"
    })
    void noFewerAreRightThanBefore(String sentences, String level) throws IOException {
        assumeTrue(ArcAnnotator.find().isPresent(), "no parser model");
        List<OwnSet.Item> items = OwnSet.read(sentences, resource(sentences));
        OwnSet scored = Engine.own(items, Engine.entente().abroad());
        if (Boolean.getBoolean("entente.own.print")) {
            System.out.println(scored.table());
            scored.failuresInSight().forEach(System.out::println);
        }
        assertThat(scored.right())
                .isGreaterThanOrEqualTo(Integer.parseInt(resource(level).strip()));
    }

    @Test
    void manySentencesTellNothing() throws IOException {
        List<OwnSet.Item> items = OwnSet.read("own/sentences.tsv", resource("/own/sentences.tsv"));
        assertThat(items).hasSizeGreaterThanOrEqualTo(SENTENCES);
        assertThat(items.stream().filter(item -> item.events().isEmpty()).count())
                .isGreaterThanOrEqualTo(WITHOUT_EVENTS);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OwnSetTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
