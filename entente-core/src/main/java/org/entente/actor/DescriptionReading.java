package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite description means: the government, both powers, the former, his successor, this city. */
final class DescriptionReading {
    private final Context context;
    private final EarlierSentences earlier;
    private final Antecedents antecedents;
    private final PairReading pairs;

    DescriptionReading(Context context, EarlierSentences earlier, Antecedents antecedents) {
        this.context = context;
        this.earlier = earlier;
        this.antecedents = antecedents;
        this.pairs = new PairReading(context, earlier);
    }

    void read(Scene scene, Token token, String word) {
        if (pairs.read(scene, token, word)) {
            return;
        }
        if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN && scene.agent(token.index()) == null) {
            return;
        }
        String article = determiner(scene, token);
        if (pairs.readNoun(scene, token, word, article)) {
            return;
        }
        if (possessed(scene, token, word)) {
            return;
        }
        if (article.equals("this") && Vocabulary.LOCAL.contains(word) && earlier.dateline() != null) {
            Party here = earlier.dateline();
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
        if (isDefinite(article) && Vocabulary.RELATIONAL.contains(word) && relational(scene, token, null)) {
            return;
        }
        bare(scene, token, article, word);
    }

    /** A noun with a possessive that was resolved: "its army", "his successor", "their enemy". */
    private boolean possessed(Scene scene, Token token, String word) {
        Token owner = scene.tree.child(token.index(), "nmod:poss");
        Draft draft = owner == null ? null : scene.draft(owner.index());
        if (draft == null) {
            return false;
        }
        List<Party> states =
                draft.parties().stream().map(Party::state).distinct().toList();
        if (Vocabulary.RELATIONAL.contains(word)) {
            return relational(scene, token, states.size() == 1 ? states.get(0) : null);
        }
        if (Vocabulary.LIKE.contains(word)) {
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
        if (Vocabulary.STATE_NOUNS.contains(word) || Vocabulary.STATES.contains(word) && states.size() == 2) {
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
        List<Party> pair = earlier.pair();
        if (pair.size() < 2 && context.dyad != null) {
            pair = List.of(context.dyad.first(), context.dyad.second());
        }
        Party self = owner;
        if (self == null) {
            Token subject = scene.tree.subject(scene.tree.clause(token.index()));
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
        boolean country = Vocabulary.STATE_NOUNS.contains(word) && noun.agent().use() != Agent.Use.BARE;
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
        SentenceTree tree = scene.tree;
        boolean sendable = noun.agent().sector().equals("MIL")
                || noun.agent().use() == Agent.Use.WITH && noun.agent().sector().isEmpty();
        boolean object =
                token.is("obj") || token.is("obl") && tree.caseOf(token).equals("with");
        if (!sendable || !object || token.isRoot()) {
            return false;
        }
        Token verb = tree.token(token.head());
        if (!Vocabulary.SENDING.contains(verb.lemma())) {
            return false;
        }
        Token subject = tree.subject(verb.index());
        Draft draft = subject == null || subject.is("nsubj:pass") ? null : scene.draft(subject.index());
        if (draft == null) {
            return false;
        }
        List<Party> own = draft.parties().stream().map(Party::state).toList();
        scene.put(AgentReading.draft(scene, token.index(), noun, own, "sent"));
        return true;
    }

    /** The same noun earlier in the block with a state of its own: "the Chinese delegates … the delegates". */
    private @Nullable Draft sameNoun(Scene scene, Token token) {
        return lastBefore(
                scene,
                token,
                (place, draft) -> draft.kind() == Kind.GROUP
                        && place.tree.token(draft.token()).lemma().equalsIgnoreCase(token.lemma()));
    }

    /** The mention nearest before a token, in its sentence or those in reach, that is meant. */
    private @Nullable Draft lastBefore(Scene scene, Token token, BiPredicate<Scene, Draft> meant) {
        List<Scene> places = new ArrayList<>();
        places.add(scene);
        places.addAll(earlier.back());
        for (Scene place : places) {
            List<Draft> drafts = place.drafts();
            for (int i = drafts.size() - 1; i >= 0; i--) {
                Draft draft = drafts.get(i);
                boolean before = place != scene || draft.token() < token.index();
                if (before && meant.test(place, draft)) return draft;
            }
        }
        return null;
    }

    private @Nullable Party state(Scene scene, Token token, Agent agent) {
        Party holder = ofHolder(scene, token);
        if (holder != null) {
            return holder;
        }
        if (Vocabulary.STATE_NOUNS.contains(token.lemma())) {
            Party other = otherThanSubject(scene, token);
            if (other != null) {
                return other;
            }
        }
        Party here = earlier.dateline();
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

    /** The state of the one named last who held the office that a title speaks of: "Kennedy … the President". */
    private @Nullable Party ofHolder(Scene scene, Token token) {
        Set<Office> offices = PersonReading.offices(token.lemma());
        Days days = context.anchors.at(
                scene.span(), scene.sentence.sentence().block(), token.span().start());
        if (offices.isEmpty() || days == null) {
            return null;
        }
        Draft holder = lastBefore(
                scene,
                token,
                (place, draft) -> draft.person() != null && draft.person().holds(offices, days));
        return holder == null ? null : holder.parties().get(0).state();
    }

    /** "Relations with the island": the one of the dyad that is not the clause's subject. */
    private @Nullable Party otherThanSubject(Scene scene, Token token) {
        Token subject = scene.tree.subject(scene.tree.clause(token.index()));
        Draft draft = subject == null || subject.index() >= token.index() ? null : scene.draft(subject.index());
        return draft == null || context.dyad == null
                ? null
                : context.dyad.other(draft.parties().get(0)).orElse(null);
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
        for (Token child : scene.tree.children(token.index())) {
            if (child.is("det") || child.is("nmod:poss") && child.upos() == Upos.PRON) {
                return child.form().toLowerCase(Locale.ROOT);
            }
        }
        Scene.AgentNoun noun = scene.agent(token.index());
        int first = noun == null ? token.index() : noun.first();
        if (first > 0 && scene.tree.token(first - 1).upos() == Upos.DET) {
            return scene.tree.token(first - 1).form().toLowerCase(Locale.ROOT);
        }
        return "";
    }

    static boolean isDefinite(String article) {
        return article.equals("the") || article.equals("this") || article.equals("that");
    }

    private static void put(Scene scene, Token token, List<Party> parties, String rule, boolean plural) {
        ReferenceReading.put(scene, token.index(), token.span(), parties, rule, plural);
    }
}
