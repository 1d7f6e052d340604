package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.linking.Event;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A bilateral relation over time.
 *
 * @param events every event in which one of the two takes part, by date
 * @param monthly how it stood month by month
 * @param yearly how it stood year by year
 * @param level smoothed level from the first year with evidence to the last, or null where fewer than two have any
 * @param turningPoints where it turned, oldest first
 * @param phases what it was like between them, oldest first
 * @param measures counts and means
 * @param reciprocity how the two answered each other
 * @param outside acts of one of the two with others, by date
 * @param triads how both stood with third parties, by phase
 */
public record Relation(
        Dyad dyad,
        List<Event> events,
        Series monthly,
        Series yearly,
        @Nullable LocalLevel level,
        List<TurningPoint> turningPoints,
        List<Phase> phases,
        Measures measures,
        Reciprocity reciprocity,
        List<Event> outside,
        List<Triad> triads) {
    /** By first day, then by last day; events without a date come last. */
    public static final Comparator<Event> BY_DATE = Comparator.comparingLong(Relation::firstDay)
            .thenComparingLong(Relation::lastDay)
            .thenComparing(Event::id);

    public Relation {
        events = List.copyOf(events);
        turningPoints = List.copyOf(turningPoints);
        phases = List.copyOf(phases);
        outside = List.copyOf(outside);
        triads = List.copyOf(triads);
    }

    /** Relates events without the Goldstein scale. */
    public static Relation of(Dyad dyad, Collection<Event> events) {
        return of(dyad, events, event -> OptionalDouble.empty());
    }

    /**
     * Relates events.
     *
     * @param events linked, read for the dyad, of whatever states; those between others are left out
     */
    public static Relation of(Dyad dyad, Collection<Event> events, Measures.Goldstein goldstein) {
        List<Event> sorted = byDate(concerning(dyad, events));
        Series yearly = Series.of(Step.YEAR, sorted);
        Turns turns = Turns.of(yearly);
        List<Phase> phases = turns.phases();
        ThirdParties thirds = new ThirdParties(dyad, sorted);
        return new Relation(
                dyad,
                sorted,
                Series.of(Step.MONTH, sorted),
                yearly,
                level(yearly),
                turns.turningPoints(),
                phases,
                Measures.of(dyad, sorted, goldstein),
                Reciprocity.of(dyad, yearly),
                thirds.outside(),
                thirds.triads(phases));
    }

    /** Those that move it, and those in which one of the two takes part. */
    private static List<Event> concerning(Dyad dyad, Collection<Event> events) {
        List<Event> concerning = new ArrayList<>();
        for (Event event : events) {
            if (event.counts() || takesPart(dyad, event.actors()) || takesPart(dyad, event.recipients())) {
                concerning.add(event);
            }
        }
        return concerning;
    }

    private static boolean takesPart(Dyad dyad, List<Party> parties) {
        for (Party party : parties) {
            if (dyad.contains(party)) return true;
        }
        return false;
    }

    private static long firstDay(Event event) {
        Edtf date = event.date();
        return date == null ? Long.MAX_VALUE : date.earliest().toEpochDay();
    }

    private static long lastDay(Event event) {
        Edtf date = event.date();
        return date == null ? Long.MAX_VALUE : date.latest().toEpochDay();
    }

    /** What {@link #BY_DATE} gives, each date read once. */
    private static List<Event> byDate(Collection<Event> events) {
        record Dated(long from, long to, Event event) {}
        return events.stream()
                .map(event -> new Dated(firstDay(event), lastDay(event), event))
                .sorted(Comparator.comparingLong(Dated::from)
                        .thenComparingLong(Dated::to)
                        .thenComparing(dated -> dated.event().id()))
                .map(Dated::event)
                .toList();
    }

    private static @Nullable LocalLevel level(Series yearly) {
        if (yearly.points().size() < 2) return null;
        int first = yearly.first();
        double[] means = new double[yearly.last() - first + 1];
        double[] weights = new double[means.length];
        Arrays.fill(means, Double.NaN);
        for (Series.Point point : yearly.points()) {
            if (point.weight() <= 0) continue;
            means[point.index() - first] = point.mean();
            weights[point.index() - first] = point.weight();
        }
        long there = Arrays.stream(means).filter(mean -> !Double.isNaN(mean)).count();
        return there < 2 ? null : LocalLevel.fit(means, weights);
    }

    /** The acts that move it, by date; those without a date come last. */
    public List<Event> acts() {
        return events.stream().filter(Event::counts).toList();
    }
}
