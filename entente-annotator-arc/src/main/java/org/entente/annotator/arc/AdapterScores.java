package org.entente.annotator.arc;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Sentence;

/** Accuracy and speed of annotators side by side, as a page: the same texts, the same count, one run. */
public final class AdapterScores {
    private static final double NANOSECONDS = 1e9;
    private static final int MEAN_WORDS = 25;
    private static final int TURNS = 10;
    /** Processor time of a turn at the least, in nanoseconds. */
    private static final long TURN = 1_000_000_000;

    private AdapterScores() {}

    /**
     * @param adapters annotators by name, in the order of the page
     * @param treebank folder of {@code en_ewt-test.conllu.gz} and {@code en_gum-test.conllu.gz}
     * @return Markdown
     * @throws IOException when a treebank cannot be read
     */
    public static String page(Map<String, Annotator> adapters, Path treebank) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String name : Train.TREEBANKS) trees.addAll(Treebank.read(treebank.resolve(name + "-test.conllu.gz")));
        TreebankText text = TreebankText.of(trees);
        StringBuilder page = new StringBuilder(HEAD);
        page.append(
                "\n## EWT and GUM test\n\n| annotator | sentences | words | UPOS | UAS | LAS | LAS without subtypes | LAS without punctuation |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        for (Map.Entry<String, Annotator> adapter : adapters.entrySet()) {
            page.append(row(adapter.getKey() + " | the treebanks'", text, text.bySentence(adapter.getValue())));
            page.append(row(adapter.getKey() + " | own, from raw text", text, text.byText(adapter.getValue())));
        }
        page.append(mapping());
        page.append(
                "\n## Hard sentences of historical prose\n\n| annotator | parts of main clauses | right |\n|---|---|---|\n");
        for (Map.Entry<String, Annotator> adapter : adapters.entrySet()) {
            HardSentences.Score score = HardSentences.score(adapter.getValue());
            page.append(String.format(
                    Locale.ROOT, "| %s | %d | %.1f %% |%n", adapter.getKey(), score.parts(), 100 * score.share()));
        }
        page.append(
                "\n## Speed\n\n| annotator | sentences of 25 words a second of one processor, text to tree | as a multiple of the slowest |\n|---|--:|--:|\n");
        Map<String, Double> speeds = speeds(adapters, trees);
        double slowest =
                speeds.values().stream().mapToDouble(speed -> speed).min().orElse(1);
        speeds.forEach((name, speed) ->
                page.append(String.format(Locale.ROOT, "| %s | %,.0f | %.1f |%n", name, speed, speed / slowest)));
        return page.toString();
    }

    private static final String HEAD = """
            # Annotators

            Made by `./entente scores --annotators`, which compares arc with what else is on the class path; do not edit.
            All annotators are run in one process, one after the other, on our own words. All words count, punctuation
            too, unless said otherwise. Where two tokenisers cut a word differently (hyphenated compounds), the smallest
            stretch on which both agree counts as one word. Parts of main clauses are root, subject, object and passive
            agent; one that is found where none is counts as wrong.
            """;

    private static String row(String name, TreebankText text, List<AnnotatedSentence> parsed) {
        int[] score = text.gold().agreement(Parse.of(parsed));
        double all = Math.max(1, score[0]) / 100.0;
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                score[0],
                score[1] / all,
                score[2] / all,
                score[3] / all,
                score[4] / all,
                100.0 * score[6] / Math.max(1, score[5]));
    }

    private static String mapping() {
        StringBuilder rows = new StringBuilder(
                "\nRelations renamed between releases of Universal Dependencies are read as their new names: ");
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(Parse.RENAMED).forEach((from, to) -> pairs.add("`" + from + "` as `" + to + "`"));
        return rows.append(String.join(", ", pairs))
                .append(".\nWhat the adapter of CoreNLP renames besides stands in its tables, `relations.tsv` and "
                        + "`parts-of-speech.tsv`.\n")
                .toString();
    }

    /**
     * Sentences of the 25-word kind a second of the thread's own processor time, so that a busy machine does not count;
     * over texts of 20 to 30 words, in the fastest of a few readings after others to warm up. The annotators take turns,
     * so that a slow minute of the machine is not one annotator's alone.
     */
    private static Map<String, Double> speeds(Map<String, Annotator> adapters, List<Tree> trees) {
        List<Sentence> sentences = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree.size() >= 20 && tree.size() <= 30) sentences.add(HardSentences.sentence(text(tree)));
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Map<String, Double> fastest = new LinkedHashMap<>();
        for (int k = 0; k < TURNS; k++) {
            adapters.forEach((name, annotator) -> {
                // A quick one reads several times in its turn, so that it, too, is measured with its tables in the
                // cache.
                long turn = 0;
                while (turn < TURN) {
                    long start = clock.getCurrentThreadCpuTime();
                    int words = pass(annotator, sentences);
                    long spent = clock.getCurrentThreadCpuTime() - start;
                    fastest.merge(name, words / (double) MEAN_WORDS * NANOSECONDS / spent, Math::max);
                    turn += spent;
                }
            });
        }
        return fastest;
    }

    private static int pass(Annotator annotator, List<Sentence> sentences) {
        int words = 0;
        for (Sentence sentence : sentences)
            words += annotator.annotate(sentence).tokens().size();
        return words;
    }

    private static String text(Tree tree) {
        return TreebankText.of(List.of(tree)).source().text().strip();
    }
}
