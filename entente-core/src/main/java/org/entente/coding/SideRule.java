package org.entente.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Side;
import org.jspecify.annotations.Nullable;

/**
 * What an event did to a dyad: the sign of its type, unless the text turns it.
 *
 * @see "gold/GUIDELINES.md, clarification 9"
 */
public final class SideRule {
    /** Parts of the other state that stand against its government. */
    private static final Set<String> OPPONENTS = Set.of("REB", "PRE", "SPY", "LAB");
    /** Organisations that act for one state. */
    private static final Map<String, String> ARMS = Map.of("IGO:COMINTERN", "RUS", "IGO:COMINFORM", "RUS");

    private static final Set<EventType> HELP =
            Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE, EventType.AGREE);

    /** What others do to bring the two together: mediate, guarantee, offer terms to both. */
    private static final Set<EventType> BETWEEN = Set.of(EventType.CONSULT, EventType.AGREE);

    private SideRule() {}

    /** What an event that was read for one dyad did to another. */
    public static Side of(Dyad dyad, EventMention event) {
        boolean negated = event.aux().contains(Aux.NEGATION);
        return of(dyad, event.type(), event.mode(), negated, event.actors(), event.recipients());
    }

    static Side of(@Nullable Dyad dyad, Draft draft, List<Party> actors, List<Party> recipients) {
        boolean negated = draft.sense().is(Aux.NEGATION);
        return of(dyad, draft.type(), draft.sense().mode(), negated, actors, recipients);
    }

    private static Side of(
            @Nullable Dyad dyad,
            EventType type,
            @Nullable String mode,
            boolean negated,
            List<Party> actors,
            List<Party> recipients) {
        if (dyad == null
                || !takesPart(dyad.first(), actors, recipients)
                || !takesPart(dyad.second(), actors, recipients)) {
            return Side.OTHER;
        }
        if (facesThird(dyad, actors, recipients)) {
            boolean mediated = type == EventType.CONSULT && dyad.joins(recipients);
            return mediated && !negated ? Side.FOR : Side.OTHER;
        }
        boolean cooperative = type.isCooperation();
        if (type == EventType.REQUEST) cooperative = isFriendly(mode);
        boolean toOpponents = recipients.stream().anyMatch(party -> OPPONENTS.contains(party.sector()));
        if (toOpponents && (HELP.contains(type) || type == EventType.REJECT)) cooperative = !cooperative;
        if (negated) cooperative = !cooperative;
        return cooperative ? Side.FOR : Side.AGAINST;
    }

    private static boolean takesPart(Party state, List<Party> actors, List<Party> recipients) {
        return actors.stream().anyMatch(party -> stands(party, state))
                || recipients.stream().anyMatch(party -> stands(party, state));
    }

    private static boolean stands(Party party, Party state) {
        return party.state().equals(state)
                || state.code().equals(ARMS.get(party.state().code()));
    }

    /** Whether both stand on one side, facing another: the act is no matter between the two, unless it mediates. */
    private static boolean facesThird(Dyad dyad, List<Party> actors, List<Party> recipients) {
        return (dyad.joins(actors)
                        && !recipients.isEmpty()
                        && recipients.stream().noneMatch(dyad::contains))
                || (dyad.joins(recipients) && actors.stream().noneMatch(dyad::contains));
    }

    /** A call for help, talks or closer ties draws together; a demand drives apart. */
    private static boolean isFriendly(@Nullable String mode) {
        return "meet".equals(mode) || "assist".equals(mode);
    }
}
