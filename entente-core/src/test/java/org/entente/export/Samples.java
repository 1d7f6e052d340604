package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.criticism.Finding;
import org.entente.criticism.Severity;
import org.entente.dossier.Dossier;
import org.entente.dossier.Passage;
import org.entente.dossier.Period;
import org.entente.dossier.Point;
import org.entente.dossier.TextReading;
import org.entente.dossier.Verdict;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.language.AnnotatedText;
import org.entente.linking.Linker;
import org.entente.relation.Relation;
import org.entente.source.Block;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;

/** A small dossier made by hand, without a parser. */
final class Samples {
    static final String TEXT = """
            Chile and Peru 😀, 1879–1929

            Created by: Ana <b>

            For

            - In 1929 Chile & Peru signed a treaty.

            Against

            - In 1879 Chile attacked Peru.

            Evaluation

            It took "fifty" years.
            """;
    static final Source SOURCE = PageForm.plain("sample", TEXT, null).source();

    private Samples() {}

    static EventMention event(String quote, String date, EventType type, Side side, double score) {
        Span span = span(quote);
        boolean mutual = type == EventType.SUPPORT;
        return new EventMention(
                SOURCE,
                "id-" + span.start(),
                span,
                span,
                mutual ? List.of(new Party("CHL"), new Party("PER")) : List.of(new Party("CHL:MIL")),
                mutual ? List.of() : List.of(new Party("PER")),
                type,
                null,
                List.of("diplomatic"),
                Edtf.parse(date),
                Set.of(),
                Kind.EVENT,
                side,
                score,
                0.9,
                "a-rule",
                List.of("Chile"),
                List.of());
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Dossier dossier() {
        EventMention treaty = event("Chile & Peru signed a treaty", "1929", EventType.SUPPORT, Side.FOR, 5);
        EventMention war = event("Chile attacked Peru", "1879", EventType.ASSAULT, Side.AGAINST, -9);
        List<Point> points = new ArrayList<>();
        for (Block block : SOURCE.blocks()) {
            if (block.kind() != Block.Kind.BULLET) continue;
            EventMention event = block.span().contains(treaty.span()) ? treaty : war;
            points.add(new Point(
                    event.side().label() + "-1",
                    event.side(),
                    new Passage(SOURCE, block.span()),
                    null,
                    null,
                    event.date(),
                    List.of(event),
                    true));
        }
        TextReading reading = new TextReading(
                new AnnotatedText(SOURCE, List.of()),
                List.of(),
                new ActorReading(List.of()),
                Dyad.of("CHL", "PER"),
                List.of(treaty, war),
                List.of());
        return new Dossier(
                SOURCE.title(),
                Dyad.of("CHL", "PER"),
                Map.of("CHL", "Chile", "PER", "Peru"),
                new Period(1879, 1929),
                SOURCE.author(),
                null,
                points.subList(0, 1),
                points.subList(1, 2),
                List.of(new Passage(SOURCE, span("It took \"fifty\" years."))),
                Relation.of(Dyad.of("CHL", "PER"), new Linker().link(List.of(treaty, war))),
                new Verdict(List.of()),
                List.of(reading),
                List.of(new Finding(
                        "a-check", Severity.ERROR, SOURCE, span("1879"), "1879", "1880", "Too early", "a row")),
                List.of(),
                List.of("A note"));
    }

    /** The same text's acts, weighed for two other states. */
    static Dossier dossierWeighedFor(Dyad other) {
        Dossier own = dossier();
        TextReading reading = own.readings().get(0).weighedFor(other);
        return new Dossier(
                "Weighed for others",
                other,
                Map.of(other.first().code(), "one", other.second().code(), "another"),
                own.period(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Relation.of(other, new Linker().link(reading.events())),
                new Verdict(List.of()),
                List.of(reading),
                List.of(),
                List.of(),
                List.of());
    }
}
