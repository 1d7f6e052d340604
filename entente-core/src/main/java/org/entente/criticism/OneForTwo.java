package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Party;
import org.entente.source.Span;
import org.entente.time.Edtf;

/** "A pact with France and Czechoslovakia": one treaty told where the chronicle has two, one with each. */
final class OneForTwo implements Check {
    private static final Pattern ONE = Pattern.compile(
            "\\b(?:a|an|the) (?:\\p{Ll}[\\p{L}-]+ ){0,3}(?:pact|treaty|agreement|alliance|convention) with (?:the )?[^.,;]{3,60}");
    private static final double NEAR = 3;

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher matcher = ONE.matcher(text.words(within));
            while (matcher.find()) {
                Span span = new Span(within.start() + matcher.start(), within.start() + matcher.end());
                Edtf date = text.dateOf(i, span);
                List<Party> partners = List.copyOf(text.partiesIn(span));
                boolean joined =
                        matcher.group().contains(" and ") && !matcher.group().contains(" rather than ");
                if (date == null || !joined || partners.size() < 2) continue;
                check(text, span, date, partners.get(0), partners.get(1), findings);
            }
        }
        return findings;
    }

    private void check(Examination text, Span span, Edtf date, Party one, Party other, List<Finding> findings) {
        for (ChronicleEntry first : text.chronicle().of(one)) {
            if (!isPairNear(first, date)) continue;
            Party third = first.parties().get(0).state().equals(one)
                    ? first.parties().get(1).state()
                    : first.parties().get(0).state();
            if (third.equals(other) || text.dyad() != null && !text.dyad().contains(third)) continue;
            for (ChronicleEntry second : text.chronicle().of(other)) {
                boolean twin = isPairNear(second, date)
                        && second.parties().stream()
                                .anyMatch(party -> party.state().equals(third))
                        && second.keywords().stream().anyMatch(first.keywords()::contains);
                if (!twin || isOfAll(text, date, one, other, third)) continue;
                findings.add(text.finding(
                        this,
                        Severity.HINT,
                        span,
                        null,
                        "the chronicle has two: " + first.name() + ", " + WrongDate.period(first) + "; " + second.name()
                                + ", " + WrongDate.period(second),
                        "chronicle " + first.id() + ", " + second.id()));
                return;
            }
        }
    }

    private static boolean isPairNear(ChronicleEntry entry, Edtf date) {
        return entry.kind() == ChronicleEntry.Kind.TREATY
                && entry.parties().size() == 2
                && ChronicleLinker.years(entry, date) <= NEAR;
    }

    private static boolean isOfAll(Examination text, Edtf date, Party one, Party other, Party third) {
        return text.chronicle().of(one).stream()
                .filter(entry ->
                        entry.kind() == ChronicleEntry.Kind.TREATY && ChronicleLinker.years(entry, date) <= NEAR)
                .anyMatch(entry ->
                        entry.parties().stream().anyMatch(party -> party.state().equals(other))
                                && entry.parties().stream()
                                        .anyMatch(party -> party.state().equals(third)));
    }
}
