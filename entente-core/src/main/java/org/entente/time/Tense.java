package org.entente.time;

/** How the clause of a date is told. */
enum Tense {
    PLAIN,
    /** "had": it steps back from where the narrative stands. */
    PLUPERFECT,
    /** "will", "would": it looks ahead. */
    FUTURE
}
