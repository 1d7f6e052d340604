package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.language.AnnotatedSentence;
import org.entente.linking.Event;
import org.entente.source.Block;
import org.entente.source.Section;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds the points of texts: the author's own where the page has them, else acts with what is told around them. */
final class PointFinder {
    private static final Comparator<Point> BY_DATE =
            Comparator.comparing(Point::date, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Point> points = new ArrayList<>();
    private final Map<Side, Integer> numbers = new LinkedHashMap<>();
    private final Heading heading;
    private final Map<EventMention, Event> linked = new IdentityHashMap<>();
    private final Set<String> told = new HashSet<>();

    /** @param acts what the mentions of all texts report together, so that no act is told twice */
    PointFinder(Heading heading, List<Event> acts) {
        this.heading = heading;
        for (Event act : acts) act.mentions().forEach(mention -> linked.put(mention, act));
    }

    /** Points of all texts, the author's in their order and before the others, which are by date. */
    List<Point> find(List<TextReading> readings) {
        for (TextReading reading : readings) authored(reading);
        if (points.isEmpty()) {
            for (TextReading reading : readings) {
                for (Point point : new PointComposer(reading, heading).compose()) {
                    if (!isTold(point)) points.add(point);
                }
            }
            points.sort(BY_DATE);
        }
        return points.stream().map(this::numbered).toList();
    }

    private void authored(TextReading reading) {
        for (Block block : reading.source().blocks()) {
            Optional<Side> side = side(block);
            if (side.isEmpty()) continue;
            Passage passage = new Passage(reading.source(), block.span());
            Span label = label(reading, block.span());
            Edtf date = date(reading, label == null ? block.span() : label)
                    .or(() -> date(reading, block.span()))
                    .orElse(null);
            points.add(new Point("", side.get(), passage, label, null, date, events(reading, block.span()), true));
        }
    }

    /** The side whose section a block of prose stands in. */
    private static Optional<Side> side(Block block) {
        if (!block.isProse() || block.section() == null) return Optional.empty();
        return Section.of(block.section()).flatMap(section -> switch (section) {
            case FOR -> Optional.of(Side.FOR);
            case AGAINST -> Optional.of(Side.AGAINST);
            case EVALUATION, COMMENTS -> Optional.empty();
        });
    }

    /** Whether all its realised acts stand in points of other texts before it. */
    private boolean isTold(Point point) {
        boolean all = true;
        for (EventMention event : point.events()) {
            Event act = linked.get(event);
            if (event.isRealised()) all &= act != null && !told.add(act.id());
        }
        return all;
    }

    private Point numbered(Point point) {
        int number = numbers.merge(point.side(), 1, Integer::sum);
        return new Point(
                point.side().label() + "-" + number,
                point.side(),
                point.passage(),
                point.label(),
                point.heading(),
                point.date(),
                point.events(),
                point.authored());
    }

    private static @Nullable Span label(TextReading reading, Span block) {
        for (AnnotatedSentence annotated : reading.text().sentences()) {
            Span label = annotated.sentence().label();
            if (label != null && block.contains(label)) return new Span(block.start(), label.end());
        }
        return null;
    }

    private static Optional<Edtf> date(TextReading reading, Span within) {
        return reading.times().stream()
                .filter(time -> within.contains(time.span()))
                .map(TimeMention::edtf)
                .findFirst();
    }

    private static List<EventMention> events(TextReading reading, Span within) {
        return reading.events().stream()
                .filter(event -> within.overlaps(event.span()))
                .toList();
    }
}
