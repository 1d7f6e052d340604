package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.event.EventMention;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which of a text's dates an act is given; skipped where there is no parser's model. */
class EventDatesTest {
    @BeforeEach
    void needsAModel() {
        assumeThat(ArcAnnotator.find()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "event-dates.tsv", delimiter = '\t', numLinesToSkip = 2, quoteCharacter = '`')
    void everyActHasItsDate(String what, String text, String dates) {
        Source source = PageForm.plain("text", text.replace('¶', '\n'), null).source();
        List<String> read = Engine.entente().read(source, null).events().stream()
                .sorted(Comparator.comparing(EventMention::span))
                .map(event -> Objects.toString(event.date()))
                .toList();
        assertThat(String.join(" ", read)).isEqualTo(dates);
    }
}
