package org.entente.actor;

import java.util.List;

/**
 * An international organisation, one of its organs, or a bloc of states.
 *
 * @param code {@code IGO:LON}; of a bloc any word
 * @param life when it was
 * @param members codes of its members, each with its days
 * @param armOf the state whose arm it is, as Russia's the Comintern, or an empty text
 * @param bloc whether it stands for its members and has no code of its own
 */
public record Organisation(
        String code, Days life, List<Name> names, List<Name> members, String armOf, boolean bloc, String row) {
    /** The codes of those that were members on one of the days. */
    public List<String> membersIn(Days days) {
        return members.stream()
                .filter(member -> member.days().overlaps(days))
                .map(Name::text)
                .distinct()
                .toList();
    }
}
