package org.entente.annotator.arc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Learns endings and exceptions from the treebanks' lemmas. */
final class LemmaLearner {
    private static final String FILE = "lemmas.tsv";
    private static final int LONGEST_ENDING = 6;

    private LemmaLearner() {}

    static Lemmatiser learn(List<Tree> trees) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                String xpos = tree.tags()[i].substring(tree.tags()[i].indexOf(' ') + 1);
                String form = tree.forms()[i];
                String base = xpos.startsWith("NNP")
                        ? form
                        : form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                seen.computeIfAbsent(xpos + " " + base, k -> new TreeMap<>()).merge(tree.lemmas()[i], 1, Integer::sum);
            }
        }
        Map<String, String> majority = new TreeMap<>();
        seen.forEach((key, lemmas) -> majority.put(key, mostFrequent(lemmas)));
        majority.putAll(exceptions());
        Map<String, String> endings = endings(majority);
        Lemmatiser rules = new Lemmatiser(Map.of(), endings);
        Map<String, String> exceptions = new TreeMap<>();
        majority.forEach((key, lemma) -> {
            int space = key.indexOf(' ');
            if (!rules.byEnding(key.substring(space + 1), key.substring(0, space))
                    .equals(lemma)) {
                exceptions.put(key, lemma);
            }
        });
        return new Lemmatiser(new HashMap<>(exceptions), new HashMap<>(endings));
    }

    /** "NNS crises" to "crisis", from {@code lemmas.tsv}. */
    static Map<String, String> exceptions() {
        Map<String, String> lemmas = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(LemmaLearner.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> lemmas.put(cells[1] + " " + cells[0], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return lemmas;
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    /** For each ending its commonest edit; an ending that says the same as the shorter one below it is left out. */
    private static Map<String, String> endings(Map<String, String> majority) {
        Map<String, Map<String, Integer>> edits = new TreeMap<>();
        majority.forEach((key, lemma) -> {
            int space = key.indexOf(' ');
            String base = key.substring(space + 1);
            String edit = Lemmatiser.edit(base, lemma);
            if (edit == null) return;
            for (int k = 0; k <= Math.min(LONGEST_ENDING, base.length()); k++) {
                String ending = base.substring(base.length() - k).toLowerCase(Locale.ROOT);
                edits.computeIfAbsent(key.substring(0, space + 1) + ending, e -> new TreeMap<>())
                        .merge(edit, 1, Integer::sum);
            }
        });
        Map<String, String> endings = new TreeMap<>();
        edits.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, ?> e) -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    String edit = mostFrequent(entry.getValue());
                    if (!edit.equals(inherited(endings, entry.getKey()))) endings.put(entry.getKey(), edit);
                });
        return endings;
    }

    private static @Nullable String inherited(Map<String, String> endings, String key) {
        int space = key.indexOf(' ');
        for (int from = space + 2; from <= key.length(); from++) {
            String edit = endings.get(key.substring(0, space + 1) + key.substring(from));
            if (edit != null) return edit;
        }
        return null;
    }
}
