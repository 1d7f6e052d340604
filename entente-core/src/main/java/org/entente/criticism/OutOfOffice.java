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
            "aim");
    /** Before the first office and after the last one a name may still stand for a government in the making. */
    private static final double FAR = 1;

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
        if (text.dyad() == null) return findings;
        for (int i = 0; i < text.sentences().size(); i++) {
            for (Persons.Named named :
                    persons.find(text.gazetteer(), text.source().text(), text.span(i))) {
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
        boolean acts = name.relation().equals("nsubj")
                && name.head() == verb.index()
                && verb.xpos().startsWith("VB");
        Edtf date = acts ? date(text, sentence, named) : null;
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

    private static @Nullable Edtf date(Examination text, int sentence, Persons.Named named) {
        TimeMention time = text.dateBeside(sentence, named.span());
        if (time != null) return time.relation() == TimeMention.Relation.ON ? time.edtf() : null;
        return null;
    }

    private @Nullable Finding check(Examination text, int sentence, Persons.Named named) {
        int head = text.headOf(sentence, named.span());
        if (head < 0) return null;
        Token name = text.sentence(sentence).tokens().get(head);
        Token verb = text.verbOver(sentence, head);
        if (!name.is("nsubj") || name.head() != verb.index() || !POLICY.contains(verb.lemma())) return null;
        TimeMention time = text.dateBeside(sentence, named.span());
        if (time == null
                || time.edtf().isOpen()
                || time.relation() != TimeMention.Relation.ON && time.relation() != TimeMention.Relation.DURING)
            return null;
        Edtf date = time.edtf();
        Days days = Examination.days(date);
        String state = null;
        for (Persons.Person person : named.persons()) {
            if (person.isDead(days) || person.isUnborn(days)) continue;
            if (person.yearsFromOffice(days, ANY) <= FAR) return null;
            boolean led = person.everHeld(EnumSet.of(Office.HEAD_OF_GOVERNMENT));
            if (!led) continue;
            if (state != null) return null;
            state = person.state();
        }
        Dyad dyad = text.dyad();
        if (state == null || dyad == null || !dyad.contains(new Party(state))) return null;
        Tenure right = WrongOffice.holder(
                text, sentence, state, new Titles.Claim("government", ANY, Office.HEAD_OF_GOVERNMENT), days);
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
}
