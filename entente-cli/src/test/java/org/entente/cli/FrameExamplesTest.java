package org.entente.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.lexicon.FrameExample;
import org.entente.lexicon.FrameFile;
import org.entente.source.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every sentence that stands under a frame of the lexicon, read on the main path: a hit must yield an event by its frame
 * with the parties it names, a miss none by its frame. What fails for the parser's sake is listed in
 * {@code frames/<type>-failures.txt}, and fails here when it passes. {@code -Dentente.frames.record=true} writes the
 * lists anew.
 */
class FrameExamplesTest {
    /** Two states that no example names. A miss is read for them, so that what fits the frame would find its parties. */
    private static final Dyad ELSEWHERE = Dyad.of("AND", "BTN");

    private static final Path LISTS = Path.of("src/test/resources/frames");

    @BeforeAll
    static void needsTheParser() {
        assumeTrue(ArcAnnotator.find().isPresent(), "no parser model");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyExampleHolds(EventType type) throws IOException {
        List<FrameExample> examples = examples(type);
        assertThat(examples).as("examples of " + type).isNotEmpty();
        List<String> failures = Parallel.map(examples, 2, FrameExamplesTest::failure).stream()
                .filter(line -> !line.isEmpty())
                .toList();
        if (Boolean.getBoolean("entente.frames.record")) record(type, failures);
        assertThat(failures)
                .as(type + ": failures against those listed")
                .containsExactlyInAnyOrderElementsOf(known(type));
    }

    /** One line that names the frame and the sentence, or an empty one where the example holds. */
    private static String failure(FrameExample example) {
        List<EventMention> own = read(example).stream()
                .filter(event ->
                        event.rule().equals(example.frame()) || event.rule().startsWith(example.frame() + " "))
                .toList();
        boolean holds = example.hit()
                ? own.stream()
                        .anyMatch(event -> states(event.actors()).equals(new TreeSet<>(example.actors()))
                                && states(event.recipients()).equals(new TreeSet<>(example.recipients())))
                : own.isEmpty();
        return holds ? "" : (example.hit() ? "hit\t" : "miss\t") + example.frame() + "\t" + example.text();
    }

    private static List<EventMention> read(FrameExample example) {
        Source plain = Source.plain(example.frame(), example.text());
        LocalDate day = LocalDate.of(example.year(), 6, 30);
        Source dated = new Source(plain.id(), plain.title(), null, day, null, plain.text(), plain.blocks());
        return Engine.entente().read(dated, example.hit() ? null : ELSEWHERE).events();
    }

    private static TreeSet<String> states(Collection<Party> parties) {
        return parties.stream().map(party -> party.state().code()).collect(toCollection(TreeSet::new));
    }

    private static List<FrameExample> examples(EventType type) throws IOException {
        String name = type.name().toLowerCase(Locale.ROOT) + ".yaml";
        return FrameFile.read("plover/" + name, resource("/lexicon/plover/" + name))
                .examples();
    }

    private static String list(EventType type) {
        return type.name().toLowerCase(Locale.ROOT) + "-failures.txt";
    }

    private static List<String> known(EventType type) throws IOException {
        return resource("/frames/" + list(type)).lines().toList();
    }

    private static void record(EventType type, List<String> failures) throws IOException {
        Files.write(LISTS.resolve(list(type)), failures);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FrameExamplesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
