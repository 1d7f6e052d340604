package org.entente.time;

import org.entente.time.Rule.Reading;
import org.entente.time.TimeMention.Relation;

/** The little words and marks around dates that the walk goes by. */
final class Signs {
    private final int open;
    private final int close;
    private final int stop;
    private final int question;
    private final int exclamation;
    private final int semicolon;
    private final int colon;
    private final int comma;
    private final int dash;
    private final int had;
    private final int have;
    private final int would;
    private final int will;
    private final int shall;
    private final int to;
    private final int and;
    private final int or;
    private final int but;
    private final int not;
    private final int never;
    private final int slash;
    private final int in;
    private final int the;
    private final int from;
    private final int on;
    private final int onward;
    private final int onwards;

    Signs(Words words) {
        open = words.literal("(");
        close = words.literal(")");
        stop = words.literal(".");
        question = words.literal("?");
        exclamation = words.literal("!");
        semicolon = words.literal(";");
        colon = words.literal(":");
        comma = words.literal(",");
        dash = words.literal("-");
        had = words.literal("had");
        have = words.literal("have");
        would = words.literal("would");
        will = words.literal("will");
        shall = words.literal("shall");
        to = words.literal("to");
        and = words.literal("and");
        or = words.literal("or");
        but = words.literal("but");
        not = words.literal("not");
        never = words.literal("never");
        slash = words.literal("/");
        in = words.literal("in");
        the = words.literal("the");
        from = words.literal("from");
        on = words.literal("on");
        onward = words.literal("onward");
        onwards = words.literal("onwards");
    }

    int nesting(int id) {
        return id == open ? 1 : id == close ? -1 : 0;
    }

    boolean endsSentence(int id) {
        return id == stop || id == question || id == exclamation || id == semicolon;
    }

    boolean isColon(int id) {
        return id == colon;
    }

    boolean isComma(int id) {
        return id == comma;
    }

    boolean isHad(int id) {
        return id == had;
    }

    boolean isHave(int id) {
        return id == have;
    }

    boolean isWould(int id) {
        return id == would || isWill(id);
    }

    /** "would not sign": no more than a refusal. */
    boolean isDenied(Tokens tokens, int i) {
        return tokens.id(i) == would && i + 1 < tokens.size() && (tokens.id(i + 1) == not || tokens.id(i + 1) == never);
    }

    /** The "and" or "but" after a comma, with a date behind it: what stands before is another clause. */
    boolean opensClause(Tokens tokens, int i) {
        return i > 0 && (tokens.id(i) == and || tokens.id(i) == but) && tokens.id(i - 1) == comma;
    }

    boolean isWill(int id) {
        return id == will || id == shall;
    }

    boolean closesLabel(int id) {
        return id == colon || id == dash || id == stop;
    }

    boolean closesDateline(int id) {
        return id == dash || id == open || id == colon;
    }

    /** Whether a word only joins two dates of one list. */
    boolean joins(int id) {
        return id == and || id == or || id == comma || id == slash || id == to || id == dash || id == in;
    }

    Relation relation(Tokens tokens, Match match) {
        int before = match.from() - 1;
        if (before >= 0 && tokens.id(before) == the) {
            before--;
        }
        if (before > 0 && tokens.id(before) == to) {
            before--;
        }
        if (before < 0) {
            return Relation.ON;
        }
        if (isApproximate(tokens, match)) {
            before--;
        }
        if (before < 0) {
            return Relation.ON;
        }
        if (tokens.id(before) == from) {
            int next = match.to() < tokens.size() ? tokens.id(match.to()) : -1;
            return next >= 0 && (next == on || next == onward || next == onwards) ? Relation.SINCE : Relation.ON;
        }
        return tokens.is(before, Field.RELATION) && tokens.value(before) >= 0
                ? Relation.values()[tokens.value(before)]
                : Relation.ON;
    }

    /** Whether a word before a date makes it approximate: "about 1750". */
    boolean isApproximate(Tokens tokens, Match match) {
        int before = match.from() - 1;
        return tokens.is(before, Field.RELATION) && tokens.value(before) < 0;
    }

    /** Whether a year only qualifies a noun: "the 1956 revolution". */
    boolean qualifies(Tokens tokens, Match match) {
        int before = match.from() - 1;
        int behind = match.to();
        if (before < 0 || match.to() - match.from() > 1 || !tokens.is(match.from(), Field.YEAR)) {
            return false;
        }
        boolean introduced = tokens.id(before) == the || isOther(tokens, before);
        return introduced && isOther(tokens, behind);
    }

    private static boolean isOther(Tokens tokens, int token) {
        return tokens.is(token, Field.LOW) || tokens.is(token, Field.CAP);
    }

    /** Whether "two years later" may be counted from it: not from "the war ten years ago". */
    boolean isTold(Match match) {
        Reading reading = match.rule().reading();
        return reading != Reading.AGO && reading != Reading.LAST && reading != Reading.VAGUELY_EARLIER;
    }

    /** Whether the narrative goes on from a date in running text. */
    boolean movesOn(Tokens tokens, Match match) {
        Reading reading = match.rule().reading();
        boolean aside = reading == Reading.PREVIOUS
                || reading == Reading.EARLIER
                || reading == Reading.VAGUELY_EARLIER
                || reading == Reading.AFTERWARDS
                || reading == Reading.WITHIN
                || reading == Reading.LAST
                || reading == Reading.AGO
                || reading == Reading.THIS
                || reading == Reading.COMING;
        boolean bareSeason = match.has(Field.Slot.SEASON) && !match.statesYear();
        return !aside
                && !bareSeason
                && !match.has(Field.Slot.DECADE)
                && !match.has(Field.Slot.SHORT_DECADE)
                && !match.has(Field.Slot.CENTURY)
                && relation(tokens, match) != Relation.SINCE;
    }
}
