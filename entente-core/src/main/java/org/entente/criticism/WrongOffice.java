package org.entente.criticism;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Days;
import org.entente.actor.Dyad;
import org.entente.actor.Gazetteer;
import org.entente.actor.Office;
import org.entente.actor.Party;
import org.entente.actor.Tenure;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Somebody named with an office that he or she did not hold that day, as "Blum's government" of March 1936. */
final class WrongOffice implements Check {
    /** Months are named loosely, and a ministry falls before its heir is sworn in. */
    private static final double GRACE = 40 / 365.25;

    /** How far a date carried over from the sentence before may lie before an office taken up later. */
    private static final double SOON = 0.5;

    /** How far from an office of another kind somebody is still likely to be the one who is meant. */
    private static final double OTHER_OFFICE_YEARS = 10;

    private static final Set<String> PLAIN_TITLES =
            Set.of("prime minister", "premier", "president", "foreign secretary", "foreign minister", "tsar", "king");
    private static final Set<String> QUALIFIERS = Set.of(
            "former",
            "ex",
            "late",
            "future",
            "later",
            "deputy",
            "vice",
            "under",
            "assistant",
            "during",
            "throughout",
            "since",
            "like",
            "subsequent",
            "incoming",
            "candidate",
            "previous",
            "predecessor",
            "successor");
    private static final Set<String> GOVERNMENTS =
            Set.of("government", "cabinet", "administration", "ministry", "regime", "régime");
    private static final Set<String> TAKING_OFFICE = Set.of(
            "elect",
            "election",
            "inaugurate",
            "inauguration",
            "incoming",
            "electoral",
            "succeed",
            "become",
            "office",
            "appoint");

    /** What outlasts its giver's office as papers do: "handed over a letter from President Fillmore". */
    private static final Set<String> LASTING = Set.of(
            "dispatch",
            "cable",
            "decree",
            "ukase",
            "doctrine",
            "proclamation",
            "manifesto",
            "portrait",
            "gift",
            "present",
            "plan",
            "promise",
            "pledge",
            "offer",
            "proposal",
            "policy",
            "memoir",
            "memoirs",
            "diary",
            "treaty",
            "signature");

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
                Edtf date = date(text, i, named.span());
                if (date == null || date.isOpen() || date.precision().compareTo(Precision.YEAR) < 0) continue;
                Days days = Examination.days(date);
                // Who acts in an office is on no list, but alive.
                if (isActing(text, named) && !named.persons().stream().allMatch(person -> person.isDead(days)))
                    continue;
                EventMention event = text.eventAt(i, named.span());
                if (event != null && event.date() != null && isBorneOut(named, claim, event.date())) continue;
                boolean carried = isCarried(text, i, named.span()) && !text.isDatedEntry(i);
                if (carried && isToCome(named, claim, date)) continue;
                Finding finding = check(text, i, named, claim, date);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    /** The date of the clause, of the label, or where none stands behind the name, the one before it. */
    private static @Nullable Edtf date(Examination text, int sentence, Span name) {
        TimeMention beside = text.dateBeside(sentence, name);
        if (beside != null) return beside.edtf();
        boolean before = text.timesIn(text.span(sentence)).stream()
                .allMatch(time -> time.span().end() < name.start());
        return before ? text.dateOf(sentence, name) : null;
    }

    private static boolean isActing(Examination text, Persons.Named named) {
        int end = named.span().end();
        String after = text.words(new Span(end, Math.min(text.source().text().length(), end + 14)));
        return after.startsWith(", ") && after.contains("acting ");
    }

    private static boolean isCarried(Examination text, int sentence, Span name) {
        return text.dateBeside(sentence, name) == null
                && text.timesIn(text.span(sentence)).isEmpty();
    }

    /** Whether somebody of the name takes the office only later: a narrative may have moved on without a date. */
    private static boolean isToCome(Persons.Named named, Titles.Claim claim, Edtf date) {
        Days days = Examination.days(date);
        double least = named.persons().stream()
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> claim.offices().contains(tenure.office())
                        && tenure.days().from() > days.to())
                .mapToDouble(tenure -> tenure.days().yearsTo(days))
                .min()
                .orElse(0);
        return least > SOON;
    }

    private static boolean isBorneOut(Persons.Named named, Titles.Claim claim, Edtf date) {
        Days days = Examination.days(date);
        return named.persons().stream().anyMatch(person -> person.yearsFromOffice(days, claim.offices()) <= GRACE);
    }

    private static boolean isQualified(Examination text, int sentence, Span name) {
        int at = text.tokenAt(sentence, name);
        List<Token> tokens = text.sentence(sentence).tokens();
        for (int i = Math.max(0, at - 5); i < at; i++) {
            if (QUALIFIERS.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT))) return true;
        }
        if (isOfLasting(tokens, at)) return true;
        int next = at + text.tokens(sentence, name).size();
        boolean goesOn = next < tokens.size()
                && tokens.get(next).upos() == Upos.PROPN
                && !GOVERNMENTS.contains(tokens.get(next).lemma().toLowerCase(Locale.ROOT));
        return goesOn
                || text.words(new Span(Math.max(0, name.start() - 25), name.start()))
                        .contains("Under")
                || tokens.stream().anyMatch(token -> TAKING_OFFICE.contains(token.lemma()));
    }

    private static boolean isOfLasting(List<Token> tokens, int name) {
        int at = name - 1;
        while (at > 0 && tokens.get(at).upos() != Upos.ADP) at--;
        boolean from = at > 0
                && name - at <= 4
                && Set.of("from", "of", "by").contains(tokens.get(at).lemma());
        String thing = from ? tokens.get(at - 1).lemma() : "";
        return PartTaken.WRITINGS.contains(thing) || LASTING.contains(thing);
    }

    private @Nullable Finding check(
            Examination text, int sentence, Persons.Named named, Titles.Claim claim, Edtf date) {
        Days days = Examination.days(date);
        String state = null;
        boolean dead = true;
        List<Persons.Person> bearers = bearers(text, named, days);
        for (Persons.Person person : bearers) {
            if (person.yearsFromOffice(days, claim.offices()) <= GRACE) return null;
            if (!person.everHeld(claim.offices()) && bearers.size() > 1) continue;
            if (state != null && !state.equals(person.state())) return null;
            state = person.state();
            dead &= person.isDead(days);
        }
        if (state == null) return null;
        boolean neverHeld = bearers.stream().noneMatch(person -> person.everHeld(claim.offices()));
        if (neverHeld && !dead && !isOtherOffice(bearers, claim, days)) return null;
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
                right == null ? named.persons().get(0).tenures().get(0).row() : evidence(right));
    }

    /** Those who bear the name: of the two states that the text is about, where any of them is. */
    private static List<Persons.Person> bearers(Examination text, Persons.Named named, Days days) {
        Dyad dyad = text.dyad();
        List<Persons.Person> own = named.persons().stream()
                .filter(person -> dyad != null && dyad.contains(new Party(person.state())))
                .filter(person -> !person.isUnborn(days))
                .toList();
        return own.isEmpty() ? named.persons() : own;
    }

    /** Whether the name is known as one who had another office about that time, and the title is the same everywhere. */
    private static boolean isOtherOffice(List<Persons.Person> bearers, Titles.Claim claim, Days days) {
        if (bearers.size() != 1 || !PLAIN_TITLES.contains(claim.words())) return false;
        return bearers.get(0).yearsFromOffice(days, EnumSet.allOf(Office.class)) <= OTHER_OFFICE_YEARS;
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

    /** The row without its line, which other rows move. */
    static String evidence(Tenure tenure) {
        return "tenures " + tenure.state() + " " + tenure.office().label() + ", " + tenure.person();
    }

    private static long shared(Days one, Days other) {
        return (long) Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
    }

    /** By surname where the text calls by surname. */
    static String calledLike(String name, Tenure right) {
        Persons.Person person = new Persons.Person(right.person(), right.state(), List.of(right));
        boolean reigns = right.person().contains(" of ");
        return name.indexOf(' ') < 0 && !reigns ? person.surname() : right.person();
    }
}
