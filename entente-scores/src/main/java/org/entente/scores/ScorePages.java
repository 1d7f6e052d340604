package org.entente.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/** Scores as Markdown pages: made from the gold by {@code ./entente scores}, never by hand. */
public final class ScorePages {
    private static final String MADE = "Made by `./entente scores`; do not edit.\n\n";

    private ScorePages() {}

    /**
     * What the coder makes of each annotator's graphs, as a section of the annotators' page.
     *
     * @param texts that were coded
     * @param events score over all texts, by annotator
     * @param sentences score of the single sentences, by annotator
     */
    public static String annotators(
            List<GoldText> texts, Map<String, TextScore> events, Map<String, GsrScore> sentences) {
        StringBuilder out = new StringBuilder("\n## Events coded on their graphs\n\n");
        out.append("Texts: ")
                .append(String.join(", ", texts.stream().map(GoldText::id).toList()))
                .append(". Figures are per cent.\n\n");
        out.append("| annotator | coded | found | P | R | F1 | direction | type | single sentences all right |\n")
                .append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        events.forEach((name, score) -> {
            Rates rates = score.events();
            GsrScore single = Objects.requireNonNull(sentences.get(name), name);
            out.append("| " + name + " | " + rates.predicted() + " | " + rates.matched() + " |");
            out.append(cell(rates.precision())).append(cell(rates.recall())).append(cell(rates.f1()));
            out.append(cell(score.accuracy(Label.DIRECTION))).append(cell(score.accuracy(Label.TYPE)));
            out.append(cell(Rates.ratio(single.right(), single.sentences()))).append('\n');
        });
        return out.toString();
    }

    /** Events, and errors where they were scored: by text, by label, by class of mistake. */
    public static String events(List<GoldText> golds, List<List<CodedEvent>> predicted, List<TextScore> scores) {
        StringBuilder out = new StringBuilder("# Events\n\n").append(MADE);
        out.append(
                "An event counts as found when it stands in the same sentence as one of the gold and has the same states;"
                        + " the labels are compared over the events found. The measures agree to the digit with the gold's own"
                        + " scorer. Figures are per cent.\n\n");
        table(out, scores);
        errors(out, scores);
        mistakes(out, golds, predicted, scores);
        out.append("\n## Classes of mistakes\n\n").append(ErrorClasses.table(golds, predicted, scores));
        out.append("\n## What confidence means\n\n").append(Calibration.table(golds, predicted, scores));
        return out.toString();
    }

    /**
     * Texts of this project's own writing, without their mistakes: what is held out stays unseen.
     *
     * @param dev texts that were looked at while rules were written
     * @param held texts that were not
     */
    public static String ownTexts(List<TextScore> dev, List<TextScore> held) {
        StringBuilder out = new StringBuilder("# Texts of our own\n\n").append(MADE);
        out.append(
                "Written and coded for this project by people who had not seen the engine, see"
                        + " [their README](../../entente-scores/own-texts/README.md). Measures are those of [events](events.md).\n");
        out.append("\n## Held out\n\nOnly scored: what to expect of a text that nobody has worked on.\n\n");
        table(out, held);
        errors(out, held);
        out.append("\n## Looked at while rules were written\n\n");
        table(out, dev);
        errors(out, dev);
        return out.toString();
    }

    private static void table(StringBuilder out, List<TextScore> scores) {
        out.append("| text | gold | coded | found | P | R | F1 |");
        for (Label label : Label.values()) out.append(' ').append(name(label)).append(" |");
        out.append("\n|---|--:|--:|--:|--:|--:|--:|")
                .append("--:|".repeat(Label.values().length))
                .append('\n');
        for (TextScore score : withTotal(scores)) {
            row(out, score.doc(), score.events());
            for (Label label : Label.values()) out.append(cell(score.accuracy(label)));
            out.append('\n');
        }
    }

    /** What is told of the parts of the own set, in their order. */
    private static final List<String> OWN_PARTS = List.of("""
            ## Own sentences

            Written before the coder was run on them. A sentence is right when all its events are coded with type, states
            and aux, and nothing else is. Eight of the expectations were corrected after the guidelines of the gold when
            the failures had been seen.
            """, """

            ## More of the constructions that were weak

            Written on a later day, in other words, and again before the coder was run on them: on their first run 101 of
            the 156 were right, 64.7 per cent.
            """, """

            ## A third part

            The constructions that were still weak, written beside the rules for them, some of the expectations corrected
            after a first run: a guard against going back, and no measure of what is new to the coder.
            """);

    /**
     * A part of the own set.
     *
     * @param set read for dealings between states
     * @param byDefault how many are right where each is read as any sentence is, with what a state does to its own people
     */
    public record OwnPart(OwnSet set, int byDefault) {}

    /** Sentences of this project's own writing, part by part, and what clauses assert. */
    public static String coder(List<OwnPart> own, @Nullable StatementScore statements) {
        StringBuilder out = new StringBuilder("# The coder, sentence by sentence\n\n").append(MADE);
        for (int i = 0; i < own.size(); i++) {
            OwnPart part = own.get(i);
            out.append(OWN_PARTS.get(i))
                    .append("\nRead for dealings between states (`code --abroad`); without that option ")
                    .append(part.byDefault())
                    .append(" are right. ")
                    .append(part.set().table());
        }
        if (statements != null) {
            out.append("\n## Statements\n\nKind and direction of the clauses of one page against those told by hand."
                            + " The direction is compared under Advantages and Disadvantages.\n\n")
                    .append(statements.table());
        }
        return out.toString();
    }

    private static String name(Label label) {
        return label.key().replace("date_overlap", "date overlaps");
    }

    private static List<TextScore> withTotal(List<TextScore> scores) {
        List<TextScore> rows = new ArrayList<>(scores);
        rows.add(TextScore.total(scores));
        return rows;
    }

    private static void row(StringBuilder out, String doc, Rates rates) {
        out.append("| ")
                .append(doc)
                .append(" | ")
                .append(rates.gold())
                .append(" | ")
                .append(rates.predicted());
        out.append(" | ").append(rates.matched()).append(" |").append(cell(rates.precision()));
        out.append(cell(rates.recall())).append(cell(rates.f1()));
    }

    private static String cell(@Nullable Double share) {
        return (share == null ? " –" : String.format(Locale.ROOT, " %.1f", 100 * share)) + " |";
    }

    private static void errors(StringBuilder out, List<TextScore> scores) {
        if (scores.isEmpty() || scores.get(0).errors() == null) return;
        out.append("\n## Slips found in the texts\n\n| text | gold | found | right | P | R | F1 |\n");
        out.append("|---|--:|--:|--:|--:|--:|--:|\n");
        for (TextScore score : withTotal(scores)) {
            if (score.errors() == null) continue;
            row(out, score.doc(), score.errors());
            out.append('\n');
        }
    }

    /** How often each type was missed, coded for nothing, or taken for another. */
    private static void mistakes(
            StringBuilder out, List<GoldText> golds, List<List<CodedEvent>> predicted, List<TextScore> scores) {
        Map<String, int[]> byType = new TreeMap<>();
        for (EventType type : EventType.values()) byType.put(type.name(), new int[4]);
        Map<String, Integer> confusions = new TreeMap<>();
        for (int i = 0; i < golds.size(); i++) {
            List<CodedEvent> gold = golds.get(i).events();
            List<CodedEvent> coded = predicted.get(i);
            Set<Integer> found = new HashSet<>();
            Set<Integer> used = new HashSet<>();
            for (Assignment.Pair pair : scores.get(i).pairs()) {
                found.add(pair.row());
                used.add(pair.column());
                String right = gold.get(pair.row()).type();
                String guess = coded.get(pair.column()).type();
                if (!right.equals(guess)) confusions.merge(right + " as " + guess, 1, Integer::sum);
            }
            for (int g = 0; g < gold.size(); g++) {
                int[] counts = byType.computeIfAbsent(gold.get(g).type(), type -> new int[4]);
                counts[0]++;
                counts[found.contains(g) ? 1 : 2]++;
            }
            for (int p = 0; p < coded.size(); p++) {
                if (!used.contains(p)) byType.computeIfAbsent(coded.get(p).type(), type -> new int[4])[3]++;
            }
        }
        out.append("\n## Mistakes by type\n\n| type | gold | found | missed | spurious |\n|---|--:|--:|--:|--:|\n");
        byType.forEach(
                (type, n) -> out.append(String.format("| %s | %d | %d | %d | %d |\n", type, n[0], n[1], n[2], n[3])));
        out.append("\nOne type taken for another, where more than once:\n\n");
        confusions.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.append("- ")
                        .append(entry.getKey())
                        .append(": ")
                        .append(entry.getValue())
                        .append('\n'));
    }

    /** Sentences with one event each. */
    public static String gsr(GsrScore score) {
        return "# PLOVER gold standard records\n\n" + MADE
                + "Sentences with one coded event each, the development half. A sentence is right when one of the events"
                + " coded in it agrees in actors, recipients and type.\n\n"
                + "| | sentences | per cent |\n|---|--:|--:|\n"
                + line("actor, recipient and type", score.right(), score.sentences())
                + line("actor and recipient", score.countries(), score.sentences())
                + line("the same states, in any direction", score.parties(), score.sentences())
                + line("type", score.type(), score.sentences())
                + String.format(
                        Locale.ROOT,
                        "\nOf %d sentences; %.2f events coded a sentence.\n",
                        score.sentences(),
                        score.predicted() / (double) Math.max(1, score.sentences()));
    }

    private static String line(String name, int count, int whole) {
        return "| " + name + " | " + count + " |" + cell(Rates.ratio(count, whole)) + "\n";
    }

    /** The few figures that the README gives. */
    public static String brief(
            @Nullable TextScore events, @Nullable TextScore held, @Nullable GsrScore gsr, @Nullable TimexScore dates) {
        StringBuilder out = new StringBuilder("| what | Entente |\n|---|--:|\n");
        if (events != null) {
            out.append("| events found, F1 |")
                    .append(cell(events.events().f1()))
                    .append('\n');
            out.append("| … of these: direction, type, sign, date, side right | ");
            for (Label label : List.of(Label.DIRECTION, Label.TYPE, Label.SIGN, Label.DATE, Label.SIDE)) {
                if (label != Label.DIRECTION) out.append(", ");
                out.append(ScoreListing.percent(events.accuracy(label)).strip());
            }
            out.append(" |\n");
            if (events.errors() != null) {
                out.append("| slips found: precision, recall | ");
                out.append(ScoreListing.percent(events.errors().precision()).strip())
                        .append(", ");
                out.append(ScoreListing.percent(events.errors().recall()).strip())
                        .append(" |\n");
            }
        }
        if (held != null) {
            out.append("| events found in texts that no rule was written with: F1, precision, recall | ")
                    .append(ScoreListing.percent(held.events().f1()).strip())
                    .append(", ")
                    .append(ScoreListing.percent(held.events().precision()).strip())
                    .append(", ")
                    .append(ScoreListing.percent(held.events().recall()).strip())
                    .append(" |\n");
        }
        if (gsr != null) {
            out.append("| single sentences: actor, recipient and type all right |");
            out.append(cell(Rates.ratio(gsr.right(), gsr.sentences()))).append('\n');
        }
        if (dates != null)
            out.append("| dates, value F1 |").append(cell(dates.valueF1())).append('\n');
        return out.toString();
    }
}
