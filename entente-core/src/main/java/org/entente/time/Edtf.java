package org.entente.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval of the Extended Date/Time Format, levels 0 to 2. Years are astronomical: {@code 0000} is 1 BC and
 * {@code -0479} is 480 BC; days are those of the proleptic Gregorian calendar.
 *
 * <p>Two values are {@linkplain #equals equal} when they are written alike, and {@linkplain #sameDays the same days} when
 * they run from the same first to the same last day: {@code 1921} and {@code 1921-01/1921-12} are the latter only.
 *
 * @see "Extended Date/Time Format (EDTF) Specification, Library of Congress, 4 February 2019; ISO 8601-2:2019"
 */
public final class Edtf implements Comparable<Edtf> {
    private static final Comparator<Edtf> BY_DAYS =
            Comparator.comparing(Edtf::earliest).thenComparing(Edtf::latest).thenComparing(Edtf::toString);

    /** What a value is made of. */
    enum Form {
        POINT,
        INTERVAL,
        /** {@code [..]}: one of the members. */
        ONE_OF,
        /** <code>{..}</code>: all of the members. */
        ALL_OF
    }

    private final String text;
    private final Form form;
    private final List<Edtf> members;
    private final @Nullable Edtf start;
    private final @Nullable Edtf end;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final Precision precision;
    private final boolean uncertain;
    private final boolean approximate;

    private Edtf(
            String text,
            Form form,
            List<Edtf> members,
            @Nullable Edtf start,
            @Nullable Edtf end,
            LocalDate earliest,
            LocalDate latest,
            Precision precision,
            boolean uncertain,
            boolean approximate) {
        this.text = text;
        this.form = form;
        this.members = List.copyOf(members);
        this.start = start;
        this.end = end;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    static Edtf point(
            String text,
            LocalDate earliest,
            LocalDate latest,
            Precision precision,
            boolean uncertain,
            boolean approximate) {
        return new Edtf(text, Form.POINT, List.of(), null, null, earliest, latest, precision, uncertain, approximate);
    }

    /** An interval as written in {@code text}; a missing end is open or unknown. At least one end is there. */
    static Edtf span(String text, @Nullable Edtf start, @Nullable Edtf end) {
        Edtf known = start != null ? start : requireNonNull(end);
        Edtf other = end != null ? end : known;
        return new Edtf(
                text,
                Form.INTERVAL,
                List.of(),
                start,
                end,
                start == null ? LocalDate.MIN : start.earliest,
                end == null ? LocalDate.MAX : end.latest,
                known.precision.isCoarserThan(other.precision) ? known.precision : other.precision,
                known.uncertain || other.uncertain,
                known.approximate || other.approximate);
    }

    static Edtf set(String text, Form form, List<Edtf> members) {
        Edtf first = members.get(0);
        LocalDate earliest = first.earliest;
        LocalDate latest = first.latest;
        Precision precision = first.precision;
        boolean uncertain = false;
        boolean approximate = false;
        for (Edtf member : members) {
            earliest = member.earliest.isBefore(earliest) ? member.earliest : earliest;
            latest = member.latest.isAfter(latest) ? member.latest : latest;
            precision = member.precision.isCoarserThan(precision) ? member.precision : precision;
            uncertain |= member.uncertain;
            approximate |= member.approximate;
        }
        return new Edtf(text, form, members, null, null, earliest, latest, precision, uncertain, approximate);
    }

    /**
     * Reads a value of level 0, 1 or 2.
     *
     * @throws DateTimeParseException if the text is none; its index is the character that is wrong, and its message says
     *     what would do there
     */
    public static Edtf parse(String text) {
        Edtf plain = PlainDate.parse(text);
        return plain != null ? plain : new EdtfParser(text).parse();
    }

    /** The value, or nothing where the text is not EDTF. */
    public static Optional<Edtf> tryParse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(parse(text));
        } catch (DateTimeParseException notEdtf) {
            return Optional.empty();
        }
    }

    public static Edtf ofDay(LocalDate day) {
        String text = yearText(day.getYear()) + two(day.getMonthValue()) + two(day.getDayOfMonth());
        return point(text, day, day, Precision.DAY, false, false);
    }

    /**
     * A day and a clock time in local time, {@code 1939-09-03T11:15:00}; level 0 writes the seconds out.
     *
     * @param hour 0 to 24, where 24 is the midnight that the day ends with
     */
    static Edtf ofTime(LocalDate day, int hour, int minute) {
        String text = ofDay(day).text + "T" + two(hour).substring(1) + ":"
                + two(minute).substring(1) + ":00";
        return point(text, day, day, Precision.SECOND, false, false);
    }

    public static Edtf ofMonth(YearMonth month) {
        String text = yearText(month.getYear()) + two(month.getMonthValue());
        return point(text, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, false, false);
    }

    /** A year, {@code 0} for 1 BC. */
    public static Edtf ofYear(int year) {
        return point(
                yearText(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, false, false);
    }

    /**
     * A season or another part of a year.
     *
     * @param code 21 to 24 spring to winter, 25 to 28 the same in the north and 29 to 32 in the south, 33 to 36 quarters,
     *     37 to 39 thirds, 40 and 41 halves
     */
    public static Edtf ofSubYear(int year, int code) {
        return parse(yearText(year) + two(code));
    }

    /**
     * The decade of a year as it is spoken of: 1934 gives {@code 193X}. Before Christ it is an interval, since no mask of
     * digits gives the years 479 to 470.
     */
    public static Edtf ofDecade(int year) {
        return age(year, 10, "X");
    }

    /** The century of a year as it is spoken of: 1934 gives {@code 19XX}, and the fourth before Christ is an interval. */
    public static Edtf ofCentury(int year) {
        return age(year, 100, "XX");
    }

    /** The day of a clock time; every other value stays as it is. */
    public Edtf byDay() {
        return form == Form.POINT && precision == Precision.SECOND ? ofDay(earliest) : this;
    }

    private static Edtf age(int year, int length, String mask) {
        if (year > 0) {
            String digits = yearText(year);
            return parse(digits.substring(0, digits.length() - mask.length()) + mask);
        }
        int beforeChrist = 1 - year;
        int first = length == 10 ? beforeChrist / 10 * 10 : (beforeChrist - 1) / 100 * 100 + 1;
        return interval(ofYear(2 - first - length), ofYear(1 - Math.max(first, 1)));
    }

    /**
     * From the start of one to the end of the other; of intervals, the outer ends are taken.
     *
     * @throws IllegalArgumentException if it would end before it starts
     */
    public static Edtf interval(Edtf from, Edtf to) {
        Edtf start = from.form == Form.INTERVAL ? from.start : from;
        Edtf end = to.form == Form.INTERVAL ? to.end : to;
        if (start == null && end == null) {
            throw new IllegalArgumentException("an interval with no end given: " + from + " to " + to);
        }
        if (start != null && end != null && start.earliest.isAfter(end.latest)) {
            throw new IllegalArgumentException("an interval that ends before it starts: " + from + " to " + to);
        }
        return span((start == null ? ".." : start.text) + "/" + (end == null ? ".." : end.text), start, end);
    }

    /** {@code X/..}: from the start of the value on, with no end given. */
    public static Edtf after(Edtf from) {
        Edtf start = from.form == Form.INTERVAL && from.start != null ? from.start : from.hull();
        return span(start.text + "/..", start, null);
    }

    /** {@code ../X}: up to the end of the value, with no start given. */
    public static Edtf before(Edtf to) {
        Edtf end = to.form == Form.INTERVAL && to.end != null ? to.end : to.hull();
        return span("../" + end.text, null, end);
    }

    private Edtf hull() {
        return form == Form.POINT ? this : ofDay(earliest);
    }

    /** The first day it may stand for; {@link LocalDate#MIN} where the start is open or unknown. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day it may stand for; {@link LocalDate#MAX} where the end is open or unknown. */
    public LocalDate latest() {
        return latest;
    }

    /** How fine it is; of intervals and sets, how fine the coarsest of its dates is. */
    public Precision precision() {
        return precision;
    }

    /** Marked {@code ?} or {@code %}, on the whole or on a part. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** Marked {@code ~} or {@code %}, on the whole or on a part. */
    public boolean isApproximate() {
        return approximate;
    }

    public boolean isInterval() {
        return form == Form.INTERVAL;
    }

    /** Whether it is a set, {@code [..]} or <code>{..}</code>. */
    public boolean isSet() {
        return form == Form.ONE_OF || form == Form.ALL_OF;
    }

    /** Whether either end is open or unknown. */
    public boolean isOpen() {
        return isOpenStart() || isOpenEnd();
    }

    public boolean isOpenStart() {
        return earliest.equals(LocalDate.MIN);
    }

    public boolean isOpenEnd() {
        return latest.equals(LocalDate.MAX);
    }

    /** Whether any digit of its year is known. */
    public boolean isYearKnown() {
        return precision != Precision.UNKNOWN_YEAR;
    }

    /** The value it starts with: an interval's first date, or the value itself; nothing where the start is open. */
    public Optional<Edtf> start() {
        return form == Form.INTERVAL ? Optional.ofNullable(start) : Optional.of(this);
    }

    /** The value it ends with: an interval's last date, or the value itself; nothing where the end is open. */
    public Optional<Edtf> end() {
        return form == Form.INTERVAL ? Optional.ofNullable(end) : Optional.of(this);
    }

    /** Whether both run from the same first to the same last day, however they are written. */
    public boolean sameDays(Edtf other) {
        return earliest.equals(other.earliest) && latest.equals(other.latest);
    }

    /** Whether a day may belong to both; of a set, to any of its members. */
    public boolean overlaps(Edtf other) {
        if (isSet()) {
            return members.stream().anyMatch(member -> member.overlaps(other));
        }
        if (other.isSet()) {
            return other.overlaps(this);
        }
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** Whether every day of the other may belong to this one; of a set, to one of its members. */
    public boolean contains(Edtf other) {
        if (isSet()) {
            return members.stream().anyMatch(member -> member.contains(other));
        }
        return !earliest.isAfter(other.earliest) && !other.latest.isAfter(latest);
    }

    public boolean contains(LocalDate day) {
        return contains(ofDay(day));
    }

    /** The same date marked approximate, {@code ~}; sets and marked values stay as they are. */
    public Edtf approximately() {
        if (isSet() || uncertain || approximate) {
            return this;
        }
        if (form == Form.POINT) {
            return point(text + "~", earliest, latest, precision, false, true);
        }
        String from = start == null ? text.substring(0, text.indexOf('/')) : start.text + "~";
        String to = end == null ? text.substring(text.indexOf('/') + 1) : end.text + "~";
        return parse(from + "/" + to);
    }

    private static String yearText(int year) {
        if (year > 9999 || year < -9999) {
            return "Y" + year;
        }
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0000".substring(digits.length()) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }

    /** By first day, then by last day, then as written. */
    @Override
    public int compareTo(Edtf other) {
        return BY_DAYS.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf edtf && text.equals(edtf.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As written: what {@link #parse} reads back. */
    @Override
    public String toString() {
        return text;
    }
}
