package org.entente.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.criticism.Finding;
import org.entente.dossier.Dossier;
import org.entente.dossier.Passage;
import org.entente.dossier.Point;
import org.entente.dossier.Verdict;
import org.entente.relation.Phase;
import org.entente.relation.Relation;
import org.entente.relation.Series;

/** The dossier as Markdown, in the form of a page that is read back: head, for, against, evaluation, comments. */
final class MarkdownExporter implements Exporter {
    private final StringBuilder out = new StringBuilder();

    @Override
    public String fileName() {
        return "dossier.md";
    }

    @Override
    public String render(Dossier dossier) {
        MarkdownExporter page = new MarkdownExporter();
        page.write(dossier);
        return page.out.toString();
    }

    private void write(Dossier dossier) {
        out.append("# ").append(escaped(dossier.title())).append("\n\n");
        if (dossier.author() != null)
            out.append("Created by: ").append(escaped(dossier.author())).append("\n\n");
        if (dossier.created() != null)
            out.append("Created on: ").append(dossier.created()).append("\n\n");
        points("For", dossier.pointsFor());
        points("Against", dossier.pointsAgainst());
        if (!dossier.evaluation().isEmpty()) {
            heading("Evaluation");
            paragraphs(dossier.evaluation());
        }
        heading("Comments");
        if (dossier.comments().isEmpty()) out.append("No comments.\n\n");
        paragraphs(dossier.comments());
        verdict(dossier.verdict());
        relation(dossier.relation());
        findings(dossier.findings());
        out.setLength(out.length() - 1);
    }

    /** Under a heading of its own, since the evaluation is the author's; its citations as numbered words below. */
    private void verdict(Verdict verdict) {
        if (verdict.sentences().isEmpty()) return;
        heading("As the evidence has it");
        Map<Passage, Integer> cited = new LinkedHashMap<>();
        for (Verdict.Sentence sentence : verdict.sentences()) {
            for (Verdict.Clause clause : sentence.clauses()) {
                out.append(escaped(clause.text()));
                for (Passage passage : clause.citations()) {
                    out.append("\\[")
                            .append(cited.computeIfAbsent(passage, unused -> cited.size() + 1))
                            .append("\\]");
                }
            }
            out.append(' ');
        }
        out.append("\n\n");
        cited.forEach((passage, number) -> out.append(number)
                .append(". ")
                .append(escaped(passage.source().title()))
                .append(": “")
                .append(escaped(passage.text()))
                .append("”\n"));
        out.append('\n');
    }

    private void heading(String name) {
        out.append("## ").append(name).append("\n\n");
    }

    private void points(String name, List<Point> points) {
        heading(name);
        if (points.isEmpty()) out.append("Nothing in the text.\n");
        for (Point point : points) {
            out.append("- ");
            if (point.label() != null) {
                String label = point.passage()
                        .source()
                        .text()
                        .substring(point.passage().span().start(), point.label().end());
                out.append("**").append(escaped(label)).append("** ");
            } else if (point.heading() != null) {
                String date = point.date() == null ? "" : " (" + DateWords.of(point.date()) + ")";
                out.append("**").append(escaped(point.heading())).append(date).append(":** ");
            }
            out.append(escaped(point.body())).append('\n');
        }
        out.append('\n');
    }

    private void paragraphs(List<Passage> passages) {
        for (Passage passage : passages) out.append(escaped(passage.text())).append("\n\n");
    }

    private void relation(Relation relation) {
        if (relation.yearly().isEmpty()) return;
        heading("The relation over time");
        for (Phase phase : relation.phases()) {
            out.append("- **")
                    .append(phase.years())
                    .append("**: ")
                    .append(phase.character().label())
                    .append('\n');
        }
        out.append("\n| year | score | acts |\n|---|---:|---:|\n");
        for (Series.Point year : relation.yearly().points()) {
            out.append("| ").append(year.index()).append(" | ").append(Html.signed(year.mean()));
            out.append(" | ").append(year.shares().size()).append(" |\n");
        }
        out.append('\n');
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) return;
        heading("Findings");
        for (Finding finding : findings) {
            out.append("- **")
                    .append(finding.severity().label())
                    .append("** “")
                    .append(escaped(finding.found()))
                    .append('”');
            if (finding.right() != null) out.append(" → ").append(escaped(finding.right()));
            out.append(": ").append(escaped(finding.why())).append('\n');
        }
        out.append('\n');
    }

    /** Line ends folded; what Markdown would read as its own signs escaped. */
    private static String escaped(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
