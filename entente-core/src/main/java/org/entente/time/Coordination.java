package org.entente.time;

import java.util.List;
import org.entente.time.Field.Slot;

/** "In April and June 1955": the last date of a list lends its year to those before it. */
final class Coordination {
    private static final int LONGEST_JOINT = 3;

    private Coordination() {}

    static void lendYears(List<Match> matches, Tokens tokens, Signs signs) {
        for (int i = matches.size() - 2; i >= 0; i--) {
            Match match = matches.get(i);
            Match next = matches.get(i + 1);
            if (BlockReading.isYearless(match) && next.has(Slot.YEAR) && joined(match, next, tokens, signs)) {
                int month = month(match);
                int nextMonth = month(next);
                if (month != 0 && nextMonth != 0) {
                    int year = next.get(Slot.YEAR);
                    match.first()[Slot.YEAR.ordinal()] = month > nextMonth && !next.has(Slot.ERA) ? year - 1 : year;
                    match.first()[Slot.ERA.ordinal()] = next.get(Slot.ERA);
                }
            }
        }
    }

    private static int month(Match match) {
        return match.has(Slot.MONTH)
                ? match.get(Slot.MONTH)
                : match.has(Slot.SEASON) ? 3 * (match.get(Slot.SEASON) - 20) : 0;
    }

    private static boolean joined(Match match, Match next, Tokens tokens, Signs signs) {
        int gap = next.from() - match.to();
        if (gap < 1 || gap > LONGEST_JOINT) {
            return false;
        }
        for (int i = match.to(); i < next.from(); i++) {
            if (!signs.joins(tokens.id(i))) {
                return false;
            }
        }
        return true;
    }
}
