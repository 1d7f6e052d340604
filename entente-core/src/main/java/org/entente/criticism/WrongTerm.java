package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Party;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;

/** A term of treaties taken for a like one: "the non-aggression" of a year in which the party agreed on non-intervention. */
final class WrongTerm implements Check {
    private static final Pattern TERM =
            Pattern.compile("(?i)\\bnon[- ](aggression|intervention|interference|proliferation)\\b");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher matcher = TERM.matcher(text.words(within));
            while (matcher.find()) {
                Span span = new Span(within.start() + matcher.start(), within.start() + matcher.end());
                Edtf date = text.dateOf(i, span);
                if (date == null || date.isOpen() || date.precision().compareTo(Precision.YEAR) < 0) continue;
                check(text, i, span, date, findings);
            }
        }
        return findings;
    }

    private void check(Examination text, int sentence, Span span, Edtf date, List<Finding> findings) {
        String term = Chronicle.key(text.words(span)).replace("non ", "non-");
        Set<Party> parties = text.partiesIn(text.whole(sentence));
        List<ChronicleEntry> meant = new ArrayList<>();
        String right = null;
        for (Party party : parties) {
            for (ChronicleEntry entry : text.chronicle().of(party)) {
                if (!WrongDate.agrees(entry, date)) continue;
                for (String keyword : entry.keywords()) {
                    Matcher other = TERM.matcher(keyword);
                    if (!other.find()) continue;
                    String found =
                            other.group().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
                    if (found.equals(term)) return;
                    meant.add(entry);
                    right = found;
                }
            }
        }
        if (right == null || meant.stream().distinct().count() != 1) return;
        findings.add(text.finding(
                this,
                Severity.WARNING,
                span,
                right,
                "the chronicle has no " + term + " of theirs " + DateForm.written(date) + ", but "
                        + meant.get(0).name(),
                "chronicle " + meant.get(0).id()));
    }
}
