package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds the names of the chronicle's events in text by their first word. Immutable. */
final class NameFinder {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");
    private static final Pattern HEAD_OF = Pattern.compile("(treaty|peace|convention|conference|congress|pact|truce"
            + "|armistice|agreement|protocol|declaration|battle|siege|occupation) of ([a-z ]+)");
    /** "The Bretton Woods Agreements Act" is not the agreements: a noun of instruments that goes on the name. */
    private static final Pattern GOES_ON = Pattern.compile(
            " (?:Act|Bill|Commission|Committee|Council|Organi[sz]ation|Declaration|Protocol|Agreements?|Treaty|Pact|Line"
                    + "|System|Plan|Fund|Bank|Law|Powers|Memorial|Prize)\\b");

    private static final Pattern YEAR_TAIL = Pattern.compile(" of (?:[a-z]+ )?\\d{4}$");
    private static final Set<String> HEADS_OF_INCIDENTS =
            Set.of("incident", "affair", "crisis", "massacre", "clash", "case");

    /**
     * A name found.
     *
     * @param entries the events that it can mean
     * @param whole those whose name it is, whole: not in small letters, without its head noun as in "near the
     *     Marco Polo Bridge", or without the year that tells it from others
     */
    record Hit(Span span, List<ChronicleEntry> entries, Set<ChronicleEntry> whole) {}

    private record Name(List<String> words, List<ChronicleEntry> entries, Set<ChronicleEntry> whole) {}

    private record Word(Span span, String key) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    /** @param places levelled names that are places or states: alone they name no event */
    NameFinder(Chronicle chronicle, Set<String> places) {
        Map<String, Set<ChronicleEntry>> whole = new HashMap<>();
        Map<String, Set<ChronicleEntry>> partial = new HashMap<>();
        chronicle.byName().forEach((key, entries) -> {
            String bare = key.contains(" of ") ? YEAR_TAIL.matcher(key).replaceAll("") : key;
            Map<String, Set<ChronicleEntry>> names = bare.equals(key) ? whole : partial;
            for (String variant : variants(bare)) {
                names.computeIfAbsent(variant, unused -> new LinkedHashSet<>()).addAll(entries);
            }
            whole.computeIfAbsent(key, unused -> new LinkedHashSet<>()).addAll(entries);
            int last = key.lastIndexOf(' ');
            if (last > 0 && HEADS_OF_INCIDENTS.contains(key.substring(last + 1)) && key.indexOf(' ') < last) {
                partial.computeIfAbsent(key.substring(0, last), unused -> new LinkedHashSet<>())
                        .addAll(entries);
            }
        });
        whole.keySet().removeIf(key -> key.indexOf(' ') < 0 && (places.contains(key) || key.length() < 5));
        partial.keySet().removeIf(key -> key.indexOf(' ') < 0);
        partial.forEach((key, entries) -> entries.addAll(whole.getOrDefault(key, Set.of())));
        whole.forEach(partial::putIfAbsent);
        partial.forEach((key, entries) ->
                add(new Name(List.of(key.split(" ")), List.copyOf(entries), whole.getOrDefault(key, Set.of()))));
        for (List<Name> names : byFirst.values()) {
            names.sort(Comparator.comparingInt((Name name) -> name.words().size())
                    .reversed()
                    .thenComparing(name -> String.join(" ", name.words())));
        }
    }

    private void add(Name name) {
        byFirst.computeIfAbsent(name.words().get(0), unused -> new ArrayList<>(2))
                .add(name);
    }

    /** The name itself, and "Treaty of X" as "X Treaty". */
    private static Set<String> variants(String bare) {
        if (!bare.contains(" of ")) return Set.of(bare);
        Matcher of = HEAD_OF.matcher(bare);
        return of.matches() ? Set.of(bare, of.group(2) + " " + of.group(1)) : Set.of(bare);
    }

    /** The names in a stretch of text, the longest at each place, in its order. */
    List<Hit> find(String text, Span within) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            words.add(new Word(new Span(matcher.start(), matcher.end()), Chronicle.key(matcher.group())));
        }
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Name name = at(words, at);
            if (name == null) continue;
            int last = at + name.words().size() - 1;
            Span span = words.get(at).span().union(words.get(last).span());
            boolean capital = span.of(text).codePoints().anyMatch(Character::isUpperCase);
            if (capital && (last > at || Character.isUpperCase(text.charAt(span.start())))) {
                boolean proper = Character.isUpperCase(text.charAt(span.start()));
                boolean more =
                        GOES_ON.matcher(text).region(span.end(), within.end()).lookingAt();
                hits.add(new Hit(span, name.entries(), proper && !more ? name.whole() : Set.of()));
                at = last;
            }
        }
        return hits;
    }

    private @Nullable Name at(List<Word> words, int at) {
        for (Name name : byFirst.getOrDefault(words.get(at).key(), List.of())) {
            int length = name.words().size();
            if (at + length > words.size()) continue;
            boolean same = true;
            for (int i = 1; i < length && same; i++) {
                same = words.get(at + i).key().equals(name.words().get(i));
            }
            if (same) return name;
        }
        return null;
    }
}
