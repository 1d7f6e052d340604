package org.entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a narrative stands in time, and the year of a date that names none. A heading or label sets it, each dated clause
 * moves it on, an aside does not.
 */
final class YearWalk {
    /** So many months a narrative steps over the turn of the year without saying so, and at a paragraph's start. */
    private static final int STEP_FORWARD = 5;

    private static final int STEP_FORWARD_AT_START = 7;
    /** After "had" only December is followed by January or February. */
    private static final int STEP_FORWARD_IN_PLUPERFECT = 2;
    /** A month more than this ahead is that of the year before: sooner where the clause says "had". */
    private static final int LONGEST_LEAP = 8;

    private static final int LONGEST_LEAP_IN_PLUPERFECT = 5;
    /** A month so soon after an aside still belongs to it. */
    private static final int ASIDE_REACH = 2;

    /** A bare year so many years before the day or month last told is no step of the narrative. */
    private static final int FAR_BACK = 10;

    private @Nullable Moment section;
    private @Nullable Edtf sectionSpan;
    private @Nullable Moment here;
    private String hereText = "";
    private @Nullable Moment told;
    private String toldText = "";
    private @Nullable Moment aside;
    private boolean blockStart;
    private @Nullable LocalDate reportDay;

    YearWalk(@Nullable LocalDate written) {
        this.reportDay = written;
    }

    /** The day a report is written, or null in a narrative. */
    @Nullable
    LocalDate reportDay() {
        return reportDay;
    }

    boolean isReport() {
        return reportDay != null;
    }

    /** A dateline: from here on a report of that day. */
    void report(LocalDate day) {
        reportDay = day;
        here = Moment.of(day);
        hereText = "dateline";
    }

    /** A bullet is a matter of its own and starts from its heading; a report's paragraph from the report's day. */
    void startBlock(boolean bullet) {
        blockStart = true;
        told = null;
        if (reportDay != null) {
            here = null;
        } else if (section != null && (bullet || hasLeftSection())) {
            here = section;
            hereText = "heading";
        }
    }

    private boolean hasLeftSection() {
        return here != null && sectionSpan != null && !coversYear(sectionSpan, here.year());
    }

    private static boolean coversYear(Edtf span, int year) {
        return span.earliest().getYear() <= year && year <= span.latest().getYear();
    }

    void heading(Moment moment, @Nullable Edtf span, String text) {
        if (moment.hasYear()) {
            section = moment;
            sectionSpan = span;
            here = moment;
            hereText = text;
            aside = null;
        }
    }

    /** Whether a stated date is only an aside: it lies far back, or the text comes back from it to where it stood. */
    boolean isAside(Moment moment, int nextYear) {
        if (here == null || moment.year() == here.year()) {
            return false;
        }
        boolean farBack =
                moment.month() == 0 && here.month() != 0 && here.year() - moment.year() >= FAR_BACK && !blockStart;
        boolean comesBack = nextYear != Moment.UNKNOWN && nextYear >= here.year() - 1;
        return farBack || comesBack && Math.abs(nextYear - here.year()) < Math.abs(nextYear - moment.year());
    }

    void move(Moment moment, String text) {
        boolean coarser = here != null
                && moment.year() == here.year()
                && moment.monthOrSeason() == 0
                && here.monthOrSeason() != 0;
        if (moment.hasYear() && !coarser) {
            here = moment;
            hereText = text;
            aside = null;
        }
    }

    /** A date outside parentheses, whether the narrative goes on from it or not. */
    void tell(Moment moment, String text) {
        if (moment.hasYear()) {
            told = moment;
            blockStart = false;
            toldText = text;
        }
    }

    void aside(Moment moment) {
        aside = moment;
    }

    /** The date told last: what "the same month" and "two years later" are counted from. */
    @Nullable
    Moment told() {
        return told == null ? here() : told;
    }

    String toldAnchor() {
        return told == null ? anchor() : "from \"" + toldText + "\"";
    }

    /** Where the narrative stands, or null before the first date. */
    @Nullable
    Moment here() {
        if (here == null && reportDay != null) {
            return Moment.of(reportDay);
        }
        return here;
    }

    /**
     * A day of the month where the narrative stands, or null where no month is known. A letter of the 12th that tells what
     * was done on the 26th tells it of the month before.
     */
    @Nullable
    Moment onDay(int day, Tense tense) {
        Moment from = told();
        LocalDate written = told == null && here == null ? reportDay : null;
        if (written != null && tense != Tense.FUTURE && day > written.getDayOfMonth()) {
            from = Moment.of(written.minusMonths(1));
        }
        return from == null || from.month() == 0 ? null : new Moment(from.year(), from.month(), day, 0);
    }

    /** How a date that is counted from {@link #here} was anchored. */
    String anchor() {
        return here == null ? reportDay == null ? "nothing" : "written " + reportDay : "after \"" + hereText + "\"";
    }

    /** The year of a month, day or season that is named without one; unchanged where nothing tells. */
    Moment placed(Moment moment, Tense tense) {
        Moment from = here();
        if (from == null || moment.hasYear()) {
            return moment;
        }
        if (here == null && reportDay != null) {
            return nearReport(moment, reportDay, tense);
        }
        if (aside != null && aside.month() != 0 && moment.month() != 0) {
            int forward = Math.floorMod(moment.month() - aside.month(), 12);
            if (forward <= ASIDE_REACH) {
                return moment.in(moment.month() < aside.month() ? aside.year() + 1 : aside.year());
            }
        }
        return keptInSection(moment.season() != 0 ? seasonFrom(from, moment, tense) : monthFrom(from, moment, tense));
    }

    /** A dated section tells of its own years: no turn of the year leads out of it while one of them would do. */
    private Moment keptInSection(Moment moment) {
        if (sectionSpan == null || coversYear(sectionSpan, moment.year()) || hasLeftSection()) {
            return moment;
        }
        for (int year : new int[] {moment.year() - 1, moment.year() + 1}) {
            if (coversYear(sectionSpan, year)) {
                return moment.in(year);
            }
        }
        return moment;
    }

    private Moment monthFrom(Moment from, Moment moment, Tense tense) {
        int there = from.monthOrSeason();
        int forward = Math.floorMod(moment.month() - there, 12);
        if (there == 0) {
            return moment.in(from.year());
        }
        int step = tense == Tense.PLUPERFECT
                ? STEP_FORWARD_IN_PLUPERFECT
                : blockStart ? STEP_FORWARD_AT_START : STEP_FORWARD;
        if (moment.month() < there && forward <= step) {
            return moment.in(from.year() + 1);
        }
        int leap = tense == Tense.PLUPERFECT ? LONGEST_LEAP_IN_PLUPERFECT : LONGEST_LEAP;
        return moment.in(moment.month() > there && forward > leap ? from.year() - 1 : from.year());
    }

    private static Moment seasonFrom(Moment from, Moment moment, Tense tense) {
        int there = from.monthOrSeason();
        int starts = moment.monthOrSeason();
        if (there == 0 || starts == 0) {
            return moment.in(from.year());
        }
        if (moment.season() == Moment.WINTER) {
            return moment.in(there <= 3 && from.season() != Moment.WINTER ? from.year() - 1 : from.year());
        }
        int since = there - (starts + 2);
        return moment.in(since >= 3 && tense != Tense.PLUPERFECT ? from.year() + 1 : from.year());
    }

    /** Where a range of months begins that runs over the turn of the year: "from October to March". */
    Moment placedBefore(Moment moment, Moment end) {
        Moment from = here();
        if (from == null || from.monthOrSeason() == 0) {
            return placed(moment, Tense.PLAIN);
        }
        return moment.in(
                from.monthOrSeason() < moment.month() && from.monthOrSeason() >= end.month()
                        ? from.year() - 1
                        : from.year());
    }

    /** In a report a month is the last one of its name that has begun, or the next where it looks ahead. */
    private static Moment nearReport(Moment moment, LocalDate day, Tense tense) {
        int month = moment.monthOrSeason();
        boolean passed =
                month < day.getMonthValue() || month == day.getMonthValue() && moment.day() <= day.getDayOfMonth();
        if (tense == Tense.FUTURE) {
            return moment.in(passed && month != day.getMonthValue() ? day.getYear() + 1 : day.getYear());
        }
        return moment.in(passed ? day.getYear() : day.getYear() - 1);
    }
}
