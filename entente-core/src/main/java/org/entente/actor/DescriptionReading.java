package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite description means: the government, both powers, the former, his successor, this city. */
final class DescriptionReading {
    private static final Set<String> PAIRED = Set.of(
            "side",
            "sides",
            "power",
            "powers",
            "country",
            "countries",
            "state",
            "states",
            "nation",
            "nations",
            "government",
            "governments",
            "party",
            "parties",
            "capital",
            "capitals",
            "empire",
            "empires",
            "neighbour",
            "neighbours",
            "neighbor",
            "neighbors",
            "ally",
            "allies",
            "rival",
            "rivals",
            "ambassador",
            "ambassadors",
            "army",
            "armies",
            "people",
            "peoples",
            "leader",
            "leaders",
            "minister",
            "ministers",
            "republic",
            "republics",
            "belligerent",
            "belligerents",
            "legation",
            "legations",
            "embassy",
            "embassies",
            "fleets",
            "delegation",
            "delegations",
            "statesmen",
            "emperors",
            "kings",
            "monarchs",
            "navies",
            "men",
            "presidents",
            "signatory",
            "signatories",
            "adversaries",
            "kingdoms",
            "cabinets",
            "courts",
            "monarchies",
            "dictators",
            "chancellors");
    private static final Set<String> STATE_NOUNS =
            Set.of("country", "nation", "state", "republic", "empire", "kingdom", "dominion", "island");
    private static final Set<String> RELATIONAL = Set.of(
            "ally",
            "allies",
            "partner",
            "partners",
            "neighbour",
            "neighbours",
            "neighbor",
            "rival",
            "rivals",
            "enemy",
            "enemies",
            "adversary",
            "opponent",
            "opponents",
            "host",
            "hosts",
            "guest",
            "guests",
            "visitor",
            "visitors",
            "counterpart",
            "counterparts",
            "interlocutor",
            "interlocutors",
            "colleague",
            "foe",
            "aggressor");
    private static final Set<String> LIKE = Set.of("successor", "successors", "predecessor", "predecessors", "deputy");
    private static final Set<String> LOCAL = Set.of("city", "town", "capital", "port", "place");

    private final Context context;
    private final Discourse discourse;
    private final Antecedents antecedents;

    DescriptionReading(Context context, Discourse discourse, Antecedents antecedents) {
        this.context = context;
        this.discourse = discourse;
        this.antecedents = antecedents;
    }

    void read(Scene scene, Token token, String word) {
        if (reciprocal(scene, token, word) || formerOrLatter(scene, token, word) || other(scene, token, word)) {
            return;
        }
        if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN && scene.agent(token.index()) == null) {
            return;
        }
        String article = determiner(scene, token);
        if (PAIRED.contains(word) && isPair(scene, token, article)) {
            List<Party> pair = pair(scene, token);
            if (pair.size() == 2) {
                put(scene, token, sectored(scene, token, pair), "pair", true);
            }
            return;
        }
        if (possessed(scene, token, word)) {
            return;
        }
        if (article.equals("this") && LOCAL.contains(word) && discourse.dateline() != null) {
            Party here = discourse.dateline();
            scene.put(new Draft(
                    scene.index,
                    token.index(),
                    token.span(),
                    Kind.PLACE,
                    List.of(here),
                    "reference:dateline",
                    Sort.BODY,
                    false,
                    null));
            return;
        }
        if (isDefinite(article) && RELATIONAL.contains(word) && relational(scene, token, null)) {
            return;
        }
        bare(scene, token, article, word);
    }

    /** "Each other", "one another": those whose clause it is. */
    private boolean reciprocal(Scene scene, Token token, String word) {
        Graph graph = scene.graph;
        boolean eachOther = word.equals("each") && nextIs(graph, token, "other")
                || word.equals("one") && nextIs(graph, token, "another");
        if (!eachOther) {
            return false;
        }
        Token subject = graph.subject(graph.clause(token.index()));
        List<Party> parties = subject == null || subject.index() > token.index() ? List.of() : scene.conjoined(subject);
        if (parties.size() < 2) {
            parties = pair(scene, token);
        }
        if (parties.size() >= 2) {
            put(scene, token, parties, "each other", true);
            return true;
        }
        return false;
    }

    /** "The former", "the latter": first and last of the two named last. */
    private boolean formerOrLatter(Scene scene, Token token, String word) {
        if (!word.equals("former") && !word.equals("latter")) {
            return false;
        }
        if (token.is("amod")
                && token.head() > token.index()
                && scene.graph.token(token.head()).upos() == Upos.NOUN
                && !PAIRED.contains(scene.graph.token(token.head()).form())) {
            return true;
        }
        List<Party> here = coordinated(scene, token.index());
        List<Party> coordinated = here.size() == 2 ? here : joinedBefore(List.of());
        if (coordinated.size() == 2) {
            put(scene, token, List.of(coordinated.get(word.equals("former") ? 0 : 1)), word, false);
            return true;
        }
        List<Draft> named = new ArrayList<>();
        List<Scene> places = new ArrayList<>();
        places.add(scene);
        places.addAll(discourse.back());
        for (Scene place : places) {
            List<Draft> candidates = place.drafts().stream()
                    .filter(draft -> draft.isNominal()
                            && draft.kind() != Kind.PLACE
                            && draft.parties().size() == 1)
                    .filter(draft -> place != scene || draft.token() < token.index())
                    .toList();
            named.addAll(0, candidates);
            if (distinct(named) >= 2 || word.equals("latter") && !named.isEmpty()) {
                break;
            }
        }
        if (named.isEmpty()) {
            return true;
        }
        Draft last = named.get(named.size() - 1);
        Draft meant = last;
        if (word.equals("former")) {
            for (int i = named.size() - 1; i >= 0; i--) {
                if (!named.get(i).parties().equals(last.parties())) {
                    meant = named.get(i);
                    break;
                }
            }
        }
        put(scene, token, meant.parties(), word, false);
        return true;
    }

    private static long distinct(List<Draft> drafts) {
        return drafts.stream().map(Draft::parties).distinct().count();
    }

    /** "The other": the one of the pair that is not the clause's subject. */
    private boolean other(Scene scene, Token token, String word) {
        Graph graph = scene.graph;
        if (!word.equals("other")
                || token.index() == 0
                || !graph.token(token.index() - 1).form().equalsIgnoreCase("the")) {
            return false;
        }
        if (token.index() + 1 < graph.size()
                && token.is("amod")
                && !PAIRED.contains(graph.token(token.head()).form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        Token subject = graph.subject(graph.clause(token.index()));
        List<Party> own = subject == null || subject.index() >= token.index()
                ? lastSubject()
                : scene.conjoined(subject).stream().map(Party::state).toList();
        List<Party> pair = pair(scene, token);
        List<Party> rest = new ArrayList<>(pair);
        if (own.size() == 1) {
            rest.removeAll(own);
        }
        if (!rest.isEmpty()) {
            put(scene, token.is("amod") ? graph.token(token.head()) : token, rest, "the other", rest.size() > 1);
        }
        return true;
    }

    /** The states that were the subject of the sentence before. */
    private List<Party> lastSubject() {
        for (Scene back : discourse.back()) {
            Token subject = back.graph.subject(back.sentence.root().index());
            if (subject != null) {
                return back.conjoined(subject).stream().map(Party::state).toList();
            }
            return back.drafts().stream()
                    .filter(Draft::isNominal)
                    .limit(1)
                    .flatMap(draft -> draft.parties().stream().map(Party::state))
                    .toList();
        }
        return List.of();
    }

    private static boolean nextIs(Graph graph, Token token, String word) {
        return token.index() + 1 < graph.size()
                && graph.token(token.index() + 1).form().equalsIgnoreCase(word);
    }

    /** "Both powers", "the two countries", "each side", "neither government". */
    private static boolean isPair(Scene scene, Token token, String article) {
        if (article.equals("both") || article.equals("either") || article.equals("neither") || article.equals("each")) {
            return true;
        }
        boolean two = false;
        for (Token child : scene.graph.children(token.index())) {
            String form = child.form().toLowerCase(Locale.ROOT);
            two |= form.equals("two") && child.is("nummod");
            if (form.equals("both") || form.equals("each")) {
                return true;
            }
        }
        boolean named = scene.graph.children(token.index()).stream()
                .anyMatch(child -> scene.draft(child.index()) != null && !child.is("acl") && !child.is("nmod"));
        return two && !named && (isDefinite(article) || article.equals("their") || article.isEmpty());
    }

    private List<Party> sectored(Scene scene, Token token, List<Party> pair) {
        Scene.AgentNoun noun = scene.agent(token.index());
        if (noun == null || noun.agent().sector().isEmpty()) {
            return pair;
        }
        return pair.stream()
                .map(party -> party.withSector(noun.agent().sector()))
                .toList();
    }

    /** Two states joined here; the dyad where this sentence names both; two joined before; the dyad; the last two. */
    private List<Party> pair(Scene scene, Token token) {
        List<Party> here = coordinated(scene, token.index());
        if (here.size() == 2 || context.dyad == null) {
            return here.size() == 2 ? here : joinedBefore(discourse.pair());
        }
        List<Party> dyad = List.of(context.dyad.first(), context.dyad.second());
        List<Party> named = scene.drafts().stream()
                .flatMap(draft -> draft.parties().stream().map(Party::state))
                .toList();
        if (named.containsAll(dyad)) {
            return dyad;
        }
        List<Party> seen = discourse.pair();
        boolean foreign = seen.size() == 2 && seen.stream().noneMatch(context.dyad::contains);
        return joinedBefore(foreign ? seen : dyad);
    }

    private List<Party> joinedBefore(List<Party> otherwise) {
        for (Scene back : discourse.back()) {
            List<Party> joined = coordinated(back, back.graph.size());
            return joined.size() == 2 ? joined : otherwise;
        }
        return otherwise;
    }

    /** Two states joined by "and" before a token. */
    private static List<Party> coordinated(Scene scene, int before) {
        List<Party> best = List.of();
        for (Draft draft : scene.drafts()) {
            Token token = scene.graph.token(draft.token());
            if (draft.token() < before && draft.isNominal() && !token.is("conj")) {
                List<Party> parties = scene.conjoined(token).stream()
                        .map(Party::state)
                        .distinct()
                        .toList();
                best = parties.size() == 2 ? parties : best;
            }
        }
        return best;
    }

    /** A noun with a possessive that was resolved: "its army", "his successor", "their enemy". */
    private boolean possessed(Scene scene, Token token, String word) {
        Token owner = scene.graph.child(token.index(), "nmod:poss");
        Draft draft = owner == null ? null : scene.draft(owner.index());
        if (draft == null) {
            return false;
        }
        List<Party> states =
                draft.parties().stream().map(Party::state).distinct().toList();
        if (RELATIONAL.contains(word)) {
            return relational(scene, token, states.size() == 1 ? states.get(0) : null);
        }
        if (LIKE.contains(word)) {
            scene.put(new Draft(
                    scene.index,
                    token.index(),
                    token.span(),
                    Kind.REFERENCE,
                    states,
                    "reference:" + word,
                    Sort.PERSON,
                    word.endsWith("s"),
                    null));
            return true;
        }
        if (STATE_NOUNS.contains(word) || PAIRED.contains(word) && word.endsWith("ies") && states.size() == 2) {
            put(scene, token, states, "own " + word, states.size() > 1);
            return true;
        }
        Scene.AgentNoun noun = scene.agent(token.index());
        if (noun != null) {
            scene.put(AgentReading.draft(scene, token.index(), noun, states, "possessed"));
            return true;
        }
        return false;
    }

    /** "His hosts", "the visitor": the other of the pair in view. */
    private boolean relational(Scene scene, Token token, @Nullable Party owner) {
        List<Party> pair = discourse.pair();
        if (pair.size() < 2 && context.dyad != null) {
            pair = List.of(context.dyad.first(), context.dyad.second());
        }
        Party self = owner;
        if (self == null) {
            Token subject = scene.graph.subject(scene.graph.clause(token.index()));
            Draft draft = subject == null || subject.index() == token.index() ? null : scene.draft(subject.index());
            self = draft == null ? null : draft.parties().get(0).state();
        }
        if (self == null || !pair.contains(self) || pair.size() < 2) {
            return false;
        }
        Party meant = pair.get(0).equals(self) ? pair.get(1) : pair.get(0);
        put(scene, token, List.of(meant), "counterpart", NameReading.isPlural(token));
        return true;
    }

    /** An agent noun alone: "the government", "the public"; or "the country". */
    private void bare(Scene scene, Token token, String article, String word) {
        Scene.AgentNoun noun = scene.agent(token.index());
        boolean indefinite = article.isEmpty() || article.equals("a") || article.equals("an");
        if (noun != null && indefinite && sentByOwn(scene, token, noun)) {
            return;
        }
        boolean definite = isDefinite(article) || article.isEmpty() && NameReading.isPlural(token);
        if (noun == null || !isDefinite(article) && !(definite && noun.agent().use() == Agent.Use.BARE)) {
            return;
        }
        if (!noun.agent().sector().isEmpty() && article.isEmpty()) {
            return;
        }
        Draft same = sameNoun(scene, token);
        if (same != null) {
            scene.put(new Draft(
                    scene.index,
                    token.index(),
                    noun.span(),
                    Kind.GROUP,
                    same.parties(),
                    same.row() + " again",
                    same.sort(),
                    same.plural(),
                    null));
            return;
        }
        boolean country = STATE_NOUNS.contains(word) && noun.agent().use() != Agent.Use.BARE;
        if (!country && noun.agent().use() != Agent.Use.BARE) {
            return;
        }
        Party state = state(scene, token, noun.agent());
        if (state != null) {
            scene.put(AgentReading.draft(scene, token.index(), noun, List.of(state), "in context"));
        }
    }

    /** Troops, ships, envoys that a state sends are its own: "Britain sent troops". */
    private static boolean sentByOwn(Scene scene, Token token, Scene.AgentNoun noun) {
        Graph graph = scene.graph;
        boolean sendable = noun.agent().sector().equals("MIL")
                || noun.agent().use() == Agent.Use.WITH && noun.agent().sector().isEmpty();
        boolean object =
                token.is("obj") || token.is("obl") && graph.caseOf(token).equals("with");
        if (!sendable || !object || token.isRoot()) {
            return false;
        }
        Token verb = graph.token(token.head());
        if (!SENDING.contains(verb.lemma())) {
            return false;
        }
        Token subject = graph.subject(verb.index());
        Draft draft = subject == null || subject.is("nsubj:pass") ? null : scene.draft(subject.index());
        if (draft == null) {
            return false;
        }
        List<Party> own = draft.parties().stream().map(Party::state).toList();
        scene.put(AgentReading.draft(scene, token.index(), noun, own, "sent"));
        return true;
    }

    private static final Set<String> SENDING = Set.of(
            "send",
            "provide",
            "land",
            "dispatch",
            "despatch",
            "deploy",
            "withdraw",
            "move",
            "order",
            "station",
            "mass",
            "pour",
            "throw",
            "commit",
            "lose",
            "lead",
            "mobilise",
            "mobilize",
            "march",
            "supply",
            "contribute",
            "keep",
            "recall",
            "concentrate",
            "drop",
            "use",
            "rush",
            "ship",
            "maintain",
            "appoint",
            "raise",
            "pull");

    /** The same noun earlier in the block with a state of its own: "the Chinese delegates … the delegates". */
    private @Nullable Draft sameNoun(Scene scene, Token token) {
        List<Scene> places = new ArrayList<>();
        places.add(scene);
        places.addAll(discourse.back());
        for (Scene place : places) {
            List<Draft> drafts = place.drafts();
            for (int i = drafts.size() - 1; i >= 0; i--) {
                Draft draft = drafts.get(i);
                boolean before = place != scene || draft.token() < token.index();
                if (before
                        && draft.kind() == Kind.GROUP
                        && place.graph.token(draft.token()).lemma().equalsIgnoreCase(token.lemma())) {
                    return draft;
                }
            }
        }
        return null;
    }

    private @Nullable Party state(Scene scene, Token token, Agent agent) {
        Party here = discourse.dateline();
        if (here != null && agent.sort() != Sort.PERSON && !agent.sector().equals("MIL")) {
            return here;
        }
        Antecedents.Found found = antecedents.owner(scene, token);
        if (found != null && !found.parties().isEmpty()) {
            return found.parties().get(0).state();
        }
        Draft after = following(scene, token);
        if (after != null) {
            return after.parties().get(0).state();
        }
        if (here != null) {
            return here;
        }
        Party labelled = labelled(scene);
        if (labelled != null) {
            return labelled;
        }
        return context.dyad == null ? null : context.dyad.first();
    }

    private static @Nullable Draft following(Scene scene, Token token) {
        for (Draft draft : scene.drafts()) {
            if (draft.token() > token.index()
                    && draft.kind() != Kind.PLACE
                    && !draft.parties().get(0).isOrganisation()
                    && draft.parties().size() == 1) {
                return draft;
            }
        }
        return null;
    }

    /** The one state that the sentence's label or section names. */
    private @Nullable Party labelled(Scene scene) {
        Span label = scene.sentence.sentence().label();
        if (label == null) {
            return null;
        }
        Party only = null;
        for (Match match : context.gazetteer.find(scene.text(), label)) {
            Party party = match.entries().get(0).party();
            if (party != null && !party.isOrganisation()) {
                if (only != null && !only.equals(party.state())) {
                    return null;
                }
                only = party.state();
            }
        }
        return only;
    }

    private static String determiner(Scene scene, Token token) {
        for (Token child : scene.graph.children(token.index())) {
            if (child.is("det") || child.is("nmod:poss") && child.upos() == Upos.PRON) {
                return child.form().toLowerCase(Locale.ROOT);
            }
        }
        Scene.AgentNoun noun = scene.agent(token.index());
        int first = noun == null ? token.index() : noun.first();
        if (first > 0 && scene.graph.token(first - 1).upos() == Upos.DET) {
            return scene.graph.token(first - 1).form().toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static boolean isDefinite(String article) {
        return article.equals("the") || article.equals("this") || article.equals("that");
    }

    private static void put(Scene scene, Token token, List<Party> parties, String rule, boolean plural) {
        ReferenceReading.put(scene, token.index(), token.span(), parties, rule, plural);
    }
}
