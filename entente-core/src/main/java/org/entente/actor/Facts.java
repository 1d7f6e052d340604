package org.entente.actor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the tables of a gazetteer hold.
 *
 * @param titles which titles are borne in which states
 * @param forenames given names of persons
 * @param nobody phrases that name no party though a part of them would: Turkish delight
 */
public record Facts(
        List<State> states,
        List<Place> places,
        List<Tenure> tenures,
        List<Group> groups,
        List<Agent> agents,
        List<Organisation> organisations,
        List<Title> titles,
        List<String> forenames,
        List<String> nobody) {
    /** No facts at all. */
    public static final Facts NONE = new Facts(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        states = List.copyOf(states);
        places = List.copyOf(places);
        tenures = List.copyOf(tenures);
        groups = List.copyOf(groups);
        agents = List.copyOf(agents);
        organisations = List.copyOf(organisations);
        titles = List.copyOf(titles);
        forenames = List.copyOf(forenames);
        nobody = List.copyOf(nobody);
    }

    /** These facts and others. Where both name somebody, the context decides as between any two. */
    public Facts plus(Facts more) {
        return new Facts(
                joined(states, more.states),
                joined(places, more.places),
                joined(tenures, more.tenures),
                joined(groups, more.groups),
                joined(agents, more.agents),
                joined(organisations, more.organisations),
                joined(titles, more.titles),
                joined(forenames, more.forenames),
                joined(nobody, more.nobody));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
