package org.entente.criticism;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Days;
import org.entente.actor.Dyad;
import org.entente.actor.Office;
import org.entente.actor.Party;
import org.entente.actor.Tenure;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** A state's policy told of somebody who held no office at all in those years, and who held its highest later. */
final class OutOfOffice implements Check {
    private static final Set<Office> ANY = EnumSet.allOf(Office.class);
    private static final Set<String> POLICY = Set.of(
            "want",
            "decide",
            "seek",
            "refuse",
            "offer",
            "propose",
            "agree",
            "recognise",
            "recognize",
            "negotiate",
            "intend",
            "reject",
            "accept",
            "plan",
            "aim",
            "sign",
            "ratify",
            "declare",
            "announce",
            "denounce",
            "recall",
            "appoint",
            "promise",
            "pledge",
            "grant",
            "send",
            "dispatch",
            "despatch",
            "order",
            "authorise",
            "authorize",
            "approve",
            "veto",
            "withdraw",
            "annex",
            "occupy",
            "invade",
            "demand",
            "insist",
            "sanction",
            "protest",
            "warn",
            "threaten",
            "conclude",
            "renew",
            "break",
            "sever",
            "suspend",
            "impose",
            "lift",
            "land",
            "bomb",
            "attack",
            "freeze",
            "cut",
            "stop",
            "mobilise",
            "mobilize");
    /** What is asked of those in office: "begs Kennedy for bombers". */
    private static final Set<String> ASKING = Set.of(
            "beg",
            "ask",
            "urge",
            "petition",
            "implore",
            "entreat",
            "beseech",
            "request",
            "appeal",
            "plead",
            "cable",
            "write",
            "telegraph",
            "wire",
            "apply",
            "complain",
            "protest",
            "turn");
    /** Before the first office and after the last one a name may still stand for a government in the making. */
    private static final double FAR = 1;

    private static final Set<Office> HEADS = EnumSet.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT);
    private static final Set<Office> LEADING =
            EnumSet.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER);
    /** Years within which a dead man's name is more likely a slip than another's. */
    private static final double RECENT = 25;

    private final Persons persons;

    OutOfOffice(Persons persons) {
        this.persons = persons;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            for (Persons.Named named :
                    persons.find(text.gazetteer(), text.source().text(), text.span(i))) {
                if (text.times().stream().anyMatch(time -> time.span().overlaps(named.span()))) continue;
                Finding finding = check(text, i, named);
                if (finding == null) finding = dead(text, i, named);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    /** Somebody who acts though he or she was dead by then. */
    private @Nullable Finding dead(Examination text, int sentence, Persons.Named named) {
        int head = text.headOf(sentence, named.span());
        Dyad dyad = text.dyad();
        if (head < 0 || dyad == null) return null;
        Token name = text.sentence(sentence).tokens().get(head);
        Token verb = text.verbOver(sentence, head);
        boolean acts = (name.relation().equals("nsubj") || name.relation().equals("obl:agent"))
                && name.head() == verb.index()
                && verb.xpos().startsWith("VB");
        Edtf date = acts ? date(text, sentence, named, verb) : null;
        if (date == null || date.isOpen() || date.isApproximate()) return null;
        EventMention event = text.eventAt(sentence, named.span());
        if (event == null || !event.isRealised()) return null;
        Days days = Examination.days(date);
        List<Persons.Person> own = named.persons().stream()
                .filter(person -> dyad.contains(new Party(person.state())))
                .toList();
        boolean recent = own.size() == 1
                && own.get(0).tenures().stream()
                        .anyMatch(tenure -> LEADING.contains(tenure.office())
                                && tenure.days().yearsTo(days) <= RECENT);
        if (!recent || !named.persons().stream().allMatch(person -> person.isDead(days))) return null;
        Tenure right = null;
        for (Tenure tenure : own.get(0).tenures()) {
            if (right == null && LEADING.contains(tenure.office())) {
                right = WrongOffice.holder(
                        text,
                        sentence,
                        tenure.state(),
                        new Titles.Claim("office", EnumSet.of(tenure.office()), tenure.office()),
                        days);
            }
        }
        String found = text.words(named.span());
        return text.finding(
                this,
                Severity.WARNING,
                named.span(),
                right == null ? null : WrongOffice.calledLike(found, right),
                found + " was dead by then: " + DateForm.written(date),
                right == null ? own.get(0).tenures().get(0).row() : WrongOffice.evidence(right));
    }

    private static boolean acts(Token name, Token verb) {
        return name.relation().equals("nsubj") && POLICY.contains(verb.lemma());
    }

    private static boolean isAsked(Token name, Token verb) {
        boolean asked = name.relation().equals("obj")
                || name.relation().equals("iobj")
                || name.relation().equals("obl");
        return asked && ASKING.contains(verb.lemma());
    }

    private static @Nullable Edtf date(Examination text, int sentence, Persons.Named named, Token verb) {
        TimeMention time = text.dateBeside(sentence, named.span());
        if (time != null) return time.relation() == TimeMention.Relation.ON ? time.edtf() : null;
        return isPlain(text, sentence, named, verb) ? text.dateOf(sentence, named.span()) : null;
    }

    private @Nullable Finding check(Examination text, int sentence, Persons.Named named) {
        int head = text.headOf(sentence, named.span());
        if (head < 0) return null;
        Token name = text.sentence(sentence).tokens().get(head);
        Token verb = text.verbOver(sentence, head);
        if (name.head() != verb.index() || !(acts(name, verb) || isAsked(name, verb))) return null;
        TimeMention time = text.dateBeside(sentence, named.span());
        boolean carried = time == null && isPlain(text, sentence, named, verb);
        Edtf date = carried ? text.dateOf(sentence, named.span()) : stated(time);
        if (date == null || date.isOpen()) return null;
        boolean asked = isAsked(name, verb);
        if ((asked || carried) && date.precision().compareTo(asked ? Precision.MONTH : Precision.YEAR) < 0) return null;
        Days days = Examination.days(date);
        String state = null;
        for (Persons.Person person : named.persons()) {
            boolean gone = person.isDead(days) && !(asked && person.yearsFromOffice(days, HEADS) <= RECENT);
            if (gone || person.isUnborn(days)) continue;
            if (person.yearsFromOffice(days, ANY) <= FAR) return null;
            // A narrative without a date of its own may have moved on, and not back.
            if (carried
                    && person.tenures().stream()
                            .anyMatch(tenure -> tenure.days().to() > days.to())) return null;
            if (!hasGoverned(text, person, days) && !(asked && person.everHeld(HEADS))) continue;
            if (state != null && !state.equals(person.state())) return null;
            state = person.state();
        }
        Dyad dyad = text.dyad();
        boolean oneState =
                named.persons().stream().map(Persons.Person::state).distinct().count() == 1;
        boolean ofThePage = state != null && dyad != null && dyad.contains(new Party(state));
        if (state == null || !asked && !ofThePage && !oneState) return null;
        Tenure right = WrongOffice.holder(
                text, sentence, state, new Titles.Claim("government", HEADS, Office.HEAD_OF_GOVERNMENT), days);
        if (right == null) return null;
        String found = text.words(named.span());
        return text.finding(
                this,
                Severity.WARNING,
                named.span(),
                WrongOffice.calledLike(found, right),
                found + " held no office then; the government was " + right.person() + "'s",
                WrongOffice.evidence(right));
    }

    /** Whether somebody was head of a government, or of a state that has no other: an American president. */
    private static boolean hasGoverned(Examination text, Persons.Person person, Days days) {
        boolean alone = text.gazetteer()
                .holders(person.state(), Office.HEAD_OF_GOVERNMENT, days)
                .isEmpty();
        return person.everHeld(EnumSet.of(Office.HEAD_OF_GOVERNMENT)) || alone && person.everHeld(HEADS);
    }

    /** Whether no date stands behind a name in its sentence, and the verb looks back on nothing: "had refused". */
    private static boolean isPlain(Examination text, int sentence, Persons.Named named, Token verb) {
        return text.timesIn(text.span(sentence)).stream()
                        .allMatch(time -> time.span().end() < named.span().start())
                && text.sentence(sentence).tokens().stream()
                        .noneMatch(token -> token.head() == verb.index() && token.is("aux"));
    }

    private static @Nullable Edtf stated(@Nullable TimeMention time) {
        if (time == null) return null;
        boolean tells = time.relation() == TimeMention.Relation.ON || time.relation() == TimeMention.Relation.DURING;
        return tells ? time.edtf() : null;
    }
}
