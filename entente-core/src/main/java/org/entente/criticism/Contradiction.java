package org.entente.criticism;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entente.event.EventMention;
import org.entente.linking.Conflict;
import org.entente.linking.Event;
import org.entente.linking.Linker;

/** Two places of a text that tell one act with dates or directions that exclude each other. */
final class Contradiction implements Check {
    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (Event event : new Linker().link(text.events())) {
            for (Conflict conflict : event.conflicts()) {
                boolean telling = conflict.attribute() == Conflict.Attribute.DATE
                        || conflict.attribute() == Conflict.Attribute.DIRECTION;
                if (telling && conflict.values().size() > 1) findings.add(finding(text, conflict));
            }
        }
        return findings;
    }

    private Finding finding(Examination text, Conflict conflict) {
        Iterator<Map.Entry<String, List<EventMention>>> values =
                conflict.values().entrySet().iterator();
        Map.Entry<String, List<EventMention>> one = values.next();
        Map.Entry<String, List<EventMention>> other = values.next();
        EventMention first = one.getValue().get(0);
        EventMention second = other.getValue().get(0);
        return text.finding(
                this,
                Severity.HINT,
                second.span(),
                null,
                "the " + conflict.attribute().label() + " is " + other.getKey() + " here and " + one.getKey() + " in \""
                        + first.sentence().of(text.source().text()) + "\"",
                "the sentence at "
                        + first.sentence().inCodePoints(text.source().text()).start());
    }
}
