package org.entente.dossier;

import java.util.List;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One point for or against: a bullet of the author's own, or the sentences that report an act and what is told around it.
 *
 * @param id anchor of the point, unique in its dossier
 * @param side where it stands: with the author's own points, where the author put it
 * @param passage its words, whole
 * @param label the lead-in among them, or null
 * @param heading what a person would write over it, or null where the author's own words stand by themselves
 * @param date when, or null where the text does not say
 * @param events what its words report, in the order of the text
 * @param authored whether the text itself puts it there
 */
public record Point(
        String id,
        Side side,
        Passage passage,
        @Nullable Span label,
        @Nullable String heading,
        @Nullable Edtf date,
        List<EventMention> events,
        boolean authored) {
    public Point {
        events = List.copyOf(events);
    }

    /** Its words after the label. */
    public String body() {
        return label == null
                ? passage.text()
                : passage.source()
                        .text()
                        .substring(label.end(), passage.span().end())
                        .strip();
    }

    /** How much its realised events weigh on its side, net of those on the other; in points of score. */
    public double weight() {
        double weight = 0;
        for (EventMention event : events) {
            double size = Math.abs(event.score()) * event.confidence();
            if (event.isRealised() && event.side() != Side.OTHER) weight += event.side() == side ? size : -size;
        }
        return weight;
    }

    /** How many of its realised events are on that side. */
    public long count(Side which) {
        return events.stream()
                .filter(event -> event.isRealised() && event.side() == which)
                .count();
    }
}
