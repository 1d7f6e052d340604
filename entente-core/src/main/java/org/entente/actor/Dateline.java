package org.entente.actor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** The place that a despatch is written from: "OSLO, Monday, 9 June 1902 — …". */
final class Dateline {
    private static final Pattern HEAD = Pattern.compile(
            "\\A\\s*(\\p{Lu}[\\p{Lu}'’ .-]{2,30}?)(?:,[^.\\n—–]{0,60}|\\s*\\([^)]{0,40}\\))?\\s*(?:—|–|--)\\s");

    private Dateline() {}

    /** The party that holds the place, or null where the block has no dateline. */
    static @Nullable Party of(Context context, Source source, Block block, @Nullable Days days) {
        String text = source.text();
        Span span = block.span();
        int end = Math.min(span.end(), span.start() + 120);
        Matcher matcher = HEAD.matcher(text.substring(span.start(), end));
        if (!matcher.find()) {
            return null;
        }
        Span place = new Span(span.start() + matcher.start(1), span.start() + matcher.end(1));
        for (Match match : context.gazetteer.find(text, place)) {
            List<Entry> entries = match.entries().stream()
                    .filter(entry ->
                            entry.is(Entry.What.SEAT) || entry.is(Entry.What.PLACE) || entry.is(Entry.What.STATE))
                    .toList();
            Entry best = context.best(entries, days);
            if (best != null && best.party() != null) {
                return best.party();
            }
        }
        return null;
    }
}
