package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.language.Token;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A date that is not that of the event which the words describe: parties, persons and words all fit one event of the
 * chronicle, its date does not, and no event of the date fits.
 */
final class ToldDate implements Check {
    private static final double LEAST = 9;
    private static final double LEAST_OF_SLIPS = 12;
    /** The same day of the same month is seldom chance. */
    private static final double LEAST_OF_SAME_DAYS = 6;

    private static final int FEWEST_TERMS = 2;
    private static final double RIVAL = 0.55;

    private final ChronicleLinker linker;

    private record Scored(ChronicleEntry entry, double score) {}

    ToldDate(ChronicleLinker linker) {
        this.linker = linker;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Finding finding = check(text, i);
            if (finding != null) findings.add(finding);
        }
        return findings;
    }

    private @Nullable Finding check(Examination text, int sentence) {
        List<TimeMention> times = text.timesIn(text.whole(sentence));
        if (times.size() != 1 || times.get(0).relation() != TimeMention.Relation.ON) return null;
        TimeMention time = times.get(0);
        Edtf date = time.edtf();
        if (date.isOpen()
                || date.isInterval()
                || date.isSet()
                || date.precision().compareTo(Precision.MONTH) < 0) return null;
        Set<Party> parties = text.partiesIn(text.whole(sentence));
        Set<String> words = words(text, sentence);
        Scored best = null;
        double rival = 0;
        for (ChronicleEntry entry : linker.within(date, 2)) {
            double score = score(entry, parties, words);
            if (entry.from().overlaps(date) || !isOffByADay(entry, time) && WrongDate.agrees(entry, date)) {
                rival = Math.max(rival, score);
            } else if (best == null || score > best.score()) {
                best = new Scored(entry, score);
            }
        }
        if (best == null || rival > RIVAL * best.score()) return null;
        ChronicleEntry entry = best.entry();
        boolean weekday = isOffByADay(entry, time) && best.score() >= LEAST;
        boolean sameDay = isSameDayOfAnotherYear(entry, date) && best.score() >= LEAST_OF_SAME_DAYS;
        boolean slip = WrongDate.isSlipOfOneFigure(entry.from(), date) && best.score() >= LEAST_OF_SLIPS;
        if (!weekday && !sameDay && !slip || DateForm.isSame(time.text(), entry.from())) return null;
        return text.finding(
                this,
                weekday || sameDay ? Severity.WARNING : Severity.HINT,
                time.span(),
                DateForm.like(text.words(time.span()), entry.from()),
                "what is told is like " + entry.name() + ", which the chronicle dates "
                        + (weekday ? DateForm.weekday(entry.from().earliest()) + ", " : "")
                        + WrongDate.period(entry),
                "chronicle " + entry.id() + " (link unsure)");
    }

    private static boolean isSameDayOfAnotherYear(ChronicleEntry entry, Edtf date) {
        return date.precision() == Precision.DAY
                && entry.from().precision() == Precision.DAY
                && entry.from().earliest().withYear(2000).equals(date.earliest().withYear(2000));
    }

    /** Whether the text names a weekday that is next to the event's own. */
    private static boolean isOffByADay(ChronicleEntry entry, TimeMention time) {
        return entry.from().precision() == Precision.DAY
                && time.edtf().precision() == Precision.DAY
                && DateForm.isWeekday(time.text())
                && Math.abs(entry.from().earliest().toEpochDay()
                                - time.edtf().earliest().toEpochDay())
                        == 1;
    }

    private Set<String> words(Examination text, int sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : text.sentence(sentence).tokens()) {
            String key = Chronicle.key(token.form());
            if (EntryTerms.isTelling(key)) words.add(EntryTerms.term(key));
        }
        return words;
    }

    private double score(ChronicleEntry entry, Set<Party> parties, Set<String> words) {
        int shared = 0;
        for (Party party : entry.parties()) {
            if (parties.contains(party.state())) shared++;
        }
        if (shared == 0) return 0;
        double score = 1.5 * Math.min(3, shared);
        int terms = 0;
        for (String term : linker.terms().of(entry)) {
            if (!words.contains(term)) continue;
            score += linker.terms().weight(term);
            terms++;
        }
        return terms < FEWEST_TERMS ? 0 : score;
    }
}
