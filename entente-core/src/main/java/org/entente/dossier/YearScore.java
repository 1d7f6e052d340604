package org.entente.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How a relation stood in one year: the mean score of the acts between the two that began in it.
 *
 * @param mean -10 (conflict) to +10 (cooperation), unitless
 * @param events the acts it rests on
 */
public record YearScore(int year, double mean, List<EventMention> events) {
    public YearScore {
        events = List.copyOf(events);
    }

    /** One row for each year that has an act, oldest first. A year without evidence has no row. */
    static List<YearScore> of(Collection<EventMention> events) {
        Map<Integer, List<EventMention>> byYear = new TreeMap<>();
        for (EventMention event : events) {
            if (event.side() != Side.OTHER && event.isRealised()) {
                year(event.date())
                        .ifPresent(year -> byYear.computeIfAbsent(year, y -> new ArrayList<>())
                                .add(event));
            }
        }
        List<YearScore> scores = new ArrayList<>();
        byYear.forEach((year, acts) -> scores.add(new YearScore(
                year, acts.stream().mapToDouble(YearScore::signed).average().orElse(0), acts)));
        return scores;
    }

    /** Years by how clearly the two stood together: the mean as if two neutral acts more were told, so that one act alone
     * does not make a year. */
    public static final Comparator<YearScore> BY_STANDING = Comparator.comparingDouble(YearScore::standing);

    private static final int NEUTRAL_ACTS = 2;

    private double standing() {
        return mean * events.size() / (events.size() + NEUTRAL_ACTS);
    }

    /** The score with the sign of what the act did to the relation, which its type alone does not tell. */
    public static double signed(EventMention event) {
        double size = Math.abs(event.score());
        return event.side() == Side.FOR ? size : event.side() == Side.AGAINST ? -size : 0;
    }

    /** The year a date begins in, where it is told to the year at least. */
    static OptionalInt year(@Nullable Edtf date) {
        if (date == null || date.isOpenStart() || !date.isYearKnown()) return OptionalInt.empty();
        boolean fine = date.start()
                .map(start -> start.precision().compareTo(Precision.YEAR) >= 0)
                .orElse(false);
        return fine ? OptionalInt.of(date.earliest().getYear()) : OptionalInt.empty();
    }
}
