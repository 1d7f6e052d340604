package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.linking.Linker;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void whatEachTellsAndDatesOtherwise() {
        EventMention one = mention("one", "Chile restored relations with Peru in October 1929.", "1929-10");
        EventMention other = mention("two", "In 1930 Chile restored relations with Peru.", "1930");
        EventMention own = mention("two", "In 1935 the ports of Arica were lent to Peru.", "1935");
        Comparison comparison = Comparison.of(
                List.of(one.source(), other.source(), own.source()), new Linker().link(List.of(one, other, own)));
        assertThat(comparison.shared()).hasSize(1);
        assertThat(comparison.differing()).isEqualTo(comparison.shared());
        assertThat(comparison.alone().get(own.source())).hasSize(1);
        assertThat(comparison.alone().get(one.source())).isEmpty();
        assertThat(comparison.together()).containsEntry(one.source(), 1.0);
    }

    private static EventMention mention(String id, String text, String date) {
        Source source = Source.plain(id, text);
        Span span = new Span(0, text.length());
        return new EventMention(
                source,
                id + date,
                span,
                span,
                List.of(new Party("CHL")),
                List.of(new Party("PER")),
                EventType.SUPPORT,
                null,
                List.of(),
                Edtf.parse(date),
                Set.of(),
                Kind.EVENT,
                Side.FOR,
                5,
                0.9,
                "row",
                List.of(),
                List.of());
    }
}
