package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** One half of a pact's double name that is another's: "the Eden–Laval pact" for Hoare's and Laval's. */
final class WrongName implements Check {
    /** Beyond so many years the half that agrees is somebody else's. */
    private static final double YEARS = 12;

    private static final String NAME = "(\\p{Lu}[\\p{L}'’]{2,})";
    private static final String INSTRUMENTS =
            "pact|plan|scheme|agreement|treaty|line|declaration|notes?|accords?|convention"
                    + "|protocol|memorandum|exchange|correspondence|letters|proposals?|deal|understanding|formula|bargain|arrangement"
                    + "|talks|negotiations|conversations|compromise|terms|mission|report|project|draft|offer|meeting|interview"
                    + "|summit|doctrine|tariff|settlement|entente|alliance";
    private static final Pattern DOUBLE =
            Pattern.compile(NAME + "[-–]" + NAME + "(?= (?:[\\p{L}-]+ ){0,2}?(?i:" + INSTRUMENTS + ")\\b)");
    private static final Pattern DOUBLE_NAME = Pattern.compile("^" + NAME + "[-–]" + NAME + " .*");

    /** @param first the first of the two after whom the event is called, as the chronicle writes them */
    private record Pair(String first, String second, ChronicleEntry entry) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Persons persons;

    WrongName(Persons persons, Chronicle chronicle) {
        this.persons = persons;
        for (ChronicleEntry entry : chronicle.entries()) {
            add(entry, entry.name());
            for (String name : entry.names()) add(entry, name);
        }
    }

    private void add(ChronicleEntry entry, String name) {
        if (name.indexOf('-') < 0 && name.indexOf('–') < 0) return;
        Matcher matcher = DOUBLE_NAME.matcher(name);
        if (matcher.matches() && isPerson(entry, matcher.group(1)) && isPerson(entry, matcher.group(2))) {
            pairs.add(new Pair(matcher.group(1), matcher.group(2), entry));
        }
    }

    private boolean isPerson(ChronicleEntry entry, String name) {
        String key = " " + Chronicle.key(name);
        return !persons.named(name).isEmpty()
                || entry.persons().stream().anyMatch(person -> (" " + Chronicle.key(person.name())).endsWith(key));
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher matcher = DOUBLE.matcher(text.words(within));
            while (matcher.find()) {
                Span span = new Span(within.start() + matcher.start(), within.start() + matcher.end(2));
                Finding finding = check(text, i, span, matcher.group(1), matcher.group(2));
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding check(Examination text, int sentence, Span span, String first, String second) {
        Edtf date = text.dateOf(sentence, span);
        String one = Chronicle.key(first);
        String other = Chronicle.key(second);
        Set<String> rights = new HashSet<>();
        Pair meant = null;
        int most = -1;
        for (Pair pair : pairs) {
            boolean sameFirst = Chronicle.key(pair.first()).equals(one);
            boolean sameSecond = Chronicle.key(pair.second()).equals(other);
            if (sameFirst && sameSecond || isTurned(pair, one, other)) return null;
            if (!sameFirst && !sameSecond || !isOfThatTime(pair.entry(), date)) continue;
            int told = told(text, sentence, pair.entry());
            if (told > most) rights.clear();
            if (told >= most) {
                rights.add(Chronicle.key(sameFirst ? pair.second() : pair.first()));
                meant = pair;
                most = told;
            }
        }
        if (meant == null || rights.size() != 1 || isOfBoth(text, date, one, other)) return null;
        boolean sameFirst = Chronicle.key(meant.first()).equals(one);
        String wrong = sameFirst ? second : first;
        if (persons.named(wrong).isEmpty()) return null;
        Span half = sameFirst
                ? new Span(span.end() - second.length(), span.end())
                : new Span(span.start(), span.start() + first.length());
        return text.finding(
                this,
                Severity.WARNING,
                half,
                sameFirst ? meant.second() : meant.first(),
                "the chronicle calls it " + meant.entry().name() + ", " + WrongDate.period(meant.entry()),
                "chronicle " + meant.entry().id());
    }

    /** How many of the words by which an event is described stand in the sentence. */
    private static int told(Examination text, int sentence, ChronicleEntry entry) {
        String words = " " + Chronicle.key(text.words(text.span(sentence))) + " ";
        return (int) entry.keywords().stream()
                .filter(keyword -> words.contains(" " + Chronicle.key(keyword) + " "))
                .count();
    }

    /** Whether some event of the time has both among its persons: then it is called after them with reason. */
    private static boolean isOfBoth(Examination text, @Nullable Edtf date, String one, String other) {
        return text.chronicle().entries().stream()
                .filter(entry -> isOfThatTime(entry, date))
                .anyMatch(entry -> hasPerson(entry, one) && hasPerson(entry, other));
    }

    private static boolean hasPerson(ChronicleEntry entry, String surname) {
        return entry.persons().stream()
                .anyMatch(person -> (" " + Chronicle.key(person.name())).endsWith(" " + surname));
    }

    /** The same two the other way round, as "Ribbentrop–Molotov". */
    private static boolean isTurned(Pair pair, String one, String other) {
        return Chronicle.key(pair.first()).equals(other)
                && Chronicle.key(pair.second()).equals(one);
    }

    private static boolean isOfThatTime(ChronicleEntry entry, @Nullable Edtf date) {
        return date == null || date.isOpen() || ChronicleLinker.years(entry, date) <= YEARS;
    }
}
