package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Days;
import org.entente.actor.Office;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Somebody to whom the text gives a part in an event that the chronicle knows to be another's: the commander of a battle, the writer of a letter. */
final class OtherPerson implements Check {
    /** Parts that one person has for each side, so that a second name is a wrong one. */
    private static final Set<String> SINGLE = Set.of(
            "commander",
            "author",
            "visitor",
            "killed",
            "deposed",
            "new-leader",
            "speaker",
            "mediator",
            "envoy",
            "by",
            "signed",
            "victim",
            "died",
            "resigned",
            "expelled",
            "arrested",
            "recipient",
            "addressee",
            "host",
            "initiator",
            "negotiator",
            "arbitrator",
            "chair",
            "pilot",
            "wounded",
            "president",
            "minister",
            "winner",
            "loser");

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:General|Admiral|Marshal|Field Marshal|Commodore|Colonel|Captain|Count|Baron|Prince|Lord|Sir|Mr|M|Herr|Señor"
                    + "|Signor|Dr|Ambassador|Minister|Emperor|King|Queen|President|Viceroy|Grand Duke|Duke|Marquis"
                    + "|Marquess|Viscount|Sultan|Khan|Shah|Pasha)\\.? ((?:[A-Z][\\p{L}'’-]+ )?(?:de |von |van |al-|el-)?[A-Z][\\p{L}'’-]+)");
    /** Parts that whoever governs cannot have by governing. */
    private static final Set<String> IN_PERSON = Set.of(
            "visitor",
            "killed",
            "deposed",
            "new-leader",
            "speaker",
            "author",
            "victim",
            "died",
            "resigned",
            "addressee",
            "recipient",
            "host",
            "mediator",
            "commander");

    private static final int MOST_DAYS = 60;
    /** What hangs between a name and the verb whose subject, object or agent it is part of. */
    private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "nmod", "conj", "name");

    private static final Set<String> PARTS = Set.of("nsubj", "obl", "obj", "iobj", "root", "parataxis", "dep");

    private final Persons persons;
    private final Descriptions descriptions;
    private final Map<String, Set<String>> chronicled = new HashMap<>();

    /** A name in the text. */
    private record Named(Span span, String name, List<Persons.Person> known) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    OtherPerson(Persons persons, Chronicle chronicle, Descriptions descriptions) {
        this.persons = persons;
        this.descriptions = descriptions;
        for (ChronicleEntry entry : chronicle.entries()) {
            for (ChronicleEntry.Person person : entry.persons()) {
                chronicled
                        .computeIfAbsent(surname(person.name()), unused -> new HashSet<>())
                        .add(person.name());
            }
        }
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : text.links()) {
            if (link.entry().persons().isEmpty() || !isOfTheDay(link) || isLong(link.entry())) continue;
            for (Named named : names(text, link.sentence())) {
                Finding finding = check(text, link, named);
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    /** In what goes on for months others have their parts too. */
    private static boolean isLong(ChronicleEntry entry) {
        return entry.until().latest().toEpochDay() - entry.from().earliest().toEpochDay() > MOST_DAYS;
    }

    private static boolean isOfTheDay(ChronicleLink link) {
        return link.date() == null
                ? link.how() == ChronicleLink.How.DESCRIPTION && link.sure()
                : WrongDate.agrees(link.entry(), link.date().edtf());
    }

    private List<Named> names(Examination text, int sentence) {
        Map<Span, Named> names = new LinkedHashMap<>();
        String all = text.source().text();
        Span within = text.span(sentence);
        Matcher titled = TITLED.matcher(text.words(within));
        while (titled.find()) {
            Span span = new Span(within.start() + titled.start(1), within.start() + titled.end(1));
            names.put(span, new Named(span, titled.group(1), persons.named(titled.group(1))));
        }
        for (Persons.Named named : persons.find(text.gazetteer(), all, within)) {
            names.keySet().removeIf(span -> span.overlaps(named.span()));
            names.put(named.span(), new Named(named.span(), text.words(named.span()), named.persons()));
        }
        for (Token token : text.sentence(sentence).tokens()) {
            boolean taken = names.keySet().stream().anyMatch(span -> span.overlaps(token.span()));
            if (taken || token.upos() != Upos.PROPN || !chronicled.containsKey(token.form())) continue;
            boolean other = text.gazetteer().candidates(all, within).stream()
                    .anyMatch(candidate -> candidate.span().overlaps(token.span()));
            if (!other && token.form().length() > 3) {
                names.put(token.span(), new Named(token.span(), token.form(), List.of()));
            }
        }
        return List.copyOf(names.values());
    }

    private @Nullable Finding check(Examination text, ChronicleLink link, Named named) {
        ChronicleEntry entry = link.entry();
        if (link.how() == ChronicleLink.How.NAME && link.span().overlaps(named.span())) return null;
        if (text.times().stream().anyMatch(time -> time.span().overlaps(named.span()))) return null;
        if (isKnownIn(entry, named) || !hasPart(text, link, named.span())) return null;
        String right = right(text, link, named);
        if (right == null) return null;
        boolean sure = link.sure() && (link.how() == ChronicleLink.How.DESCRIPTION || link.date() != null);
        String name = text.words(named.span());
        return text.finding(
                this,
                sure ? Severity.WARNING : Severity.HINT,
                named.span(),
                name.indexOf(' ') < 0 ? surname(right) : right,
                "the chronicle has " + right + " in " + entry.name() + ", and not " + name,
                link.evidence());
    }

    private static boolean isKnownIn(ChronicleEntry entry, Named named) {
        String key = Chronicle.key(named.surname());
        boolean own = entry.persons().stream()
                .anyMatch(person -> (" " + Chronicle.key(person.name()) + " ").contains(" " + key + " "));
        boolean same = named.known().stream()
                .anyMatch(known -> entry.persons().stream()
                        .anyMatch(
                                person -> Chronicle.key(person.name()).contains(Chronicle.key(surname(known.name())))));
        boolean told = (" " + Chronicle.key(entry.name() + " " + String.join(" ", entry.names())) + " ").contains(key);
        return own || same || told;
    }

    /** Whether the name is subject, object or partner of what was done, or its agent. */
    private boolean hasPart(Examination text, ChronicleLink link, Span name) {
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        int at = text.headOf(link.sentence(), name);
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            Token token = tokens.get(at);
            if (token.isRoot()) return true;
            if (PARTS.stream().anyMatch(token::is)) {
                boolean agent = tokens.stream()
                        .anyMatch(mark ->
                                mark.head() == token.index() && mark.lemma().equals("by"));
                return agent
                        || descriptions.isDeed(
                                link.entry(), tokens.get(token.head()).lemma());
            }
            if (BESIDE.stream().noneMatch(token::is)) return false;
            at = token.head();
        }
        return false;
    }

    /** Those of the name who belong to a party of the event. */
    private static List<Persons.Person> bearers(ChronicleEntry entry, Named named) {
        List<Persons.Person> own = named.known().stream()
                .filter(person -> entry.parties().stream()
                        .anyMatch(party -> party.state().code().equals(person.state())))
                .toList();
        return own;
    }

    /** The one whose part it was: of the same state, and not named in the passage. */
    private @Nullable String right(Examination text, ChronicleLink link, Named named) {
        List<Persons.Person> bearers = bearers(link.entry(), named);
        Set<String> states = new HashSet<>();
        bearers.forEach(person -> states.add(person.state()));
        Days days = Examination.days(link.entry().from());
        Set<String> fitting = new HashSet<>();
        Span around = text.block(link.sentence()).span().union(text.whole(link.sentence()));
        String passage = " " + Chronicle.key(text.words(around)) + " ";
        for (ChronicleEntry.Person person : link.entry().persons()) {
            if (!SINGLE.contains(person.role())) return null;
            if (passage.contains(" " + Chronicle.key(surname(person.name())) + " ")) continue;
            List<Persons.Person> known = persons.named(person.name());
            boolean sameState = states.isEmpty()
                    || known.isEmpty()
                    || known.stream().anyMatch(each -> states.contains(each.state()));
            if (sameState) fitting.add(person.name());
        }
        if (fitting.size() != 1) return null;
        String right = fitting.iterator().next();
        boolean inOffice = bearers.stream()
                .flatMap(person -> person.tenures().stream())
                .anyMatch(tenure -> tenure.days().overlaps(days));
        boolean inPerson = link.how() == ChronicleLink.How.DESCRIPTION
                && link.entry().persons().stream()
                        .filter(person -> person.name().equals(right))
                        .allMatch(person -> IN_PERSON.contains(person.role()));
        boolean governs = bearers.stream()
                .flatMap(person -> person.tenures().stream())
                .anyMatch(tenure -> tenure.days().overlaps(days) && tenure.office() == Office.HEAD_OF_STATE);
        boolean commands = link.entry().persons().stream()
                .anyMatch(person -> person.name().equals(right) && person.role().equals("commander"));
        if (commands && governs) return null;
        return inOffice && !inPerson ? null : right;
    }
}
