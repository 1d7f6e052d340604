package org.entente.export;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.dossier.Dossier;
import org.entente.dossier.Point;
import org.entente.event.Side;
import org.entente.linking.Event;
import org.entente.relation.Phase;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.relation.Triad;
import org.entente.time.Edtf;

/** The smaller pictures: a timeline of points, a calendar, the actors by phase, the triads; each with a table behind it. */
final class Pictures {
    private static final int WIDTH = 960;
    private static final int LEFT = 46;
    private static final String MONTHS = "JFMAMJJASOND";

    private final Dossier dossier;
    private final Relation relation;
    private final StringBuilder out = new StringBuilder();

    Pictures(Dossier dossier) {
        this.dossier = dossier;
        this.relation = dossier.relation();
    }

    String render() {
        if (relation.yearly().isEmpty()) return "";
        out.append("<section id=\"pictures\">\n<h2>Closer in</h2>\n");
        timeline();
        calendar();
        if (!relation.outside().isEmpty()) network();
        triads();
        return out.append("</section>\n").toString();
    }

    /** Points above and below the years, as long as they weigh. */
    private void timeline() {
        List<Point> points = new ArrayList<>(dossier.pointsFor());
        points.addAll(dossier.pointsAgainst());
        points.removeIf(point -> point.date() == null
                || point.date().isOpenStart()
                || !point.date().isYearKnown());
        if (points.size() < 2) return;
        double heaviest = points.stream()
                .mapToDouble(point -> Math.abs(point.weight()))
                .max()
                .orElse(1);
        int first = relation.yearly().first();
        int years = relation.yearly().last() - first + 1;
        Svg svg = new Svg(
                "timeline",
                WIDTH,
                230,
                "Points for and against by date",
                points.size() + " points; those for stand above the line, those against below, as long as they weigh.");
        svg.line("zero", LEFT, 110, WIDTH - 10, 110);
        svg.text("pole", 2, 30, "start", "for").text("pole", 2, 200, "start", "against");
        for (Point point : points) {
            Edtf date = Objects.requireNonNull(point.date());
            double at = date.earliest().getYear() - first + (date.earliest().getDayOfYear() - 1) / 366.0;
            if (at < 0 || at > years) continue;
            double x = LEFT + (WIDTH - LEFT - 10) * at / years;
            double size = 8 + 82 * Math.abs(point.weight()) / Math.max(heaviest, 1e-9);
            boolean drew = point.side() == Side.FOR;
            svg.open(
                    "#" + point.id(),
                    DateWords.of(date) + ": " + point.passage().text().replaceAll("\\s+", " "));
            svg.line("stem " + point.side().label(), x, 110, x, drew ? 110 - size : 110 + size);
            svg.circle("dot " + point.side().label(), x, drew ? 110 - size : 110 + size, 5)
                    .close();
        }
        years(svg, first, years, 226);
        figure(svg, "Each point where it is dated, above the line for, below it against; the longer, the weightier.");
        table(
                List.of("When", "Side", "Weight", "Point"),
                points.stream()
                        .map(point -> List.of(
                                DateWords.of(point.date()),
                                point.side().label(),
                                Html.signed(point.weight()),
                                point.passage().text().replaceAll("\\s+", " ")))
                        .toList(),
                "The points by date");
    }

    private static void years(Svg svg, int first, int years, double y) {
        int step = years <= 20 ? 2 : years <= 60 ? 5 : 20;
        for (int year = first; year < first + years; year++) {
            if (year % step != 0) continue;
            svg.text(
                    "year",
                    LEFT + (WIDTH - LEFT - 10) * (year - first) / (double) years,
                    y,
                    "middle",
                    String.valueOf(year));
        }
    }

    /** Months down, years across; a cell is as dark as its evidence is one-sided, and carries its sign. */
    private void calendar() {
        int first = relation.yearly().first();
        int years = relation.yearly().last() - first + 1;
        double slot = (WIDTH - LEFT - 10) / (double) years;
        Svg svg = new Svg(
                "calendar",
                WIDTH,
                12 * 15 + 30,
                "Calendar of the relation",
                "Years across, months down; every month that has an act told to the month. The table has them all.");
        for (int month = 0; month < 12; month++)
            svg.text("scale", LEFT - 8, 12 + 15 * month, "end", MONTHS.substring(month, month + 1));
        for (Series.Point point : relation.monthly().points()) {
            if (!isTold(point)) continue;
            double x = LEFT + slot * (point.index() / 12 - first);
            double y = 1 + 15 * (point.index() % 12);
            String side = point.mean() >= 0 ? "for" : "against";
            String told =
                    MONTHS.charAt(point.index() % 12) + " " + point.index() / 12 + ": " + Html.signed(point.mean());
            svg.open("#y" + point.index() / 12, told);
            svg.rect("cell " + side + (Math.abs(point.mean()) < 4 ? " light" : ""), x, y, Math.max(3, slot - 2), 13);
            if (slot > 9) svg.text("mark", x + (slot - 2) / 2, y + 11, "middle", point.mean() >= 0 ? "+" : "−");
            svg.close();
        }
        years(svg, first, years, 12 * 15 + 22);
        figure(svg, "Month by month, where the texts tell the month: + together, − apart.");
        table(
                List.of("Month", "Score", "Acts"),
                relation.monthly().points().stream()
                        .filter(Pictures::isTold)
                        .map(point -> List.of(
                                Month.of(point.index() % 12 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                                        + point.index() / 12,
                                Html.signed(point.mean()),
                                point.shares().stream()
                                        .map(share -> share.event().mention().quote())
                                        .collect(Collectors.joining("; "))
                                        .replaceAll("\\s+", " ")))
                        .toList(),
                "The months");
    }

    /** Whether an act is told to the month, or nearly. */
    private static boolean isTold(Series.Point month) {
        return month.shares().stream().anyMatch(share -> share.part() > 0.3);
    }

    /** One row of lines for each phase: with whom the two dealt, how much, and how. */
    private void network() {
        Map<Party, Integer> counts = new TreeMap<>();
        for (Event event : relation.outside()) {
            for (Party party : others(event)) counts.merge(party, 1, Integer::sum);
        }
        List<Party> thirds = counts.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
                .limit(6)
                .map(Map.Entry::getKey)
                .toList();
        out.append("<figure><div class=\"phases\">\n");
        int number = 0;
        for (Phase phase : relation.phases()) {
            out.append("<div>")
                    .append(web(phase, thirds, number++))
                    .append("<p class=\"caption\">")
                    .append(phase.years());
            out.append(", ").append(phase.character().label()).append("</p></div>\n");
        }
        out.append("</div><figcaption>With whom the two dealt, phase by phase: a full line is cooperation, a broken ");
        out.append("one conflict, its width the number of acts. Acts with others bear on the relation from outside; ");
        out.append("none is counted between the two.</figcaption></figure>\n");
        table(
                List.of("When", "Who", "What"),
                relation.outside().stream()
                        .map(event -> List.of(
                                DateWords.of(event.date()),
                                new PartyWords(dossier).of(event.mention()),
                                event.mention().quote()))
                        .toList(),
                "The acts of others");
    }

    private String web(Phase phase, List<Party> thirds, int number) {
        Svg svg = new Svg("web-" + number, 300, 210, "Actors, " + phase.years(), "The two and those they dealt with.");
        tie(svg, 60, 105, 240, 105, phase.events().size(), phase.balance());
        for (int i = 0; i < thirds.size(); i++) {
            double x = 90 + 60 * (i / 2);
            drawThird(svg, phase, thirds.get(i), x, i % 2 == 0 ? 28 : 178);
        }
        svg.circle("node", 60, 105, 7)
                .text("name", 60, 128, "middle", dossier.names().get(0));
        svg.circle("node", 240, 105, 7)
                .text("name", 240, 128, "middle", dossier.names().get(1));
        return svg.end();
    }

    private void drawThird(Svg svg, Phase phase, Party third, double x, double y) {
        boolean there = false;
        for (int which = 0; which < 2; which++) {
            Party one = which == 0 ? relation.dyad().first() : relation.dyad().second();
            List<Event> acts = relation.outside().stream()
                    .filter(event -> isIn(phase, event) && others(event).contains(third) && has(event, one))
                    .toList();
            if (acts.isEmpty()) continue;
            there = true;
            double mean = acts.stream().mapToDouble(Event::score).average().orElse(0);
            tie(svg, which == 0 ? 60 : 240, 105, x, y, acts.size(), mean);
        }
        if (!there) return;
        svg.circle("node third", x, y, 5);
        svg.text("name", x, y < 105 ? y - 10 : y + 20, "middle", name(third));
    }

    private static void tie(Svg svg, double x1, double y1, double x2, double y2, int acts, double mean) {
        svg.raw(
                "<line class=\"tie %s\" stroke-width=\"%.1f\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                mean >= 0 ? "for" : "against", Math.min(7, 1 + Math.sqrt(acts)), x1, y1, x2, y2);
    }

    private void triads() {
        if (relation.triads().isEmpty()) return;
        List<List<String>> rows = new ArrayList<>();
        for (Triad triad : relation.triads()) {
            rows.add(List.of(
                    triad.from() == triad.to() ? String.valueOf(triad.from()) : triad.from() + "–" + triad.to(),
                    name(triad.third()),
                    Html.signed(triad.withFirst()),
                    Html.signed(triad.withSecond()),
                    Html.signed(10 * triad.between()),
                    triad.isBalanced() ? "balanced" : "under strain"));
        }
        out.append("<figure><div class=\"phases\">\n");
        int number = 0;
        for (Triad triad : relation.triads())
            out.append("<div>").append(triangle(triad, number++)).append("</div>\n");
        out.append("</div><figcaption>Triads with third parties: balanced where the friend of a friend is a friend, ");
        out.append("and the enemy of an enemy.</figcaption></figure>\n");
        table(
                List.of(
                        "Phase",
                        "Third",
                        "with " + dossier.names().get(0),
                        "with " + dossier.names().get(1),
                        "the two",
                        ""),
                rows,
                "The triads");
    }

    private String triangle(Triad triad, int number) {
        Svg svg = new Svg(
                "triad-" + number,
                300,
                170,
                name(triad.third()) + " and the two",
                triad.isBalanced() ? "Balanced." : "Under strain.");
        tie(svg, 60, 135, 240, 135, 4, triad.between());
        tie(svg, 60, 135, 150, 35, 4, triad.withFirst());
        tie(svg, 240, 135, 150, 35, 4, triad.withSecond());
        svg.circle("node", 60, 135, 7).circle("node", 240, 135, 7).circle("node third", 150, 35, 7);
        svg.text("name", 60, 160, "middle", dossier.names().get(0))
                .text("name", 240, 160, "middle", dossier.names().get(1));
        svg.text("name", 150, 20, "middle", name(triad.third()) + ", " + triad.from() + "–" + triad.to());
        svg.text("scale", 150, 100, "middle", triad.isBalanced() ? "balanced" : "under strain");
        return svg.end();
    }

    private boolean isIn(Phase phase, Event event) {
        if (event.date() == null || event.date().isOpenStart()) return false;
        int year = event.date().earliest().getYear();
        return phase.from() <= year && year <= phase.to();
    }

    private static boolean has(Event event, Party one) {
        return event.mention().parties().stream()
                .anyMatch(party -> party.state().equals(one));
    }

    private List<Party> others(Event event) {
        return event.mention().parties().stream()
                .map(Party::state)
                .filter(party -> !relation.dyad().contains(party))
                .distinct()
                .toList();
    }

    private String name(Party party) {
        return dossier.stateNames().getOrDefault(party.code(), party.code()).replaceFirst("^(the|The) |^IGO:", "");
    }

    private void figure(Svg svg, String caption) {
        out.append("<figure><div class=\"scroll\">").append(svg.end()).append("</div><figcaption>");
        out.append(Html.escaped(caption)).append("</figcaption></figure>\n");
    }

    private void table(List<String> heads, List<List<String>> rows, String summary) {
        out.append("<details><summary>")
                .append(Html.escaped(summary))
                .append("</summary><div class=\"scroll\"><table><thead><tr>");
        for (String head : heads)
            out.append("<th scope=\"col\">").append(Html.escaped(head)).append("</th>");
        out.append("</tr></thead>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            for (String cell : row)
                out.append("<td>").append(Html.escaped(cell)).append("</td>");
            out.append("</tr>\n");
        }
        out.append("</table></div></details>\n");
    }
}
