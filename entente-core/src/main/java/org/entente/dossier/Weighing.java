package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.Side;
import org.entente.relation.Argument;
import org.entente.relation.Argument.Semantics;

/**
 * For and against weighed as an argument: the thesis that the relation did more to draw the two together than to drive
 * them apart, supported by the points for and attacked by the points against. A point's base score is its share of all
 * weight, so that many small points weigh what one large one does; the thesis starts undecided, at one half.
 *
 * @param points what is weighed, those for first
 * @param strength of the thesis by DF-QuAD, 0 to 1
 * @param energy of the thesis by the quadratic energy model, 0 to 1
 */
public record Weighing(List<Weighed> points, double strength, double energy) {
    private static final String THESIS = "thesis";
    private static final double UNDECIDED = 0.5;

    /**
     * One point on the scales.
     *
     * @param weight points of score, above 0
     * @param without strength of the thesis by DF-QuAD without the point
     * @param turns whether the thesis falls, or stands, only because of it
     */
    public record Weighed(Point point, double weight, double without, boolean turns) {}

    public Weighing {
        points = List.copyOf(points);
    }

    /** Weighs points; those that weigh nothing on their own side are left out. */
    public static Weighing of(List<Point> pointsFor, List<Point> pointsAgainst) {
        List<Point> all = new ArrayList<>(pointsFor);
        all.addAll(pointsAgainst);
        all.removeIf(point -> point.weight() <= 0);
        double total = all.stream().mapToDouble(Point::weight).sum();
        Argument argument = new Argument().add(THESIS, UNDECIDED);
        for (Point point : all) {
            argument.add(point.id(), point.weight() / total);
            if (point.side() == Side.FOR) argument.support(point.id(), THESIS);
            else argument.attack(point.id(), THESIS);
        }
        double strength = argument.strength(THESIS, Semantics.DF_QUAD);
        List<Weighed> weighed = new ArrayList<>();
        for (Point point : all) {
            double without = argument.strengthWithout(point.id(), THESIS, Semantics.DF_QUAD);
            boolean turns = Math.signum(without - UNDECIDED) != Math.signum(strength - UNDECIDED);
            weighed.add(new Weighed(point, point.weight(), without, turns));
        }
        return new Weighing(weighed, strength, argument.strength(THESIS, Semantics.QUADRATIC_ENERGY));
    }
}
