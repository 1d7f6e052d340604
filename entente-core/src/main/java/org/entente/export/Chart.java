package org.entente.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.dossier.Period;
import org.entente.relation.Phase;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.relation.TurningPoint;

/**
 * The relation over time as a chart in SVG: a bar a year, up for together and down for apart, paler where it rests on less
 * evidence; the mean of each phase as a step; a dashed rule where the relation turned.
 */
final class Chart {
    private static final int TOP = 26;
    private static final int BOTTOM = 44;
    private static final int LEFT = 40;
    private static final int RIGHT = 10;
    private static final int LIMIT = 10;
    private static final int WIDEST_BAR = 26;
    /** Pixels that a year's label needs. */
    private static final int LABEL = 46;

    private static final int ARROW = 6;
    /** As much evidence, in certain events, as makes a bar as dark as can be. */
    private static final double FULL_EVIDENCE = 3;

    private final int width;
    private final int height;
    private final Relation relation;
    private final List<Series.Point> years;
    private final Period period;
    private final StringBuilder svg = new StringBuilder();

    private Chart(int width, int height, Relation relation, Period period) {
        this.width = width;
        this.height = height;
        this.relation = relation;
        this.years = relation.yearly().points();
        this.period = period;
    }

    /**
     * @param name a class and id for the drawing, unique in its page
     * @param relation with at least one year of evidence
     * @param period the years to show at least; years beyond it widen it
     */
    static String of(String name, int width, int height, Relation relation, Period period) {
        Series yearly = relation.yearly();
        Period shown = new Period(Math.min(period.from(), yearly.first()), Math.max(period.to(), yearly.last()));
        return new Chart(width, height, relation, shown).draw(name);
    }

    private String draw(String name) {
        svg.append(String.format(
                "<svg class=\"%s\" viewBox=\"0 0 %d %d\" role=\"group\" aria-labelledby=\"%s-title %s-desc\">",
                name, width, height, name, name));
        svg.append(String.format("<title id=\"%s-title\">The relation, %s</title>", name, period.label()));
        svg.append(String.format("<desc id=\"%s-desc\">%s</desc>", name, Html.escaped(description())));
        grid();
        turns();
        for (Series.Point year : years) bar(year);
        line("zero", LEFT, y(0), width - RIGHT, y(0));
        for (Phase phase : relation.phases()) phase(phase);
        axis();
        return svg.append("</svg>").toString();
    }

    private String description() {
        Comparator<Series.Point> byMean = Comparator.comparingDouble(Series.Point::mean);
        Series.Point best = years.stream().max(byMean).orElseThrow();
        Series.Point worst = years.stream().min(byMean).orElseThrow();
        return "Mean score of the acts between the two, year by year, from −10, apart, to +10, together. Highest in "
                + best.index() + " with " + Html.signed(best.mean()) + ", lowest in " + worst.index() + " with "
                + Html.signed(worst.mean()) + ". The table below has every year.";
    }

    private void grid() {
        for (int score = -LIMIT; score <= LIMIT; score += LIMIT / 2) {
            if (score != 0) line("grid", LEFT, y(score), width - RIGHT, y(score));
            text(
                    "scale",
                    LEFT - 8,
                    y(score) + 4,
                    "end",
                    score == 0 ? "0" : Html.signed(score).replace(".0", ""));
        }
        text("pole", LEFT, TOP - 12, "start", "together ↑");
        text("pole", LEFT, height - BOTTOM + 16, "start", "apart ↓");
    }

    /** A rule where it turned, with its year where that does not run into the one before. */
    private void turns() {
        double free = LEFT + LABEL;
        for (TurningPoint turn : relation.turningPoints()) {
            double x = x(turn.year());
            line("turn", x, TOP, x, height - BOTTOM);
            String arrow = turn.isForBetter() ? "↗" : "↘";
            boolean fits = x - LABEL / 2.0 >= free && x + LABEL / 2.0 <= width;
            if (!fits && x - ARROW < free) continue;
            text("turn", x, TOP - 8, "middle", fits ? arrow + " " + turn.year() : arrow);
            free = x + (fits ? LABEL / 2.0 : ARROW);
        }
    }

    /** The mean of a phase as a step from its first year to its last. */
    private void phase(Phase phase) {
        double sum = 0;
        double weight = 0;
        for (Series.Point year : years) {
            if (year.index() < phase.from() || year.index() > phase.to()) continue;
            sum += year.mean() * year.weight();
            weight += year.weight();
        }
        if (weight > 0) line("level", x(phase.from()), y(sum / weight), x(phase.to() + 1), y(sum / weight));
    }

    private void bar(Series.Point year) {
        double slot = slot();
        double bar = Math.min(WIDEST_BAR, slot * 0.72);
        double x = x(year.index()) + (slot - bar) / 2;
        double top = Math.min(y(year.mean()), y(0));
        double size = Math.max(1.5, Math.abs(y(year.mean()) - y(0)));
        double opacity = 0.45 + 0.55 * Math.min(1, year.weight() / FULL_EVIDENCE);
        String told = year.index() + ": " + Html.signed(year.mean()) + ", "
                + Html.count(year.shares().size(), "act");
        svg.append(String.format("<a href=\"#y%d\" aria-label=\"%s\"><title>%s</title>", year.index(), told, told));
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"hit\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                x(year.index()),
                TOP,
                slot,
                height - TOP - BOTTOM));
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"bar %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1.5\" opacity=\"%.2f\"/>",
                year.mean() >= 0 ? "for" : "against",
                x,
                top,
                bar,
                size,
                opacity));
        svg.append("</a>");
    }

    private void axis() {
        int step = 1;
        for (int candidate : new int[] {1, 2, 5, 10, 20, 50}) {
            step = candidate;
            if (slot() * candidate >= LABEL) break;
        }
        for (int year = period.from(); year <= period.to(); year++) {
            if (year % step == 0) text("year", x(year) + slot() / 2, height - 6, "middle", String.valueOf(year));
        }
    }

    private double slot() {
        return (width - LEFT - RIGHT) / (double) (period.to() - period.from() + 1);
    }

    private double x(int year) {
        return LEFT + slot() * (year - period.from());
    }

    private double y(double score) {
        double middle = TOP + (height - TOP - BOTTOM) / 2.0;
        return middle - score / LIMIT * (height - TOP - BOTTOM) / 2.0;
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style,
                x1,
                y1,
                x2,
                y2));
    }

    private void text(String style, double x, double y, String anchor, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                style,
                x,
                y,
                anchor,
                words));
    }
}
