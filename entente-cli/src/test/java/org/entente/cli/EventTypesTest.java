package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.event.EventMention;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What promises, conditions, denials and demands make of an act; skipped where there is no parser's model. */
class EventTypesTest {
    @BeforeEach
    void needsAModel() {
        assumeThat(ArcAnnotator.find()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "event-types.tsv", delimiter = '\t', numLinesToSkip = 2, nullValues = "-")
    void everySentenceTellsItsActs(String text, String acts) {
        Source source = PageForm.plain("text", text, null).source();
        List<String> read = Engine.entente().read(source, null).events().stream()
                .sorted(Comparator.comparing(EventMention::span))
                .map(EventTypesTest::told)
                .toList();
        assertThat(read).isEqualTo(acts == null ? List.of() : List.of(acts.split(", ")));
    }

    private static String told(EventMention event) {
        String aux = event.aux().stream()
                .map(one -> " " + one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return event.type() + aux;
    }
}
