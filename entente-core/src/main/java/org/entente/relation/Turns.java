package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Side;
import org.entente.linking.Event;
import org.jspecify.annotations.Nullable;

/**
 * The turning points of a relation and the phases between them, by PELT on the balance of each year: the share of its
 * evidence that drew the two together less the share that drove them apart. A year weighs what its evidence weighs, three
 * sure acts at most. What lasts less than two years with evidence is an episode, and no phase.
 *
 * <p>A change costs {@value #PENALTY} of the whole variation: with a score of years, the texts' every turn is shown, and
 * its confidence tells how far it stands out. The more years there are, the nearer the cost comes to twice the noise by
 * the logarithm of their number, which it has from {@value #MANY_YEARS} years on, so that long series do not turn by
 * chance. The noise is the median square of what changes from year to year.
 */
final class Turns {
    static final double PENALTY = 0.015;
    static final int MANY_YEARS = 60;
    private static final double LEAST_PENALTY = 0.2;
    /** Median of a square of a standard normal. */
    private static final double MEDIAN_SQUARE = 0.4549;

    private static final double MOST_WEIGHT = 3;
    private static final int LEAST_YEARS = 2;
    private static final int CARRIERS = 3;
    private static final double CLEAR = 0.6;
    private static final double LEANING = 0.2;

    private final List<Series.Point> points;
    private final Pelt pelt;
    private final List<Integer> cuts;
    private final double penalty;

    private Turns(List<Series.Point> points) {
        this.points = points;
        double[] balances = points.stream().mapToDouble(Turns::balance).toArray();
        double[] weights = points.stream()
                .mapToDouble(point -> Math.min(MOST_WEIGHT, weight(point)))
                .toArray();
        this.pelt = new Pelt(balances, weights, LEAST_YEARS);
        this.penalty = penalty(balances, weights, pelt.cost(0, points.size()));
        this.cuts = points.size() < 2 * LEAST_YEARS ? List.of() : pelt.changes(penalty);
    }

    private static double penalty(double[] balances, double[] weights, double variation) {
        double[] squares = new double[Math.max(0, balances.length - 1)];
        for (int i = 0; i < squares.length; i++) {
            double change = balances[i + 1] - balances[i];
            squares[i] = change * change / (1 / weights[i] + 1 / weights[i + 1]);
        }
        Arrays.sort(squares);
        double noise = squares.length == 0 ? 0 : squares[squares.length / 2] / MEDIAN_SQUARE;
        double years = Math.min(1, Math.pow(balances.length / (double) MANY_YEARS, 3));
        double full = 2 * noise * Math.log(Math.max(1, balances.length)) * years;
        return Math.max(LEAST_PENALTY, Math.max(PENALTY * variation, full));
    }

    /** @param yearly a series by year */
    static Turns of(Series yearly) {
        return new Turns(
                yearly.points().stream().filter(point -> weight(point) > 0).toList());
    }

    /** Evidence dated to two years at most: a decade says nothing of when things turned. */
    private static List<Share> fine(Series.Point point) {
        return point.shares().stream().filter(share -> share.part() >= 0.5).toList();
    }

    private static double weight(Series.Point point) {
        return fine(point).stream().mapToDouble(Share::weight).sum();
    }

    private static double balance(Series.Point point) {
        double sum = 0;
        for (Share share : fine(point)) sum += share.weight() * (share.event().side() == Side.FOR ? 1 : -1);
        return sum / weight(point);
    }

    List<TurningPoint> turningPoints() {
        List<TurningPoint> turns = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int start = i == 0 ? 0 : cuts.get(i - 1);
            int cut = cuts.get(i);
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : points.size();
            double before = pelt.mean(start, cut);
            double after = pelt.mean(cut, end);
            double gain = pelt.cost(start, end) - pelt.cost(start, cut) - pelt.cost(cut, end);
            Side turned = after > before ? Side.FOR : Side.AGAINST;
            Side left = turned == Side.FOR ? Side.AGAINST : Side.FOR;
            turns.add(new TurningPoint(
                    points.get(cut).index(),
                    before,
                    after,
                    carriers(Math.max(start, cut - LEAST_YEARS), cut, left),
                    carriers(cut, Math.min(end, cut + LEAST_YEARS), turned),
                    Math.max(0, gain) / (Math.max(0, gain) + penalty)));
        }
        return turns;
    }

    private List<Event> carriers(int from, int to, Side side) {
        return events(from, to).stream()
                .filter(event -> event.side() == side)
                .sorted(Comparator.comparingDouble((Event event) -> -Math.abs(event.score()) * event.confidence()))
                .limit(CARRIERS)
                .sorted(Relation.BY_DATE)
                .toList();
    }

    private List<Event> events(int from, int to) {
        Set<Event> events = new LinkedHashSet<>();
        for (Series.Point point : points.subList(from, to)) {
            for (Share share : fine(point)) events.add(share.event());
        }
        return List.copyOf(events);
    }

    List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i <= cuts.size() && !points.isEmpty(); i++) {
            int from = i == 0 ? 0 : cuts.get(i - 1);
            int to = i < cuts.size() ? cuts.get(i) : points.size();
            double balance = pelt.mean(from, to);
            List<Event> events = events(from, to);
            phases.add(new Phase(
                    points.get(from).index(), points.get(to - 1).index(), balance, character(balance, events), events));
        }
        return phases;
    }

    private static Phase.Character character(double balance, List<Event> events) {
        double all = weight(events, Side.AGAINST, null) + weight(events, Side.FOR, null);
        double force = weight(events, Side.AGAINST, EventType.ASSAULT);
        double broken =
                weight(events, Side.AGAINST, EventType.SANCTION) + weight(events, Side.AGAINST, EventType.COERCE);
        if (balance <= -LEANING) {
            if (force > all / 3) return Phase.Character.WAR;
            if (broken > all / 3) return Phase.Character.RUPTURE;
            return balance <= -CLEAR ? Phase.Character.HOSTILITY : Phase.Character.STRAIN;
        }
        if (balance < LEANING) return Phase.Character.MIXED;
        if (balance < CLEAR) return Phase.Character.THAW;
        double help = weight(events, Side.FOR, EventType.AID) + weight(events, Side.FOR, EventType.COOPERATE);
        return help > all / 3 ? Phase.Character.ALLIANCE : Phase.Character.COOPERATION;
    }

    private static double weight(List<Event> events, Side side, @Nullable EventType type) {
        return events.stream()
                .filter(event -> event.side() == side && (type == null || event.type() == type))
                .mapToDouble(event -> Math.abs(event.score()) * event.confidence())
                .sum();
    }
}
