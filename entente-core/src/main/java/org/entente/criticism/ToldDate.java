package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A date that is not that of the event which a clause describes: deed, parties, persons and words fit one event of the
 * chronicle, its date does not, and no event of the date fits nearly as well.
 */
final class ToldDate implements Check {
    /** What deed, parties and words are to add up to. */
    private static final double LEAST = 8;
    /** What they are to add up to before it is more than a hint: more where less of the date is there to agree. */
    private static final double WARNED = 9.5;

    private static final double WARNED_OF_A_WEEKDAY = 10.5;
    private static final double WARNED_OF_A_YEAR = 11.5;
    /** How well an event of the stated date may fit beside the best. */
    private static final double RIVAL = 0.6;
    /** How far an event of a third date is to stay behind. */
    private static final double MARGIN = 1;

    private static final int YEARS = 12;
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double SAME_DAY = 3;
    private static final double SAME_DAY_OF_MONTH = 1;
    private static final double SAME_MONTH = 1;
    private static final double OTHER_MONTH = -3;
    private static final double OTHER_DAY = -3;
    private static final double WEEKDAY_GIVEN = -1;
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|['’/]?\\d\\d$");
    /** A month that the text writes; of "the 16th of this month" no figure can be the slip. */
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[./-]");

    private static final Pattern STATED = Pattern.compile("\\d|(?i)january|february|march|april|may|june|july|august|"
            + "september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Set<Aux> NOT_DONE = Set.of(Aux.NEGATION, Aux.FUTURE, Aux.HYPOTHETICAL);

    private final ChronicleLinker linker;

    private record Scored(ChronicleEntry entry, double score) {}

    ToldDate(ChronicleLinker linker) {
        this.linker = linker;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            for (TimeMention time : text.timesIn(text.whole(i))) {
                if (!isDate(time)) continue;
                Finding finding = check(text, i, time);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    private static boolean isDate(TimeMention time) {
        Edtf date = time.edtf();
        return time.relation() == TimeMention.Relation.ON
                && date.isYearKnown()
                && !date.isOpen()
                && !date.isInterval()
                && !date.isSet()
                && !date.isApproximate()
                && date.precision().compareTo(Precision.YEAR) >= 0;
    }

    private @Nullable Finding check(Examination text, int sentence, TimeMention time) {
        if (isNotDone(text, sentence, time) || !STATED.matcher(time.text()).find()) return null;
        boolean inLabel = !text.span(sentence).contains(time.span());
        if (inLabel && WEEKDAY.matcher(time.text()).find()) return null;
        if (inLabel && !text.timesIn(text.span(sentence)).isEmpty()) return null;
        if (isBorneOutByName(text, sentence, time) || isPartOfName(text, sentence, time)) return null;
        Edtf date = time.edtf();
        Telling telling = Telling.of(text, sentence, time);
        Description description = linker.descriptions().of(telling);
        Scored best = null;
        double third = 0;
        double rival = 0;
        Stated stated = Stated.of(time);
        for (ChronicleEntry entry : linker.within(date, YEARS)) {
            boolean fits = WrongDate.agrees(entry, date) && (inLabel || !isOffByADay(entry, time));
            double near = fits ? 0 : nearness(stated, told(entry, telling));
            if (near == NEVER) continue;
            double score = description.score(entry);
            if (score <= 0) continue;
            if (fits) {
                rival = Math.max(rival, score);
                continue;
            }
            score += near;
            if (score <= 0) continue;
            if (best == null || score > best.score()) {
                if (best != null && !isSameTime(best.entry(), entry)) third = Math.max(third, best.score());
                best = new Scored(entry, score);
            } else if (!isSameTime(best.entry(), entry)) {
                third = Math.max(third, score);
            }
        }
        if (best == null || best.score() < LEAST || rival > RIVAL * best.score()) return null;
        if (best.score() - third < MARGIN) return null;
        ChronicleEntry entry = best.entry();
        Edtf right = told(entry, telling);
        if (DateForm.isSame(time.text(), right)) return null;
        return text.finding(
                this,
                best.score() >= warned(time) ? Severity.WARNING : Severity.HINT,
                time.span(),
                DateForm.like(text.words(time.span()), right),
                "what is told is like " + entry.name() + ", which the chronicle dates "
                        + (isOffByADay(entry, time)
                                ? DateForm.weekday(entry.from().earliest()) + ", "
                                : "")
                        + WrongDate.period(entry),
                "chronicle " + entry.id() + " (link unsure)");
    }

    private static double warned(TimeMention time) {
        if (time.edtf().precision() == Precision.YEAR) return WARNED_OF_A_YEAR;
        return DateForm.isWeekday(time.text()) ? WARNED_OF_A_WEEKDAY : WARNED;
    }

    private static boolean isNotDone(Examination text, int sentence, TimeMention time) {
        if (text.nounOfBrackets(sentence, time.span()) != null) return false;
        EventMention event = text.eventAt(sentence, time.span());
        return event != null && event.aux().stream().anyMatch(NOT_DONE::contains);
    }

    /** Whether an event that the sentence names is of this date: then the date is that event's. */
    private static boolean isBorneOutByName(Examination text, int sentence, TimeMention time) {
        return text.linksIn(sentence).stream()
                .anyMatch(link -> link.how() == ChronicleLink.How.NAME && WrongDate.agrees(link.entry(), time.edtf()));
    }

    /** "The 1881 treaty": the year tells which, and not when. */
    private static boolean isPartOfName(Examination text, int sentence, TimeMention time) {
        int at = text.headOf(sentence, time.span());
        if (at < 0) return false;
        List<Token> tokens = text.sentence(sentence).tokens();
        Token token = tokens.get(at);
        boolean before = token.head() > at && tokens.get(token.head()).upos() == Upos.NOUN;
        return before && (token.is("nummod") || token.is("compound") || token.is("amod"));
    }

    private static boolean isSameTime(ChronicleEntry one, ChronicleEntry other) {
        return one.from().earliest().getYear() == other.from().earliest().getYear();
    }

    /** The date of the event that the clause tells: its end where it tells that. */
    private static Edtf told(ChronicleEntry entry, Telling telling) {
        return telling.ending() ? entry.until() : entry.from();
    }

    /** A date with what of it the text writes out. */
    private record Stated(Edtf edtf, boolean year, boolean month, boolean weekday) {
        static Stated of(TimeMention time) {
            return new Stated(
                    time.edtf(),
                    YEAR.matcher(time.text()).find(),
                    MONTH.matcher(time.text()).find(),
                    WEEKDAY.matcher(time.text()).find());
        }
    }

    /**
     * How likely the one date stands for the other, negative infinity where it cannot: a slip changes one figure of a date,
     * and a year that the text does not write is not the slip.
     */
    private static double nearness(Stated time, Edtf right) {
        Edtf stated = time.edtf();
        int years = Math.abs(right.earliest().getYear() - stated.earliest().getYear());
        if (years > 0 && !time.year()) return NEVER;
        double far = years <= 3 ? 0 : years <= 6 ? -1.5 : -3;
        boolean monthly = right.precision().compareTo(Precision.MONTH) >= 0;
        if (stated.precision() == Precision.YEAR || !monthly) return years == 0 ? NEVER : far;
        boolean month = right.earliest().getMonth() == stated.earliest().getMonth();
        if (stated.precision() != Precision.DAY || right.precision() != Precision.DAY) {
            if (years > 0) return month ? far + SAME_MONTH : NEVER;
            return stated.precision() == Precision.MONTH && !month ? OTHER_MONTH : NEVER;
        }
        boolean day = right.earliest().getDayOfMonth() == stated.earliest().getDayOfMonth();
        if (years > 0) return month && day ? far + SAME_DAY : NEVER;
        if (month) return time.weekday() ? WEEKDAY_GIVEN : OTHER_DAY;
        return day && time.month() ? SAME_DAY_OF_MONTH : NEVER;
    }

    /** Whether the text names a weekday that is next to the event's own. */
    private static boolean isOffByADay(ChronicleEntry entry, TimeMention time) {
        return entry.from().precision() == Precision.DAY
                && entry.to() == null
                && time.edtf().precision() == Precision.DAY
                && DateForm.isWeekday(time.text())
                && Math.abs(entry.from().earliest().toEpochDay()
                                - time.edtf().earliest().toEpochDay())
                        == 1;
    }
}
