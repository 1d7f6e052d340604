package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.event.Kind;
import org.entente.language.Token;

/** Relations that the text has broken off twice with no restoring between. */
final class BrokenTwice implements Check {
    private enum Act {
        BREAK,
        RESTORE
    }

    private record Told(EventMention event, Act act) {}

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            for (EventMention event : text.eventsIn(i)) {
                Act act = act(text, i, event);
                if (act != null
                        && event.date() != null
                        && text.dyad() != null
                        && text.dyad().joins(event.parties())) told.add(new Told(event, act));
            }
        }
        told.sort(Comparator.comparing(
                each -> java.util.Objects.requireNonNull(each.event().date())));
        for (int i = 1; i < told.size(); i++) {
            EventMention before = told.get(i - 1).event();
            EventMention again = told.get(i).event();
            boolean twice = told.get(i).act() == Act.BREAK && told.get(i - 1).act() == Act.BREAK;
            if (!twice
                    || java.util.Objects.requireNonNull(again.date())
                            .overlaps(java.util.Objects.requireNonNull(before.date()))) continue;
            findings.add(text.finding(
                    this,
                    Severity.HINT,
                    again.span(),
                    null,
                    "relations are broken off again, and nothing tells that they were restored after \""
                            + before.quote() + "\"",
                    "the sentence at "
                            + before.span().inCodePoints(text.source().text()).start()));
        }
        return findings;
    }

    private static @org.jspecify.annotations.Nullable Act act(Examination text, int sentence, EventMention event) {
        if (event.kind() != Kind.EVENT || event.aux().stream().anyMatch(aux -> aux != Aux.HISTORICAL)) return null;
        boolean relations = false;
        Act act = null;
        for (Token token : text.tokens(sentence, event.span())) {
            relations |= token.lemma().equals("relation");
            if (List.of("break", "sever", "rupture").contains(token.lemma())) act = Act.BREAK;
            if (List.of("restore", "resume", "establish", "recognise", "recognize")
                    .contains(token.lemma())) act = Act.RESTORE;
        }
        return relations ? act : null;
    }
}
