package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Days;
import org.entente.language.Token;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Somebody who is said to have signed for a state when the chronicle knows another who did. */
final class WrongPerson implements Check {
    private static final Set<String> SIGNING = Set.of("sign", "initial", "conclude", "signature");

    private final Persons persons;

    WrongPerson(Persons persons) {
        this.persons = persons;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : text.links()) {
            if (link.entry().persons().isEmpty() || !isTold(text, link.sentence())) continue;
            if (link.date() == null
                    || !WrongDate.agrees(link.entry(), link.date().edtf())) continue;
            Span within = text.span(link.sentence());
            for (Persons.Named named :
                    persons.find(text.gazetteer(), text.source().text(), within)) {
                Finding finding = check(text, link, named);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    private static boolean isTold(Examination text, int sentence) {
        return text.sentence(sentence).tokens().stream().anyMatch(token -> SIGNING.contains(token.lemma()));
    }

    private @Nullable Finding check(Examination text, ChronicleLink link, Persons.Named named) {
        boolean inName = link.how() == ChronicleLink.How.NAME && link.span().overlaps(named.span());
        boolean month = text.times().stream().anyMatch(time -> time.span().overlaps(named.span()));
        if (inName || month || !signs(text, link.sentence(), named.span())) return null;
        Days days = Examination.days(link.entry().from());
        String state = null;
        for (Persons.Person person : named.persons()) {
            if (isAmong(link.entry(), person)
                    || person.tenures().stream().anyMatch(t -> t.days().overlaps(days))) {
                return null;
            }
            if (state != null && !state.equals(person.state())) return null;
            state = person.state();
        }
        String right = state == null ? null : signatory(link.entry(), state);
        if (right == null) return null;
        String name = text.words(named.span());
        return text.finding(
                this,
                link.sure() ? Severity.ERROR : Severity.WARNING,
                named.span(),
                name.indexOf(' ') < 0 ? right.substring(right.lastIndexOf(' ') + 1) : right,
                name + " held no office on that day; the chronicle has " + right + " sign "
                        + link.entry().name(),
                link.evidence());
    }

    /** Whether the name is the subject of the signing, in apposition to it, or its agent. */
    private static boolean signs(Examination text, int sentence, Span name) {
        List<Token> tokens = text.sentence(sentence).tokens();
        int at = text.headOf(sentence, name);
        boolean agent = false;
        while (at >= 0) {
            Token token = tokens.get(at);
            agent |= token.is("nsubj")
                    || token.relation().equals("obl:agent")
                    || token.relation().equals("obl");
            if (SIGNING.contains(token.lemma())) return agent || token.is("acl");
            if (!token.is("appos")
                    && !token.is("conj")
                    && !token.is("flat")
                    && !token.is("nsubj")
                    && !token.is("obl")
                    && !token.is("nmod")
                    && !token.is("compound")
                    && !token.is("parataxis")) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    private static boolean isAmong(ChronicleEntry entry, Persons.Person person) {
        return entry.persons().stream()
                .anyMatch(
                        each -> each.name().equals(person.name()) || each.name().endsWith(" " + person.surname()));
    }

    /** The one who signed for a state: known to be of it, or the only one who is known to be of no other party. */
    private @Nullable String signatory(ChronicleEntry entry, String state) {
        List<String> own = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (ChronicleEntry.Person each : entry.persons()) {
            if (!each.role().equals("signed")) continue;
            String side = persons.stateIn(entry, each);
            if (side == null) unknown.add(each.name());
            else if (side.equals(state)) own.add(each.name());
        }
        long parties = entry.roles().stream()
                .filter(role -> role.verb().equals("signed"))
                .count();
        if (own.size() == 1) return own.get(0);
        return own.isEmpty() && unknown.size() == 1 && parties == 2 ? unknown.get(0) : null;
    }
}
