package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.coding.Statement;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.language.AnnotatedSentence;
import org.entente.language.AnnotatedText;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

class PointComposerTest {
    private static final Dyad DYAD = Dyad.of("CHL", "PER");

    @Test
    void anActGathersItsCauseAndWhatCameOfIt() {
        List<Point> points = compose(
                "Chile feared for the nitrates.",
                "In 1879 Chile attacked Peru.",
                "As a result Lima fell.",
                "Roses bloom in spring.");
        assertThat(points).hasSize(1);
        assertThat(points.get(0).passage().text())
                .isEqualTo("Chile feared for the nitrates. In 1879 Chile attacked Peru. As a result Lima fell.");
        assertThat(points.get(0).heading()).isEqualTo("Attack of Chile on Peru");
    }

    @Test
    void anActOnTheOtherSideIsAnotherPoint() {
        List<Point> points = compose("In 1879 Chile attacked Peru.", "In 1929 Chile helped Peru.");
        assertThat(points).extracting(Point::side).containsExactly(Side.FOR, Side.AGAINST);
        assertThat(points.get(0).passage().text()).isEqualTo("In 1929 Chile helped Peru.");
    }

    @Test
    void anotherYearIsAnotherPoint() {
        assertThat(compose("In 1879 Chile attacked Peru.", "In 1881 Chile attacked Peru."))
                .hasSize(2);
    }

    private static List<Point> compose(String... sentences) {
        Source source = Source.plain("made", String.join(" ", sentences));
        List<AnnotatedSentence> annotated = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        List<ActorMention> actors = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentences.length; i++) {
            Span span = new Span(start, start + sentences[i].length());
            Token whole = new Token(0, span, sentences[i], sentences[i], Upos.X, "FW", -1, "root");
            annotated.add(
                    new AnnotatedSentence(new Sentence(source, source.blocks().get(0), span, null), List.of(whole)));
            if (sentences[i].contains("attacked")) events.add(event(source, span, EventType.ASSAULT, Side.AGAINST, -9));
            if (sentences[i].contains("helped")) events.add(event(source, span, EventType.AID, Side.FOR, 8));
            Kind kind = sentences[i].contains("feared") ? Kind.ATTITUDE : Kind.EVENT;
            statements.add(new Statement(source, span, kind, Side.OTHER, Set.of(), "made"));
            if (sentences[i].startsWith("Chile")) {
                actors.add(new ActorMention(
                        i, 0, new Span(start, start + 5), ActorMention.Kind.STATE, List.of(new Party("CHL")), "row"));
            }
            start += sentences[i].length() + 1;
        }
        TextReading reading = new TextReading(
                new AnnotatedText(source, annotated), List.of(), new ActorReading(actors), DYAD, events, statements);
        return new PointComposer(reading, new Heading(Map.of("CHL", "Chile", "PER", "Peru"))).compose();
    }

    private static EventMention event(Source source, Span span, EventType type, Side side, double score) {
        String year = span.of(source.text()).replaceAll("\\D", "");
        return new EventMention(
                source,
                "id" + span.start(),
                span,
                span,
                List.of(new Party("CHL")),
                List.of(new Party("PER")),
                type,
                null,
                List.of(),
                Edtf.parse(year),
                Set.of(),
                Kind.EVENT,
                side,
                score,
                0.9,
                "row",
                List.of(),
                List.of());
    }
}
