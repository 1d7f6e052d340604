package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.Frame;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameFileTest {
    private static final String EXAMPLES = """
              hits:
                - "1976: Cuba signed a pact with Angola. | CUB,AGO >"
                - "Italy thanked Greece. | ITA > GRC"
              misses: ["Nobody signed."]
            """;
    /** The contexts of PLOVER 2.0, manual chapter 4. */
    private static final Set<String> CONTEXTS = Set.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "economic",
            "legal",
            "reparations",
            "human_rights",
            "rights_freedoms",
            "repression",
            "human_security",
            "gender",
            "lgbt",
            "religion_ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural_resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    @Test
    void readsAFrameWithItsDefaults() {
        FrameFile file = FrameFile.read(
                "plover/support.yaml", "- id: support-x\n  verbs: [sign]\n  object: [$instrument]\n" + EXAMPLES);
        Frame frame = file.frames().get(0);
        assertThat(frame.type()).isEqualTo(EventType.SUPPORT);
        assertThat(frame.mode()).isNull();
        assertThat(frame.actor()).containsExactly("subject");
        assertThat(frame.recipient()).startsWith("object", "indirect", "with");
        assertThat(frame.ofIsObject()).isTrue();
        assertThat(frame.needsRecipient()).isTrue();
        assertThat(file.examples())
                .first()
                .isEqualTo(new FrameExample(
                        "support-x",
                        "plover/support.yaml:5",
                        1976,
                        "Cuba signed a pact with Angola.",
                        true,
                        List.of("CUB", "AGO"),
                        List.of()));
        assertThat(file.examples().get(1).year()).isEqualTo(1935);
        assertThat(file.examples().get(2).hit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plover/support.yaml | id: agree-x     | plover/support.yaml:1: a frame's id begins with its type",
                "plover/embrace.yaml | id: embrace-x   | plover/embrace.yaml: 'embrace' is not a PLOVER type",
                "plover/support.yaml | verb: [sign]    | plover/support.yaml:1: 'verb' is not a key of a frame",
                "plover/support.yaml | id: [           | plover/support.yaml:",
                "plover/support.yaml | reciprocal: yes | plover/support.yaml:1: a frame's id"
            })
    void namesFileAndLine(String name, String line, String message) {
        assertThatThrownBy(() -> FrameFile.read(name, "- " + line + "\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void wantsExamples() {
        assertThatThrownBy(() ->
                        FrameFile.read("plover/aid.yaml", "\n- id: aid-x\n  verbs: [give]\n  hits: [\"A. | A >\"]\n"))
                .hasMessage("plover/aid.yaml:2: aid-x needs two hits and a miss at least");
        assertThatThrownBy(() -> FrameFile.read(
                        "plover/aid.yaml",
                        "- id: aid-x\n  verbs: [give]\n  hits: [\"A gave.\", \"B. | B >\"]\n  misses: [C.]\n"))
                .hasMessage("plover/aid.yaml:3: 'A gave.' is not 'sentence | ACTORS > RECIPIENTS'");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyFrameComesBackFromItsTableLine(EventType type) throws IOException {
        assertThat(own(type).frames())
                .isNotEmpty()
                .allSatisfy(frame ->
                        assertThat(FrameTable.read(FrameTable.write(frame))).isEqualTo(frame));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void modesAndContextsAreThoseOfTheManual(EventType type) throws IOException {
        assertThat(own(type).frames()).allSatisfy(frame -> {
            if (frame.mode() != null)
                assertThat(PloverScores.modes(type)).as(frame.id()).contains(frame.mode());
            assertThat(CONTEXTS).as(frame.id()).containsAll(frame.contexts());
        });
    }

    @Test
    void theCompiledLexiconHoldsThemAll() throws IOException {
        int frames = 0;
        for (EventType type : EventType.values()) frames += own(type).frames().size();
        assertThat(PloverLexicon.load().frames()).hasSize(frames);
    }

    private static FrameFile own(EventType type) throws IOException {
        String name = "plover/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream in = FrameFileTest.class.getResourceAsStream("/lexicon/" + name)) {
            return FrameFile.read(
                    name, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
