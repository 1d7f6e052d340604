package org.entente.annotator.arc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns which tags a frequent word may have, and where there is no choice. */
final class LexiconLearner {
    private static final int KNOWN_FROM = 4;
    /** A word is sure of its tag or label when it was seen this often, and of a thousand uses hardly one differed. */
    private static final int SURE_FROM = 40;

    private static final int SURE_OF = 998;

    private final Map<Integer, Map<String, Integer>> tags = new TreeMap<>();
    private final Map<Integer, Map<String, Integer>> labels = new TreeMap<>();

    private LexiconLearner() {}

    static Lexicon learn(List<Tree> trees, Map<String, Integer> tagIds, Map<String, Integer> labelIds) {
        LexiconLearner learner = new LexiconLearner();
        for (Tree tree : trees) learner.count(tree);
        return learner.lexicon(tagIds, labelIds);
    }

    private void count(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int word = Frame.hash(tree.forms()[i]);
            tags.computeIfAbsent(word, key -> new TreeMap<>()).merge(tree.tags()[i], 1, Integer::sum);
            labels.computeIfAbsent(word, key -> new TreeMap<>()).merge(tree.relations()[i], 1, Integer::sum);
        }
    }

    private Lexicon lexicon(Map<String, Integer> tagIds, Map<String, Integer> labelIds) {
        Map<String, Integer> classes = new HashMap<>();
        Map<Integer, Lexicon.Entry> entries = new TreeMap<>();
        tags.forEach((word, counts) -> {
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (total < KNOWN_FROM) return;
            int ambiguity = classes.computeIfAbsent(name(counts, total), name -> classes.size() + 1);
            int tag = sure(counts, total, tagIds);
            int label = sure(labels.getOrDefault(word, Map.of()), total, labelIds);
            entries.put(word, new Lexicon.Entry(ambiguity, tag, label, isFinite(counts, total)));
        });
        return Lexicon.of(entries);
    }

    private static int sure(Map<String, Integer> counts, int total, Map<String, Integer> ids) {
        if (total < SURE_FROM) return 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 1000 >= total * SURE_OF) return ids.getOrDefault(entry.getKey(), 0);
        }
        return 0;
    }

    private static boolean isFinite(Map<String, Integer> counts, int total) {
        int finite = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (TagSet.isFinite(entry.getKey().substring(entry.getKey().indexOf(' ') + 1))) finite += entry.getValue();
        }
        return finite * 10 >= total * 9;
    }

    /** The tags that make up a fair share of a word's uses, the main one marked. */
    private static String name(Map<String, Integer> counts, int total) {
        StringBuilder name = new StringBuilder();
        counts.forEach((tag, count) -> {
            if (count * 20 >= total) name.append(tag).append(count * 5 >= total * 3 ? "! " : " ");
        });
        return name.toString();
    }
}
