package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Gives agent nouns the state that a word beside them names: British troops, Lenin's government, the King of Spain. */
final class AgentReading {
    private static final Set<String> OWNING = Set.of("of", "for", "from");

    /** Sectors of those who are at home where they are: the Left in Britain, rebels in Darfur. */
    private static final Set<String> AT_HOME = Set.of("PTY", "LAB", "REB", "OPP", "LEG", "COP", "JUD");

    private AgentReading() {}

    private static boolean isScene(Draft draft) {
        return draft.kind() == Kind.SEAT || draft.kind() == Kind.PLACE;
    }

    /** Reads every agent noun of the scene whose state stands beside it. */
    static void read(Scene scene) {
        for (int token = 0; token < scene.tree.size(); token++) {
            Scene.AgentNoun noun = scene.agent(token);
            if (noun != null) {
                List<Party> parties = owners(scene, token, noun.first());
                Draft named = scene.draft(token);
                boolean other = named == null
                        || !parties.contains(named.parties().get(0).state());
                if (!parties.isEmpty() && other) {
                    scene.put(draft(scene, token, noun, parties, "beside"));
                }
            }
        }
    }

    static Draft draft(Scene scene, int token, Scene.AgentNoun noun, List<Party> owners, String how) {
        Agent agent = noun.agent();
        List<Party> parties = new ArrayList<>();
        for (Party owner : owners) {
            Party party = agent.sector().isEmpty()
                    ? owner
                    : owner.isOrganisation() ? owner : owner.withSector(agent.sector());
            Scene.addAll(parties, List.of(party));
        }
        return new Draft(
                scene.index,
                token,
                noun.span(),
                Kind.GROUP,
                parties,
                agent.row() + " " + how,
                agent.sort(),
                noun.plural() || agent.sort() == Sort.PEOPLE,
                null);
    }

    /** The states that the words around a noun name as its own; empty where none does. */
    static List<Party> owners(Scene scene, int token, int first) {
        List<Party> owners = new ArrayList<>();
        SentenceTree tree = scene.tree;
        String noun = tree.token(token).lemma();
        for (Token child : tree.children(token)) {
            if (child.is("amod")
                    || child.is("compound")
                    || child.is("nmod:poss")
                    || child.is("nmod:desc")
                    || child.is("det")
                    || child.is("flat")) {
                for (Token each : tree.conjuncts(child)) {
                    Draft draft = scene.draft(each.index());
                    if (draft != null && isScene(draft) && Vocabulary.STATIONED.contains(noun)) {
                        continue;
                    }
                    add(scene, owners, each.index());
                    addCompound(scene, owners, each.index());
                }
            }
        }
        addBefore(scene, owners, first);
        if (!owners.isEmpty()) {
            return owners;
        }
        Scene.AgentNoun agent = scene.agent(token);
        boolean atHome = agent != null && AT_HOME.contains(agent.agent().sector());
        for (Token child : tree.children(token)) {
            String mark = tree.caseOf(child);
            if (child.is("nmod") && (OWNING.contains(mark) || atHome && mark.equals("in"))) {
                for (Token each : tree.conjuncts(child)) {
                    add(scene, owners, each.index());
                }
            }
        }
        int home = atHome ? homeAfter(scene, token) : -1;
        if (owners.isEmpty() && home >= 0) {
            add(scene, owners, home);
        }
        return owners;
    }

    /** "the Left in Britain protested": the place right behind, whatever the parser hung it on; -1 where none is. */
    private static int homeAfter(Scene scene, int token) {
        SentenceTree tree = scene.tree;
        boolean in = token + 2 < tree.size() && tree.token(token + 1).form().equals("in");
        if (!in) return -1;
        int at = tree.token(token + 2).upos() == Upos.DET ? token + 3 : token + 2;
        Draft draft = at < tree.size() ? scene.draft(at) : null;
        boolean place = draft != null && (draft.kind() == Kind.STATE || isScene(draft));
        return place ? at : -1;
    }

    /** The halves of "Anglo-Soviet" may hang on one another. */
    private static void addCompound(Scene scene, List<Party> owners, int token) {
        for (Token child : scene.tree.children(token)) {
            if (child.is("compound") || child.is("amod") || child.is("nmod:desc")) {
                add(scene, owners, child.index());
            }
        }
    }

    /** Adjectives straight before the noun, whatever the parser made of them. */
    private static void addBefore(Scene scene, List<Party> owners, int first) {
        for (int i = first - 1; i >= 0; i--) {
            Token token = scene.tree.token(i);
            Draft draft = scene.draft(i);
            if (draft != null && draft.kind() == Kind.ADJECTIVE) {
                List<Party> before = new ArrayList<>(draft.parties());
                for (Party owner : owners) {
                    if (!before.contains(owner)) before.add(owner);
                }
                owners.clear();
                owners.addAll(before);
            } else if (!mayStandBetween(scene, i, token)) {
                return;
            }
        }
    }

    /** Other adjectives, and "and" or a comma behind another state's adjective. */
    private static boolean mayStandBetween(Scene scene, int i, Token token) {
        if (token.upos() == Upos.CCONJ || token.form().equals(",")) {
            Draft before = i == 0 ? null : scene.draft(i - 1);
            return before != null && before.kind() == Kind.ADJECTIVE;
        }
        return token.upos() == Upos.ADJ
                || token.upos() == Upos.NUM
                || token.form().equals("-");
    }

    private static void add(Scene scene, List<Party> owners, int token) {
        Draft draft = scene.draft(token);
        if (draft != null) {
            Scene.addAll(owners, draft.parties().stream().map(Party::state).toList());
        }
    }

    /** Gives a person the gazetteer does not know the state that a title or an apposition names. */
    static void introduce(Scene scene, Context context) {
        SentenceTree tree = scene.tree;
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.upos() != Upos.PROPN || scene.isClosed(i) || isInsideName(tree, token)) {
                continue;
            }
            Draft own = scene.draft(i);
            if (own != null && own.kind() != Kind.PERSON) {
                continue;
            }
            Draft title = title(scene, i);
            if (title != null && (own == null || title.parties().get(0).isOrganisation())) {
                Span span = name(tree, i);
                Draft draft = new Draft(
                        scene.index,
                        i,
                        span,
                        Kind.PERSON,
                        title.parties(),
                        title.row() + " introduces",
                        Sort.PERSON,
                        false,
                        null);
                scene.put(draft);
                context.remember(tree.token(tree.last(span)).form(), draft);
            } else if (own == null) {
                recall(scene, context, i);
            }
        }
    }

    private static void recall(Scene scene, Context context, int token) {
        Span span = name(scene.tree, token);
        Draft known = context.bearer(scene.tree.token(scene.tree.last(span)).form());
        if (known != null && known.sentence() < scene.index) {
            scene.put(new Draft(
                    scene.index,
                    token,
                    span,
                    Kind.PERSON,
                    known.parties(),
                    known.row() + " again",
                    Sort.PERSON,
                    false,
                    known.person()));
        }
    }

    private static boolean isInsideName(SentenceTree tree, Token token) {
        return token.is("flat") || token.is("compound") || token.is("nmod:desc") || token.is("goeswith");
    }

    private static Span name(SentenceTree tree, int token) {
        Span span = tree.token(token).span();
        for (Token child : tree.children(token)) {
            if (child.is("flat") && child.upos() == Upos.PROPN) {
                span = span.union(child.span());
            }
        }
        return span;
    }

    /** A title, an apposition, an "as" or a "for" that names a state beside a proper name. */
    private static @Nullable Draft title(Scene scene, int token) {
        SentenceTree tree = scene.tree;
        for (Token child : tree.children(token)) {
            Draft draft = scene.draft(child.index());
            boolean beside = child.is("nmod:desc") || child.is("appos") || child.is("compound");
            if (draft != null && draft.kind() == Kind.GROUP && draft.sort() == Sort.PERSON && beside) {
                return draft;
            }
            if (draft != null && child.is("nmod") && tree.caseOf(child).equals("for") && draft.kind() == Kind.STATE) {
                return draft;
            }
        }
        Draft before = token == 0 ? null : scene.draft(token - 1);
        if (before != null && before.kind() == Kind.GROUP && before.isPerson()) {
            return before;
        }
        Token self = tree.token(token);
        if (self.is("appos")) {
            Draft draft = scene.draft(self.head());
            if (draft != null && draft.kind() == Kind.GROUP && draft.sort() == Sort.PERSON) {
                return draft;
            }
        }
        if (self.is("obj") || self.is("nsubj:pass")) {
            for (Token sister : tree.children(self.head())) {
                Draft draft = scene.draft(sister.index());
                if (draft != null
                        && draft.sort() == Sort.PERSON
                        && draft.kind() == Kind.GROUP
                        && tree.caseOf(sister).equals("as")) {
                    return draft;
                }
            }
        }
        return null;
    }
}
