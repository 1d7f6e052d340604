package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.linking.Event;
import org.entente.linking.Report;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Events made by hand, without a parser. */
final class Acts {
    private static final Source SOURCE = Source.plain("made", "A did it to B.");
    private static final Span SPAN = new Span(0, 14);

    private Acts() {}

    static Event act(String id, @Nullable String date, double signed) {
        return act(id, "AAA", "BBB", date, signed, signed >= 0 ? Side.FOR : Side.AGAINST, SOURCE);
    }

    static Event act(
            String id, String actor, String recipient, @Nullable String date, double signed, Side side, Source source) {
        EventType type = signed >= 0 ? EventType.SUPPORT : EventType.ACCUSE;
        Edtf when = date == null ? null : Edtf.parse(date);
        List<Party> actors = List.of(new Party(actor));
        List<Party> recipients = List.of(new Party(recipient));
        EventMention mention = new EventMention(
                source,
                id,
                SPAN,
                SPAN,
                actors,
                recipients,
                type,
                null,
                List.of("diplomatic"),
                when,
                Set.of(),
                Kind.EVENT,
                side,
                signed,
                1,
                "made",
                List.of(),
                List.of());
        return new Event(
                id,
                List.of(new Report(id, List.of(mention))),
                actors,
                recipients,
                type,
                null,
                List.of("diplomatic"),
                when,
                Kind.EVENT,
                true,
                side,
                signed,
                1,
                List.of());
    }

    /** Events of two centuries whose level steps every twenty-five years. */
    static List<Event> centuries(int number, long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            int year = 1800 + random.nextInt(200);
            double level = (year - 1800) / 25 % 2 == 0 ? 3 : -3;
            double signed = Math.max(-10, Math.min(10, level + 4 * random.nextGaussian()));
            String date = String.format("%d-%02d", year, 1 + random.nextInt(12));
            boolean turned = random.nextBoolean();
            events.add(act(
                    "e" + i,
                    turned ? "BBB" : "AAA",
                    turned ? "AAA" : "BBB",
                    date,
                    signed,
                    signed >= 0 ? Side.FOR : Side.AGAINST,
                    SOURCE));
        }
        return events;
    }
}
