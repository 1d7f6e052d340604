package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorMention.Kind;
import org.entente.language.Token;
import org.entente.language.Upos;

/** Finds the two that a passage is with: both powers, each other, the former, the other side. */
final class PairReading {
    /** Words for two that may stand alone. */
    private static final Set<String> BOTH = Set.of("both", "neither", "each", "either");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");

    private final Context context;
    private final EarlierSentences earlier;

    PairReading(Context context, EarlierSentences earlier) {
        this.context = context;
        this.earlier = earlier;
    }

    /** Reads a word that speaks of a pair or of one of it; whether it was such a word. */
    boolean read(Scene scene, Token token, String word) {
        return reciprocal(scene, token, word)
                || formerOrLatter(scene, token, word)
                || other(scene, token, word)
                || alone(scene, token, word);
    }

    /** "Signed by both", "neither gave way": the word stands for the two by itself. */
    private boolean alone(Scene scene, Token token, String word) {
        if (!BOTH.contains(word) || ARGUMENTS.stream().noneMatch(token::is) || token.index() + 1 >= scene.tree.size()) {
            return false;
        }
        Token next = scene.tree.token(token.index() + 1);
        boolean before = next.upos() == Upos.NOUN
                || next.upos() == Upos.PROPN
                || next.upos() == Upos.ADJ
                || next.upos() == Upos.DET
                || next.form().equals("of");
        if (before || scene.draft(token.index() + 1) != null) return false;
        List<Party> pair = pair(scene, token);
        if (pair.size() == 2) put(scene, token, pair, word, true);
        return true;
    }

    /** Reads a noun that means both of a pair; whether it was such a noun. */
    boolean readNoun(Scene scene, Token token, String word, String article) {
        if (!Vocabulary.PAIRED.contains(word) || !isPair(scene, token, article)) {
            return false;
        }
        List<Party> pair = pair(scene, token);
        if (pair.size() == 2) {
            put(scene, token, sectored(scene, token, pair), "pair", true);
        }
        return true;
    }

    /** Whether a subject does something to itself, "they fought one another". */
    boolean isToOneAnother(Scene scene, Token subject) {
        SentenceTree tree = scene.tree;
        if (!tree.isSubject(subject.index())) return false;
        int clause = tree.clause(subject.index());
        return tree.tokens().stream()
                .filter(token -> token.index() > subject.index())
                .filter(token -> isEachOther(tree, token, token.form().toLowerCase(Locale.ROOT)))
                .anyMatch(token -> tree.clause(token.index()) == clause);
    }

    private static boolean isEachOther(SentenceTree tree, Token token, String word) {
        return word.equals("each") && nextIs(tree, token, "other")
                || word.equals("one") && nextIs(tree, token, "another");
    }

    /** "Each other", "one another": those whose clause it is. */
    boolean reciprocal(Scene scene, Token token, String word) {
        SentenceTree tree = scene.tree;
        if (!isEachOther(tree, token, word)) return false;
        Token subject = tree.subject(tree.clause(token.index()));
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
                && scene.tree.token(token.head()).upos() == Upos.NOUN
                && scene.tree.tokens().stream().anyMatch(other -> other.upos() == Upos.VERB || other.upos() == Upos.AUX)
                && !Vocabulary.PAIRED.contains(scene.tree.token(token.head()).form())) {
            return true;
        }
        List<Party> here = coordinated(scene, token.index());
        List<Party> coordinated = here.size() == 2 ? here : joinedBefore();
        if (coordinated.size() == 2) {
            put(scene, token, List.of(coordinated.get(word.equals("former") ? 0 : 1)), word, false);
            return true;
        }
        List<Draft> named = new ArrayList<>();
        List<Scene> places = new ArrayList<>();
        places.add(scene);
        places.addAll(earlier.back());
        for (Scene place : places) {
            List<Draft> candidates = place.drafts().stream()
                    .filter(draft -> draft.isNominal()
                            && draft.kind() != Kind.PLACE
                            && draft.kind() != Kind.REFERENCE
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
        SentenceTree tree = scene.tree;
        if (!word.equals("other")
                || token.index() == 0
                || !tree.token(token.index() - 1).form().equalsIgnoreCase("the")) {
            return false;
        }
        if (token.index() + 1 < tree.size()
                && token.is("amod")
                && !Vocabulary.PAIRED.contains(tree.token(token.head()).form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        Token subject = tree.subject(tree.clause(token.index()));
        List<Party> own = subject == null || subject.index() >= token.index()
                ? lastSubject()
                : scene.conjoined(subject).stream().map(Party::state).toList();
        List<Party> pair = pair(scene, token);
        List<Party> rest = new ArrayList<>(pair);
        if (own.size() == 1) {
            rest.removeAll(own);
        }
        if (!rest.isEmpty()) {
            put(scene, token.is("amod") ? tree.token(token.head()) : token, rest, "the other", rest.size() > 1);
        }
        return true;
    }

    /** The states that were the subject of the sentence before. */
    private List<Party> lastSubject() {
        for (Scene back : earlier.back()) {
            Token subject = back.tree.subject(back.sentence.root().index());
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

    private static boolean nextIs(SentenceTree tree, Token token, String word) {
        return token.index() + 1 < tree.size()
                && tree.token(token.index() + 1).form().equalsIgnoreCase(word);
    }

    /** "Both powers", "the two countries", "each side", "neither government". */
    private static boolean isPair(Scene scene, Token token, String article) {
        if (article.equals("both") || article.equals("either") || article.equals("neither") || article.equals("each")) {
            return true;
        }
        boolean two = false;
        for (Token child : scene.tree.children(token.index())) {
            String form = child.form().toLowerCase(Locale.ROOT);
            two |= form.equals("two") && child.is("nummod");
            if (form.equals("both") || form.equals("each")) {
                return true;
            }
        }
        boolean named = scene.tree.children(token.index()).stream()
                .anyMatch(child -> scene.draft(child.index()) != null
                        && !child.is("acl")
                        && !child.is("nmod")
                        && !child.is("conj"));
        return two
                && !named
                && (DescriptionReading.isDefinite(article) || article.equals("their") || article.isEmpty());
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
    List<Party> pair(Scene scene, Token token) {
        List<Party> here = coordinated(scene, token.index());
        if (here.size() == 2) return here;
        if (context.dyad == null) {
            List<Party> joined = joinedBefore();
            return joined.size() == 2 ? joined : earlier.pair();
        }
        List<Party> dyad = List.of(context.dyad.first(), context.dyad.second());
        List<Party> named = scene.drafts().stream()
                .flatMap(draft -> draft.parties().stream().map(Party::state))
                .toList();
        if (named.containsAll(dyad)) {
            return dyad;
        }
        List<Party> seen = earlier.pair();
        // "War on the Turks by both": those on whom it falls are not of the two.
        boolean foreign = seen.size() == 2
                && seen.stream().noneMatch(context.dyad::contains)
                && seen.stream().noneMatch(named::contains);
        List<Party> joined = joinedBefore();
        // "Egypt and Cuba sent arms to Algiers. … The two sides": not those who only helped one of them.
        boolean ours = joined.stream().anyMatch(context.dyad::contains);
        return joined.size() == 2 && (ours || foreign) ? joined : foreign ? seen : dyad;
    }

    /** Two states joined in the sentence before, if two are. */
    private List<Party> joinedBefore() {
        return earlier.back().stream()
                .findFirst()
                .map(back -> coordinated(back, back.tree.size()))
                .orElse(List.of());
    }

    /** Two states joined by "and" before a token. */
    private static List<Party> coordinated(Scene scene, int before) {
        List<Party> best = List.of();
        for (Draft draft : scene.drafts()) {
            Token token = scene.tree.token(draft.token());
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

    private static void put(Scene scene, Token token, List<Party> parties, String rule, boolean plural) {
        ReferenceReading.put(scene, token.index(), token.span(), parties, rule, plural);
    }
}
