package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.source.Span;

/** Named events found by their names: the Munich Conference, the Treaty of Rapallo. Filled once, then read by any thread. */
public final class EventNames implements NamedParties {
    private static final double FARTHEST_YEARS = 30;

    private final NameIndex index = new NameIndex();

    private record Event(List<Party> parties, String row) {}

    /**
     * Adds a name of an event.
     *
     * @param days when it was; it tells apart events of one name
     * @param parties who took part
     */
    public void add(String name, Days days, List<Party> parties, String row) {
        Event event = new Event(List.copyOf(parties), row);
        index.add(name, new Entry(Entry.What.GROUP, null, days, false, event, row));
    }

    @Override
    public List<Named> find(String text, Span within, Days days) {
        List<Named> found = new ArrayList<>();
        for (Match match : index.find(text, within.start(), within.end())) {
            Entry best = null;
            for (Entry entry : match.entries()) {
                boolean nearer =
                        best == null || entry.days().yearsTo(days) < best.days().yearsTo(days);
                best = nearer ? entry : best;
            }
            if (best != null && best.days().yearsTo(days) <= FARTHEST_YEARS) {
                Event event = (Event) Objects.requireNonNull(best.fact());
                found.add(new Named(new Span(match.start(), match.end()), event.parties(), event.row()));
            }
        }
        return found;
    }
}
