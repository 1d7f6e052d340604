package org.entente.scores;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Why events of the gold are missed and others coded for nothing, by what stands beside them. */
final class ErrorClasses {
    private ErrorClasses() {}

    /** Counts by class, as a table. */
    static String table(List<GoldText> golds, List<List<CodedEvent>> predicted, List<TextScore> scores) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < golds.size(); i++) {
            List<CodedEvent> gold = golds.get(i).events();
            List<CodedEvent> coded = predicted.get(i);
            Set<Integer> found = new HashSet<>();
            Set<Integer> used = new HashSet<>();
            for (Assignment.Pair pair : scores.get(i).pairs()) {
                found.add(pair.row());
                used.add(pair.column());
            }
            for (int g = 0; g < gold.size(); g++) {
                if (!found.contains(g)) counts.merge("missed: " + missed(gold.get(g), coded), 1, Integer::sum);
            }
            for (int p = 0; p < coded.size(); p++) {
                if (!used.contains(p)) counts.merge("spurious: " + spurious(coded.get(p), gold), 1, Integer::sum);
            }
        }
        StringBuilder out = new StringBuilder("| class | events |\n|---|--:|\n");
        counts.forEach((name, count) ->
                out.append("| ").append(name).append(" | ").append(count).append(" |\n"));
        return out.toString();
    }

    private static String missed(CodedEvent truth, List<CodedEvent> coded) {
        List<CodedEvent> beside =
                coded.stream().filter(guess -> guess.shared(truth) > 0).toList();
        if (beside.isEmpty()) return "nothing is coded of its words (no frame, or no party known)";
        List<CodedEvent> sameType = beside.stream()
                .filter(guess -> guess.type().equals(truth.type()))
                .toList();
        if (sameType.isEmpty()) return "another act is coded of its words";
        if (sameType.stream().anyMatch(guess -> guess.states().equals(truth.states()))) return "coded once, told twice";
        if (sameType.stream().anyMatch(guess -> truth.states().containsAll(guess.states())))
            return "a party is lacking";
        if (sameType.stream().anyMatch(guess -> guess.states().containsAll(truth.states()))) return "a party too many";
        return "a wrong party";
    }

    private static String spurious(CodedEvent guess, List<CodedEvent> gold) {
        List<CodedEvent> beside =
                gold.stream().filter(truth -> truth.shared(guess) > 0).toList();
        if (beside.isEmpty()) return "the gold has no event in its words";
        if (beside.stream().anyMatch(truth -> truth.states().equals(guess.states())))
            return "an act told is coded twice";
        if (beside.stream().anyMatch(truth -> truth.type().equals(guess.type())))
            return "an act told, with other parties";
        return "another act than the one told";
    }
}
