package org.entente.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.event.Kind;
import org.entente.event.ScoreTable;
import org.entente.event.Side;
import org.entente.language.AnnotatedSentence;
import org.entente.language.AnnotatedText;
import org.entente.language.Attribution;
import org.entente.language.Sentence;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Codes a text as PLOVER 2.0 events. Immutable and thread-safe.
 *
 * @see "PLOVER manual, draft 2.0, chapters 2 and 3; gold/GUIDELINES.md"
 */
public final class Coder {
    private final Lexicon lexicon;
    private final ScoreTable scores;
    private final boolean abroad;

    public Coder(Lexicon lexicon, ScoreTable scores) {
        this(lexicon, scores, false);
    }

    private Coder(Lexicon lexicon, ScoreTable scores, boolean abroad) {
        this.lexicon = lexicon;
        this.scores = scores;
        this.abroad = abroad;
    }

    /** One that leaves out what a state does to its own people even where no pair is read for. */
    public Coder abroad() {
        return new Coder(lexicon, scores, true);
    }

    /**
     * Codes every sentence of a text.
     *
     * @param times all dates of the text
     * @param actors all actor mentions of the text
     * @param dyad the two whose relation is read for; without it no side is given and nobody is implied but by the text
     * @return mentions in the order of the text
     */
    public List<EventMention> code(
            AnnotatedText text, List<TimeMention> times, ActorReading actors, @Nullable Dyad dyad) {
        Set<String> ids = new HashSet<>();
        return explain(text, times, actors, dyad).stream()
                .flatMap(explanation -> explanation.coded().stream())
                .sorted(Comparator.comparing(EventMention::span))
                .filter(mention -> ids.add(mention.id()))
                .toList();
    }

    /** Codes a text and tells, sentence by sentence, what was coded, what was let go, and what nearly fired. */
    public List<Explanation> explain(
            AnnotatedText text, List<TimeMention> times, ActorReading actors, @Nullable Dyad dyad) {
        List<Explanation> explanations = new ArrayList<>();
        EventDater dater = new EventDater(times);
        Discourse discourse = new Discourse(dyad);
        for (Drafted drafted : drafted(text, actors)) {
            AnnotatedSentence annotated = drafted.annotated();
            Graph graph = drafted.graph();
            PartyFinder finder = drafted.finder();
            dater.enter(annotated.sentence());
            discourse.enter(annotated.sentence().block(), statesNamed(actors, drafted.index(), annotated.sentence()));
            discourse.speaks(speaker(actors, annotated.sentence()));
            List<EventMention> coded = new ArrayList<>();
            List<String> letGo = new ArrayList<>();
            for (Draft draft : drafted.drafts()) {
                Optional<Parties> settled = Parties.settle(draft, graph, finder, discourse);
                if (settled.isEmpty()) {
                    letGo.add(graph.form(draft.core()) + ": " + draft.type() + " by "
                            + draft.sense().rule() + ": no party that the text gives or implies");
                    continue;
                }
                // PLOVER codes what a state does to its own people; read for two, it is no dealing of theirs.
                if ((abroad || dyad != null) && settled.get().isAtHome()) {
                    letGo.add(graph.form(draft.core()) + ": " + draft.type() + " by "
                            + draft.sense().rule() + ": an act of one state at home");
                    continue;
                }
                // "his alliance with the West": what several share is no act of one on another that the next would
                // answer.
                boolean shared = draft.nominal() && settled.get().recipients().isEmpty();
                if (!shared) {
                    discourse.heard(
                            settled.get().actors(), settled.get().recipients(), graph.isInterposed(draft.head()));
                }
                Edtf date = dater.date(annotated.sentence(), graph, draft);
                coded.add(mention(text.source(), annotated.sentence(), graph, draft, settled.get(), date, dyad));
            }
            explanations.add(new Explanation(annotated, coded, letGo, drafted.coder()::nearMisses));
        }
        return explanations;
    }

    /** A sentence with the acts that it tells, before it is settled who did them. */
    private record Drafted(
            int index,
            AnnotatedSentence annotated,
            Graph graph,
            PartyFinder finder,
            SentenceCoder coder,
            List<Draft> drafts) {}

    /** All sentences of a text drafted, side by side: only who did what is told by the sentences before. */
    private List<Drafted> drafted(AnnotatedText text, ActorReading actors) {
        List<Graph> graphs = text.sentences().stream().map(Graph::new).toList();
        return IntStream.range(0, graphs.size())
                .parallel()
                .mapToObj(s -> {
                    Graph graph = graphs.get(s);
                    Graph before = s > 0 && graphs.get(s - 1).isBlockOf(graph) ? graphs.get(s - 1) : null;
                    PartyFinder finder = new PartyFinder(graph, actors, s);
                    SentenceCoder coder = new SentenceCoder(lexicon, graph, before, finder);
                    return new Drafted(s, text.sentences().get(s), graph, finder, coder, coder.drafts());
                })
                .toList();
    }

    /** "Stimson: no recognition": who a label names says or does what follows; empty where it is of other words too. */
    private static List<Party> speaker(ActorReading actors, Sentence sentence) {
        Span label = sentence.label();
        if (label == null) return List.of();
        String words = label.of(sentence.source().text()).replaceFirst("\\s*:\\s*$", "");
        Span named = new Span(label.start(), label.start() + words.length());
        return actors.mentions().stream()
                .filter(mention -> mention.span().equals(named))
                .flatMap(mention -> mention.parties().stream())
                .toList();
    }

    private static List<Party> statesNamed(ActorReading actors, int index, Sentence sentence) {
        Optional<Span> attribution = Attribution.of(sentence);
        return actors.mentions().stream()
                .filter(mention -> mention.sentence() == index)
                .filter(mention -> attribution.isEmpty() || !attribution.get().contains(mention.span()))
                .flatMap(mention -> mention.parties().stream())
                .map(Party::state)
                .distinct()
                .toList();
    }

    private EventMention mention(
            Source source,
            Sentence sentence,
            Graph graph,
            Draft draft,
            Parties settled,
            @Nullable Edtf date,
            @Nullable Dyad dyad) {
        boolean[] marked = new boolean[graph.size()];
        draft.tokens().stream().forEach(i -> markParticipant(graph, draft, i, marked));
        Span span = graph.cover(marked);
        Side side = SideRule.of(dyad, draft, settled.actors(), settled.recipients());
        Set<Aux> aux = EnumSet.noneOf(Aux.class);
        aux.addAll(draft.sense().aux());
        // "attacked and defeated Denmark": two acts in one span.
        boolean second = graph.is(draft.core(), "conj") && graph.isVerb(draft.core());
        String id = id(source, draft.type() + (second ? " " + draft.core() : ""), span, settled);
        return new EventMention(
                source,
                id,
                span,
                sentence.span(),
                settled.actors(),
                settled.recipients(),
                draft.type(),
                draft.sense().mode(),
                draft.contexts(),
                date,
                aux,
                draft.sense().attitude() ? Kind.ATTITUDE : Kind.EVENT,
                side,
                scores.score(draft.type(), draft.sense().mode()),
                settled.confidence(),
                draft.sense().rule(),
                words(graph, draft.actors()),
                words(graph, draft.recipients()));
    }

    /** A predicate counts as its word alone, a participant with its whole phrase. */
    private static void markParticipant(Graph graph, Draft draft, int token, boolean[] marked) {
        boolean predicate = token == draft.head() || token == draft.core() || graph.isVerb(token);
        if (predicate) {
            marked[token] = true;
        } else {
            graph.markPhrase(token, marked);
        }
    }

    private static List<String> words(Graph graph, List<Found> found) {
        String text = graph.sentence().sentence().source().text();
        return found.stream()
                .map(one -> one.mention().span().of(text))
                .distinct()
                .toList();
    }

    private static String id(Source source, String act, Span span, Parties parties) {
        String key = Stream.of(
                        source.id(),
                        act,
                        span.start() + "-" + span.end(),
                        parties.actors().toString(),
                        parties.recipients().toString())
                .reduce((one, two) -> one + "\u001f" + two)
                .orElseThrow();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
