package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds the names of the chronicle's events in text, in the dress that prose gives them. Immutable. */
final class NameFinder {
    private static final String OF = " of ";
    private static final Set<String> HEADS_OF_PLACES = Set.of(
            "treaty",
            "peace",
            "convention",
            "conference",
            "congress",
            "pact",
            "truce",
            "armistice",
            "agreement",
            "protocol",
            "declaration",
            "battle",
            "siege",
            "occupation");
    private static final Pattern PLACE = Pattern.compile("[a-z ]+");
    /** "The Bretton Woods Agreements Act" is not the agreements: a noun of instruments that goes on the name. */
    private static final Pattern GOES_ON = Pattern.compile(
            " (?:Act|Bill|Commission|Committee|Council|Organi[sz]ation|Declaration|Protocol|Agreements?|Treaty|Pact|Line"
                    + "|System|Plan|Fund|Bank|Law|Powers|Memorial|Prize)\\b");

    private static final Pattern YEAR_TAIL = Pattern.compile(" of (?:[a-z]+ )?\\d{4}$");
    private static final Set<String> HEADS_OF_INCIDENTS =
            Set.of("incident", "affair", "crisis", "massacre", "clash", "case");
    private static final int SHORTEST = 5;

    /**
     * A name found.
     *
     * @param entries the events that it can mean
     * @param whole those whose name it is, whole: not in small letters, without its head noun as in "near the
     *     Marco Polo Bridge", or without the year that tells it from others
     */
    record Hit(Span span, List<ChronicleEntry> entries, Set<ChronicleEntry> whole) {}

    private final Chronicle chronicle;
    private final Set<String> places;
    /** Names in other dress than the chronicle's, whole and in part, and the chronicle's names that they stand for. */
    private final Map<String, Set<String>> turned = new HashMap<>();

    private final Map<String, Set<String>> partial = new HashMap<>();
    /** Of the names in other dress that begin with a word, the words of the longest. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** @param places levelled names of one word that are places or states: alone they name no event */
    NameFinder(Chronicle chronicle, Set<String> places) {
        this.chronicle = chronicle;
        this.places = places;
        for (String key : chronicle.keys()) {
            int of = key.indexOf(OF);
            if (of > 0) {
                String bare = Character.isDigit(key.charAt(key.length() - 1))
                        ? YEAR_TAIL.matcher(key).replaceAll("")
                        : key;
                Map<String, Set<String>> names = bare.equals(key) ? turned : partial;
                if (names == partial) add(partial, bare, key);
                String other = turned(bare);
                if (other != null) add(names, other, key);
            }
            int last = key.lastIndexOf(' ');
            if (last > 0 && HEADS_OF_INCIDENTS.contains(key.substring(last + 1)) && key.indexOf(' ') < last) {
                add(partial, key.substring(0, last), key);
            }
        }
    }

    private void add(Map<String, Set<String>> names, String dress, String key) {
        if (names == partial && dress.indexOf(' ') < 0) return;
        names.computeIfAbsent(dress, unused -> new LinkedHashSet<>(2)).add(key);
        longest.merge(Chronicle.firstWord(dress), Chronicle.words(dress), Math::max);
    }

    /** "Treaty of X" as "X Treaty"; null where a name is none of a place. */
    private static @Nullable String turned(String bare) {
        int of = bare.indexOf(OF);
        if (of < 0 || !HEADS_OF_PLACES.contains(bare.substring(0, of))) return null;
        String place = bare.substring(of + OF.length());
        return PLACE.matcher(place).matches() ? place + " " + bare.substring(0, of) : null;
    }

    /** The names in a stretch of text, the longest at each place, in its order. */
    List<Hit> find(String text, Span within) {
        List<LevelledWord> words = LevelledWord.in(text, within);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String first = words.get(at).key();
            int most = Math.max(chronicle.longestFrom(first), longest.getOrDefault(first, 0));
            for (int length = Math.min(most, words.size() - at); length > 0; length--) {
                String phrase = LevelledWord.phrase(words, at, length);
                Set<ChronicleEntry> whole = whole(phrase);
                Set<ChronicleEntry> all = withPartial(phrase, whole);
                if (all.isEmpty()) continue;
                Span span = LevelledWord.span(words, at, length);
                boolean proper = Character.isUpperCase(text.charAt(span.start()));
                if (proper || length > 1 && span.of(text).codePoints().anyMatch(Character::isUpperCase)) {
                    boolean more = GOES_ON.matcher(text)
                            .region(span.end(), within.end())
                            .lookingAt();
                    hits.add(new Hit(span, List.copyOf(all), proper && !more ? whole : Set.of()));
                    at += length - 1;
                }
                break;
            }
        }
        return hits;
    }

    /** The events whose name a phrase is. */
    private Set<ChronicleEntry> whole(String phrase) {
        boolean oneWord = phrase.indexOf(' ') < 0;
        if (oneWord && (phrase.length() < SHORTEST || places.contains(phrase))) return Set.of();
        Set<ChronicleEntry> entries = new LinkedHashSet<>(chronicle.keyed(phrase));
        turned.getOrDefault(phrase, Set.of()).forEach(key -> entries.addAll(chronicle.keyed(key)));
        return entries;
    }

    /** The same with those whose name it is but for the year or the noun. */
    private Set<ChronicleEntry> withPartial(String phrase, Set<ChronicleEntry> whole) {
        Set<String> keys = partial.getOrDefault(phrase, Set.of());
        if (keys.isEmpty()) return whole;
        Set<ChronicleEntry> entries = new LinkedHashSet<>();
        keys.forEach(key -> entries.addAll(chronicle.keyed(key)));
        entries.addAll(whole);
        return entries;
    }
}
