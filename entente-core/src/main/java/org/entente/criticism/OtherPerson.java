package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Days;
import org.entente.actor.Office;
import org.entente.actor.Tenure;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.TimeMention;
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
            "\\b(?:Gen|Adm|Col|Capt|Lt|Maj|Cdr|General|Admiral|Marshal|Field Marshal|Commodore|Colonel|Captain"
                    + "|Count|Baron|Prince|Lord|Sir|Mr|M|Herr|Señor|Signor|Dr|Ambassador|Minister|Emperor|King|Queen|President|Viceroy|Grand Duke|Duke|Marquis"
                    + "|Marquess|Viscount|Sultan|Khan|Shah|Pasha)\\.? ((?:[A-Z][\\p{L}'’-]+ )?(?:de |von |van |al-|el-)?[A-Z][\\p{L}'’-]+)");
    /** What follows a title and is no name: "the General Assembly", "the Minister Plenipotentiary". */
    private static final Set<String> OFFICES = Set.of(
            "Assembly",
            "Plenipotentiary",
            "Extraordinary",
            "Resident",
            "Staff",
            "Secretary",
            "Council",
            "Agreement",
            "Treaty",
            "Election",
            "Government",
            "Strike",
            "Headquarters",
            "Order",
            "Debate",
            "Convention");

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

    /** Names of which the last word is a title that others bear. */
    private static final Pattern ENDING_IN_A_TITLE = Pattern.compile(" (?:Lama|Pasha|Khan|Bey|Shah|Effendi|Khalifa)$");

    /** Parts that prose means where it says no more than that somebody fought or made a treaty. */
    private static final Set<String> LEADING = Set.of("commander", "signed");

    /** Parts that several may have; who is named alone for a side may have been alone. */
    private static final Set<String> SENT = Set.of("delegate", "pm", "fm");

    private static final Set<String> SIGNING = Set.of("sign", "initial");

    private static final int MOST_DAYS = 60;
    private final Persons persons;
    private final PartTaken parts;
    /** The last words of the names of all whom the chronicle has. */
    private final Set<String> surnames = new HashSet<>();

    /** A name in the text. */
    private record Named(Span span, String name, List<Persons.Person> known) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    OtherPerson(Persons persons, Chronicle chronicle, Descriptions descriptions) {
        this.persons = persons;
        this.parts = new PartTaken(descriptions);
        for (ChronicleEntry entry : chronicle.entries()) {
            for (ChronicleEntry.Person person : entry.persons()) surnames.add(surname(person.name()));
        }
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** As prose names somebody again: by the surname, where that is the last word. */
    private String shortly(String name) {
        List<Persons.Person> known = persons.named(name);
        if (!known.isEmpty()) return known.get(0).surname();
        return ENDING_IN_A_TITLE.matcher(name).find() ? name : surname(name);
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : GoingOn.links(text)) {
            if (link.entry().persons().isEmpty() || !isOfTheDay(text, link) || isLong(link.entry())) continue;
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

    private static boolean isOfTheDay(Examination text, ChronicleLink link) {
        if (link.date() != null)
            return WrongDate.agrees(link.entry(), link.date().edtf());
        if (!link.sure()) return false;
        if (isDated(text, link)) return true;
        Edtf passage = text.dateOf(link.sentence(), link.span());
        return link.how() == ChronicleLink.How.DESCRIPTION
                || passage != null && !passage.isOpen() && WrongDate.agrees(link.entry(), passage);
    }

    /** Whether the sentence of a name gives its date, in whatever clause. */
    private static boolean isDated(Examination text, ChronicleLink link) {
        return text.timesIn(text.span(link.sentence())).stream()
                .anyMatch(time -> time.relation() == TimeMention.Relation.ON
                        && time.edtf().isYearKnown()
                        && !time.edtf().isOpen()
                        && WrongDate.agrees(link.entry(), time.edtf()));
    }

    private List<Named> names(Examination text, int sentence) {
        Map<Span, Named> names = new LinkedHashMap<>();
        String all = text.source().text();
        Span within = text.span(sentence);
        Matcher titled = TITLED.matcher(text.words(within));
        while (titled.find()) {
            if (OFFICES.contains(titled.group(1))) continue;
            Span span = new Span(within.start() + titled.start(1), within.start() + titled.end(1));
            names.put(span, new Named(span, titled.group(1), persons.named(titled.group(1))));
        }
        for (Persons.Named named : persons.find(text.gazetteer(), all, within)) {
            names.keySet().removeIf(span -> span.overlaps(named.span()));
            names.put(named.span(), new Named(named.span(), text.words(named.span()), named.persons()));
        }
        for (Token token : text.sentence(sentence).tokens()) {
            boolean taken = names.keySet().stream().anyMatch(span -> span.overlaps(token.span()));
            if (taken || token.upos() != Upos.PROPN || !surnames.contains(token.form())) continue;
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
        if (isKnownIn(entry, named) || isOfAnotherDate(text, link, named.span())) return null;
        PartTaken.Part part = parts.of(text, link, named.span());
        String right = part == PartTaken.Part.NONE ? null : right(text, link, named, part);
        if (right == null) return null;
        boolean paid = entry.kind() == ChronicleEntry.Kind.VISIT && link.isOfTheMonth(text);
        boolean sure = paid
                || link.sure()
                        && (link.how() == ChronicleLink.How.DESCRIPTION
                                || link.date() != null
                                || isDated(text, link)
                                || link.isOfTheMonth(text));
        String name = text.words(named.span());
        return text.finding(
                this,
                sure ? Severity.WARNING : Severity.HINT,
                named.span(),
                name.indexOf(' ') < 0 ? shortly(right) : right,
                "the chronicle has " + right + " in " + entry.name() + ", and not " + name,
                link.evidence());
    }

    /** Whether the sentence has several dates and the name goes with another than the event. */
    private static boolean isOfAnotherDate(Examination text, ChronicleLink link, Span name) {
        if (text.timesIn(text.span(link.sentence())).size() < 2 || link.date() == null) return false;
        return text.dateBeside(link.sentence(), name) != link.date();
    }

    private static boolean isKnownIn(ChronicleEntry entry, Named named) {
        boolean title = ENDING_IN_A_TITLE.matcher(named.name()).find();
        String key = Chronicle.key(title ? named.name() : named.surname());
        boolean own = entry.persons().stream()
                .anyMatch(person -> (" " + Chronicle.key(person.name()) + " ").contains(" " + key + " "));
        boolean same = !title
                && named.known().stream()
                        .anyMatch(known -> entry.persons().stream()
                                .anyMatch(person ->
                                        Chronicle.key(person.name()).contains(Chronicle.key(surname(known.name())))));
        boolean told = (" " + Chronicle.key(entry.name() + " " + String.join(" ", entry.names())) + " ").contains(key);
        return own || same || told;
    }

    /** Those of the name who belong to a party of the event. */
    private static List<Persons.Person> bearers(ChronicleEntry entry, Named named) {
        return named.known().stream()
                .filter(person -> entry.parties().stream()
                        .anyMatch(party -> party.state().code().equals(person.state())))
                .toList();
    }

    /** The one whose part it was: of the same state, and not named in the passage. */
    private @Nullable String right(Examination text, ChronicleLink link, Named named, PartTaken.Part part) {
        ChronicleEntry entry = link.entry();
        List<Persons.Person> bearers = bearers(entry, named);
        if (bearers.isEmpty() && !named.known().isEmpty()) return null;
        Set<String> states = new HashSet<>();
        bearers.forEach(person -> states.add(person.state()));
        Set<ChronicleEntry.Person> fitting = new LinkedHashSet<>();
        Span around = text.block(link.sentence()).span().union(text.whole(link.sentence()));
        String passage = " " + Chronicle.key(text.words(around)) + " ";
        for (ChronicleEntry.Person person : entry.persons()) {
            if (!isAlone(entry, person)) return null;
            if (passage.contains(" " + Chronicle.key(surname(person.name())) + " ")) continue;
            String state = persons.stateIn(entry, person);
            boolean sameState = states.isEmpty() || (state == null ? isLikely(entry, states) : states.contains(state));
            if (sameState && PartTaken.suits(part, person.role())) fitting.add(person);
        }
        if (names(fitting) > 1) fitting.removeIf(person -> !LEADING.contains(person.role()));
        if (names(fitting) != 1) return null;
        String right = fitting.iterator().next().name();
        return !isSigner(text, link, named) && isExcused(link, bearers, fitting) ? null : right;
    }

    /** Whether nobody else of the same side can have had this part: of most parts there is one, of delegates one by chance. */
    private boolean isAlone(ChronicleEntry entry, ChronicleEntry.Person person) {
        if (SINGLE.contains(person.role())) return true;
        String state = persons.stateIn(entry, person);
        return SENT.contains(person.role())
                && state != null
                && entry.persons().stream()
                        .allMatch(other -> other.equals(person)
                                || !other.role().equals(person.role())
                                || !state.equals(persons.stateIn(entry, other)));
    }

    /** Whether the text has somebody sign what one for each state signed. */
    private boolean isSigner(Examination text, ChronicleLink link, Named named) {
        int head = text.headOf(link.sentence(), named.span());
        if (head < 0 || !SIGNING.contains(text.verbOver(link.sentence(), head).lemma())) return false;
        Set<String> states = new HashSet<>();
        for (ChronicleEntry.Person person : link.entry().persons()) {
            if (!person.role().equals("signed")) continue;
            String state = persons.stateIn(link.entry(), person);
            if (state == null || !states.add(state)) return false;
        }
        return states.size() > 1;
    }

    private static long names(Set<ChronicleEntry.Person> persons) {
        return persons.stream().map(ChronicleEntry.Person::name).distinct().count();
    }

    /** Whether somebody of unknown state may be of these: the first party is the one whose people a row names, but of two that fight. */
    private static boolean isLikely(ChronicleEntry entry, Set<String> states) {
        return entry.kind() != ChronicleEntry.Kind.BATTLE
                && states.contains(entry.parties().get(0).state().code());
    }

    /** Whether somebody in office may have had a part beside the one whom the chronicle names. */
    private static boolean isExcused(
            ChronicleLink link, List<Persons.Person> bearers, Set<ChronicleEntry.Person> fitting) {
        Days days = Examination.days(link.entry().from());
        List<Tenure> held = bearers.stream()
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> tenure.days().overlaps(days))
                .toList();
        boolean governs = held.stream().anyMatch(tenure -> tenure.office() == Office.HEAD_OF_STATE);
        boolean commands = fitting.stream().anyMatch(person -> person.role().equals("commander"));
        if (commands && governs) return true;
        boolean inPerson = link.how() == ChronicleLink.How.DESCRIPTION
                && fitting.stream().allMatch(person -> IN_PERSON.contains(person.role()));
        return !held.isEmpty() && !inPerson && !(commands && isSoldier(held));
    }

    private static boolean isSoldier(List<Tenure> held) {
        return held.stream().allMatch(tenure -> tenure.office() == Office.COMMANDER);
    }
}
