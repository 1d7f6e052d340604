package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** "Ten years later, in 1921", where the date before is 1914: a lapse of time that the two dates contradict. */
final class WrongLapse implements Check {
    private static final Pattern LAPSE = Pattern.compile(
            "(?i)\\b(\\p{L}+(?:-\\p{L}+)?|\\d+) (years?|months?) (?:later|afterwards?),? (?:in|on) (?:the )?");
    /** "Ten years later" may be nine and a half, and is seldom meant to the month. */
    private static final double ROUNDING = 1.01;

    private static final int MONTHS = 12;

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher lapse = LAPSE.matcher(text.source().text()).region(within.start(), within.end());
            while (lapse.find()) {
                Finding finding = check(text, i, lapse);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding check(Examination text, int sentence, Matcher lapse) {
        Span phrase = new Span(lapse.start(), lapse.end());
        TimeMention later = text.times().stream()
                .filter(time -> isDate(time) && Math.abs(time.span().start() - phrase.end()) <= 3)
                .findFirst()
                .orElse(null);
        TimeMention earlier = before(text, sentence, phrase.start());
        if (later == null || earlier == null) return null;
        boolean months = lapse.group(2).toLowerCase(java.util.Locale.ROOT).startsWith("month");
        boolean vague = months
                && (later.edtf().precision() == Precision.YEAR || earlier.edtf().precision() == Precision.YEAR);
        double told = number(lapse.group(1));
        if (vague || Double.isNaN(told)) return null;
        double lapsed = months(earlier.edtf(), later.edtf()) / (months ? 1.0 : MONTHS);
        if (lapsed <= 0 || Math.abs(lapsed - told) <= ROUNDING) return null;
        Span figure = new Span(lapse.start(1), lapse.end(1));
        return text.finding(
                this,
                Severity.WARNING,
                figure,
                Numbers.like(text.words(figure), Math.rint(lapsed)),
                "from " + DateForm.written(earlier.edtf()) + " to " + DateForm.written(later.edtf())
                        + " is another lapse of time",
                "\"" + text.words(earlier.span()) + "\" and \"" + text.words(later.span()) + "\" in the text");
    }

    private static boolean isDate(TimeMention time) {
        Edtf date = time.edtf();
        return time.relation() == TimeMention.Relation.ON
                && date.isYearKnown()
                && !date.isOpen()
                && !date.isInterval()
                && date.precision().compareTo(Precision.YEAR) >= 0;
    }

    /** The date that stands next before the words, in the same block; none where that is vague. */
    private static @Nullable TimeMention before(Examination text, int sentence, int start) {
        Span block = text.block(sentence).span();
        TimeMention last = null;
        for (TimeMention time : text.times()) {
            if (block.contains(time.span()) && time.span().end() <= start) last = time;
        }
        return last != null && isDate(last) ? last : null;
    }

    private static double number(String words) {
        try {
            return Numbers.value(words);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private static int months(Edtf from, Edtf to) {
        return MONTHS * (to.earliest().getYear() - from.earliest().getYear())
                + to.earliest().getMonthValue()
                - from.earliest().getMonthValue();
    }
}
