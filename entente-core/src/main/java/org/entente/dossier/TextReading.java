package org.entente.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.coding.SideRule;
import org.entente.coding.Statement;
import org.entente.event.EventMention;
import org.entente.event.Kind;
import org.entente.language.AnnotatedText;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * One text, read through to its events.
 *
 * @param dyad whose relation it was read for, or null where neither given nor found
 * @param statements what its clauses assert, in the order of the text
 */
public record TextReading(
        AnnotatedText text,
        List<TimeMention> times,
        ActorReading actors,
        @Nullable Dyad dyad,
        List<EventMention> events,
        List<Statement> statements) {
    private static final Set<Kind> STATIC = EnumSet.of(Kind.STATISTIC, Kind.DEFINITION);

    public TextReading {
        times = List.copyOf(times);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }

    /** The events that can move a relation: not those in a clause that tells how much there was, or what something is. */
    List<EventMention> moving() {
        return events.stream()
                .filter(event -> statements.stream()
                        .noneMatch(statement -> STATIC.contains(statement.kind())
                                && statement.span().contains(event.span())))
                .toList();
    }

    /**
     * The same reading with its events weighed for another dyad: who acts on whom stays as it was read for the text's own
     * two, since what a text leaves to be understood is about them.
     */
    public TextReading weighedFor(Dyad other) {
        List<EventMention> weighed = events.stream()
                .map(event -> event.with(SideRule.of(other, event)))
                .toList();
        return new TextReading(text, times, actors, other, weighed, statements);
    }

    public Source source() {
        return text.source();
    }
}
