package org.entente.coding;

/** What a predicate makes of the act in its complement: the table of guideline 2 to 4 of the coding rules. */
public enum Operator {
    /** Promise, offer, undertake, agree to: an AGREE, or a CONCEDE where something is given up. */
    PROMISE,
    /** Vow, swear: as a promise, but a THREATEN where harm is sworn. */
    VOW,
    /** Want, hope, plan, decide: intended cooperation is AGREE, intended conflict its type in the future. */
    INTEND,
    /** Talk of, speak of: as an intention, but a THREATEN where harm is talked of. */
    MOOT,
    /** Try, attempt: the act itself; attempted cooperation is AGREE. */
    TRY,
    /** Refuse, decline: cooperation withheld is REJECT, conflict withheld its type with negation. */
    REFUSE,
    /** Fail, be unable: as a negation. */
    FAIL,
    /** Threaten. */
    THREATEN,
    /** Ask, urge, demand: a REQUEST to the one who is to act. */
    REQUEST,
    /** Order, command: one's own do it, and of others it is a REQUEST. */
    ORDER,
    /** Begin, continue, manage, be forced to: the act itself. */
    DO,
    /** Stop, suspend, give up: an end to conflict is CONCEDE, an end to cooperation SANCTION. */
    STOP,
    /** Allow, let: CONCEDE by the one who allows. */
    ALLOW,
    /** Prevent, hinder: the act did not happen. */
    PREVENT,
    /** Accuse, blame, suspect: ACCUSE by the speaker, and nothing of what it says. */
    ACCUSE,
    /** Deny: REJECT, and nothing of what it denies. */
    DENY,
    /** Say, announce, declare: what is said counts. */
    SAY,
    /** Claim, assert: that another did harm is an ACCUSE by the speaker, and anything else does not count. */
    CLAIM,
    /** Believe, fear: what is believed does not count. */
    BELIEVE
}
