package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.EventMention;
import org.entente.linking.Event;
import org.entente.linking.Linker;

/** The same act told in two places of a text. */
final class ToldTwice implements Check {
    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (Event event : new Linker().link(text.events())) {
            if (event.date() == null || event.mentions().size() < 2) continue;
            List<EventMention> mentions = event.mentions().stream()
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .toList();
            EventMention first = mentions.get(0);
            for (EventMention again : mentions.subList(1, mentions.size())) {
                if (isSameBlock(text, first, again) || again.type() != first.type()) continue;
                findings.add(text.finding(
                        this,
                        Severity.HINT,
                        again.span(),
                        null,
                        "told before: \"" + first.quote() + "\"",
                        "the sentence at "
                                + first.span()
                                        .inCodePoints(text.source().text())
                                        .start()));
            }
        }
        return findings;
    }

    static boolean isSameBlock(Examination text, EventMention one, EventMention other) {
        return text.source().blocks().stream()
                .anyMatch(block ->
                        block.span().contains(one.span()) && block.span().contains(other.span()));
    }
}
