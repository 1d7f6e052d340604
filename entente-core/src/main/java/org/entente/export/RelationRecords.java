package org.entente.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.Quad;
import org.entente.linking.Event;
import org.entente.relation.LocalLevel;
import org.entente.relation.Measures;
import org.entente.relation.Phase;
import org.entente.relation.Reciprocity;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.relation.TurningPoint;
import org.jspecify.annotations.Nullable;

/** A relation as JSON values. Scores run from -10 to +10, rounded to hundredths. */
final class RelationRecords {
    private static final int MONTHS = 12;

    private RelationRecords() {}

    static Map<String, @Nullable Object> of(Relation relation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("measures", measures(relation.measures()));
        row.put("reciprocity", reciprocity(relation.reciprocity()));
        row.put(
                "years",
                relation.yearly().points().stream()
                        .map(point -> point("year", String.valueOf(point.index()), point))
                        .toList());
        row.put(
                "months",
                relation.monthly().points().stream()
                        .map(point -> point("month", month(point.index()), point))
                        .toList());
        row.put("level", level(relation));
        row.put(
                "turningPoints",
                relation.turningPoints().stream().map(RelationRecords::turn).toList());
        row.put("phases", relation.phases().stream().map(RelationRecords::phase).toList());
        return row;
    }

    private static Map<String, ?> measures(Measures measures) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("acts", measures.acts());
        row.put("together", measures.together());
        row.put("apart", measures.apart());
        row.put("net", rounded(measures.net()));
        row.put("mean", rounded(measures.mean()));
        row.put("goldstein", rounded(measures.goldstein()));
        row.put("tension", rounded(measures.tension()));
        Map<String, Object> quads = new LinkedHashMap<>();
        for (Quad quad : Quad.values())
            quads.put(quad.label(), measures.byQuad().getOrDefault(quad, 0));
        row.put("quads", quads);
        row.put("contexts", tallies(measures.byContext()));
        row.put("initiators", tallies(measures.byInitiator()));
        return row;
    }

    private static Map<String, Object> tallies(Map<String, Measures.Tally> tallies) {
        Map<String, Object> rows = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("together", tally.together());
            row.put("apart", tally.apart());
            row.put("net", rounded(tally.net()));
            rows.put(name, row);
        });
        return rows;
    }

    private static Map<String, ?> reciprocity(Reciprocity reciprocity) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("sameYear", rounded(reciprocity.sameYear()));
        row.put("secondAnswers", rounded(reciprocity.secondAnswers()));
        row.put("firstAnswers", rounded(reciprocity.firstAnswers()));
        row.put("years", reciprocity.years());
        return row;
    }

    private static String month(int index) {
        return String.format("%04d-%02d", index / MONTHS, index % MONTHS + 1);
    }

    private static Map<String, ?> point(String step, String name, Series.Point point) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(step, step.equals("year") ? (Object) point.index() : name);
        row.put("score", rounded(point.mean()));
        row.put("acts", point.shares().stream().map(share -> share.event().id()).toList());
        return row;
    }

    /** The smoothed level and half the width of its band, year by year; nothing where it was not estimated. */
    private static List<Object> level(Relation relation) {
        List<Object> rows = new ArrayList<>();
        LocalLevel level = relation.level();
        if (level == null) return rows;
        for (int step = 0; step < level.level().length; step++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("year", relation.yearly().first() + step);
            row.put("level", rounded(level.level()[step]));
            row.put("band", rounded(level.band(step)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, ?> turn(TurningPoint turn) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("year", turn.year());
        row.put("before", rounded(turn.before()));
        row.put("after", rounded(turn.after()));
        row.put("confidence", rounded(turn.confidence()));
        row.put("acts", turn.eventsAfter().stream().map(Event::id).toList());
        return row;
    }

    private static Map<String, ?> phase(Phase phase) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", phase.from());
        row.put("to", phase.to());
        row.put("character", phase.character().label());
        row.put("balance", rounded(phase.balance()));
        row.put("acts", phase.events().stream().map(Event::id).toList());
        return row;
    }

    /** What one or more events of the texts report together. */
    static Map<String, ?> act(Event event) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", event.id());
        row.put("date", event.date() == null ? null : String.valueOf(event.date()));
        row.put("actor", event.actors().stream().map(Party::code).toList());
        row.put("recipient", event.recipients().stream().map(Party::code).toList());
        row.put("type", event.type().name());
        row.put("side", event.side().label());
        row.put("score", event.signed());
        row.put("events", event.mentions().stream().map(EventMention::id).toList());
        row.put(
                "conflicts",
                event.conflicts().stream().map(c -> c.attribute().label()).toList());
        return row;
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static @Nullable Double rounded(OptionalDouble value) {
        return value.isPresent() ? rounded(value.getAsDouble()) : null;
    }
}
