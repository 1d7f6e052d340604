package org.entente.coding;

import static org.entente.coding.Arguments.OBJECT;
import static org.entente.coding.Arguments.SUBJECT;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.language.Upos;

/** What another does after the first: "Germany declared war on China, and Austria followed suit". */
final class Likewise {
    private static final Set<String> SUIT = Set.of("suit", "example", "lead");
    private static final Set<String> SAME = Set.of("same", "likewise");

    private final Graph graph;
    private final PartyFinder parties;
    private final ArgumentReader arguments;

    Likewise(Graph graph, PartyFinder parties, ArgumentReader arguments) {
        this.graph = graph;
        this.parties = parties;
        this.arguments = arguments;
    }

    /**
     * The act that a verb says was done again, by its own subject.
     *
     * @param drafts of the sentence so far
     */
    Optional<Draft> of(int v, List<Draft> drafts) {
        Arguments read = arguments.verb(v);
        if (!repeats(v, read)) return Optional.empty();
        List<Found> actors = parties.actors(read.of(SUBJECT)).stream()
                .filter(found -> found.strong() && !RoleReader.isEventName(found))
                .toList();
        Draft first = null;
        for (Draft draft : drafts) {
            if (draft.core() < v && !draft.actors().isEmpty()) first = draft;
        }
        if (first == null || actors.isEmpty() || !states(first.actors(), actors).isEmpty()) return Optional.empty();
        boolean answers = !states(first.recipients(), actors).isEmpty();
        List<Found> recipients = answers || first.recipients().isEmpty() ? first.actors() : first.recipients();
        BitSet tokens = new BitSet();
        tokens.set(v);
        actors.forEach(found -> tokens.set(found.token()));
        return Optional.of(new Draft(
                v, v, false, false, first.sense(), actors, recipients, first.contexts(), tokens, first.confidence()));
    }

    private boolean repeats(int v, Arguments read) {
        List<Integer> objects = read.of(OBJECT).stream()
                .filter(object -> graph.upos(object) != Upos.NUM && graph.upos(object) != Upos.ADJ
                        || SAME.contains(graph.form(object)))
                .toList();
        return switch (graph.lemma(v)) {
            case "follow" -> objects.stream().allMatch(object -> SUIT.contains(graph.lemma(object)));
            case "do" ->
                objects.stream().anyMatch(object -> SAME.contains(graph.lemma(object)))
                        || graph.hasChildLemma(v, Set.of("likewise"));
            default -> false;
        };
    }

    private static Set<Party> states(List<Found> some, List<Found> others) {
        Set<Party> shared = new HashSet<>();
        for (Found one : some) {
            boolean both = others.stream()
                    .anyMatch(other -> other.party().state().equals(one.party().state()));
            if (both) shared.add(one.party().state());
        }
        return shared;
    }
}
