package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name behind a misspelt word. A wrong, missing or doubled vowel weighs half of a consonant; the first
 * letter is never wrong. A word that fits two names equally well has no answer.
 */
final class Spelling {
    private static final int SHORTEST = 6;
    private static final double VOWEL = 0.5;
    private static final double CONSONANT = 1;
    private static final double LETTERS_PER_ERROR = 3.5;
    private static final double GREATEST = 2;

    private final List<Known> known = new ArrayList<>();
    /** Words of names by first letter; made when the first misspelt word is met. */
    private volatile @Nullable Map<Character, Map<String, Set<Entry>>> words;

    private record Known(String name, Entry entry) {}

    /** Adds a name of one word; others are too long to be taken for one another. */
    void add(String name, Entry entry) {
        if (name.length() >= SHORTEST - 1 && Character.isUpperCase(name.charAt(0))) {
            known.add(new Known(name, entry));
        }
    }

    private Map<Character, Map<String, Set<Entry>>> words() {
        Map<Character, Map<String, Set<Entry>>> made = words;
        if (made == null) {
            made = new HashMap<>();
            for (Known each : known) {
                String name = each.name();
                if (NameIndex.wordEnd(name, 0, name.length()) == name.length()) {
                    String word = NameIndex.fold(name, 0, name.length());
                    made.computeIfAbsent(word.charAt(0), letter -> new HashMap<>())
                            .computeIfAbsent(word, key -> new LinkedHashSet<>())
                            .add(each.entry());
                }
            }
            words = made;
        }
        return made;
    }

    /** What a misspelt word may stand for: the words nearest to it, several where they are equally near. */
    List<String> candidates(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        double best = word.length() == SHORTEST ? CONSONANT : Math.min(GREATEST, word.length() / LETTERS_PER_ERROR);
        List<String> nearest = new ArrayList<>();
        for (String known : words().getOrDefault(word.charAt(0), Map.of()).keySet()) {
            if (Math.abs(known.length() - word.length()) > GREATEST) {
                continue;
            }
            double distance = distance(word, known);
            if (distance < best) {
                nearest.clear();
                best = distance;
            }
            if (distance == best) {
                nearest.add(known);
            }
        }
        return nearest;
    }

    /** The readings of a known word, folded. */
    List<Entry> entries(String word) {
        return List.copyOf(words().getOrDefault(word.charAt(0), Map.of()).getOrDefault(word, Set.of()));
    }

    /** Weighted edits, two swapped neighbours counted as one. */
    static double distance(String a, String b) {
        double[] before = new double[b.length() + 1];
        double[] above = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + weight(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            row[0] = above[0] + weight(x);
            for (int j = 1; j <= b.length(); j++) {
                char y = b.charAt(j - 1);
                double change = x == y ? 0 : isVowel(x) && isVowel(y) ? VOWEL : CONSONANT;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j] + weight(x), row[j - 1] + weight(y)));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && a.charAt(i - 2) == y) {
                    row[j] = Math.min(row[j], before[j - 2] + CONSONANT);
                }
            }
            double[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    private static double weight(char c) {
        return isVowel(c) ? VOWEL : CONSONANT;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
