package org.entente.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.dossier.Dossier;
import org.entente.event.Quad;
import org.entente.relation.Measures;
import org.entente.relation.Reciprocity;

/** The measures that the field uses, as tables: means, shares by quad, by context and by who began. */
final class FiguresView {
    private final Dossier dossier;
    private final Measures measures;
    private final StringBuilder out = new StringBuilder();

    FiguresView(Dossier dossier) {
        this.dossier = dossier;
        this.measures = dossier.relation().measures();
    }

    String render() {
        if (measures.acts() == 0) return "";
        out.append("<details><summary>In figures</summary>\n<div class=\"figures\">\n");
        overall();
        quads();
        tallies("Field", measures.byContext(), name -> name.replace('_', ' '));
        tallies("Who acted", measures.byInitiator(), this::initiator);
        return out.append("</div></details>\n").toString();
    }

    private void overall() {
        open("Measure", "Value");
        row("Acts that drew together / drove apart", measures.together() + " / " + measures.apart());
        row("Net cooperation, sum of the scores", Html.signed(measures.net()));
        row("Mean PLOVER score, −10 to +10", Html.signed(measures.mean()));
        row("Mean on the Goldstein scale, −10 to +10", signed(measures.goldstein()));
        row("Tension, share of the weight that drove apart", percent(measures.tension()));
        Reciprocity reciprocity = dossier.relation().reciprocity();
        List<String> two = dossier.names();
        row("Both in the same year, correlation", correlation(reciprocity.sameYear()));
        row(two.get(1) + " a year after " + two.get(0), correlation(reciprocity.secondAnswers()));
        row(two.get(0) + " a year after " + two.get(1), correlation(reciprocity.firstAnswers()));
        close();
    }

    private void quads() {
        open("Kind of act", "Share");
        for (Quad quad : Quad.values()) row(quad.label(), percent(measures.share(quad)));
        close();
    }

    /** What a row of a table is called. */
    private interface Naming {
        String of(String key);
    }

    private void tallies(String head, Map<String, Measures.Tally> tallies, Naming naming) {
        if (tallies.isEmpty()) return;
        open(head, "Together", "Apart", "Net");
        tallies.forEach((key, tally) -> row(
                naming.of(key),
                String.valueOf(tally.together()),
                String.valueOf(tally.apart()),
                Html.signed(tally.net())));
        close();
    }

    private String initiator(String key) {
        if (key.isEmpty()) return "others";
        if (key.contains(",")) return "both";
        return key.equals(dossier.dyad().first().code())
                ? dossier.names().get(0)
                : dossier.names().get(1);
    }

    private void open(String... heads) {
        out.append("<table><thead><tr>");
        for (String head : heads)
            out.append("<th scope=\"col\">").append(Html.escaped(head)).append("</th>");
        out.append("</tr></thead>\n");
    }

    private void row(String name, String... values) {
        out.append("<tr><th scope=\"row\">").append(Html.escaped(name)).append("</th>");
        for (String value : values)
            out.append("<td class=\"figure\">").append(value).append("</td>");
        out.append("</tr>\n");
    }

    private void close() {
        out.append("</table>\n");
    }

    private static String signed(OptionalDouble value) {
        return value.isPresent() ? Html.signed(value.getAsDouble()) : "none";
    }

    private static String correlation(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "too few years";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
