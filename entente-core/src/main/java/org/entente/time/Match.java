package org.entente.time;

import org.entente.time.Field.Slot;

/**
 * Words that a rule reads.
 *
 * @param rule the rule
 * @param from first token of the date
 * @param to token after the last
 * @param first the values of the slots at the start, {@link #NONE} where there is none
 * @param second those that came twice: the end of a range
 * @param yearAtEnd whether the year is the last word
 */
record Match(Rule rule, int from, int to, int[] first, int[] second, boolean yearAtEnd) {
    static final int NONE = Integer.MIN_VALUE;
    /** Added to a short year of one digit, so that "1904-5" is told from "1904-05". */
    static final int ONE_DIGIT = 1000;

    boolean has(Slot slot) {
        return first[slot.ordinal()] != NONE;
    }

    int get(Slot slot) {
        return first[slot.ordinal()];
    }

    boolean isRange() {
        for (Slot slot : Slot.values()) {
            if (slot != Slot.PART && slot != Slot.ERA && second[slot.ordinal()] != NONE) {
                return true;
            }
        }
        return false;
    }

    boolean statesYear() {
        return has(Slot.YEAR);
    }

    /** The year that it states, astronomical. */
    int statedYear() {
        int year = get(Slot.YEAR);
        return has(Slot.ERA) && get(Slot.ERA) < 0 ? 1 - year : year;
    }
}
