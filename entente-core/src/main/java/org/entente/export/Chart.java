package org.entente.export;

import java.util.List;
import java.util.Locale;
import org.entente.dossier.Period;
import org.entente.dossier.YearScore;

/** The relation over time as a bar chart in SVG: a bar a year, up for together, down for apart. */
final class Chart {
    private static final int TOP = 26;
    private static final int BOTTOM = 44;
    private static final int LEFT = 40;
    private static final int RIGHT = 10;
    private static final int LIMIT = 10;
    private static final int WIDEST_BAR = 26;
    /** Pixels that a year's label needs. */
    private static final int LABEL = 46;

    private final int width;
    private final int height;
    private final List<YearScore> years;
    private final Period period;
    private final StringBuilder svg = new StringBuilder();

    private Chart(int width, int height, List<YearScore> years, Period period) {
        this.width = width;
        this.height = height;
        this.years = years;
        this.period = period;
    }

    /**
     * @param name a class and id for the drawing, unique in its page
     * @param years at least one
     * @param period the years to show at least; years beyond it widen it
     */
    static String of(String name, int width, int height, List<YearScore> years, Period period) {
        Period shown = new Period(
                Math.min(period.from(), years.get(0).year()),
                Math.max(period.to(), years.get(years.size() - 1).year()));
        return new Chart(width, height, years, shown).draw(name);
    }

    private String draw(String name) {
        svg.append(String.format(
                "<svg class=\"%s\" viewBox=\"0 0 %d %d\" role=\"group\" aria-labelledby=\"%s-title %s-desc\">",
                name, width, height, name, name));
        svg.append(String.format("<title id=\"%s-title\">The relation, %s</title>", name, period.label()));
        svg.append(String.format("<desc id=\"%s-desc\">%s</desc>", name, Html.escaped(description())));
        grid();
        for (YearScore year : years) bar(year);
        line("zero", LEFT, y(0), width - RIGHT, y(0));
        axis();
        return svg.append("</svg>").toString();
    }

    private String description() {
        YearScore best = years.get(0);
        YearScore worst = years.get(0);
        for (YearScore year : years) {
            if (year.mean() > best.mean()) best = year;
            if (year.mean() < worst.mean()) worst = year;
        }
        return "Mean score of the acts between the two, year by year, from −10, apart, to +10, together. Highest in "
                + best.year() + " with " + Html.signed(best.mean()) + ", lowest in " + worst.year() + " with "
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

    private void bar(YearScore year) {
        double slot = slot();
        double bar = Math.min(WIDEST_BAR, slot * 0.72);
        double x = x(year.year()) + (slot - bar) / 2;
        double tip = y(year.mean());
        double top = Math.min(tip, y(0));
        double size = Math.max(1.5, Math.abs(tip - y(0)));
        String side = year.mean() >= 0 ? "for" : "against";
        String told = year.year() + ": " + Html.signed(year.mean()) + ", "
                + Html.count(year.events().size(), "act");
        svg.append(String.format("<a href=\"#y%d\" aria-label=\"%s\"><title>%s</title>", year.year(), told, told));
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"hit\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                x(year.year()),
                TOP,
                slot,
                height - TOP - BOTTOM));
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"bar %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1.5\"/>",
                side,
                x,
                top,
                bar,
                size));
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
