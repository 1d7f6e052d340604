package org.entente.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.Kind;

/**
 * How likely two mentions report one event, as a sum of weights in favour and against. The weights were set by hand on
 * pairs of sentences, and are few enough to be read.
 */
final class PairScore {
    /** From here on two mentions are linked. */
    static final double LINKED = 2.0;

    /** What two mentions that cannot be one event score. */
    static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final double SAME_TYPE = 0.8;
    private static final double SAME_DAYS = 1.2;
    private static final double WITHIN = 0.7;
    private static final double UNKNOWN = -0.3;
    private static final double NEAR = -0.5;
    private static final double DOUBTFUL = -1.2;
    private static final double SAME_INSTRUMENT = 0.9;
    private static final double OTHER_INSTRUMENT = -1.3;
    private static final double SAME_QUALIFIER = 0.6;
    private static final double OTHER_QUALIFIER = -1.8;
    private static final double SHARED_NAME = 0.5;
    private static final double OTHER_NAMES = -0.4;
    private static final double SHARED_ACT = 0.85;
    private static final double SHARED_WORD = 0.55;
    private static final double AGAIN = -1.0;
    private static final int ENOUGH = 2;

    private PairScore() {}

    static double of(Draft one, Draft other) {
        EventMention a = one.mention();
        EventMention b = other.mention();
        if (a.isRealised() != b.isRealised() || (a.kind() == Kind.ATTITUDE) != (b.kind() == Kind.ATTITUDE))
            return NEVER;
        if (!a.aux().equals(b.aux()) && !a.isRealised()) return NEVER;
        if (!TypeFamily.joins(a.type(), b.type()) || !partiesFit(one, other)) return NEVER;
        if (one.isBeside(other) && !isSameClause(a, b)) return NEVER;
        DateFit dates = DateFit.of(a.date(), b.date());
        if (dates == DateFit.APART) return NEVER;
        double score = a.type() == b.type() ? SAME_TYPE : 0;
        score += switch (dates) {
            case SAME -> SAME_DAYS;
            case WITHIN -> WITHIN;
            case UNKNOWN -> UNKNOWN;
            case NEAR -> NEAR;
            case DOUBTFUL -> DOUBTFUL;
            case APART -> NEVER;
        };
        return score + wording(one.wording(), other.wording());
    }

    /** Acts told side by side in one sentence are different acts, unless one is coded twice. */
    private static boolean isSameClause(EventMention a, EventMention b) {
        return a.type() == b.type() && a.quote().equals(b.quote());
    }

    private static double wording(Wording one, Wording other) {
        double score = compared(one.instruments(), other.instruments(), SAME_INSTRUMENT, OTHER_INSTRUMENT);
        score += compared(one.qualifiers(), other.qualifiers(), SAME_QUALIFIER, OTHER_QUALIFIER);
        int names = shared(one.names(), other.names());
        if (names > 0) score += SHARED_NAME * Math.min(names, ENOUGH);
        else if (!one.names().isEmpty() && !other.names().isEmpty()) score += OTHER_NAMES;
        if (shared(one.acts(), other.acts()) > 0) score += SHARED_ACT;
        if (one.again() != other.again()) score += AGAIN;
        return score + SHARED_WORD * Math.min(shared(one.stems(), other.stems()), ENOUGH);
    }

    private static double compared(Set<String> one, Set<String> other, double same, double different) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        return shared(one, other) > 0 ? same : different;
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            if (other.contains(word)) shared++;
        }
        return shared;
    }

    /** The same two states at least, and neither acting where the other text has it acted upon. */
    private static boolean partiesFit(Draft one, Draft other) {
        Set<Party> common = new HashSet<>(one.states());
        common.retainAll(other.states());
        int needed = Math.min(2, Math.min(one.states().size(), other.states().size()));
        if (common.size() < needed) return false;
        if (one.isMutual() || other.isMutual()) return true;
        return meet(one.actors(), other.actors()) && meet(one.recipients(), other.recipients());
    }

    private static boolean meet(List<Party> one, List<Party> other) {
        return one.stream().anyMatch(other::contains);
    }
}
