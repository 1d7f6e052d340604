package org.entente.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a date can be. Patterns name it in pointed brackets, {@code <month>}; several kinds of word may fill one
 * {@link Slot}.
 */
enum Field {
    /** Four digits from 1000 to 2100. */
    YEAR(Slot.YEAR),
    /** Any other number up to 9999: a year only beside an era. */
    NUM(Slot.YEAR),
    /** Two digits: the short end of "1914-18". */
    YY(Slot.SHORT_YEAR),
    /** One digit, the shorter end of "1904-5": its value is the digit and {@link Match#ONE_DIGIT}. */
    Y(Slot.SHORT_YEAR),
    /** Two digits after an apostrophe, "'29". */
    APYY(Slot.SHORT_YEAR),
    /** 1 to 31, with or without an ordinal's ending. */
    DAY(Slot.DAY),
    /** 1st to 31st, with the ending. */
    DAYTH(Slot.DAY),
    /** first to thirty-first. */
    DAYWORD(Slot.DAY),
    /** 1 to 12 in figures. */
    MM(Slot.MONTH),
    MONTH(Slot.MONTH),
    /** A month's name that is no other word: not May, not March. */
    TRUEMONTH(Slot.MONTH),
    SEASON(Slot.SEASON),
    WEEKDAY(Slot.WEEKDAY),
    PART(Slot.PART),
    /** A part named by a noun, "the end of". */
    PARTNOUN(Slot.PART),
    ERA(Slot.ERA),
    /** "1930s", "1930's". */
    DECADE(Slot.DECADE),
    /** "'30s", "thirties". */
    SHORTDECADE(Slot.SHORT_DECADE),
    /** "19th", "nineteenth". */
    CENTURY(Slot.CENTURY),
    /** EDTF's code of a half or quarter. */
    SUB(Slot.SUB),
    /** How many: a number in figures or words. */
    N(Slot.N),
    UNIT(Slot.UNIT),
    /** A feast on a fixed day, month times 100 and day. */
    FEAST(Slot.FEAST),
    /** "5:34", hours times 100 and minutes. */
    CLOCK(Slot.CLOCK),
    /** "5.30": a clock time only beside words that say so. */
    DOTCLOCK(Slot.CLOCK),
    /** An hour with a name, hours times 100: noon, midnight. */
    HOURNAME(Slot.CLOCK),
    /** Minutes past an hour: half, a quarter. */
    PAST(Slot.MINUTES),
    /** a.m. 0, p.m. 12. */
    NOON(Slot.NOON),
    /** The half of a day that an hour is of: 0 its first, 12 its second, 6 the night. */
    HALFDAY(Slot.NOON),
    /** How many, left vague: a few, several. */
    FEW(null),
    /** A dash with no space around it. */
    TIGHT(null),
    /** Part of the day: morning, night. */
    DAYTIME(null),
    /** A word before a date that relates to it, by the number of its {@link TimeMention.Relation}. */
    RELATION(null),
    /** first, latter, closing: which stretch of a unit. */
    STAGE(null),
    /** half, part, days: a stretch of a unit. */
    STRETCH(null),
    /** to, until, through: between the ends of a range. */
    TO(null),
    /** A noun that numbers count: troops, miles. */
    COUNTED(null),
    /** A noun that numbers name: Article, page. */
    NUMBERED(null),
    /** A word with a capital that no table has. */
    CAP(null),
    /** A word without a capital that no table has. */
    LOW(null);

    /** What of a date a word gives. */
    enum Slot {
        YEAR,
        SHORT_YEAR,
        MONTH,
        DAY,
        SEASON,
        WEEKDAY,
        PART,
        ERA,
        DECADE,
        SHORT_DECADE,
        CENTURY,
        SUB,
        N,
        UNIT,
        FEAST,
        CLOCK,
        MINUTES,
        NOON
    }

    private static final Map<String, Field> BY_LABEL = new HashMap<>();
    private static final Field[] ALL = values();

    static {
        for (Field field : ALL) BY_LABEL.put(field.label(), field);
    }

    final @Nullable Slot slot;

    Field(@Nullable Slot slot) {
        this.slot = slot;
    }

    long bit() {
        return 1L << ordinal();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a bit's place. */
    static Field of(int place) {
        return ALL[place];
    }

    static @Nullable Field of(String label) {
        return BY_LABEL.get(label);
    }
}
