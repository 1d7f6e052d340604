package org.entente.coding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.entente.event.Aux;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.source.Source;
import org.entente.source.Span;

/**
 * What one clause asserts.
 *
 * @param span the clause's words, without those of clauses below it at its ends
 * @param direction what it speaks for in the relation of the dyad read for; {@link Side#OTHER} where it speaks for nothing
 * @param aux how it is told
 * @param rule what decided the kind, then what decided the direction
 */
public record Statement(Source source, Span span, Kind kind, Side direction, Set<Aux> aux, String rule) {
    public Statement {
        aux = aux.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aux));
    }

    /** The words under the span. */
    public String quote() {
        return span.of(source.text());
    }
}
