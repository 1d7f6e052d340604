package org.entente.time;

import java.time.LocalDate;

/** Placeholder signature until the value type lands in this session's first hour: see the time package's owner. */
public final class Edtf {
    private final String text;

    private Edtf(String text) {
        this.text = text;
    }

    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    public LocalDate earliest() {
        throw new UnsupportedOperationException();
    }

    public LocalDate latest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return text;
    }
}
