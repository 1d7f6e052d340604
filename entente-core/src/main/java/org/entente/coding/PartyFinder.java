package org.entente.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.ActorReading;
import org.entente.actor.Party;
import org.entente.language.Attribution;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds the parties in a phrase: in its head, or in the modifiers of a thing that belongs to them. */
final class PartyFinder {
    /** Heads that stand for what follows "of": "a number of states". */
    private static final Set<String> TRANSPARENT = Set.of(
            "number",
            "group",
            "part",
            "majority",
            "most",
            "many",
            "some",
            "all",
            "one",
            "both",
            "none",
            "each",
            "several",
            "half",
            "rest",
            "series",
            "member",
            "remainder",
            "body",
            "handful");

    /** Nouns for one state as another sees it: what owns them is the other. */
    private static final Set<String> RELATED = Set.of(
            "ally",
            "rival",
            "enemy",
            "foe",
            "neighbour",
            "neighbor",
            "partner",
            "protector",
            "patron",
            "client",
            "satellite",
            "vassal",
            "suzerain",
            "overlord",
            "master",
            "creditor",
            "debtor",
            "friend",
            "opponent",
            "adversary",
            "antagonist",
            "associate",
            "competitor",
            "sister",
            "counterpart",
            "guest",
            "host");

    private static final Set<String> OWNERS = Set.of("of", "from", "by", "between");
    private static final Set<String> SCENES =
            Set.of("in", "at", "on", "into", "over", "near", "off", "against", "with");
    private static final Set<String> HOMES = Set.of("in", "throughout", "across", "inside");
    private static final int DEEPEST = 3;

    private final Graph graph;
    private final ActorReading reading;
    private final int sentence;
    /** Who told the sentence takes part in nothing that it tells. */
    private final @Nullable Span attribution;

    PartyFinder(Graph graph, ActorReading reading, int sentence) {
        this.graph = graph;
        this.reading = reading;
        this.sentence = sentence;
        this.attribution = Attribution.of(graph.sentence().sentence()).orElse(null);
    }

    /** Parties that can act: a place alone does not. */
    List<Found> actors(List<Integer> tokens) {
        return find(tokens, true);
    }

    /** Parties that can be acted upon: a place stands for its state. */
    List<Found> recipients(List<Integer> tokens) {
        return find(tokens, false);
    }

    /** Parties on whose ground the things stand that an act is done to: "bombed airfields in Egypt". */
    List<Found> owners(List<Integer> tokens) {
        Map<Party, Found> found = new LinkedHashMap<>();
        for (int token : tokens) {
            for (int child : graph.children(token, "nmod")) {
                if (!SCENES.contains(graph.preposition(child))) continue;
                for (int each : graph.coordinated(child)) collect(each, false, false, 1, found);
            }
        }
        return new ArrayList<>(found.values());
    }

    Optional<ActorMention> mention(int token) {
        return reading.at(sentence, token);
    }

    private List<Found> find(List<Integer> tokens, boolean acting) {
        Map<Party, Found> found = new LinkedHashMap<>();
        for (int token : tokens) {
            for (int each : graph.coordinated(token)) {
                collect(each, acting, true, 0, found);
                if (found.isEmpty() && acting && graph.upos(each) == Upos.NOUN) collectHome(each, found);
            }
        }
        return new ArrayList<>(found.values());
    }

    private void collect(int token, boolean acting, boolean strong, int depth, Map<Party, Found> found) {
        if (attribution != null && attribution.contains(graph.token(token).span())) return;
        if (collectNamed(token, acting, found)) return;
        Optional<ActorMention> mention = mention(token).filter(m -> counts(m, acting, strong));
        if (mention.isPresent()) {
            for (Party party : mention.get().parties()) {
                found.putIfAbsent(party, new Found(party, token, mention.get(), strong));
            }
            return;
        }
        if (depth >= DEEPEST) return;
        boolean passesOn = TRANSPARENT.contains(graph.lemma(token));
        int before = found.size();
        for (int child : graph.children(token)) {
            // "the Kremlin's invasion of Hungary" is the Kremlin's.
            boolean owned = found.size() > before && graph.child(token, "nmod:poss") >= 0;
            boolean object = owned && graph.preposition(child).equals("of");
            if (isOwner(child, passesOn) && !object) {
                for (int each : graph.coordinated(child)) {
                    collect(each, acting, strong && (passesOn || graph.is(child, "nmod:desc")), depth + 1, found);
                }
            }
        }
    }

    /** "Greece's old rival, Turkey": who stands to somebody as a rival or an ally is whoever is named beside. */
    private boolean collectNamed(int token, boolean acting, Map<Party, Found> found) {
        if (!RELATED.contains(graph.lemma(token))) return false;
        for (int name : graph.children(token, "appos")) {
            Optional<ActorMention> mention = mention(name).filter(m -> counts(m, acting, true));
            mention.ifPresent(m ->
                    m.parties().forEach(party -> found.putIfAbsent(party, new Found(party, name, m, true))));
            if (mention.isPresent()) return true;
        }
        return false;
    }

    /** "rebels in the Ivory Coast": those who are nobody's by name are of the state that they are in. */
    private void collectHome(int token, Map<Party, Found> found) {
        for (int child : graph.children(token, "nmod")) {
            if (HOMES.contains(graph.preposition(child))) collect(child, false, false, 1, found);
        }
    }

    private boolean isOwner(int child, boolean passesOn) {
        if (graph.form(child).startsWith("anti-") || graph.form(child).startsWith("pro-")) return false;
        if (graph.is(child, "nmod:poss") || graph.is(child, "amod") || graph.is(child, "compound")) return true;
        if (graph.is(child, "flat") || graph.is(child, "appos") || graph.is(child, "nmod:desc")) return true;
        return graph.is(child, "nmod")
                && (OWNERS.contains(graph.preposition(child))
                        || (passesOn && graph.preposition(child).equals("of")));
    }

    /**
     * The state that the phrases below a predicate name first, other than the known.
     *
     * @return one state or organisation, or none
     */
    List<Party> below(int predicate, List<Party> known) {
        for (int child : graph.children(predicate)) {
            if (graph.is(child, "nsubj") || isAside(child)) continue;
            List<Party> found = belowAndAt(child, known, 1);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private List<Party> belowAndAt(int token, List<Party> known, int depth) {
        boolean told =
                attribution != null && attribution.contains(graph.token(token).span());
        if (told || depth > DEEPEST + DEEPEST) return List.of();
        Optional<ActorMention> mention = mention(token).filter(m -> m.kind() != ActorMention.Kind.EVENT);
        if (mention.isPresent()) {
            Party party = mention.get().parties().get(0);
            boolean other = known.stream().noneMatch(one -> one.state().equals(party.state()));
            if (other) return List.of(party);
        }
        for (int child : graph.children(token)) {
            List<Party> found = isAside(child) ? List.of() : belowAndAt(child, known, depth + 1);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /** What a clause adds of other acts: when, if, although, "and then", "which had". */
    private boolean isAside(int token) {
        return graph.is(token, "advcl")
                // "its demand that Israel go": the parser may take what is demanded for a relative clause.
                || graph.is(token, "acl:relcl") && graph.isVerb(token) && graph.child(token, "mark") < 0
                || graph.is(token, "parataxis")
                || graph.is(token, "ccomp")
                || graph.is(token, "conj") && graph.isVerb(token);
    }

    private boolean counts(ActorMention mention, boolean acting, boolean strong) {
        return switch (mention.kind()) {
            case PLACE -> !acting;
            // "Italy's annexation of Albania" is Italy's, whatever parties it is known by.
            case EVENT -> (!strong || !acting) && graph.child(mention.token(), "nmod:poss") < 0;
            default -> true;
        };
    }
}
