package org.entente.scores;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How predictions fare on one text, or on several counted as one.
 *
 * @param doc the text's id
 * @param pairs index of a gold event and of the predicted one it was matched with; empty for a total
 * @param right how many matched pairs agree in each label
 * @param errors how the predicted errors fare, or null where none were asked for
 * @param onDoubts predicted errors that fall on a doubt alone and so do not count
 */
public record TextScore(
        String doc,
        List<Assignment.Pair> pairs,
        Rates events,
        Map<Label, Integer> right,
        @Nullable Rates errors,
        int onDoubts) {

    /** Scores events and, where {@code slips} is given, errors: see the gold's guidelines, "Scoring". */
    public static TextScore of(GoldText gold, List<CodedEvent> predicted, @Nullable List<Slip> slips) {
        List<Assignment.Pair> pairs = match(gold, predicted);
        Map<Label, Integer> right = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            int count = 0;
            for (Assignment.Pair pair : pairs) {
                if (label.agrees(gold.events().get(pair.row()), predicted.get(pair.column()))) count++;
            }
            right.put(label, count);
        }
        Rates events = new Rates(gold.events().size(), predicted.size(), pairs.size());
        if (slips == null) return new TextScore(gold.id(), pairs, events, right, null, 0);
        List<Assignment.Pair> found = matchErrors(gold, slips);
        int excused = onDoubtsAlone(gold, slips, found);
        Rates errors = new Rates(gold.errors().size(), slips.size() - excused, found.size());
        return new TextScore(gold.id(), pairs, events, right, errors, excused);
    }

    /** All documents counted as one: the micro-average. */
    public static TextScore total(List<TextScore> scores) {
        Rates events = new Rates(0, 0, 0);
        Rates errors = null;
        Map<Label, Integer> right = new EnumMap<>(Label.class);
        for (Label label : Label.values()) right.put(label, 0);
        int onDoubts = 0;
        for (TextScore score : scores) {
            events = events.plus(score.events);
            if (score.errors != null) errors = errors == null ? score.errors : errors.plus(score.errors);
            onDoubts += score.onDoubts;
            score.right.forEach((label, count) -> right.merge(label, count, Integer::sum));
        }
        return new TextScore("ALL (micro)", List.of(), events, right, errors, onDoubts);
    }

    /**
     * Two events match when their spans overlap or touch the same sentence and their unordered sets of states agree:
     * as many pairs as can be, among equals the larger overlap, then the same type.
     */
    private static List<Assignment.Pair> match(GoldText gold, List<CodedEvent> predicted) {
        SentenceIndex sentences = new SentenceIndex(gold.text());
        long[][] weights = new long[gold.events().size()][predicted.size()];
        for (int g = 0; g < weights.length; g++) {
            CodedEvent event = gold.events().get(g);
            for (int p = 0; p < predicted.size(); p++) {
                CodedEvent guess = predicted.get(p);
                int common = event.shared(guess);
                if (common == 0 && !sentences.near(event, guess)) continue;
                if (!event.states().equals(guess.states())) continue;
                int union = event.length() + guess.length() - common;
                long share = union == 0 ? 0 : 1000L * common / union;
                weights[g][p] = 1_000_000_000L + 10 * share + (event.type().equals(guess.type()) ? 1 : 0);
            }
        }
        return Assignment.best(weights);
    }

    /** Errors found, by the gold's number and the finding's. */
    static List<Assignment.Pair> matchErrors(GoldText gold, List<Slip> slips) {
        long[][] weights = new long[gold.errors().size()][slips.size()];
        for (int g = 0; g < weights.length; g++) {
            Slip row = gold.errors().get(g);
            for (int p = 0; p < slips.size(); p++) {
                if (row.overlaps(slips.get(p)) && row.isRightlyCorrectedBy(slips.get(p))) weights[g][p] = 1;
            }
        }
        return Assignment.best(weights);
    }

    private static int onDoubtsAlone(GoldText gold, List<Slip> slips, List<Assignment.Pair> found) {
        Set<Integer> taken = new HashSet<>();
        for (Assignment.Pair pair : found) taken.add(pair.column());
        int excused = 0;
        for (int p = 0; p < slips.size(); p++) {
            Slip slip = slips.get(p);
            if (!taken.contains(p)
                    && gold.doubts().stream().anyMatch(slip::overlaps)
                    && gold.errors().stream().noneMatch(slip::overlaps)) {
                excused++;
            }
        }
        return excused;
    }

    /** Share of matched pairs that agree, 0 to 1, or null where nothing matched. */
    @Nullable
    Double accuracy(Label label) {
        return Rates.ratio(right.getOrDefault(label, 0), events.matched());
    }

    /** As JSON tells it. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> accuracy = new LinkedHashMap<>();
        for (Label label : Label.values()) accuracy.put(label.key(), accuracy(label));
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("doc", doc);
        map.put("events", events.toMap());
        map.put("accuracy", accuracy);
        if (errors != null) {
            Map<String, @Nullable Object> slips = errors.toMap();
            slips.put("on_doubts", onDoubts);
            map.put("errors", slips);
        }
        return map;
    }

    /** Documents and micro-average as one JSON object. */
    public static Map<String, @Nullable Object> toMap(List<TextScore> scores) {
        List<Object> documents = new ArrayList<>();
        for (TextScore score : scores) documents.add(score.toMap());
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("documents", documents);
        map.put("micro", total(scores).toMap());
        return map;
    }
}
