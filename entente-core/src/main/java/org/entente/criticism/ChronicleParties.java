package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Days;
import org.entente.actor.NamedParties;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chronicle's events by name in running text. Only names of two words and more are looked for, with a capital
 * in them: a single word is a place or a common noun as often as an event. Immutable.
 */
public final class ChronicleParties implements NamedParties {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");
    /** An event that the passage is farther from is another one of the same name. */
    private static final double FARTHEST_YEARS = 30;
    /** The name of an event of many does not say which of them act. */
    private static final int MOST_PARTIES = 2;

    /** Names by their first word, each with its words, longest first. */
    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    private record Named(List<String> words, List<ChronicleEntry> entries) {}

    private record Word(Span span, String key) {}

    public ChronicleParties(Chronicle chronicle) {
        chronicle.byName().forEach((key, entries) -> {
            List<String> words = List.of(key.split(" "));
            if (words.size() > 1) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Named(words, entries));
            }
        });
        for (List<Named> names : byFirstWord.values()) {
            names.sort(Comparator.comparingInt((Named named) -> named.words().size())
                    .reversed()
                    .thenComparing(named -> String.join(" ", named.words())));
        }
    }

    @Override
    public List<NamedParties.Named> find(String text, Span within, Days days) {
        return events(text, within, days).stream()
                .filter(event -> event.entry().parties().size() <= MOST_PARTIES)
                .map(event -> new NamedParties.Named(
                        event.span(),
                        event.entry().parties(),
                        "chronicle " + event.entry().id()))
                .toList();
    }

    /** An event of the chronicle that the text calls by its name. */
    record NamedEvent(Span span, ChronicleEntry entry) {}

    /** The events named in a stretch of text, in its order; of those that share a name the one nearest to the days. */
    List<NamedEvent> events(String text, Span within, Days days) {
        List<Word> words = words(text, within);
        List<NamedEvent> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Named named = at(words, at);
            if (named == null) continue;
            int last = at + named.words().size() - 1;
            Span span = words.get(at).span().union(words.get(last).span());
            ChronicleEntry entry = nearest(named.entries(), days);
            if (entry != null && hasCapital(span.of(text))) {
                found.add(new NamedEvent(span, entry));
                at = last;
            }
        }
        return found;
    }

    private static List<Word> words(String text, Span within) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            words.add(new Word(new Span(matcher.start(), matcher.end()), Chronicle.key(matcher.group())));
        }
        return words;
    }

    private @Nullable Named at(List<Word> words, int at) {
        for (Named named : byFirstWord.getOrDefault(words.get(at).key(), List.of())) {
            int length = named.words().size();
            if (at + length > words.size()) continue;
            boolean same = true;
            for (int i = 1; i < length && same; i++)
                same = words.get(at + i).key().equals(named.words().get(i));
            if (same) return named;
        }
        return null;
    }

    /** The event nearest to the passage; nothing where several are equally near or none is near enough. */
    private static @Nullable ChronicleEntry nearest(List<ChronicleEntry> entries, Days days) {
        ChronicleEntry best = null;
        double least = Double.MAX_VALUE;
        for (ChronicleEntry entry : entries) {
            double years =
                    days.yearsTo(Days.of(entry.from().earliest(), entry.until().latest()));
            if (years < least) {
                best = entry;
                least = years;
            } else if (years == least) {
                best = null;
            }
        }
        return least <= FARTHEST_YEARS ? best : null;
    }

    private static boolean hasCapital(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }
}
