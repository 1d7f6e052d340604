package org.entente.linking;

import java.util.EnumSet;
import java.util.Set;
import org.entente.event.EventType;

/**
 * Types as which one act may be told: a treaty is signed (SUPPORT) or agreed on (AGREE), premises are raided (COERCE) or
 * attacked (ASSAULT). Families overlap.
 */
enum TypeFamily {
    ACCORD(EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE, EventType.CONSULT),
    HELP(EventType.AID, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE),
    YIELDING(EventType.CONCEDE, EventType.RETREAT, EventType.AGREE),
    WORDS(EventType.ACCUSE, EventType.PROTEST, EventType.THREATEN, EventType.REQUEST),
    REFUSAL(EventType.REJECT, EventType.SANCTION, EventType.ACCUSE),
    RUPTURE(EventType.SANCTION, EventType.COERCE, EventType.PROTEST),
    FORCE(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

    private final Set<EventType> types;

    TypeFamily(EventType first, EventType... rest) {
        types = EnumSet.of(first, rest);
    }

    /** Whether two types may tell of one act. */
    static boolean joins(EventType one, EventType other) {
        if (one == other) return true;
        for (TypeFamily family : values()) {
            if (family.types.contains(one) && family.types.contains(other)) return true;
        }
        return false;
    }
}
