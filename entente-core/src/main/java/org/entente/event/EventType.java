package org.entente.event;

import static org.entente.event.Quad.MATERIAL_CONFLICT;
import static org.entente.event.Quad.MATERIAL_COOPERATION;
import static org.entente.event.Quad.VERBAL_CONFLICT;
import static org.entente.event.Quad.VERBAL_COOPERATION;

/**
 * The sixteen event types of PLOVER 2.0.
 *
 * @see "PLOVER manual, draft 2.0 of 4 February 2024, chapter 3"
 */
public enum EventType {
    AGREE(VERBAL_COOPERATION),
    CONSULT(VERBAL_COOPERATION),
    SUPPORT(VERBAL_COOPERATION),
    CONCEDE(VERBAL_COOPERATION),
    COOPERATE(MATERIAL_COOPERATION),
    AID(MATERIAL_COOPERATION),
    RETREAT(MATERIAL_COOPERATION),
    REQUEST(VERBAL_CONFLICT),
    ACCUSE(VERBAL_CONFLICT),
    REJECT(VERBAL_CONFLICT),
    THREATEN(VERBAL_CONFLICT),
    PROTEST(MATERIAL_CONFLICT),
    SANCTION(MATERIAL_CONFLICT),
    MOBILIZE(MATERIAL_CONFLICT),
    COERCE(MATERIAL_CONFLICT),
    ASSAULT(MATERIAL_CONFLICT);

    private final Quad quad;

    EventType(Quad quad) {
        this.quad = quad;
    }

    public Quad quad() {
        return quad;
    }

    public boolean isCooperation() {
        return quad.isCooperation();
    }

    /** Whether it is done with words. */
    public boolean isVerbal() {
        return quad == Quad.VERBAL_COOPERATION || quad == Quad.VERBAL_CONFLICT;
    }
}
