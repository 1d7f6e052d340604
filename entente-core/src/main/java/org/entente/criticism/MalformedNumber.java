package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/** A number whose groups of three figures are not groups of three: "30,00". */
final class MalformedNumber implements Check {
    private static final Pattern GROUPS =
            Pattern.compile("(?<![\\d.,/-])(\\d{1,3}(?:,\\d{3})*,)(\\d{2}|\\d{4,5})(?![\\d,]|\\.\\d)");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher matcher = GROUPS.matcher(text.words(within));
            while (matcher.find()) {
                Span span = new Span(within.start() + matcher.start(), within.start() + matcher.end());
                if (text.times().stream().anyMatch(time -> time.span().overlaps(span))) continue;
                String last = matcher.group(2);
                String right = last.length() == 2 ? matcher.group(1) + last + "0" : null;
                findings.add(text.finding(
                        this,
                        Severity.WARNING,
                        span,
                        right,
                        "thousands are written in groups of three figures",
                        "the figures themselves"));
            }
        }
        return findings;
    }
}
