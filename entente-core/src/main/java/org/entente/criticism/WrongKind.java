package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Dyad;
import org.entente.source.Span;
import org.entente.time.Edtf;

/** Trade relations told to be broken off where the chronicle has diplomatic relations broken. */
final class WrongKind implements Check {
    private static final Pattern BREAK = Pattern.compile(
            "(?i)\\b(?:break|broke|broken|breaking|sever|severed|severing|cut|cutting)(?: off)?(?: (?:all|its|their|the))? "
                    + "(trade|commercial|economic|cultural)(?= relations\\b)");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        Dyad dyad = text.dyad();
        for (int i = 0; dyad != null && i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher matcher = BREAK.matcher(text.words(within));
            while (matcher.find()) {
                Span span = new Span(within.start() + matcher.start(1), within.start() + matcher.end(1));
                Edtf date = text.dateOf(i, span);
                if (date == null) continue;
                text.chronicle().of(dyad).stream()
                        .filter(entry ->
                                entry.kind() == ChronicleEntry.Kind.BREAK && ChronicleLinker.years(entry, date) == 0)
                        .findFirst()
                        .ifPresent(entry -> findings.add(text.finding(
                                this,
                                Severity.HINT,
                                span,
                                "diplomatic",
                                "the chronicle has " + entry.name() + ", " + WrongDate.period(entry),
                                "chronicle " + entry.id())));
            }
        }
        return findings;
    }
}
