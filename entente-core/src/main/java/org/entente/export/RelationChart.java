package org.entente.export;

import java.util.Locale;
import org.entente.dossier.Period;
import org.entente.relation.LocalLevel;
import org.entente.relation.Phase;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.relation.TurningPoint;

/**
 * The relation over time: every phase's mean as a step, every year's as a dot as large as its evidence, the turning points
 * as flags, and behind them the smoothed level with its band. Where nothing is told, the level is broken.
 */
final class RelationChart {
    private static final int TOP = 50;
    private static final int LABEL = 46;
    private static final int PHASE_LETTER = 6;
    private static final double SURE = 0.65;
    /** Years without evidence over which the line is still drawn. */
    private static final int LONGEST_SILENCE = 3;

    private final Relation relation;
    private final Axes axes;
    private final Svg svg;

    private RelationChart(String name, int width, int height, Relation relation, Period period) {
        this.relation = relation;
        Period shown = new Period(
                Math.min(period.from(), relation.yearly().first()),
                Math.max(period.to(), relation.yearly().last()));
        this.axes = new Axes(width, height, TOP, shown.from(), shown.to());
        this.svg = new Svg(name, width, height, "The relation, " + shown.label(), description());
    }

    /**
     * @param name a class and id for the drawing, unique in its page
     * @param relation with at least one year of evidence
     * @param period the years to show at least
     */
    static String of(String name, int width, int height, Relation relation, Period period) {
        return new RelationChart(name, width, height, relation, period).draw();
    }

    private String description() {
        StringBuilder words = new StringBuilder("From −10, apart, to +10, together. ");
        for (Phase phase : relation.phases()) {
            words.append(phase.years())
                    .append(": ")
                    .append(phase.character().label())
                    .append(". ");
        }
        return words.append("The table below has every year.").toString();
    }

    private String draw() {
        phases();
        axes.scores(svg, 20);
        level();
        for (Phase phase : relation.phases()) mean(phase);
        turns();
        for (Series.Point point : relation.yearly().points()) dot(point);
        axes.years(svg);
        return svg.end();
    }

    private void phases() {
        boolean odd = false;
        for (Phase phase : relation.phases()) {
            double from = axes.x(phase.from()) - axes.slot() / 2;
            double to = axes.x(phase.to()) + axes.slot() / 2;
            if (odd) svg.rect("phase", from, TOP, to - from, axes.inner());
            odd = !odd;
            String label = phase.character().label();
            if (label.length() * PHASE_LETTER < to - from)
                svg.text("scale", (from + to) / 2, axes.foot() - 6, "middle", label);
        }
    }

    /** The band in pieces, one for each stretch of years without a longer silence. */
    private void level() {
        LocalLevel level = relation.level();
        if (level == null) return;
        int first = relation.yearly().first();
        StringBuilder line = new StringBuilder();
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        int last = first - LONGEST_SILENCE - 1;
        for (Series.Point point : relation.yearly().points()) {
            int at = point.index() - first;
            boolean broken = point.index() - last > LONGEST_SILENCE;
            if (broken) {
                band(upper, lower);
                upper.setLength(0);
                lower.setLength(0);
            }
            double middle = level.level()[at];
            line.append(command(broken, point.index(), middle));
            upper.append(command(upper.isEmpty(), point.index(), Math.min(Axes.LIMIT, middle + level.band(at))));
            lower.insert(0, command(false, point.index(), Math.max(-Axes.LIMIT, middle - level.band(at))));
            last = point.index();
        }
        band(upper, lower);
        svg.path("level", line.toString());
    }

    private void band(StringBuilder upper, StringBuilder lower) {
        if (!upper.isEmpty()) svg.path("band", upper + lower.toString() + "Z");
    }

    private String command(boolean move, int year, double score) {
        return String.format(Locale.ROOT, "%s%.1f %.1f", move ? "M" : "L", axes.x(year), axes.y(score));
    }

    /** The mean of a phase, weighted by evidence, as a step from its first year to its last. */
    private void mean(Phase phase) {
        double sum = 0;
        double weight = 0;
        for (Series.Point point : relation.yearly().points()) {
            if (point.index() < phase.from() || point.index() > phase.to()) continue;
            sum += point.mean() * point.weight();
            weight += point.weight();
        }
        if (weight == 0) return;
        double y = axes.y(sum / weight);
        svg.line("step", axes.x(phase.from()) - axes.slot() / 2, y, axes.x(phase.to()) + axes.slot() / 2, y);
    }

    private void turns() {
        double free = Double.NEGATIVE_INFINITY;
        boolean raised = false;
        for (TurningPoint turn : relation.turningPoints()) {
            double x = axes.x(turn.year()) - axes.slot() / 2;
            raised = x - free < LABEL && !raised;
            double top = raised ? TOP - 34 : TOP - 16;
            String style = turn.confidence() < SURE ? "turn slight" : "turn";
            String told = turn.year() + ", " + (turn.isForBetter() ? "for the better" : "for the worse")
                    + ", confidence " + Math.round(100 * turn.confidence()) + " of 100";
            svg.open("#y" + turn.year(), told).line(style, x, top + 6, x, axes.foot());
            svg.text(style, x, top, "middle", (turn.isForBetter() ? "▲ " : "▼ ") + turn.year())
                    .close();
            free = x;
        }
    }

    private void dot(Series.Point point) {
        String side = point.mean() >= 0 ? "for" : "against";
        String told = point.index() + ": " + Html.signed(point.mean()) + ", "
                + Html.count(point.shares().size(), "act");
        double radius = Math.min(9, 2 + 2 * Math.sqrt(point.weight()));
        svg.open("#y" + point.index(), told)
                .rect("hit", axes.x(point.index()) - axes.slot() / 2, TOP, axes.slot(), axes.inner());
        svg.circle("dot " + side, axes.x(point.index()), axes.y(point.mean()), radius)
                .close();
    }
}
