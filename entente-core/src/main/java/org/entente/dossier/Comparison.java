package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Side;
import org.entente.linking.Conflict;
import org.entente.linking.Event;
import org.entente.relation.Relation;
import org.entente.source.Source;

/**
 * Sources on one dyad side by side.
 *
 * @param sources what is compared, in the order given
 * @param shared acts that at least two of them tell, by date
 * @param alone acts that one of them alone tells, by source, by date
 * @param differing acts of {@code shared} that they date, direct or judge otherwise
 * @param together share of the acts told by each source that drew the two together, 0 to 1
 */
public record Comparison(
        List<Source> sources,
        List<Event> shared,
        Map<Source, List<Event>> alone,
        List<Event> differing,
        Map<Source, Double> together) {
    public Comparison {
        sources = List.copyOf(sources);
        shared = List.copyOf(shared);
        differing = List.copyOf(differing);
    }

    /** Compares what the texts of a dossier tell of the acts between its two. */
    public static Comparison of(Dossier dossier) {
        return of(
                dossier.readings().stream().map(TextReading::source).toList(),
                dossier.relation().acts().stream().sorted(Relation.BY_DATE).toList());
    }

    static Comparison of(List<Source> sources, List<Event> acts) {
        List<Event> shared = new ArrayList<>();
        List<Event> differing = new ArrayList<>();
        Map<Source, List<Event>> alone = new LinkedHashMap<>();
        for (Source source : sources) alone.put(source, new ArrayList<>());
        for (Event act : acts) {
            if (act.witnesses().size() > 1) {
                shared.add(act);
                if (act.conflicts().stream().anyMatch(Comparison::isAcross)) differing.add(act);
            } else {
                for (Source source : act.witnesses()) {
                    alone.computeIfAbsent(source, unused -> new ArrayList<>()).add(act);
                }
            }
        }
        Map<Source, Double> together = new LinkedHashMap<>();
        for (Source source : sources) {
            List<Event> told = acts.stream()
                    .filter(act -> act.witnesses().contains(source))
                    .toList();
            long drew = told.stream().filter(act -> act.side() == Side.FOR).count();
            if (!told.isEmpty()) together.put(source, drew / (double) told.size());
        }
        return new Comparison(sources, shared, alone, differing, together);
    }

    /** Whether it is between sources, and not within one. */
    private static boolean isAcross(Conflict conflict) {
        return conflict.attribute() != Conflict.Attribute.TYPE
                && conflict.values().values().stream()
                                .flatMap(mentions -> mentions.stream().map(mention -> mention.source()))
                                .distinct()
                                .count()
                        > 1;
    }
}
