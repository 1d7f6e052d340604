package org.entente.linking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.event.EventMention;

/**
 * An attribute on which the reports of one event differ.
 *
 * @param values each value with the mentions that give it, the value that the event has first
 */
public record Conflict(Attribute attribute, Map<String, List<EventMention>> values) {
    /** What reports may differ on. */
    public enum Attribute {
        DATE,
        TYPE,
        DIRECTION,
        SIDE;

        /** As files write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Conflict {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
