package org.entente.criticism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;

/** A date that is not that of the event it is given to by name. */
final class WrongDate implements Check {
    /** Publication days, time zones, a night between two days. */
    private static final int DAYS_OF_GRACE = 1;
    /** A name that has been shared, or stands in other words, is another event when it is farther off. */
    private static final double NEAR = 2.5;

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : text.links()) {
            TimeMention date = link.date();
            if (date == null || isTopic(text, link, date)) continue;
            if (isOtherSpan(link, date)) findings.add(span(text, link, date));
            if (!isMisdated(text, link, date) || OtherName.meant(text, link, date) != null) continue;
            findings.add(finding(text, link, date));
        }
        return findings;
    }

    /** Whether a date is given to an event by its name, and is not that event's. */
    static boolean isMisdated(Examination text, ChronicleLink link, TimeMention date) {
        if (link.how() != ChronicleLink.How.NAME || isTopic(text, link, date)) return false;
        if (agrees(link.entry(), date.edtf()) || isTooCoarse(date.edtf())) return false;
        if (!link.sure() && !isSlipOfOneFigure(link.entry().from(), date.edtf())) return false;
        return isPlausible(link, date.edtf())
                && !isLong(link, date.edtf())
                && Occurrence.dates(text, link, date)
                && !DateForm.isSame(date.text(), link.entry().from());
    }

    /** "July 1947 – Marshall Plan: Helsinki declines": the name tells what the entry is about, not what happened that day. */
    private static boolean isTopic(Examination text, ChronicleLink link, TimeMention date) {
        return text.source().text().startsWith(":", link.span().end())
                && date.span().start() < link.span().start();
    }

    private Finding finding(Examination text, ChronicleLink link, TimeMention date) {
        Severity severity = link.sure() ? Severity.ERROR : Severity.WARNING;
        return text.finding(
                this,
                severity,
                date.span(),
                DateForm.like(text.words(date.span()), link.entry().from()),
                "the chronicle dates " + link.entry().name() + " " + period(link.entry()),
                link.evidence());
    }

    /** A war, or what an army or a treaty keeps up for more than a year. */
    private static boolean isOfYears(ChronicleEntry entry) {
        return entry.kind() == ChronicleEntry.Kind.WAR
                || entry.until().latest().getYear() - entry.from().earliest().getYear() > 1;
    }

    /** Whether the text gives it years of which the first or the last is not its own. */
    private static boolean isOtherSpan(ChronicleLink link, TimeMention date) {
        Edtf stated = date.edtf();
        if (!isOfYears(link.entry()) || !stated.isInterval() || stated.isOpen()) return false;
        if (link.how() != ChronicleLink.How.NAME && !link.sure()) return false;
        boolean begins =
                stated.earliest().getYear() == link.entry().from().earliest().getYear();
        boolean ends =
                stated.latest().getYear() == link.entry().until().latest().getYear();
        return begins != ends && link.entry().to() != null;
    }

    /** When a war begins or ends may be a matter of opinion, by a year. */
    private Finding span(Examination text, ChronicleLink link, TimeMention date) {
        int begins = Math.abs(date.edtf().earliest().getYear()
                - link.entry().from().earliest().getYear());
        int ends = Math.abs(
                date.edtf().latest().getYear() - link.entry().until().latest().getYear());
        return text.finding(
                this,
                link.sure() && begins + ends > 1 ? Severity.WARNING : Severity.HINT,
                date.span(),
                link.entry().from().earliest().getYear() + "–"
                        + link.entry().until().latest().getYear(),
                "the chronicle dates " + link.entry().name() + " " + period(link.entry()),
                link.evidence());
    }

    /** Whether the entry's own days, a figure in its facts, or a day of grace around them allow the date. */
    static boolean agrees(ChronicleEntry entry, Edtf date) {
        if (date.isOpen() || !date.isYearKnown()) return true;
        LocalDate first = entry.from().earliest();
        LocalDate last = entry.until().latest();
        boolean early = isLater(first, date.latest(), grace(entry.from()));
        if (!early && !isLater(date.earliest(), last, grace(entry.until()))) return true;
        boolean vague = date.isApproximate() || entry.from().isApproximate();
        if (vague
                && !date.earliest().isAfter(last.plusYears(1))
                && !date.latest().isBefore(first.minusYears(1))) return true;
        if (entry.facts().isEmpty()) return false;
        String year = String.valueOf(date.earliest().getYear());
        return entry.facts().values().stream().anyMatch(value -> value.contains(year));
    }

    /** Whether a day is more than some days later than another. */
    private static boolean isLater(LocalDate day, LocalDate other, int days) {
        boolean years = day.getYear() - other.getYear() > 1;
        return years || day.isAfter(other) && (days == 0 || day.isAfter(other.plusDays(days)));
    }

    /** What goes on for years is dated by its beginning; a date after its end may be a sequel's. */
    private static boolean isLong(ChronicleLink link, Edtf date) {
        long days = link.entry().until().latest().toEpochDay()
                - link.entry().from().earliest().toEpochDay();
        boolean fought = link.entry().kind() == ChronicleEntry.Kind.WAR;
        return days > 400
                && !fought
                && date.earliest().isAfter(link.entry().until().latest());
    }

    private static int grace(Edtf date) {
        return date.precision() == Precision.DAY ? DAYS_OF_GRACE : 0;
    }

    private static boolean isTooCoarse(Edtf date) {
        return date.precision().compareTo(Precision.YEAR) < 0 || date.isInterval() || date.isSet();
    }

    private static boolean isPlausible(ChronicleLink link, Edtf date) {
        boolean precise = link.entry().from().precision().compareTo(Precision.YEAR) >= 0;
        double years = ChronicleLinker.years(link.entry(), date);
        return precise && (years <= NEAR || link.sure() && years <= 12);
    }

    /** The same day in another month, the same month in another year, and the like. */
    static boolean isSlipOfOneFigure(Edtf right, Edtf stated) {
        LocalDate a = right.earliest();
        LocalDate b = stated.earliest();
        if (stated.precision() == Precision.DAY && right.precision() == Precision.DAY) {
            int same = (a.getYear() == b.getYear() ? 1 : 0)
                    + (a.getMonth() == b.getMonth() ? 1 : 0)
                    + (a.getDayOfMonth() == b.getDayOfMonth() ? 1 : 0);
            return same == 2;
        }
        return stated.precision() == Precision.MONTH
                && (a.getMonth() == b.getMonth()) != (a.getYear() == b.getYear())
                && Math.abs(a.getYear() - b.getYear()) <= 1;
    }

    static String period(ChronicleEntry entry) {
        Edtf to = entry.to();
        return to == null || to.sameDays(entry.from())
                ? DateForm.written(entry.from())
                : DateForm.written(entry.from()) + " to " + DateForm.written(to);
    }
}
