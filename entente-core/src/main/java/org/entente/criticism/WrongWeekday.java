package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.entente.time.Precision;
import org.entente.time.TimeMention;

/** A weekday that is not that of the full date it stands beside: "Sunday, 16 May 1947". */
final class WrongWeekday implements Check {
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern FULL = Pattern.compile("(?s).*\\d.*\\b\\d{4}\\b.*");
    private static final int GREGORIAN_IN_RUSSIA = 1918;

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (TimeMention time : text.times()) {
            Matcher weekday = WEEKDAY.matcher(time.text());
            if (time.edtf().precision() != Precision.DAY || time.edtf().isInterval()) continue;
            if (!FULL.matcher(time.text()).matches() || !weekday.find()) continue;
            if (time.edtf().earliest().getYear() < GREGORIAN_IN_RUSSIA) continue;
            String right = DateForm.weekday(time.edtf().earliest());
            if (right.equals(weekday.group())) continue;
            int start = time.span().start() + weekday.start();
            findings.add(text.finding(
                    this,
                    Severity.ERROR,
                    new Span(start, start + weekday.group().length()),
                    right,
                    DateForm.written(time.edtf()) + " was a " + right,
                    "the calendar"));
        }
        return findings;
    }
}
