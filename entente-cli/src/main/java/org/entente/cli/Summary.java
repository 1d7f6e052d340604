package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.criticism.Finding;
import org.entente.dossier.Dossier;
import org.entente.dossier.Point;
import org.entente.event.Side;
import org.entente.export.Exporter;
import org.entente.relation.Series;
import org.entente.relation.TurningPoint;

/** A dossier in a screenful for the terminal. */
final class Summary {
    private static final int WEIGHTIEST = 5;
    private static final int WIDTH = 76;
    private static final boolean COLOUR = Boolean.getBoolean("entente.colour");

    private final Dossier dossier;
    private final Path folder;
    private final StringBuilder out = new StringBuilder();

    Summary(Dossier dossier, Path folder) {
        this.dossier = dossier;
        this.folder = folder;
    }

    String render() {
        out.append('\n').append(styled("1", dossier.title())).append('\n');
        line(
                "between",
                String.join(" and ", dossier.names()) + " (" + dossier.dyad().first() + "–"
                        + dossier.dyad().second() + ")");
        if (dossier.period() != null) line("period", dossier.period().label());
        if (dossier.author() != null) line("by", dossier.author());
        if (dossier.created() != null) line("on", dossier.created().toString());
        line(
                "points",
                dossier.pointsFor().size() + " for, " + dossier.pointsAgainst().size() + " against"
                        + (dossier.evaluation().isEmpty() ? "" : ", with an evaluation"));
        line(
                "acts",
                dossier.events().size() + " coded: " + dossier.acts(Side.FOR) + " drew the two together, "
                        + dossier.acts(Side.AGAINST) + " drove them apart");
        line(
                "comments",
                dossier.comments().isEmpty()
                        ? "none"
                        : String.valueOf(dossier.comments().size()));
        extremes();
        for (String note : dossier.notes()) line("note", note);
        weightiest("For", "32", dossier.pointsFor());
        weightiest("Against", "31", dossier.pointsAgainst());
        findings();
        out.append("\nWritten to ").append(folder).append(": ");
        out.append(String.join(
                        ", ", Exporter.all().stream().map(Exporter::fileName).toList()))
                .append('\n');
        return out.toString();
    }

    private void extremes() {
        List<String> told = new ArrayList<>();
        dossier.closest().ifPresent(year -> told.add(extreme("closest", year)));
        dossier.farthest().ifPresent(year -> told.add(extreme("farthest apart", year)));
        if (!told.isEmpty()) line("over time", String.join(", ", told));
        List<TurningPoint> turns = dossier.relation().turningPoints();
        if (!turns.isEmpty()) {
            line(
                    "turned",
                    String.join(
                            ", ",
                            turns.stream()
                                    .map(turn ->
                                            turn.year() + (turn.isForBetter() ? " for the better" : " for the worse"))
                                    .toList()));
        }
    }

    private static String extreme(String how, Series.Point year) {
        return String.format(Locale.ROOT, "%s in %d (%+.1f)", how, year.index(), year.mean());
    }

    private void weightiest(String name, String colour, List<Point> points) {
        List<Point> heavy = points.stream()
                .sorted(Comparator.comparingDouble(Point::weight).reversed())
                .limit(WEIGHTIEST)
                .toList();
        if (heavy.isEmpty()) return;
        out.append('\n').append(styled("1;" + colour, name)).append('\n');
        for (Point point : heavy) {
            String when = point.date() == null ? "" : point.date().toString();
            out.append(String.format("  %-10s ", when))
                    .append(shortened(point.passage().text(), WIDTH - 13))
                    .append('\n');
        }
    }

    private void findings() {
        if (dossier.findings().isEmpty()) return;
        out.append('\n').append(styled("1", "Findings")).append('\n');
        for (Finding finding : dossier.findings()) {
            out.append("  ")
                    .append(finding.severity().label())
                    .append(": '")
                    .append(shortened(finding.found(), 40))
                    .append('\'');
            if (finding.right() != null) out.append(" -> ").append(finding.right());
            out.append(": ").append(finding.why()).append('\n');
        }
    }

    private void line(String name, String value) {
        out.append(String.format("  %-10s %s%n", name, value));
    }

    private static String shortened(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= length) return line;
        int cut = line.lastIndexOf(' ', line.offsetByCodePoints(0, length - 1));
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, length - 1)) + "…";
    }

    private static String styled(String code, String text) {
        return COLOUR ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
