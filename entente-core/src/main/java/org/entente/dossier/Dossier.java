package org.entente.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.criticism.Dismissals;
import org.entente.criticism.Finding;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a bilateral relation.
 *
 * @param title as the page has it, or made of the two states and the period
 * @param stateNames code to name, as the texts call them, of the two and of every party to an event
 * @param period the years it covers, or null where neither title nor text tells
 * @param author who made it, or null
 * @param created when it was made, or null
 * @param pointsFor what drew the two together, the author's points in their order or else by date
 * @param pointsAgainst what drove them apart, likewise
 * @param evaluation the author's verdict, paragraph by paragraph; empty where there is none
 * @param relation what all texts tell, linked, and how the two stood over time
 * @param verdict the composed evaluation, beside the author's own
 * @param readings the texts it was made from, with all that was read in them
 * @param findings likely slips, contradictions and gaps, in the order of the text
 * @param comments readers' comments on the page
 * @param notes what a reader should know of how it was made
 */
public record Dossier(
        String title,
        Dyad dyad,
        Map<String, String> stateNames,
        @Nullable Period period,
        @Nullable String author,
        @Nullable LocalDate created,
        List<Point> pointsFor,
        List<Point> pointsAgainst,
        List<Passage> evaluation,
        Relation relation,
        Verdict verdict,
        List<TextReading> readings,
        List<Finding> findings,
        List<Passage> comments,
        List<String> notes) {
    /** The mean as if two neutral acts more were told, so that one act alone does not make a year. */
    private static final Comparator<Series.Point> BY_STANDING =
            Comparator.comparingDouble(year -> year.mean() * year.weight() / (year.weight() + 2));

    public Dossier {
        stateNames = Collections.unmodifiableMap(new TreeMap<>(stateNames));
        pointsFor = List.copyOf(pointsFor);
        pointsAgainst = List.copyOf(pointsAgainst);
        evaluation = List.copyOf(evaluation);
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
    }

    /** This dossier without the findings that were looked at and dismissed. */
    public Dossier without(Dismissals dismissals) {
        return new Dossier(
                title,
                dyad,
                stateNames,
                period,
                author,
                created,
                pointsFor,
                pointsAgainst,
                evaluation,
                relation,
                verdict,
                readings,
                dismissals.filter(findings),
                comments,
                notes);
    }

    /** The two states' names in the dyad's order: Britain, the Soviet Union. */
    public List<String> names() {
        return List.of(name(dyad.first()), name(dyad.second()));
    }

    private String name(Party state) {
        return stateNames.getOrDefault(state.code(), state.code());
    }

    /** For and against on the scales. */
    public Weighing weighing() {
        return Weighing.of(pointsFor, pointsAgainst);
    }

    /** All events of all texts, in their order. */
    public List<EventMention> events() {
        return readings.stream().flatMap(reading -> reading.events().stream()).toList();
    }

    /** How many acts fall on a side, each counted once, however often it is told. */
    public long acts(Side side) {
        return relation.acts().stream().filter(event -> event.side() == side).count();
    }

    /** The year in which the two stood closest, or nothing where no year stood out for the better. */
    public Optional<Series.Point> closest() {
        return relation.yearly().points().stream().max(BY_STANDING).filter(year -> year.mean() > 0);
    }

    /** The year in which they stood farthest apart, or nothing where no year stood out for the worse. */
    public Optional<Series.Point> farthest() {
        return relation.yearly().points().stream().min(BY_STANDING).filter(year -> year.mean() < 0);
    }

    /** Whether its points are the author's own. */
    public boolean isAuthored() {
        return pointsFor.stream().anyMatch(Point::authored)
                || pointsAgainst.stream().anyMatch(Point::authored);
    }
}
