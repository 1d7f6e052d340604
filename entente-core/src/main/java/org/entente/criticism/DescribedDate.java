package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A date that is not that of an act which two parties can do but once, told without a name: relations opened or broken, an
 * organisation joined or left, war declared, land annexed.
 */
final class DescribedDate implements Check {
    private static final double NEAR = 3;

    private final List<ActGroup> groups = ActGroup.all();

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        Map<Set<Party>, List<ChronicleEntry>> shared = new HashMap<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            for (EventMention event : text.eventsIn(i)) {
                if (isTold(event)) check(text, i, event, shared, findings);
            }
        }
        return findings;
    }

    private static boolean isTold(EventMention event) {
        return event.kind() == org.entente.event.Kind.EVENT
                && event.aux().stream().allMatch(aux -> aux == Aux.HISTORICAL);
    }

    private void check(
            Examination text,
            int sentence,
            EventMention event,
            Map<Set<Party>, List<ChronicleEntry>> shared,
            List<Finding> findings) {
        Set<Party> parties = new HashSet<>();
        event.parties().forEach(party -> parties.add(party.state()));
        if (parties.size() < 2) return;
        for (ActGroup group : groups) {
            Span word = word(text, sentence, event, group);
            if (word == null) continue;
            List<ChronicleEntry> theirs = shared.computeIfAbsent(parties, two -> shared(text, two));
            check(text, sentence, event, word, parties, theirs, group, findings);
        }
    }

    private void check(
            Examination text,
            int sentence,
            EventMention event,
            Span word,
            Set<Party> parties,
            List<ChronicleEntry> shared,
            ActGroup group,
            List<Finding> findings) {
        TimeMention date = text.dateBeside(sentence, word);
        if (date == null || date.relation() != TimeMention.Relation.ON || isVague(date.edtf())) return;
        if (event.date() != null && !event.date().overlaps(date.edtf())) return;
        List<ChronicleEntry> entries = entries(shared, parties, group);
        boolean known = groups.stream()
                .flatMap(each -> entries(shared, parties, each).stream())
                .anyMatch(entry -> WrongDate.agrees(entry, date.edtf()));
        if (known) return;
        ChronicleEntry best = nearest(entries, date.edtf());
        if (best == null || isOtherwiseKnown(text, parties, date.edtf())) return;
        findings.add(text.finding(
                this,
                Severity.ERROR,
                date.span(),
                DateForm.like(text.words(date.span()), best.from()),
                "the chronicle dates " + best.name() + " " + WrongDate.period(best),
                "chronicle " + best.id()));
    }

    /** Whether the chronicle has an event of the two at that very time, which the text may mean. */
    private static boolean isOtherwiseKnown(Examination text, Set<Party> parties, Edtf date) {
        if (date.precision() == Precision.YEAR) return false;
        return text.chronicle().of(parties.iterator().next()).stream()
                .anyMatch(entry -> parties.stream().allMatch(party -> has(entry, party))
                        && WrongDate.agrees(entry, date)
                        && isShort(entry));
    }

    private static boolean isShort(ChronicleEntry entry) {
        return entry.until().latest().toEpochDay() - entry.from().earliest().toEpochDay() < 40;
    }

    private static boolean isVague(Edtf date) {
        return date.isOpen()
                || date.isInterval()
                || date.isSet()
                || date.isApproximate()
                || date.precision().compareTo(Precision.YEAR) < 0;
    }

    /** Where the event says what was done, in words of the group. */
    private static @Nullable Span word(Examination text, int sentence, EventMention event, ActGroup group) {
        List<Token> tokens = text.tokens(sentence, event.span());
        for (Token token : tokens) {
            boolean told = group.words().contains(token.lemma())
                    || tokens.stream().anyMatch(other -> group.words().contains(token.lemma() + "+" + other.lemma()));
            if (told) return token.span();
        }
        return null;
    }

    /** The events in which two of the parties take part. */
    private static List<ChronicleEntry> shared(Examination text, Set<Party> parties) {
        List<Party> two = List.copyOf(parties);
        return text.chronicle().of(two.get(0)).stream()
                .filter(entry -> has(entry, two.get(1)))
                .toList();
    }

    private static List<ChronicleEntry> entries(List<ChronicleEntry> shared, Set<Party> parties, ActGroup group) {
        return shared.stream()
                .filter(entry -> entry.kind() != ChronicleEntry.Kind.INCIDENT
                        && entry.kind() != ChronicleEntry.Kind.BATTLE
                        && entry.roles().stream()
                                .anyMatch(role -> group.verbs().contains(role.verb())
                                        && parties.contains(role.actor().state())
                                        && (role.recipient() == null
                                                || parties.contains(
                                                        role.recipient().state()))))
                .toList();
    }

    private static boolean has(ChronicleEntry entry, Party party) {
        for (Party each : entry.parties()) {
            if (each.state().equals(party)) return true;
        }
        return false;
    }

    private static @Nullable ChronicleEntry nearest(List<ChronicleEntry> entries, Edtf date) {
        ChronicleEntry best = null;
        double least = NEAR;
        for (ChronicleEntry entry : entries) {
            double years = ChronicleLinker.years(entry, date);
            if (years <= least) {
                best = entry;
                least = years;
            }
        }
        return best;
    }
}
