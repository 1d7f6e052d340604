package org.entente.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.event.EventMention;
import org.entente.linking.Conflict.Attribute;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes one event of its reports: what the weightiest say, and where they differ. */
final class EventMaker {
    private final List<Report> reports;

    private EventMaker(List<Report> reports) {
        this.reports = reports;
    }

    static Event event(String id, List<Draft> drafts) {
        return new EventMaker(drafts.stream().map(Draft::report).toList()).make(id);
    }

    private Event make(String id) {
        EventMention best = best(mention -> mention.type().name() + mention.side());
        EventMention direction = best(EventMaker::direction);
        TreeSet<String> contexts = new TreeSet<>();
        for (Report report : reports) contexts.addAll(report.first().contexts());
        return new Event(
                id,
                reports,
                direction.actors(),
                direction.recipients(),
                best.type(),
                best.mode(),
                List.copyOf(contexts),
                date(),
                best.kind(),
                best.isRealised(),
                best.side(),
                best.score(),
                confidence(),
                conflicts(best, direction));
    }

    /** The weightiest mention with the value that has most weight; ties go to the first by key. */
    private EventMention best(Function<EventMention, String> attribute) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Report report : reports) weights.merge(attribute.apply(report.first()), report.weight(), Double::sum);
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        EventMention best = reports.get(0).first();
        double heaviest = -1;
        for (Report report : reports) {
            double own = weights.getOrDefault(attribute.apply(report.first()), 0.0);
            if (own >= most - 1e-12 && report.weight() > heaviest) {
                best = report.first();
                heaviest = report.weight();
            }
        }
        return best;
    }

    /** The finest date among those that the most weight of other dates bears out. */
    private @Nullable Edtf date() {
        List<Edtf> dates = new ArrayList<>();
        for (Report report : reports) {
            Edtf date = report.first().date();
            if (date != null) dates.add(date);
        }
        return dates.stream()
                .max(Comparator.comparingDouble(this::borneOut)
                        .thenComparing(Edtf::precision)
                        .thenComparing(Comparator.<Edtf>naturalOrder().reversed()))
                .orElse(null);
    }

    private double borneOut(Edtf date) {
        double weight = 0;
        for (Report report : reports) {
            Edtf other = report.first().date();
            if (other != null && other.overlaps(date)) weight += report.weight();
        }
        return Math.round(weight * 1e6) / 1e6;
    }

    /** Reports in other words bear each other out as independent witnesses do; within one text, they are one. */
    private double confidence() {
        Map<String, Double> bySource = new LinkedHashMap<>();
        for (Report report : reports) {
            bySource.merge(report.first().source().id(), report.first().confidence(), Math::max);
        }
        double doubt = 1;
        for (double confidence : bySource.values()) doubt *= 1 - confidence;
        return 1 - doubt;
    }

    private List<Conflict> conflicts(EventMention best, EventMention direction) {
        List<Conflict> conflicts = new ArrayList<>();
        Edtf date = date();
        if (date != null) {
            conflict(conflicts, Attribute.DATE, date.toString(), mention -> dateBeside(date, mention));
        }
        conflict(
                conflicts,
                Attribute.TYPE,
                best.type().name(),
                mention -> mention.type().name());
        conflict(conflicts, Attribute.DIRECTION, direction(direction), EventMaker::direction);
        conflict(
                conflicts,
                Attribute.SIDE,
                best.side().label(),
                mention -> mention.side().label());
        return conflicts;
    }

    /** A date that overlaps the event's own does not contradict it. */
    private static String dateBeside(Edtf date, EventMention mention) {
        Edtf own = mention.date();
        return own == null || own.overlaps(date) ? date.toString() : own.toString();
    }

    private void conflict(
            List<Conflict> conflicts, Attribute attribute, String chosen, Function<EventMention, String> value) {
        Map<String, List<EventMention>> values = new LinkedHashMap<>();
        values.put(chosen, new ArrayList<>());
        for (Report report : reports) {
            values.computeIfAbsent(value.apply(report.first()), unused -> new ArrayList<>())
                    .addAll(report.mentions());
        }
        if (values.size() > 1) conflicts.add(new Conflict(attribute, values));
    }

    private static String direction(EventMention mention) {
        List<String> actors =
                states(mention.actors().stream().map(p -> p.state().code()).toList());
        List<String> recipients =
                states(mention.recipients().stream().map(p -> p.state().code()).toList());
        return String.join(",", actors) + (recipients.isEmpty() ? "" : " > " + String.join(",", recipients));
    }

    private static List<String> states(List<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }
}
