package org.entente.scores;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores as tables and lists for a terminal. */
public final class ScoreListing {
    private ScoreListing() {}

    /** One line a text, then the micro-average; errors, where they were scored, in a second table. */
    public static String of(List<TextScore> scores) {
        List<TextScore> rows = new ArrayList<>(scores);
        rows.add(TextScore.total(scores));
        StringBuilder out = new StringBuilder();
        out.append(head("document")).append(" |");
        for (Label label : Label.values()) out.append(String.format(" %5s", label.column()));
        for (TextScore row : rows) {
            out.append('\n').append(cells(row.doc(), row.events())).append(" |");
            for (Label label : Label.values()) out.append(' ').append(percent(row.accuracy(label)));
        }
        if (rows.get(rows.size() - 1).errors() == null) return out.toString();
        out.append("\n\n").append(head("errors")).append(" | on doubts (not counted)");
        for (TextScore row : rows) {
            Rates errors = row.errors();
            if (errors != null) {
                out.append('\n').append(cells(row.doc(), errors)).append(" | ").append(row.onDoubts());
            }
        }
        return out.toString();
    }

    private static String head(String name) {
        return String.format("%-26s %5s %5s %5s | %5s %5s %5s", name, "gold", "pred", "match", "P", "R", "F1");
    }

    private static String cells(String name, Rates rates) {
        return String.format("%-26s %5d %5d %5d | ", name, rates.gold(), rates.predicted(), rates.matched())
                + percent(rates.precision())
                + ' '
                + percent(rates.recall())
                + ' '
                + percent(rates.f1());
    }

    static String percent(@Nullable Double value) {
        return value == null ? "    -" : String.format(Locale.ROOT, "%5.1f", 100 * value);
    }

    /**
     * What was missed, what is spurious, and which labels of a matched pair differ; then errors missed and false alarms.
     *
     * @param slips null where errors were not scored
     */
    public static String listing(
            GoldText gold, List<CodedEvent> predicted, @Nullable List<Slip> slips, TextScore score) {
        List<String> lines = new ArrayList<>(List.of("== " + gold.id()));
        Set<Integer> found = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (Assignment.Pair pair : score.pairs()) {
            found.add(pair.row());
            used.add(pair.column());
        }
        for (int g = 0; g < gold.events().size(); g++) {
            if (!found.contains(g)) lines.add("missed   " + brief(gold.events().get(g), gold.text()));
        }
        for (int p = 0; p < predicted.size(); p++) {
            if (!used.contains(p)) lines.add("spurious " + brief(predicted.get(p), gold.text()));
        }
        for (Assignment.Pair pair : score.pairs()) {
            CodedEvent event = gold.events().get(pair.row());
            CodedEvent guess = predicted.get(pair.column());
            List<String> differing = new ArrayList<>();
            for (Label label : Label.values()) {
                if (!label.agrees(event, guess)) differing.add(label.key());
            }
            if (!differing.isEmpty()) {
                lines.add("differs  " + String.join(", ", differing));
                lines.add("    gold " + brief(event, gold.text()));
                lines.add("    pred " + brief(guess, gold.text()));
            }
        }
        if (slips != null) addErrors(gold, slips, lines);
        return String.join("\n", lines);
    }

    private static void addErrors(GoldText gold, List<Slip> slips, List<String> lines) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (Assignment.Pair pair : TextScore.matchErrors(gold, slips)) {
            found.add(pair.row());
            used.add(pair.column());
        }
        for (int g = 0; g < gold.errors().size(); g++) {
            if (!found.contains(g))
                lines.add("missed   error " + brief(gold.errors().get(g), gold.text()));
        }
        for (int p = 0; p < slips.size(); p++) {
            if (!used.contains(p)) lines.add("spurious error " + brief(slips.get(p), gold.text()));
        }
    }

    private static String brief(Slip slip, String text) {
        int start = text.offsetByCodePoints(0, slip.start());
        int end = text.offsetByCodePoints(start, slip.end() - slip.start());
        return String.format(
                "[%d-%d] '%s' -> %s",
                slip.start(),
                slip.end(),
                text.substring(start, end),
                slip.right().get(0));
    }

    private static String brief(CodedEvent event, String text) {
        int start = text.offsetByCodePoints(0, event.start());
        int end = text.offsetByCodePoints(start, event.length());
        return String.format(
                "%s %s>%s %s %s %s [%d-%d] '%s'",
                event.type(),
                String.join("+", event.actor()),
                String.join("+", event.recipient()),
                event.date(),
                event.aux().isEmpty() ? "-" : String.join("+", event.aux()),
                event.side(),
                event.start(),
                event.end(),
                text.substring(start, end));
    }
}
