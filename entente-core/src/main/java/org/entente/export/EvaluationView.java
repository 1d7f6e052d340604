package org.entente.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.dossier.Dossier;
import org.entente.dossier.Passage;
import org.entente.dossier.Verdict;
import org.entente.dossier.Weighing;
import org.entente.event.EventMention;

/** The composed evaluation with its citations, and for and against on scales that a reader can load otherwise. */
final class EvaluationView {
    private static final int SHORT = 90;

    private final Dossier dossier;
    private final Map<EventMention, Integer> numbers;
    private final Map<Passage, Integer> cited = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    /** @param numbers of all events of the dossier, from 1 */
    EvaluationView(Dossier dossier, Map<EventMention, Integer> numbers) {
        this.dossier = dossier;
        this.numbers = numbers;
    }

    String render() {
        verdict();
        weighing();
        return out.toString();
    }

    private void verdict() {
        if (dossier.verdict().sentences().isEmpty()) return;
        out.append("<h3>As the evidence has it <span class=\"gloss\">composed, every clause cited</span></h3>\n");
        out.append("<p class=\"verdict\">");
        for (Verdict.Sentence sentence : dossier.verdict().sentences()) {
            for (Verdict.Clause clause : sentence.clauses()) {
                out.append(Html.escaped(clause.text()));
                for (Passage passage : clause.citations()) citation(passage);
            }
            out.append(' ');
        }
        out.append("</p>\n");
    }

    private void citation(Passage passage) {
        int number = cited.computeIfAbsent(passage, unused -> cited.size() + 1);
        String title = passage.source().title() + ": " + passage.text().replaceAll("\\s+", " ");
        out.append("<sup><a class=\"cite\" href=\"#").append(anchor(passage)).append("\" title=\"");
        out.append(Html.escaped(title)).append("\">").append(number).append("</a></sup>");
    }

    /** The first act told in the passage; else the text itself. */
    /** The first of the acts told there: the map is by identity, and its own order differs from run to run. */
    private String anchor(Passage passage) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getKey().source().equals(passage.source())
                        && entry.getKey().span().overlaps(passage.span()))
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .map(number -> "e" + number)
                .orElse("source");
    }

    private void weighing() {
        Weighing weighing = dossier.weighing();
        if (weighing.points().size() < 2) return;
        out.append("<details class=\"scales\"><summary>Weigh it otherwise</summary>\n");
        out.append(
                "<p>The thesis, <em>this relation did more to draw the two together than to drive them apart</em>, ");
        out.append("has the strength <output id=\"strength\">").append(figure(weighing.strength()));
        out.append("</output> of 1 (DF-QuAD; one half is undecided; <output id=\"energy\">");
        out.append(figure(weighing.energy())).append("</output> by quadratic energy). ");
        long turning =
                weighing.points().stream().filter(Weighing.Weighed::turns).count();
        out.append(
                turning == 0
                        ? "No single point turns it."
                        : turning == 1
                                ? "Without the point marked ◆ it would turn."
                                : "Without any one of the points marked ◆ it would turn.");
        out.append(
                " Move a weight and see.</p>\n<div class=\"meter\" aria-hidden=\"true\"><i id=\"needle\" style=\"left:");
        out.append(figure(100 * weighing.strength()))
                .append("%\"></i></div>\n<table><thead><tr><th scope=\"col\">Point");
        out.append("</th><th scope=\"col\">Side</th><th scope=\"col\">Weight</th>");
        out.append("<th scope=\"col\">Strength without it</th></tr></thead>\n");
        for (Weighing.Weighed weighed : weighing.points()) row(weighed);
        out.append("</table>\n<script>\n").append(Html.resource("weighing.js")).append("</script>\n</details>\n");
    }

    private void row(Weighing.Weighed weighed) {
        String side = weighed.point().side().label();
        String words = shortened(weighed.point().passage().text());
        out.append("<tr><th scope=\"row\"><a href=\"#")
                .append(weighed.point().id())
                .append("\">");
        out.append(Html.escaped(words))
                .append("</a>")
                .append(weighed.turns() ? " ◆" : "")
                .append("</th><td>");
        out.append(Html.sign(weighed.point().side())).append(' ').append(side);
        out.append("</td><td><input type=\"range\" min=\"0\" max=\"30\" step=\"0.1\" data-side=\"")
                .append(side);
        out.append("\" value=\"").append(figure(weighed.weight())).append("\" aria-label=\"Weight of: ");
        out.append(Html.escaped(words)).append("\"></td><td class=\"figure\">").append(figure(weighed.without()));
        out.append("</td></tr>\n");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) return line;
        int cut = line.lastIndexOf(' ', SHORT);
        return line.substring(0, cut > 0 ? cut : SHORT) + " …";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
