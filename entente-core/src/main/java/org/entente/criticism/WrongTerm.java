package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Party;
import org.entente.source.Span;
import org.entente.source.TableRow;
import org.entente.time.Edtf;
import org.entente.time.Precision;

/**
 * A term taken for a like one: "the non-aggression" of a year in which the party agreed on non-intervention, trade relations
 * broken off where it was diplomatic ones, a trade agreement that was a naval one.
 */
final class WrongTerm implements Check {
    private static final String DIPLOMATIC = "diplomatic";

    /** @param told whether only an event counts that the sentence tells; else any of the parties at the date */
    private record Family(boolean told, Severity severity, Set<String> terms, Pattern words, Pattern named) {
        static Family of(TableRow row) {
            Set<String> terms = new LinkedHashSet<>(row.alternatives(3));
            String term = "(?<term>" + String.join("|", terms).replace("-", "[- ]") + ")" + row.cell(4);
            Pattern words = Pattern.compile("(?i)" + row.cell(2) + term);
            Severity severity = Severity.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            return new Family(row.cell(0).equals("told"), severity, terms, words, Pattern.compile("(?i)\\b" + term));
        }

        /** The terms of the family by which the chronicle calls an event. */
        Set<String> of(ChronicleEntry entry) {
            Set<String> own = new HashSet<>();
            if (entry.kind() == ChronicleEntry.Kind.BREAK && terms.contains(DIPLOMATIC)) own.add(DIPLOMATIC);
            List<String> names = new ArrayList<>(entry.names());
            names.add(entry.name());
            names.addAll(entry.keywords());
            for (String name : names) {
                Matcher matcher = named.matcher(name);
                while (matcher.find()) own.add(level(matcher.group("term")));
            }
            return own;
        }
    }

    private static String level(String term) {
        return term.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private final List<Family> families =
            TableRow.of(WrongTerm.class, "terms.tsv").stream().map(Family::of).toList();

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            for (Family family : families) {
                Matcher matcher = family.words().matcher(text.words(within));
                while (matcher.find()) {
                    Span term = new Span(within.start() + matcher.start("term"), within.start() + matcher.end("term"));
                    check(text, i, term, family, findings);
                }
            }
        }
        return findings;
    }

    private void check(Examination text, int sentence, Span span, Family family, List<Finding> findings) {
        Edtf date = text.dateOf(sentence, span);
        if (date == null || date.isOpen() || date.precision().compareTo(Precision.YEAR) < 0) return;
        String term = level(text.words(span));
        Set<ChronicleEntry> meant = new LinkedHashSet<>();
        Set<String> right = new LinkedHashSet<>();
        for (ChronicleEntry entry : candidates(text, sentence, date, family)) {
            Set<String> own = family.of(entry);
            // A matter that few tell is not what is meant, and excuses no term.
            if (own.contains(term) && entry.weight() > 1) return;
            if (own.isEmpty() || own.contains(term)) continue;
            meant.add(entry);
            right.addAll(own);
        }
        if (right.size() != 1) return;
        ChronicleEntry entry = meant.iterator().next();
        findings.add(text.finding(
                this,
                family.severity(),
                span,
                right.iterator().next(),
                "the chronicle has " + entry.name() + ", " + WrongDate.period(entry),
                "chronicle " + entry.id()));
    }

    private static Set<ChronicleEntry> candidates(Examination text, int sentence, Edtf date, Family family) {
        Set<ChronicleEntry> entries = new LinkedHashSet<>();
        if (family.told()) {
            for (ChronicleLink link : text.linksIn(sentence)) {
                if (link.sure() && WrongDate.agrees(link.entry(), date)) entries.add(link.entry());
            }
            return entries;
        }
        Set<Party> parties = text.partiesIn(text.whole(sentence));
        if (parties.isEmpty() && text.dyad() != null)
            parties = Set.of(text.dyad().first());
        for (Party party : parties) {
            for (ChronicleEntry entry : text.chronicle().of(party)) {
                boolean own = text.dyad() == null
                        || family.terms().stream().noneMatch(DIPLOMATIC::equals)
                        || text.dyad().joins(entry.parties());
                // What began then, and not all that was still in force.
                if (own && WrongDate.agrees(entry, date) && date.overlaps(entry.from())) entries.add(entry);
            }
        }
        return entries;
    }
}
