package org.entente.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.language.AnnotatedText;
import org.entente.language.Sentence;
import org.entente.language.Upos;
import org.entente.source.Block;
import org.entente.source.Section;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Tells of every clause what it asserts, and whether that speaks for or against the relation of a dyad. */
public final class StatementReader {
    private final Lexicon lexicon;
    private final KindWords words;

    public StatementReader(Lexicon lexicon, KindWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * Reads a text that has been coded.
     *
     * @param events what was coded in it
     * @param dyad the two whose relation it is read for; without it every direction is {@link Side#OTHER}
     * @return one statement a clause or label, in the order of the text
     */
    public List<Statement> read(
            AnnotatedText text, ActorReading actors, List<EventMention> events, @Nullable Dyad dyad) {
        List<Statement> statements = new ArrayList<>();
        Block block = null;
        Side last = Side.OTHER;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s).sentence();
            if (!sentence.block().equals(block)) last = prior(sentence.block());
            block = sentence.block();
            Graph graph = new Graph(text.sentences().get(s));
            OperatorFinder operators = new OperatorFinder(lexicon, graph);
            ClauseDirection direction = new ClauseDirection(words, graph, new PartyFinder(graph, actors, s), dyad);
            if (sentence.label() != null
                    && isTelling(sentence.label().of(text.source().text()))) {
                statements.add(
                        new Statement(text.source(), sentence.label(), Kind.EVENT, last, Set.of(), "label, section"));
            }
            for (Clause clause : Clause.of(graph, operators, words)) {
                List<EventMention> told = told(clause, events);
                Kind kind = kind(clause, operators, actors, s, told);
                Optional<Side> read = dyad == null ? Optional.empty() : direction.of(clause, kind, told);
                Side side = dyad == null ? Side.OTHER : read.orElse(prior(block) == Side.OTHER ? last : prior(block));
                statements.add(new Statement(
                        text.source(),
                        clause.span(),
                        kind,
                        side,
                        aux(graph, clause.head(), told),
                        kind.label() + (read.isPresent() ? ", words" : ", section")));
                if (read.isPresent()) last = side;
            }
        }
        return List.copyOf(statements);
    }

    /** What a page's part says of all that stands in it, until the words say otherwise. */
    private static Side prior(Block block) {
        if (block.section() == null) return Side.OTHER;
        return Section.of(block.section())
                .map(section -> switch (section) {
                    case FOR -> Side.FOR;
                    case AGAINST -> Side.AGAINST;
                    default -> Side.OTHER;
                })
                .orElse(Side.OTHER);
    }

    /** Whether a label names a matter and not a date alone. */
    private static boolean isTelling(String label) {
        return label.split("\\p{L}{3,}", -1).length > 3;
    }

    /** Events that stand in the clause with half of their words at least, those at its predicate first. */
    private static List<EventMention> told(Clause clause, List<EventMention> events) {
        Span head = clause.graph().token(clause.head()).span();
        Span span = clause.span();
        return events.stream()
                .filter(event -> 2 * shared(event.span(), span) >= event.span().length())
                .sorted((one, two) ->
                        Boolean.compare(two.span().overlaps(head), one.span().overlaps(head)))
                .toList();
    }

    private static int shared(Span one, Span two) {
        return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
    }

    private static Set<Aux> aux(Graph graph, int head, List<EventMention> told) {
        if (!told.isEmpty()) return told.get(0).aux();
        Mood mood = Mood.of(graph, head);
        Set<Aux> aux = EnumSet.noneOf(Aux.class);
        if (mood.negated()) aux.add(Aux.NEGATION);
        if (mood.future()) aux.add(Aux.FUTURE);
        if (mood.hypothetical()) aux.add(Aux.HYPOTHETICAL);
        return aux;
    }

    private Kind kind(
            Clause clause, OperatorFinder operators, ActorReading actors, int sentence, List<EventMention> told) {
        Graph graph = clause.graph();
        int head = clause.head();
        List<Integer> predicates = clause.predicates(operators);
        if (blames(clause)) return Kind.BLAME;
        if (graph.is(head, "appos") || (any(graph, predicates, "definition") && told.isEmpty())) return Kind.DEFINITION;
        if (isCounted(graph, head)) return Kind.STATISTIC;
        if (Mood.of(graph, head).hypothetical() && !isConcession(graph, head)) return Kind.COUNTERFACTUAL;
        if (any(graph, predicates, "attitude") && !any(graph, predicates, "deed")) return Kind.ATTITUDE;
        boolean coded = told.stream()
                .anyMatch(
                        event -> event.kind() == Kind.ATTITUDE && clause.span().contains(event.span()));
        if (coded) return Kind.ATTITUDE;
        if (any(graph, predicates, "judgement")) return Kind.JUDGEMENT;
        if (isCause(clause, actors, sentence, told)) return Kind.CAUSE;
        return Kind.EVENT;
    }

    private boolean any(Graph graph, List<Integer> tokens, String name) {
        return tokens.stream().anyMatch(token -> words.is(graph, token, name));
    }

    private boolean blames(Clause clause) {
        for (int i = 0; i < clause.graph().size(); i++) {
            if (clause.covers(i) && words.is(clause.graph(), i, "blame")) return true;
        }
        return false;
    }

    /** "84 % believed in an alliance", "all of the trade was conducted there". */
    private boolean isCounted(Graph graph, int head) {
        for (int subject : graph.children(head, "nsubj", "nsubj:pass")) {
            if (words.is(graph, subject, "statistic") || graph.form(subject).endsWith("%")) return true;
            for (int child : graph.children(subject, "nummod", "det", "det:predet")) {
                if (words.is(graph, child, "statistic") && graph.upos(child) == Upos.NUM) return true;
            }
        }
        return false;
    }

    private static boolean isConcession(Graph graph, int head) {
        return graph.preposition(head).equals("whether");
    }

    private boolean isCause(Clause clause, ActorReading actors, int sentence, List<EventMention> told) {
        Graph graph = clause.graph();
        int head = clause.head();
        for (int child : graph.children(head, "mark", "advmod", "cc")) {
            boolean first = child < head && graph.child(child, "advmod") < 0;
            if (first && words.is(graph, child, "cause-marker") && told.isEmpty()) return true;
        }
        boolean purpose = graph.is(head, "advcl") && graph.preposition(head).equals("to") && !graph.isFinite(head);
        if (purpose) return true;
        Span predicate = graph.token(head).span();
        boolean acts = told.stream().anyMatch(event -> event.span().overlaps(predicate));
        if (words.is(graph, head, "cause") && !acts) return true;
        boolean outcome = graph.is(head, "acl:relcl") && Mood.of(graph, head).future();
        if (outcome) return true;
        return words.is(graph, head, "cause-of-things") && told.isEmpty() && !hasActor(graph, head, actors, sentence);
    }

    private static boolean hasActor(Graph graph, int head, ActorReading actors, int sentence) {
        List<Integer> subjects = new ArgumentReader(graph).surfaceSubjects(head);
        return subjects.isEmpty()
                || subjects.stream()
                        .anyMatch(token -> actors.at(sentence, token).isPresent());
    }
}
