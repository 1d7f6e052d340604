package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whose "the Emperor" or "the Chancellor" may be on a day. */
final class Titles {
    private final Set<String> states = new HashSet<>();
    private final Map<String, List<Title>> byNoun = new HashMap<>();

    Titles(List<Title> titles) {
        for (Title title : titles) {
            states.add(title.state());
            title.nouns()
                    .forEach(noun -> byNoun.computeIfAbsent(noun, key -> new ArrayList<>())
                            .add(title));
        }
    }

    /** Whether any state's title is told by the table; others say nothing about whose they are. */
    boolean isTitle(String noun) {
        return byNoun.containsKey(noun);
    }

    /** Whether a state's titles are told. */
    boolean knows(Party state) {
        return states.contains(state.state().code());
    }

    /** Whether a state has one of that title on the days; of a state without rows anything may be true. */
    boolean mayBear(Party state, String noun, Days days) {
        List<Title> titles = byNoun.get(noun);
        String code = state.state().code();
        return titles == null
                || !states.contains(code)
                || titles.stream()
                        .anyMatch(title ->
                                title.state().equals(code) && title.days().overlaps(days));
    }
}
