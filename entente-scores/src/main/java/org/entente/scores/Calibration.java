package org.entente.scores;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How often events of a confidence are right: of a confidence that means something, the likelier more often. */
final class Calibration {
    /** Where each class of confidence begins: few, so that each has enough events to tell. */
    private static final List<Double> FROM = List.of(0.0, 0.6, 0.8);

    private Calibration() {}

    /** A table: events coded in each class, those that the gold has, and those whose type and direction agree too. */
    static String table(List<GoldText> golds, List<List<CodedEvent>> predicted, List<TextScore> scores) {
        int[][] counts = new int[FROM.size()][3];
        for (int i = 0; i < golds.size(); i++) {
            List<CodedEvent> gold = golds.get(i).events();
            List<CodedEvent> coded = predicted.get(i);
            Set<Integer> found = new HashSet<>();
            Set<Integer> right = new HashSet<>();
            for (Assignment.Pair pair : scores.get(i).pairs()) {
                CodedEvent truth = gold.get(pair.row());
                CodedEvent guess = coded.get(pair.column());
                found.add(pair.column());
                if (Label.TYPE.agrees(truth, guess) && Label.DIRECTION.agrees(truth, guess)) right.add(pair.column());
            }
            for (int p = 0; p < coded.size(); p++) {
                int[] count = counts[bin(coded.get(p).confidence())];
                count[0]++;
                count[1] += found.contains(p) ? 1 : 0;
                count[2] += right.contains(p) ? 1 : 0;
            }
        }
        StringBuilder out =
                new StringBuilder("| confidence | coded | in the gold, % | type and direction right, % |\n");
        out.append("|---|--:|--:|--:|\n");
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin][0] == 0) continue;
            double to = bin + 1 < counts.length ? FROM.get(bin + 1) : 1;
            out.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.0f | %.0f |\n",
                    FROM.get(bin),
                    to,
                    counts[bin][0],
                    100.0 * counts[bin][1] / counts[bin][0],
                    100.0 * counts[bin][2] / counts[bin][0]));
        }
        return out.toString();
    }

    private static int bin(double confidence) {
        int bin = 0;
        while (bin + 1 < FROM.size() && confidence >= FROM.get(bin + 1)) bin++;
        return bin;
    }
}
