package org.entente.relation;

/** The unit of time that a series counts in. */
public enum Step {
    MONTH(12),
    YEAR(1);

    private final int perYear;

    Step(int perYear) {
        this.perYear = perYear;
    }

    int perYear() {
        return perYear;
    }
}
