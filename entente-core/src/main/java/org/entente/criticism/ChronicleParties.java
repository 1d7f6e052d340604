package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Days;
import org.entente.actor.NamedParties;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chronicle's events by name in running text. Only names of two words and more are looked for, with a capital
 * in them: a single word is a place or a common noun as often as an event. Immutable.
 */
public final class ChronicleParties implements NamedParties {
    /** An event that the passage is farther from is another one of the same name. */
    private static final double FARTHEST_YEARS = 30;
    /** The name of an event of many does not say which of them act. */
    private static final int MOST_PARTIES = 2;

    private final Chronicle chronicle;

    public ChronicleParties(Chronicle chronicle) {
        this.chronicle = chronicle;
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
        List<LevelledWord> words = LevelledWord.in(text, within);
        List<NamedEvent> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int most = Math.min(chronicle.longestFrom(words.get(at).key()), words.size() - at);
            for (int length = most; length > 1; length--) {
                List<ChronicleEntry> entries = chronicle.keyed(LevelledWord.phrase(words, at, length));
                if (entries.isEmpty()) continue;
                Span span = LevelledWord.span(words, at, length);
                ChronicleEntry entry = nearest(entries, days);
                if (entry != null && hasCapital(span.of(text))) {
                    found.add(new NamedEvent(span, entry));
                    at += length - 1;
                }
                break;
            }
        }
        return found;
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
