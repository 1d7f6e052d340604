package org.entente.criticism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.actor.Gazetteer;
import org.entente.event.EventMention;
import org.entente.language.AnnotatedText;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Runs the checks over a text. Immutable and thread-safe. */
public final class Criticism {
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::severity).thenComparing(Finding::check);

    private final Gazetteer gazetteer;
    private final ChronicleLinker linker;
    private final List<Check> checks;

    public Criticism(Gazetteer gazetteer, Chronicle chronicle) {
        this.gazetteer = gazetteer;
        this.linker = new ChronicleLinker(chronicle, gazetteer);
        this.checks = Checks.all(gazetteer, linker);
    }

    /** What is likely wrong in a text that was read, in its order; of several findings on one matter, the surest. */
    public List<Finding> check(
            AnnotatedText text,
            List<TimeMention> times,
            ActorReading actors,
            List<EventMention> events,
            @Nullable Dyad dyad) {
        Examination examination = new Examination(text, times, actors, events, dyad, gazetteer, linker);
        // The checks do not know of one another, so they run side by side; what they found is taken in their order.
        List<List<Finding>> found =
                checks.parallelStream().map(check -> check.run(examination)).toList();
        List<Finding> findings = new ArrayList<>();
        for (List<Finding> ofOne : found) {
            for (Finding finding : surestFirst(ofOne)) {
                if (findings.stream().anyMatch(earlier -> covers(earlier, finding) || isTold(earlier, finding)))
                    continue;
                findings.removeIf(earlier -> isBettered(earlier, finding));
                findings.add(finding);
            }
        }
        findings.sort(IN_ORDER);
        return List.copyOf(findings);
    }

    private static List<Finding> surestFirst(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /**
     * What texts tell in contradiction to one another, where both sentences are shown and neither is preferred, and which of
     * them copy from one another.
     */
    public static List<Finding> between(Collection<EventMention> mentions) {
        List<Finding> findings = new ArrayList<>(Contradiction.among(mentions, true));
        findings.addAll(OneWitness.among(mentions));
        return List.copyOf(findings);
    }

    /** The ids of all checks; each has a page in {@code docs/checks/}. */
    public static List<String> checks() {
        return Checks.ids();
    }

    /** The events of the chronicle that a text tells of. */
    public List<ChronicleLink> links(
            AnnotatedText text,
            List<TimeMention> times,
            ActorReading actors,
            List<EventMention> events,
            @Nullable Dyad dyad) {
        return new Examination(text, times, actors, events, dyad, gazetteer, linker).links();
    }

    /** What a text tells with a wrong date is not left out by it. */
    private static boolean isTold(Finding earlier, Finding gap) {
        return gap.check().equals(Gap.class.getSimpleName())
                && !earlier.check().equals(gap.check())
                && (earlier.evidence() + " ").startsWith(gap.evidence() + " ");
    }

    /** Who says what is wrong here gives way to who says as surely what is right. */
    private static boolean isBettered(Finding earlier, Finding later) {
        return earlier.right() == null
                && later.right() != null
                && earlier.severity() == later.severity()
                && earlier.span().overlaps(later.span());
    }

    /** One slip is told once: the checks run in order of sureness, and an earlier one holds the words. */
    private static boolean covers(Finding earlier, Finding later) {
        boolean sameGap = earlier.check().equals(later.check()) && later.right() == null;
        return !sameGap
                && !isBettered(earlier, later)
                && earlier.span().overlaps(later.span())
                && earlier.severity().compareTo(later.severity()) <= 0
                && (earlier.check().equals(later.check()) || later.severity() != Severity.HINT);
    }
}
