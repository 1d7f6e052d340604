package org.entente.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.source.Source;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What one or more mentions report together. Where they differ, the event has what the weightiest say, and keeps the rest
 * as {@linkplain #conflicts conflicts}.
 *
 * @param id stable hash of what its first report says; it depends neither on the names of the sources nor on their order
 * @param reports what is told of it, each in words of its own; at least one, in the order of their keys
 * @param actors who did it; of a reciprocal event every party
 * @param recipients to whom; empty for a reciprocal event
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts all PLOVER contexts that the reports give
 * @param date the finest that most reports support, or null
 * @param kind {@link Kind#EVENT} or {@link Kind#ATTITUDE}
 * @param realised whether it came to pass, as far as the reports tell
 * @param side what it did to the dyad read for
 * @param score conflict–cooperation score of type and mode, -10 to +10, unitless
 * @param confidence 0 to 1; independent reports add to it, copies do not
 * @param conflicts where reports differ, by attribute
 */
public record Event(
        String id,
        List<Report> reports,
        List<Party> actors,
        List<Party> recipients,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable Edtf date,
        Kind kind,
        boolean realised,
        Side side,
        double score,
        double confidence,
        List<Conflict> conflicts) {
    public Event {
        reports = List.copyOf(reports);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
        conflicts = List.copyOf(conflicts);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(id + ": an event has a report");
        }
    }

    /** Every mention of it, copies included. */
    public List<EventMention> mentions() {
        return reports.stream().flatMap(report -> report.mentions().stream()).toList();
    }

    /** The mention to quote it by: the first of the weightiest report. */
    public EventMention mention() {
        Report best = reports.get(0);
        for (Report report : reports) {
            if (report.weight() > best.weight()) best = report;
        }
        return best.mentions().get(0);
    }

    /** The texts that tell of it, copies included. */
    public Set<Source> witnesses() {
        Set<Source> sources = new LinkedHashSet<>();
        for (EventMention mention : mentions()) sources.add(mention.source());
        return sources;
    }

    /** How many of its witnesses tell it in words of their own. */
    public int independent() {
        Set<Source> first = new LinkedHashSet<>();
        for (Report report : reports) first.add(report.mentions().get(0).source());
        return first.size();
    }

    /** The score with the sign of what it did to the relation, which its type alone does not tell; 0 on neither side. */
    public double signed() {
        return switch (side) {
            case FOR -> Math.abs(score);
            case AGAINST -> -Math.abs(score);
            case OTHER -> 0;
        };
    }

    /** Whether it moves the relation: it came to pass, and between the two. */
    public boolean counts() {
        return realised && side != Side.OTHER;
    }

    /** Of the id alone: the reports hold whole texts. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
