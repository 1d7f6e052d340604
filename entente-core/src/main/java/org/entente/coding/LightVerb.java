package org.entente.coding;

/** How a verb of little meaning hands its participants to the event noun that is its object or its subject. */
public enum LightVerb {
    /** Conduct a raid, give aid: the subject acts. */
    GIVING,
    /** Receive aid, suffer a defeat: the subject is acted upon. */
    RECEIVING,
    /** The bombardment began, suspicion lingered: the subject is what happens. */
    HAPPENING
}
