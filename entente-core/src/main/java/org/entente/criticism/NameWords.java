package org.entente.criticism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of names and of what else the chronicle says, each levelled once however often it comes. */
final class NameWords {
    private static final int FEW = 4;

    /** A word as {@link Chronicle#key} levels it. */
    static final class Word {
        private final String key;
        private @Nullable String name;
        private List<String> followers = List.of();
        private EntryTerms.@Nullable Term term;

        private Word(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        /** How it is written where it stands in a name with a capital; null where it never does. */
        @Nullable
        String name() {
            return name;
        }

        /** The words with a capital that come behind it in names; none where many do, and it tells nothing of them. */
        List<String> followers() {
            return followers.size() > FEW ? List.of() : Collections.unmodifiableList(followers);
        }

        EntryTerms.@Nullable Term term() {
            return term;
        }

        void mean(EntryTerms.Term term) {
            this.term = term;
        }

        private void follow(String written) {
            if (followers.size() > FEW || followers.contains(written)) return;
            if (followers.isEmpty()) followers = new ArrayList<>(2);
            followers.add(written);
        }
    }

    private final Map<String, Word> byForm = new HashMap<>(1 << 16);
    private final Map<String, Word> byKey = new HashMap<>(1 << 16);

    @Nullable
    Word find(String key) {
        return byKey.get(key);
    }

    Collection<Word> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    /** The words of a phrase in its order, those left out that were never added; adds none, and so may be asked by several threads. */
    List<Word> in(String phrase) {
        List<Word> words = new ArrayList<>(4);
        for (String form : forms(phrase)) {
            Word word = byForm.get(form);
            if (word != null) words.add(word);
        }
        return words;
    }

    /** The words of a phrase in its order. */
    List<Word> add(String phrase) {
        List<Word> words = new ArrayList<>(4);
        for (String form : forms(phrase)) words.add(word(form));
        return words;
    }

    /** The words of a name in its order; those with a capital are names from now on. */
    List<Word> addName(String name) {
        List<Word> words = new ArrayList<>(4);
        for (String form : forms(name)) {
            Word word = word(form);
            if (Character.isUpperCase(form.charAt(0))) {
                if (word.name == null) word.name = form;
                if (!words.isEmpty()) words.get(words.size() - 1).follow(form);
            }
            words.add(word);
        }
        return words;
    }

    private Word word(String form) {
        Word word = byForm.get(form);
        if (word == null) {
            word = byKey.computeIfAbsent(Chronicle.key(form), Word::new);
            byForm.put(form, word);
        }
        return word;
    }

    private static List<String> forms(String phrase) {
        List<String> forms = new ArrayList<>(4);
        int length = phrase.length();
        for (int start = 0; start < length; ) {
            int end = start;
            while (end < length && !Chronicle.isGap(phrase.charAt(end))) end++;
            String form = trimmed(phrase, start, end);
            if (!form.isEmpty()) forms.add(form);
            start = end + 1;
        }
        return forms;
    }

    /** A word without its possessive ending and the marks around it. */
    private static String trimmed(String phrase, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(phrase.charAt(start))) start++;
        while (end > start && !Character.isLetterOrDigit(phrase.charAt(end - 1))) end--;
        boolean possessive = end - start > 2 && phrase.charAt(end - 1) == 's' && isApostrophe(phrase.charAt(end - 2));
        return phrase.substring(start, possessive ? end - 2 : end);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
