package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name of two or three words of which one is misspelt: Tel Avib, Buenos Ares. The words that are right
 * hold the name, so that a shorter word may be wrong than where it stands alone.
 */
final class PhraseSpelling {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORT_WORD = 6;
    private static final int LONGEST_NAME = 3;
    private static final double WRONG_IN_SHORT = 1;
    private static final double WRONG_IN_LONG = 2;

    private final List<Phrase> known = new ArrayList<>();
    /** Words of names under the other words of theirs; made when the first misspelt word is met. */
    private volatile @Nullable Map<String, List<Gap>> gaps;

    private record Phrase(String name, Entry entry) {}

    private record Gap(String word, String name, List<Entry> entries) {}

    /**
     * What words nearly say.
     *
     * @param first index of the first word in the sentence
     * @param length how many words
     */
    record Found(String name, int first, int length, List<Entry> entries) {}

    void add(String name, Entry entry) {
        if (name.indexOf(' ') > 0 || name.indexOf('-') > 0) known.add(new Phrase(name, entry));
    }

    /**
     * The names that a misspelt word makes with its neighbours.
     *
     * @param words of a sentence, folded
     * @param at the one that no table knows
     * @return the nearest name, or null where none or two are near
     */
    @Nullable
    Found find(List<String> words, int at) {
        if (words.get(at).length() < SHORTEST_WORD) return null;
        Found best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int length = LONGEST_NAME; length > 1; length--) {
            for (int first = Math.max(0, at - length + 1); first <= at && first + length <= words.size(); first++) {
                List<String> others = new ArrayList<>(words.subList(first, first + length));
                String word = others.set(at - first, "");
                for (Gap gap : gaps().getOrDefault(String.join(" ", others), List.of())) {
                    double distance = Spelling.distance(word, gap.word());
                    if (distance > (gap.word().length() < SHORT_WORD ? WRONG_IN_SHORT : WRONG_IN_LONG)) continue;
                    if (distance < least) {
                        least = distance;
                        best = new Found(gap.name(), first, length, new ArrayList<>());
                    }
                    if (best != null && distance == least && best.first() == first && best.length() == length) {
                        best.entries().addAll(gap.entries());
                    }
                }
            }
        }
        return best;
    }

    private Map<String, List<Gap>> gaps() {
        Map<String, List<Gap>> made = gaps;
        if (made == null) {
            made = new HashMap<>();
            Map<String, List<Entry>> distinct = new LinkedHashMap<>();
            for (Phrase phrase : known) {
                List<Entry> entries = distinct.computeIfAbsent(phrase.name(), key -> new ArrayList<>(1));
                if (!entries.contains(phrase.entry())) entries.add(phrase.entry());
            }
            for (Map.Entry<String, List<Entry>> phrase : distinct.entrySet()) {
                List<String> words = words(phrase.getKey());
                for (int i = 0; words.size() <= LONGEST_NAME && i < words.size(); i++) {
                    if (words.get(i).length() < SHORTEST_WORD) continue;
                    List<String> others = new ArrayList<>(words);
                    String word = others.set(i, "");
                    made.computeIfAbsent(String.join(" ", others), key -> new ArrayList<>(1))
                            .add(new Gap(word, phrase.getKey(), phrase.getValue()));
                }
            }
            gaps = made;
        }
        return made;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (int at = NameIndex.nextWord(name, 0, name.length()); at < name.length(); ) {
            int end = NameIndex.wordEnd(name, at, name.length());
            words.add(NameIndex.fold(name, at, end));
            at = NameIndex.nextWord(name, end, name.length());
        }
        return words;
    }
}
