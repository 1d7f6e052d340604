package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Days;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.time.TimeMention;

/**
 * The dates that a text gives by the name of an event: "the Munich Conference" is September 1938. A name that several
 * events bear gives none. Acts are not dated by them: a name is no statement of when.
 */
public final class NamedDates {
    private final ChronicleParties events;

    public NamedDates(Chronicle chronicle) {
        this.events = new ChronicleParties(chronicle);
    }

    /** The dates told, and between them those of named events; no two overlap. */
    public List<TimeMention> with(List<TimeMention> told, Source source) {
        List<TimeMention> all = new ArrayList<>(told);
        for (Block block : source.blocks()) {
            for (ChronicleParties.NamedEvent event : events.events(source.text(), block.span(), Days.ALWAYS)) {
                if (told.stream().noneMatch(time -> time.span().overlaps(event.span())))
                    all.add(mention(event, source));
            }
        }
        all.sort(Comparator.comparing(TimeMention::span));
        return all;
    }

    private static TimeMention mention(ChronicleParties.NamedEvent event, Source source) {
        return new TimeMention(
                event.span(),
                event.span().of(source.text()),
                event.entry().from(),
                TimeMention.Relation.ON,
                TimeMention.Place.RUNNING,
                "chronicle " + event.entry().id(),
                event.entry().name(),
                false);
    }
}
