package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Days;
import org.entente.actor.Gazetteer;
import org.entente.actor.Office;
import org.entente.actor.Tenure;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** Somebody named with an office that he or she did not hold that day, as "Blum's government" of March 1936. */
final class WrongOffice implements Check {
    /** Months are named loosely, and a ministry falls before its heir is sworn in. */
    private static final double GRACE = 40 / 365.25;

    private static final Set<String> TOLD_OF_THE_PAST = Set.of("former", "ex", "late", "future", "later");

    private final Persons persons;

    WrongOffice(Persons persons) {
        this.persons = persons;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            for (Persons.Named named :
                    persons.find(text.gazetteer(), text.source().text(), within)) {
                Titles.Claim claim = Titles.beside(text.source().text(), within, named.span());
                if (claim == null || isQualified(text, i, named.span())) continue;
                Edtf date = text.dateOf(i, named.span());
                if (date == null || date.isOpen() || date.precision().compareTo(Precision.YEAR) < 0) continue;
                EventMention event = text.eventAt(i, named.span());
                if (event != null && event.date() != null && isBorneOut(named, claim, event.date())) continue;
                Finding finding = check(text, i, named, claim, date);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    private static boolean isBorneOut(Persons.Named named, Titles.Claim claim, Edtf date) {
        Days days = Examination.days(date);
        return named.persons().stream().anyMatch(person -> person.yearsFromOffice(days, claim.offices()) <= GRACE);
    }

    private static boolean isQualified(Examination text, int sentence, Span name) {
        int at = text.tokenAt(sentence, name);
        List<Token> tokens = text.sentence(sentence).tokens();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (TOLD_OF_THE_PAST.contains(tokens.get(i).lemma())) return true;
        }
        return false;
    }

    private @Nullable Finding check(
            Examination text, int sentence, Persons.Named named, Titles.Claim claim, Edtf date) {
        Days days = Examination.days(date);
        String state = null;
        boolean dead = true;
        for (Persons.Person person : named.persons()) {
            if (person.yearsFromOffice(days, claim.offices()) <= GRACE) return null;
            if (!person.everHeld(claim.offices()) && named.persons().size() > 1) continue;
            if (state != null && !state.equals(person.state())) return null;
            state = person.state();
            dead &= person.isDead(days);
        }
        if (state == null) return null;
        boolean holderElsewhere = named.persons().stream().noneMatch(person -> person.everHeld(claim.offices()));
        if (holderElsewhere && !dead) return null;
        Tenure right = holder(text, sentence, state, claim, days);
        if (right == null && !dead) return null;
        String name = text.words(named.span());
        String why = dead
                ? name + " was dead by " + DateForm.written(date)
                : name + " did not hold the office: " + DateForm.written(date);
        if (right != null) why += "; it was " + right.person() + "'s";
        return text.finding(
                this,
                right == null ? Severity.WARNING : Severity.ERROR,
                named.span(),
                right == null ? null : calledLike(name, right),
                why,
                right == null ? named.persons().get(0).tenures().get(0).row() : right.row());
    }

    /** Who held the office; nobody where the day is too vague to tell. */
    static @Nullable Tenure holder(Examination text, int sentence, String state, Titles.Claim claim, Days days) {
        List<Office> offices = new ArrayList<>(List.of(claim.wanted()));
        claim.offices().stream()
                .filter(office -> office != claim.wanted() && office != Office.OTHER)
                .forEach(offices::add);
        Gazetteer gazetteer = text.gazetteer();
        for (Office office : offices) {
            List<Tenure> holders = gazetteer.holders(state, office, days);
            if (holders.isEmpty()) continue;
            Tenure best = holders.get(0);
            for (Tenure each : holders) {
                if (shared(each.days(), days) > shared(best.days(), days)) best = each;
            }
            return best;
        }
        return null;
    }

    private static long shared(Days one, Days other) {
        return (long) Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
    }

    /** By surname where the text calls by surname. */
    static String calledLike(String name, Tenure right) {
        Persons.Person person = new Persons.Person(right.person(), right.state(), List.of(right));
        return name.indexOf(' ') < 0 ? person.surname() : right.person();
    }
}
