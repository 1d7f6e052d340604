package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.Precision;
import org.entente.time.TimeMention;

/** A point dated outside the years that the page's title names. */
final class OutsidePeriod implements Check {
    private static final Pattern PERIOD = Pattern.compile("(1[89]\\d\\d)\\s*[-–—/]\\s*(1[89]\\d\\d)(?!\\d)");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = PERIOD.matcher(text.source().title());
        if (!matcher.find()) return findings;
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        for (TimeMention time : text.times()) {
            if (time.place() != TimeMention.Place.LABEL || time.edtf().isOpen()) continue;
            if (time.edtf().precision().compareTo(Precision.YEAR) < 0) continue;
            if (time.edtf().latest().getYear() >= from && time.edtf().earliest().getYear() <= to) continue;
            findings.add(text.finding(
                    this,
                    Severity.HINT,
                    time.span(),
                    null,
                    "outside the page's period, " + from + "–" + to,
                    "the title"));
        }
        return findings;
    }
}
