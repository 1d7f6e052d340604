package org.entente.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.time.Edtf;
import org.entente.time.Precision;

/**
 * Links mentions to events, within a text and across sources: pairs of mentions are scored on parties, direction, family
 * of type, date, named instrument and shared words, and joined from the best pair down, as long as no two mentions of an
 * event contradict each other. What is linked is an equivalence: it does not depend on the order of the mentions.
 * Thread-safe.
 */
public final class Linker {
    private static final int DECADE = 10;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(pair -> pair.one().key())
            .thenComparing(pair -> pair.other().key());

    private record Pair(Draft one, Draft other, double score) {}

    /** The events of mentions, by date; events without a date come last. */
    public List<Event> link(Collection<EventMention> mentions) {
        return link(mentions, List.of());
    }

    /**
     * The events of mentions, of which some were linked before: events are what they would be if all had been linked at
     * once, and an event that holds the first report of an earlier one keeps its id.
     *
     * @param mentions all mentions, old and new
     * @param earlier what was linked before
     */
    public List<Event> link(Collection<EventMention> mentions, Collection<Event> earlier) {
        Map<String, Draft> drafts = new TreeMap<>();
        for (EventMention mention : mentions) {
            String key = Draft.key(mention);
            Draft known = drafts.get(key);
            if (known == null) drafts.put(key, new Draft(key, mention));
            else known.add(mention);
        }
        Map<String, String> ids = new HashMap<>();
        for (Event event : earlier) {
            for (Report report : event.reports()) ids.put(report.key(), event.id());
        }
        Set<String> taken = new HashSet<>();
        Set<String> given = new HashSet<>(ids.values());
        return clusters(drafts.values()).stream()
                .map(cluster -> EventMaker.event(id(cluster, ids, given, taken), cluster))
                .sorted(Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Event::id))
                .toList();
    }

    /** The id that one of the reports had; else the first report's key. */
    private static String id(List<Draft> cluster, Map<String, String> ids, Set<String> given, Set<String> taken) {
        for (Draft draft : cluster) {
            String id = ids.get(draft.key());
            if (id != null && taken.add(id)) return id;
        }
        for (Draft draft : cluster) {
            if (!given.contains(draft.key()) && taken.add(draft.key())) return draft.key();
        }
        return cluster.get(0).key() + "-2";
    }

    private static Collection<List<Draft>> clusters(Collection<Draft> drafts) {
        Map<Draft, List<Draft>> clusters = new HashMap<>(drafts.size() * 2);
        for (Draft draft : drafts) clusters.put(draft, List.of(draft));
        for (Pair pair : pairs(drafts)) {
            List<Draft> one = clusters.getOrDefault(pair.one(), List.of());
            List<Draft> other = clusters.getOrDefault(pair.other(), List.of());
            if (one == other || !fit(one, other)) continue;
            List<Draft> joined = new ArrayList<>(one);
            joined.addAll(other);
            joined.sort(Comparator.comparing(Draft::key));
            for (Draft draft : joined) clusters.put(draft, joined);
        }
        Map<String, List<Draft>> byFirst = new TreeMap<>();
        for (List<Draft> cluster : clusters.values()) byFirst.put(cluster.get(0).key(), cluster);
        return byFirst.values();
    }

    /** Whether no two across the clusters exclude each other. */
    private static boolean fit(List<Draft> one, List<Draft> other) {
        for (Draft a : one) {
            for (Draft b : other) {
                if (PairScore.of(a, b) == PairScore.NEVER) return false;
            }
        }
        return true;
    }

    private static List<Pair> pairs(Collection<Draft> drafts) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<Draft> block : blocks(drafts).values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Draft one = block.get(i);
                    Draft other = block.get(j);
                    double score = PairScore.of(one, other);
                    if (score >= PairScore.LINKED && seen.add(one.key() + other.key())) {
                        pairs.add(new Pair(one, other, score));
                    }
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    /**
     * Drafts that may be of one event share a block: two states, and a year or none. A date of several years stands in
     * the block of each, one told to the year in its neighbours' too; beyond a decade it is as good as none.
     */
    private static Map<String, List<Draft>> blocks(Collection<Draft> drafts) {
        Map<String, List<Draft>> byStates = new TreeMap<>();
        for (Draft draft : drafts) {
            for (String states : pairsOfStates(draft.states())) {
                byStates.computeIfAbsent(states, unused -> new ArrayList<>()).add(draft);
            }
        }
        Map<String, List<Draft>> blocks = new TreeMap<>();
        byStates.forEach((states, all) -> {
            Set<String> years = new HashSet<>();
            for (Draft draft : all) years.addAll(years(draft));
            for (Draft draft : all) {
                Set<String> own = years(draft);
                for (String year : own.isEmpty() ? years : own) {
                    blocks.computeIfAbsent(states + year, unused -> new ArrayList<>())
                            .add(draft);
                }
            }
            if (years.isEmpty()) blocks.put(states, all);
        });
        return blocks;
    }

    private static List<String> pairsOfStates(Set<Party> states) {
        List<String> pairs = new ArrayList<>();
        List<Party> list = List.copyOf(states);
        for (int i = 0; i < list.size(); i++) {
            if (list.size() == 1) pairs.add(list.get(i).code() + " ");
            for (int j = 0; j < list.size(); j++) {
                if (list.get(i).compareTo(list.get(j)) < 0)
                    pairs.add(list.get(i).code() + " " + list.get(j).code() + " ");
            }
        }
        return pairs;
    }

    private static Set<String> years(Draft draft) {
        Edtf date = draft.mention().date();
        if (date == null || !date.isYearKnown()) return Set.of();
        int from =
                date.isOpenStart() ? date.latest().getYear() : date.earliest().getYear();
        int to = date.isOpenEnd() ? from + 1 : date.latest().getYear();
        if (to - from > DECADE) return Set.of();
        int margin = date.precision().compareTo(Precision.MONTH) < 0 ? 1 : 0;
        Set<String> years = new HashSet<>();
        for (int year = from - margin; year <= to + margin; year++) years.add(String.valueOf(year));
        return years;
    }
}
