package org.entente.event;

/** The four classes of PLOVER types. */
public enum Quad {
    VERBAL_COOPERATION("verbal cooperation"),
    MATERIAL_COOPERATION("material cooperation"),
    VERBAL_CONFLICT("verbal conflict"),
    MATERIAL_CONFLICT("material conflict");

    private final String label;

    Quad(String label) {
        this.label = label;
    }

    /** As files write it. */
    public String label() {
        return label;
    }

    public boolean isCooperation() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }
}
