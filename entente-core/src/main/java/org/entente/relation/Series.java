package org.entente.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.linking.Event;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How a relation stood month by month or year by year, as far as there is evidence.
 *
 * @param step what one point stands for
 * @param points oldest first; a step without evidence has none: silence is not neutrality
 */
public record Series(Step step, List<Point> points) {
    private static final int DECADE = 10;

    public Series {
        points = List.copyOf(points);
    }

    /**
     * One step that has evidence.
     *
     * @param index steps since the start of the year 0: {@code 1921} of years, {@code 12 * 1921 + 2} of months
     * @param mean -10 (conflict) to +10 (cooperation), unitless, weighted by evidence
     * @param weight sum of the evidence's weights, in events that are certain
     * @param shares the events it rests on
     */
    public record Point(int index, double mean, double weight, List<Share> shares) {
        public Point {
            shares = List.copyOf(shares);
        }
    }

    /**
     * The mean of the acts between the two, step by step. An act told to less than the step is spread over its interval;
     * one told to less than a decade, or not dated, has no place.
     *
     * @param events of a single dyad, in any order; those that do not count are left out
     */
    static Series of(Step step, Collection<Event> events) {
        Map<Integer, List<Share>> bySteps = new TreeMap<>();
        for (Event event : events) {
            if (event.counts()) spread(step, event, bySteps);
        }
        List<Point> points = new ArrayList<>(bySteps.size());
        bySteps.forEach((index, shares) -> points.add(point(index, shares)));
        return new Series(step, points);
    }

    private static Point point(int index, List<Share> shares) {
        double weight = 0;
        double sum = 0;
        for (Share share : shares) {
            weight += share.weight();
            sum += share.weight() * share.event().signed();
        }
        return new Point(index, weight == 0 ? 0 : sum / weight, weight, shares);
    }

    private static void spread(Step step, Event event, Map<Integer, List<Share>> bySteps) {
        Edtf date = event.date();
        if (date == null || !isPlaced(date)) return;
        LocalDate from = date.isOpenStart() ? date.latest() : date.earliest();
        LocalDate to = date.isOpenEnd() ? startsUntil(date) : date.latest();
        if (date.isOpenStart()) from = to;
        int first = index(step, from);
        int last = index(step, to);
        double part = 1.0 / (last - first + 1);
        for (int i = first; i <= last; i++) {
            bySteps.computeIfAbsent(i, unused -> new ArrayList<>()).add(new Share(event, part));
        }
    }

    /** Of an act that goes on, its beginning counts. */
    private static LocalDate startsUntil(Edtf date) {
        return date.start()
                .map(Edtf::latest)
                .filter(day -> day.isBefore(LocalDate.MAX))
                .orElse(date.earliest());
    }

    /** Whether a date is fine enough to place an act in a decade. */
    static boolean isPlaced(@Nullable Edtf date) {
        if (date == null || !date.isYearKnown() || date.precision().compareTo(Precision.DECADE) < 0) return false;
        return date.isOpen() || date.latest().getYear() - date.earliest().getYear() <= DECADE;
    }

    private static int index(Step step, LocalDate day) {
        return step == Step.YEAR ? day.getYear() : day.getYear() * step.perYear() + day.getMonthValue() - 1;
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Index of the first point. */
    public int first() {
        return points.get(0).index();
    }

    /** Index of the last point. */
    public int last() {
        return points.get(points.size() - 1).index();
    }
}
