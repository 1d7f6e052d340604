package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.actor.DyadFinder;
import org.entente.coding.Explanation;
import org.entente.coding.Statement;
import org.entente.criticism.Criticism;
import org.entente.criticism.Finding;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.language.AnnotatedText;
import org.entente.linking.Linker;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.source.Block;
import org.entente.source.Section;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** The main path: texts in, dossier out. Thread-safe as its stages are. */
public final class Entente {
    private static final Linker LINKER = new Linker();

    private final Stages stages;

    public Entente(Stages stages) {
        this.stages = stages;
    }

    /** The same, which codes nothing that a state does to its own people, whether or not two are read for. */
    public Entente abroad() {
        return new Entente(stages.with(stages.coder().abroad()));
    }

    /** The dates that a text gives, in its order. */
    public List<TimeMention> times(Source source) {
        return stages.times().tag(source);
    }

    /** The two states that a text is about, or nothing where no pair stands out. */
    public Optional<Dyad> dyad(Source source) {
        return stages.dyads().find(source);
    }

    /** All pairs that a text may be about, the likeliest first. */
    public List<DyadFinder.Candidate> dyads(Source source) {
        return stages.dyads().rank(source);
    }

    /** A text with its sentences parsed. */
    public AnnotatedText annotate(Source source) {
        return AnnotatedText.of(source, stages.segmenter(), stages.annotator());
    }

    /**
     * Reads one text to its events.
     *
     * @param dyad whose relation it is read for, or null to find it in the text
     */
    public TextReading read(Source source, @Nullable Dyad dyad) {
        return read(annotate(source), dyad);
    }

    /** The same of a text that is parsed already. */
    public TextReading read(AnnotatedText text, @Nullable Dyad dyad) {
        Source source = text.source();
        Dyad between = dyad == null ? pair(text).orElse(null) : dyad;
        List<TimeMention> times = times(source);
        ActorReading actors = stages.actors().resolve(text, times, between);
        List<EventMention> events = stages.coder().code(text, times, actors, between);
        List<Statement> statements = stages.statements().read(text, actors, events, between);
        return new TextReading(text, times, actors, between, events, statements);
    }

    /** The pair that a text is about; a sentence alone is about what it says, unless its title names two states. */
    private Optional<Dyad> pair(AnnotatedText text) {
        Source source = text.source();
        if (text.sentences().size() > 1) return dyad(source);
        return dyad(new Source(source.id(), source.title(), source.author(), source.date(), null, "", List.of()));
    }

    /** Why each sentence of a text that was read is coded as it is. */
    public List<Explanation> explain(TextReading reading) {
        return stages.coder().explain(reading.text(), reading.times(), reading.actors(), reading.dyad());
    }

    /** What is likely wrong in a text that was read, in its order. */
    public List<Finding> check(TextReading reading) {
        return stages.criticism()
                .check(reading.text(), reading.times(), reading.actors(), reading.events(), reading.dyad());
    }

    /**
     * Builds the dossier of two states' relation from texts.
     *
     * @param readings the texts, all read for {@code dyad}; at least one
     * @param period the years to cover, or null to take them from the title or the dates
     * @param notes what a reader should know of how the texts were read
     */
    public Dossier dossier(Dyad dyad, @Nullable Period period, List<TextReading> readings, List<String> notes) {
        List<EventMention> events =
                readings.stream().flatMap(reading -> reading.events().stream()).toList();
        Source first = readings.get(0).source();
        Map<String, String> names = StateNames.of(readings, Set.of(dyad.first(), dyad.second()), stages.names());
        Relation relation = Relation.of(
                dyad,
                LINKER.link(readings.stream()
                        .flatMap(reading -> reading.moving().stream())
                        .toList()),
                stages.goldstein());
        Period covered =
                period != null ? period : period(first, relation.yearly()).orElse(null);
        List<Point> points = new PointFinder(new Heading(names), relation.events()).find(readings);
        boolean titled = readings.size() == 1 && !first.title().equals(first.id());
        return new Dossier(
                titled ? first.title() : title(dyad, names, covered),
                dyad,
                names,
                covered,
                first.author(),
                first.date(),
                points.stream().filter(point -> point.side() == Side.FOR).toList(),
                points.stream().filter(point -> point.side() == Side.AGAINST).toList(),
                passages(readings, block -> block.isProse() && isIn(block, Section.EVALUATION)),
                relation,
                VerdictWriter.write(relation, names, RemarkReader.read(readings)),
                readings,
                findings(readings, events),
                passages(readings, block -> block.kind() == Block.Kind.COMMENT),
                notes);
    }

    /** The period that the title names, else from the first year with an act to the last. */
    private List<Finding> findings(List<TextReading> readings, List<EventMention> events) {
        List<Finding> findings = new ArrayList<>();
        readings.forEach(reading -> findings.addAll(check(reading)));
        if (readings.size() > 1) findings.addAll(Criticism.between(events));
        return List.copyOf(findings);
    }

    private static Optional<Period> period(Source source, Series yearly) {
        Optional<Period> named = Period.inTitle(source.title());
        if (named.isPresent() || yearly.isEmpty()) return named;
        return Optional.of(new Period(yearly.first(), yearly.last()));
    }

    private static String title(Dyad dyad, Map<String, String> names, @Nullable Period period) {
        String two = names.get(dyad.first().code()) + " and "
                + names.get(dyad.second().code());
        String states = Character.toUpperCase(two.charAt(0)) + two.substring(1);
        return period == null ? states : states + ", " + period.label();
    }

    private static List<Passage> passages(List<TextReading> readings, Predicate<Block> wanted) {
        List<Passage> passages = new ArrayList<>();
        for (TextReading reading : readings) {
            for (Block block : reading.source().blocks()) {
                if (wanted.test(block)) passages.add(new Passage(reading.source(), block.span()));
            }
        }
        return passages;
    }

    private static boolean isIn(Block block, Section section) {
        return block.section() != null
                && Section.of(block.section()).filter(section::equals).isPresent();
    }
}
