package org.entente.actor;

import java.util.List;
import org.entente.source.Span;

/** What named events imply: the Munich Conference has its parties. The chronicle knows them. */
@FunctionalInterface
public interface NamedParties {
    /** Knows no event. */
    NamedParties NONE = (text, within, days) -> List.of();

    /**
     * The named events in a stretch of text.
     *
     * @param text a source's text
     * @param within where to look
     * @param days when the passage plays, to tell apart events of one name
     * @return in the order of the text, without overlap
     */
    List<Named> find(String text, Span within, Days days);

    /**
     * A named event.
     *
     * @param span its name in the text
     * @param parties who took part; empty where that is not known
     * @param row the chronicle's row
     */
    record Named(Span span, List<Party> parties, String row) {}
}
