package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.event.EventMention;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who acts on whom where the words leave it to be understood, and acts told once; skipped where there is no model. */
class UnderstoodPartiesTest {
    @BeforeEach
    void needsAModel() {
        assumeThat(ArcAnnotator.find()).isPresent();
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "understood-parties.tsv", delimiter = '\t', numLinesToSkip = 3, quoteCharacter = '`')
    void everyPassageIsReadSo(@Nullable String two, String text, @Nullable String events) {
        Source source = PageForm.plain("text", text.replace('¶', '\n'), null).source();
        Dyad dyad = two == null ? null : Dyad.of(two.substring(0, 3), two.substring(4));
        String read = Engine.entente().read(source, dyad).events().stream()
                .sorted(Comparator.comparing(EventMention::span))
                .map(UnderstoodPartiesTest::words)
                .collect(Collectors.joining("; "));
        assertThat(read).isEqualTo(events == null ? "" : events);
    }

    private static String words(EventMention event) {
        String aux = event.aux().isEmpty() ? "" : " " + event.aux();
        return event.type() + " " + states(event.actors()) + ">" + states(event.recipients()) + aux;
    }

    private static String states(List<Party> parties) {
        return parties.stream().map(party -> party.state().code()).distinct().collect(Collectors.joining(","));
    }
}
