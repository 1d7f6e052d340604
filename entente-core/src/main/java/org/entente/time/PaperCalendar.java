package org.entente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.time.Resolver.Resolved;

/**
 * The calendar that a paper's days are read in.
 *
 * @param style which
 * @param why the evidence, "" where there was nothing to weigh
 */
record PaperCalendar(Style style, String why) {
    /** How days are turned into the new style. */
    enum Style {
        /** They are not. */
        AS_WRITTEN,
        /** They are not, for want of evidence, and the dateline says what else it may be. */
        PERHAPS_OLD,
        /** From the Julian calendar. */
        OLD,
        /** From the calendar of the Ottoman treasury, whose year began in March. */
        RUMI
    }

    static final PaperCalendar AS_WRITTEN = new PaperCalendar(Style.AS_WRITTEN, "");

    /** To be added to a treasury's year, from March to December. */
    private static final int RUMI_YEARS = 584;
    /** From 1 March of this year on the treasury's days were those of the West; its year of ten months began then. */
    private static final int FIRST_WESTERN_RUMI = 1333;

    /** A day of the paper in new style, with both readings in its anchor; what is no single day stays as it is. */
    Resolved turned(Resolved read, boolean dateline) {
        Edtf edtf = read.edtf();
        Moment at = read.at();
        boolean single = !edtf.isInterval() && !edtf.isSet();
        LocalDate day = single && edtf.precision() == Precision.DAY ? at.toDay() : null;
        return switch (style) {
            case AS_WRITTEN -> dateline && !why.isEmpty() ? noted(read, edtf, why) : read;
            case PERHAPS_OLD ->
                day == null || !dateline
                        ? read
                        : noted(read, edtf, "old style is possible, " + julian(day) + " in new style: " + why);
            case OLD -> day == null ? read : noted(read, Edtf.ofDay(julian(day)), "old style " + edtf + ": " + why);
            case RUMI ->
                !single || at.month() == 0
                        ? read
                        : noted(
                                read,
                                day == null ? rumiMonth(at) : Edtf.ofDay(rumi(at)),
                                "Ottoman treasury's " + edtf + ": " + why);
        };
    }

    private static Resolved noted(Resolved read, Edtf edtf, String note) {
        return new Resolved(edtf, read.at(), read.anchor() + "; " + note);
    }

    private static LocalDate julian(LocalDate day) {
        return JulianCalendar.toGregorian(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static LocalDate rumi(Moment at) {
        return at.year() >= FIRST_WESTERN_RUMI
                ? LocalDate.of(at.year() + RUMI_YEARS, at.month(), at.day())
                : JulianCalendar.toGregorian(rumiYear(at), at.month(), at.day());
    }

    private static int rumiYear(Moment at) {
        return at.year() + RUMI_YEARS + (at.month() <= 2 && at.year() < FIRST_WESTERN_RUMI ? 1 : 0);
    }

    private static Edtf rumiMonth(Moment at) {
        return Edtf.ofMonth(YearMonth.of(rumiYear(at), at.month())).approximately();
    }
}
