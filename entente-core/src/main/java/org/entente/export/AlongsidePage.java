package org.entente.export;

import java.util.List;
import java.util.Locale;
import org.entente.dossier.Alongside;
import org.entente.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** Two relations on one axis, as a page of its own: the picture, and the table behind it. */
public final class AlongsidePage {
    private static final int TOP = 20;
    /** Years without evidence over which a line is still drawn. */
    private static final int LONGEST_SILENCE = 3;

    private final Alongside alongside;

    private AlongsidePage(Alongside alongside) {
        this.alongside = alongside;
    }

    /** The page; with no year of evidence it says so. */
    public static String of(Alongside alongside) {
        return new AlongsidePage(alongside).render();
    }

    /** How the two relations went together, in a sentence or two. */
    public static String summary(Alongside alongside) {
        List<String> opposed = alongside.years().stream()
                .filter(Alongside.Year::isOpposed)
                .map(year -> String.valueOf(year.year()))
                .toList();
        StringBuilder words = new StringBuilder();
        if (alongside.correlation().isPresent()) {
            double value = alongside.correlation().getAsDouble();
            String how = value > 0.3
                    ? "moved together"
                    : value < -0.3 ? "moved against each other" : "moved apart from each other";
            words.append(String.format(
                    Locale.ROOT, "Over the years told of both, the two relations %s (correlation %.2f).", how, value));
        } else {
            words.append("Too few years are told of both for a correlation.");
        }
        if (!opposed.isEmpty()) {
            words.append(" One drew together while the other drove apart in ")
                    .append(String.join(", ", opposed))
                    .append('.');
        }
        return words.toString();
    }

    /** France and the Soviet Union. */
    public static String name(Dossier dossier) {
        return String.join(" and ", dossier.names());
    }

    private String render() {
        String title = Html.escaped(name(alongside.one()) + "; " + name(alongside.other()));
        StringBuilder out =
                new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(title);
        out.append("</title>\n<style>\n").append(Html.resource("dossier.css")).append("</style>\n</head>\n<body>\n");
        out.append("<header class=\"masthead\">\n<p class=\"kicker\">Two relations side by side</p>\n<h1>");
        out.append(title).append("</h1>\n<p class=\"standfirst\">").append(Html.escaped(summary(alongside)));
        out.append("</p>\n</header>\n<main>\n<section>\n");
        if (alongside.years().isEmpty()) {
            out.append("<p>The texts tell of no dated act of either.</p>\n");
        } else {
            figure(out);
            table(out);
        }
        return out.append("</section>\n</main>\n</body>\n</html>\n").toString();
    }

    private void figure(StringBuilder out) {
        out.append("<figure>\n").append(chart("wide", 960, 340)).append('\n');
        out.append(chart("narrow", 360, 320)).append("\n<figcaption>● and a full line: ");
        out.append(Html.escaped(name(alongside.one()))).append("; □ and a broken line: ");
        out.append(Html.escaped(name(alongside.other())));
        out.append(
                ". Each mark is a year’s mean score; a year without one has no act in the texts.</figcaption>\n</figure>\n");
    }

    private String chart(String name, int width, int height) {
        List<Alongside.Year> years = alongside.years();
        int first = years.get(0).year();
        int last = years.get(years.size() - 1).year();
        Axes axes = new Axes(width, height, TOP, first, last);
        String told = summary(alongside) + " The table has every year.";
        Svg svg = new Svg(name, width, height, "Two relations, " + first + "–" + last, told);
        axes.scores(svg, 6);
        course(svg, axes, true);
        course(svg, axes, false);
        axes.years(svg);
        return svg.end();
    }

    /** One relation's line and marks. */
    private void course(Svg svg, Axes axes, boolean one) {
        StringBuilder line = new StringBuilder();
        int before = Integer.MIN_VALUE / 2;
        for (Alongside.Year year : alongside.years()) {
            Double mean = one ? year.one() : year.other();
            if (mean == null) continue;
            line.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    year.year() - before > LONGEST_SILENCE ? "M" : "L",
                    axes.x(year.year()),
                    axes.y(mean)));
            before = year.year();
        }
        svg.path(one ? "course one" : "course other", line.toString());
        for (Alongside.Year year : alongside.years()) {
            Double mean = one ? year.one() : year.other();
            if (mean == null) continue;
            if (one) svg.circle("mark-one", axes.x(year.year()), axes.y(mean), 4);
            else svg.rect("mark-other", axes.x(year.year()) - 4, axes.y(mean) - 4, 8, 8);
        }
    }

    private void table(StringBuilder out) {
        out.append("<table class=\"years\"><thead><tr><th scope=\"col\">Year</th>");
        for (Dossier dossier : List.of(alongside.one(), alongside.other())) {
            out.append("<th scope=\"col\">").append(Html.escaped(name(dossier))).append("</th>");
        }
        out.append("</tr></thead>\n");
        for (Alongside.Year year : alongside.years()) {
            out.append("<tr><th scope=\"row\">").append(year.year()).append("</th><td class=\"figure\">");
            out.append(score(year.one()))
                    .append("</td><td class=\"figure\">")
                    .append(score(year.other()))
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private static String score(@Nullable Double mean) {
        return mean == null ? "" : Html.signed(mean);
    }
}
