package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/** "Talks between Britain.": the second of two is missing. */
final class MissingParty implements Check {
    private static final Pattern BETWEEN =
            Pattern.compile("\\bbetween (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)\\s*(?=[.;:]|$)");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher matcher = BETWEEN.matcher(text.words(within));
            while (matcher.find()) {
                Span span = new Span(within.start() + matcher.start(), within.start() + matcher.end(1));
                if (text.partiesIn(span).size() != 1) continue;
                findings.add(text.finding(
                        this, Severity.HINT, span, null, "between one party and whom?", "the same sentence"));
            }
        }
        return findings;
    }
}
