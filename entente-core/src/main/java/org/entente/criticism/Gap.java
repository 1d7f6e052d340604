package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Dyad;
import org.entente.source.Block;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A matter of weight between the two states that falls in the period of a page and is not told in it; of many, those that
 * weigh most.
 */
final class Gap implements Check {
    private static final int WEIGHT_OF_THE_TWO = 2;
    private static final int WEIGHT_OF_THE_TIME = 3;
    private static final int MANY = 4;
    /** More would be read by nobody. */
    private static final int MOST = 15;

    private static final Pattern PERIOD = Pattern.compile("(1[89]\\d\\d)\\s*[-–—/]\\s*(1[89]\\d\\d|\\d\\d)(?!\\d)");

    private record Years(int from, int to) {}

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        Years years = period(text.source().title());
        Span title = title(text);
        Dyad dyad = text.dyad();
        if (years == null || title == null || dyad == null) return findings;
        Set<String> told = told(text);
        text.chronicle().entries().stream()
                .filter(entry -> entry.from().earliest().getYear() >= years.from()
                        && entry.from().latest().getYear() <= years.to())
                .filter(entry -> isOfWeight(text, dyad, entry, told))
                .filter(entry -> !told.contains(entry.id()))
                .sorted(byWeight(dyad))
                .limit(MOST)
                .sorted(Comparator.comparing(ChronicleEntry::from))
                .forEach(entry -> findings.add(text.finding(
                        this,
                        Severity.HINT,
                        title,
                        null,
                        "not told: " + entry.name() + ", " + WrongDate.period(entry),
                        "chronicle " + entry.id())));
        return findings;
    }

    /** The weightiest first; of as weighty ones those between the two, and then those of few. */
    private static Comparator<ChronicleEntry> byWeight(Dyad dyad) {
        return Comparator.comparingInt((ChronicleEntry entry) -> -entry.weight())
                .thenComparing(entry -> entry.parties().size() > MANY || !dyad.joins(entry.parties()))
                .thenComparingInt(entry -> entry.parties().size())
                .thenComparing(ChronicleEntry::from);
    }

    /** Between the two; or of one of them with a third, of the first weight, and tied to what is between them. */
    private static boolean isOfWeight(Examination text, Dyad dyad, ChronicleEntry entry, Set<String> told) {
        if (dyad.joins(entry.parties())) {
            return entry.weight() >= (entry.parties().size() > MANY ? WEIGHT_OF_THE_TIME : WEIGHT_OF_THE_TWO);
        }
        boolean oneOfThem = entry.parties().stream().anyMatch(dyad::contains);
        if (!oneOfThem || entry.weight() < WEIGHT_OF_THE_TIME) return false;
        boolean binds = entry.kind() == ChronicleEntry.Kind.WAR
                || entry.roles().stream().anyMatch(role -> role.verb().equals("guaranteed"));
        return binds
                || entry.after().stream()
                        .anyMatch(id -> told.contains(id)
                                || text.chronicle()
                                        .entry(id)
                                        .filter(before -> dyad.joins(before.parties()))
                                        .isPresent());
    }

    /** The events that the page means, by name or by what it tells of the two at their time. */
    private static Set<String> told(Examination text) {
        Set<String> told = new HashSet<>();
        text.links().forEach(link -> told.add(link.entry().id()));
        return told;
    }

    private static @Nullable Years period(String title) {
        Matcher matcher = PERIOD.matcher(title);
        if (!matcher.find()) return null;
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        return new Years(from, to < 100 ? from / 100 * 100 + to : to);
    }

    private static @Nullable Span title(Examination text) {
        return text.source().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::span)
                .findFirst()
                .orElse(null);
    }
}
