package org.entente.actor;

import java.util.List;
import java.util.Locale;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite description means: the government, both powers, the former, his successor, this city. */
final class DescriptionReading {
    private static final int MOST_JOINED = 4;

    private final Context context;
    private final EarlierSentences earlier;
    private final PairReading pairs;
    private final CompanyReading companies;
    private final ImpliedOwner owners;

    DescriptionReading(Context context, EarlierSentences earlier, Antecedents antecedents) {
        this.context = context;
        this.earlier = earlier;
        this.pairs = new PairReading(context, earlier);
        this.companies = new CompanyReading(context, earlier);
        this.owners = new ImpliedOwner(context, earlier, antecedents);
    }

    void read(Scene scene, Token token, String word) {
        if (pairs.read(scene, token, word) || companies.read(scene, token, word, determiner(scene, token))) {
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

    void readClosed(Scene scene, Token token) {
        companies.league(scene, token, token.form().toLowerCase(Locale.ROOT), determiner(scene, token));
    }

    /** "They were denouncing each other": whoever does so is more than one; empty where nothing tells who. */
    List<Party> toOneAnother(Scene scene, Token they) {
        return pairs.isToOneAnother(scene, they) ? pairs.pair(scene, they) : List.of();
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
        if (same != null && !Rivals.areAll(Rivals.of(scene, token), same.parties())) {
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
        if (force(scene, token, noun)) {
            return;
        }
        boolean named = isDefinite(article) && noun.agent().use() != Agent.Use.BARE;
        Draft holder = named ? owners.bearer(scene, token, noun) : null;
        if (holder != null) {
            scene.put(AgentReading.draft(scene, token.index(), noun, holder.parties(), "who bears it"));
            return;
        }
        if (Vocabulary.SENT.contains(word) && named && envoy(scene, token)) {
            return;
        }
        boolean country = Vocabulary.STATE_NOUNS.contains(word) && noun.agent().use() != Agent.Use.BARE;
        if (!country && noun.agent().use() != Agent.Use.BARE) {
            return;
        }
        List<Party> joined = joined(scene, token);
        if (!joined.isEmpty()) {
            scene.put(AgentReading.draft(scene, token.index(), noun, joined, "of those named together"));
            return;
        }
        Party state = owners.of(scene, token, noun, article);
        if (state != null) {
            scene.put(AgentReading.draft(scene, token.index(), noun, List.of(state), "in context"));
        }
    }

    /** "The allied armies": of those that were named together last. */
    private List<Party> joined(Scene scene, Token token) {
        boolean allied = scene.tree.children(token.index()).stream()
                .anyMatch(child -> Vocabulary.JOINED.contains(child.form().toLowerCase(Locale.ROOT)));
        if (!allied) return List.of();
        for (Scene back : earlier.back()) {
            for (int size = MOST_JOINED; size > 1; size--) {
                List<Party> company = CompanyReading.joined(back, back.tree.size(), size);
                if (!company.isEmpty() && !Rivals.areAll(Rivals.of(scene, token), company)) return company;
            }
        }
        return List.of();
    }

    /** "Two British cruisers … The ships left": a force without a flag is the one that was named last. */
    private boolean force(Scene scene, Token token, Scene.AgentNoun noun) {
        if (noun.agent().use() == Agent.Use.BARE || !noun.agent().sector().equals("MIL") || !token.is("nsubj")) {
            return false;
        }
        List<Party> rivals = Rivals.of(scene, token);
        Draft last = earlier.lastBefore(
                scene,
                token,
                (place, draft) -> place != scene
                        && draft.kind() == Kind.GROUP
                        && !Rivals.areAll(rivals, draft.parties())
                        && draft.parties().get(0).sector().equals("MIL"));
        if (last == null) {
            return false;
        }
        scene.put(AgentReading.draft(scene, token.index(), noun, last.parties(), "force again"));
        return true;
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

    /** "The envoy" is whoever was sent last. */
    private boolean envoy(Scene scene, Token token) {
        Draft sent = earlier.lastBefore(scene, token, (place, draft) -> draft.isPerson() && isSent(place, draft));
        if (sent == null) {
            return false;
        }
        put(scene, token, sent.parties(), "who was sent", false);
        return true;
    }

    private static boolean isSent(Scene place, Draft draft) {
        Token token = place.tree.token(draft.token());
        boolean moved = (token.is("obj") || token.is("nsubj:pass"))
                && Vocabulary.SENDING.contains(place.tree.token(token.head()).lemma());
        return moved || draft.person() != null && draft.person().highest() == Office.AMBASSADOR;
    }

    /** The same noun earlier in the block with a state of its own: "the Chinese delegates … the delegates". */
    private @Nullable Draft sameNoun(Scene scene, Token token) {
        Scene.AgentNoun noun = scene.agent(token.index());
        String words = noun == null ? token.form() : noun.span().of(scene.text());
        boolean title = context.gazetteer.titles().isTitle(words.toLowerCase(Locale.ROOT));
        return earlier.lastBefore(
                scene,
                token,
                (place, draft) -> draft.kind() == Kind.GROUP
                        && place.tree.token(draft.token()).lemma().equalsIgnoreCase(token.lemma())
                        && (!title || draft.span().of(place.text()).equalsIgnoreCase(words)));
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
