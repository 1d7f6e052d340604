package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Days;
import org.entente.event.EventMention;
import org.entente.source.Span;
import org.entente.source.TableRow;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** A state, city or organisation called by a name that it did not bear yet, or no more. */
final class OutOfTime implements Check {
    private record Dated(Pattern name, Days days, String before) {}

    private final List<Dated> names = TableRow.of(OutOfTime.class, "names.tsv").stream()
            .map(row -> new Dated(
                    Pattern.compile("(?<!\\w)" + Pattern.quote(row.cell(0)) + "(?!\\w)"),
                    Days.of(row.cell(1), row.cell(2)),
                    row.cell(3)))
            .toList();

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            for (Dated dated : names) {
                Matcher matcher = dated.name().matcher(text.words(within));
                while (matcher.find()) {
                    Span span = new Span(within.start() + matcher.start(), within.start() + matcher.end());
                    Finding finding = check(text, i, span, dated);
                    if (finding != null) findings.add(finding);
                }
            }
        }
        return findings;
    }

    private @Nullable Finding check(Examination text, int sentence, Span span, Dated dated) {
        Edtf date = date(text, sentence, span);
        if (date == null || date.isOpen() || date.precision().compareTo(Precision.YEAR) < 0) return null;
        Days whole = Examination.days(date);
        int middle = (int) (((long) whole.from() + whole.to()) / 2);
        Days day = new Days(middle, middle);
        if (dated.days().overlaps(day)) return null;
        boolean early = middle < dated.days().from();
        String why = text.words(span) + (early ? " is a name of later days" : " was no longer the name") + ": "
                + DateForm.written(date);
        String right = early && !dated.before().isEmpty() ? dated.before() : null;
        return text.finding(this, Severity.HINT, span, right, why, "names.tsv " + text.words(span));
    }

    /** The day told beside the name, of the act it takes part in, or in the label of its point. */
    private static @Nullable Edtf date(Examination text, int sentence, Span span) {
        EventMention event = text.eventAt(sentence, span);
        if (event != null && event.date() != null) return event.date();
        return text.dateOf(sentence, span);
    }
}
