package org.entente.criticism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entente.event.EventMention;
import org.entente.linking.Conflict;
import org.entente.linking.Event;
import org.entente.linking.Linker;

/** Two places that tell one act with dates or directions, or two texts with figures or towns, that exclude each other. */
final class Contradiction implements Check {
    private static final Particulars PARTICULARS = new Particulars();

    @Override
    public List<Finding> run(Examination text) {
        return among(text.events(), false);
    }

    /** What texts tell in contradiction to one another; each finding stands in the later text of two. */
    static List<Finding> among(Collection<EventMention> mentions, boolean acrossTexts) {
        List<Finding> findings = new ArrayList<>();
        for (Event event : new Linker().link(mentions)) {
            for (Conflict conflict : event.conflicts()) {
                boolean telling = conflict.attribute() == Conflict.Attribute.DATE
                        || conflict.attribute() == Conflict.Attribute.DIRECTION;
                if (!telling || conflict.values().size() < 2) continue;
                Finding finding = finding(conflict);
                boolean across = !finding.source().equals(first(conflict).source());
                if (across == acrossTexts) findings.add(finding);
            }
            if (acrossTexts) particulars(event, findings);
        }
        return findings;
    }

    /** Figures and towns that the texts give the one act; in one text they are more often those of another act. */
    private static void particulars(Event event, List<Finding> findings) {
        EventMention first = event.mention();
        for (EventMention other : event.mentions()) {
            if (other.source().equals(first.source())) continue;
            String difference = PARTICULARS.difference(first, other);
            if (difference != null) findings.add(finding(first, other, difference));
        }
    }

    private static EventMention first(Conflict conflict) {
        return conflict.values().values().iterator().next().get(0);
    }

    private static Finding finding(Conflict conflict) {
        Iterator<Map.Entry<String, List<EventMention>>> values =
                conflict.values().entrySet().iterator();
        Map.Entry<String, List<EventMention>> one = values.next();
        Map.Entry<String, List<EventMention>> other = values.next();
        EventMention first = one.getValue().get(0);
        EventMention second = other.getValue().get(0);
        return finding(
                first,
                second,
                "the " + conflict.attribute().label() + " is " + other.getKey() + " here and " + one.getKey());
    }

    private static Finding finding(EventMention first, EventMention second, String difference) {
        String text = first.source().text();
        return new Finding(
                "Contradiction",
                Severity.HINT,
                second.source(),
                second.span(),
                second.quote(),
                null,
                difference + " in \"" + first.sentence().of(text) + "\"",
                first.source().id() + " at "
                        + first.sentence().inCodePoints(text).start());
    }
}
