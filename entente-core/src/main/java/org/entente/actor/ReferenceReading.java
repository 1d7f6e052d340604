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

/** Finds whom pronouns and definite descriptions take up, in the order of the text. */
final class ReferenceReading {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WRITER = Set.of("i", "me", "my", "we", "us", "our", "ours", "myself", "ourselves");
    private static final Set<String> ADDRESSEE = Set.of("you", "your", "yours");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

    private final Context context;
    private final EarlierSentences earlier;
    private final Antecedents antecedents;
    private final DescriptionReading descriptions;

    ReferenceReading(Context context, EarlierSentences earlier) {
        this.context = context;
        this.earlier = earlier;
        this.antecedents = new Antecedents(earlier);
        this.descriptions = new DescriptionReading(context, earlier, antecedents);
    }

    void read(Scene scene) {
        for (int i = 0; i < scene.tree.size(); i++) {
            Draft named = scene.draft(i);
            if (named == null) {
                // A word that names nobody by itself, "alliance", may still stand for what was named before.
                if (scene.isClosed(i)) descriptions.readClosed(scene, scene.tree.token(i));
                else refer(scene, scene.tree.token(i));
                named = scene.draft(i);
            }
            if (named != null && named.isNominal()) {
                if (named.kind() != Kind.PLACE) named.parties().forEach(earlier::see);
                context.see(named.parties().get(0));
            }
        }
    }

    private void refer(Scene scene, Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (token.upos() == Upos.PRON
                || token.upos() == Upos.DET
                || token.xpos().startsWith("PRP")) {
            if (RELATIVE.contains(word) && relative(scene, token)) {
                return;
            }
            pronoun(scene, token, word);
        }
        if (scene.draft(token.index()) == null) {
            descriptions.read(scene, token, word);
        }
    }

    /** A relative pronoun takes up the noun that its clause hangs on. */
    private boolean relative(Scene scene, Token token) {
        SentenceTree tree = scene.tree;
        Token beside = token.form().equalsIgnoreCase("that") ? null : nominalBefore(scene, token.index());
        if (beside != null) {
            Draft draft = scene.draft(beside.index());
            if (draft != null) {
                boolean several = beside.is("conj") && (draft.plural() || isSaidOfSeveral(scene, token));
                put(scene, token, several ? scene.conjoined(beside) : draft.parties(), "relative", draft);
            }
            return true;
        }
        Token clause = tree.token(tree.clause(token.index()));
        while (clause.is("xcomp") || clause.is("ccomp") || clause.is("conj") || clause.is("advcl")) {
            Token up = tree.head(clause);
            if (up == null) {
                return false;
            }
            clause = up;
        }
        Token governor = clause.is("acl") ? tree.head(clause) : null;
        if (governor == null) {
            return false;
        }
        Draft draft = scene.draft(governor.index());
        if (draft == null) {
            return false;
        }
        List<Party> parties =
                draft.plural() || draft.kind() == Kind.PERSON ? scene.conjoined(governor) : draft.parties();
        boolean several = clauseFollowsAll(scene, governor, token);
        put(scene, token, several ? parties : draft.parties(), "relative", draft);
        return true;
    }

    /** "France and Spain, which were at war": the verb tells that more than the last is meant. */
    private static boolean isSaidOfSeveral(Scene scene, Token pronoun) {
        SentenceTree tree = scene.tree;
        if (!tree.isSubject(pronoun.index())) return false;
        Token verb = tree.token(pronoun.head());
        if (verb.xpos().equals("VBP")) return true;
        return tree.children(verb.index()).stream()
                .map(child -> child.form().toLowerCase(Locale.ROOT))
                .anyMatch(form -> form.equals("were") || form.equals("are") || form.equals("have"));
    }

    /** The noun that ends right before a relative pronoun, a comma or a preposition between them; null where none does. */
    private static @Nullable Token nominalBefore(Scene scene, int pronoun) {
        SentenceTree tree = scene.tree;
        int at = pronoun - 1;
        while (at > 0 && (tree.token(at).form().equals(",") || tree.token(at).upos() == Upos.ADP)) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        Token last = tree.token(at);
        boolean nominal = last.upos() == Upos.NOUN || last.upos() == Upos.PROPN || scene.draft(at) != null;
        if (!nominal) {
            return null;
        }
        Token head = last;
        while ((head.is("flat") || head.is("compound")) && !head.isRoot() && head.head() < at) {
            head = tree.token(head.head());
        }
        return scene.draft(at) != null
                ? last
                : scene.draft(head.index()) != null ? head : tree.isSubject(at) ? last : null;
    }

    /** Whether a relative clause stands after a whole coordination: "Britain and France, which …". */
    private static boolean clauseFollowsAll(Scene scene, Token governor, Token pronoun) {
        List<Token> all = scene.tree.conjuncts(governor);
        return all.size() > 1 && all.get(all.size() - 1).index() < pronoun.index();
    }

    private void pronoun(Scene scene, Token token, String word) {
        LetterHead letter = earlier.letter();
        if (letter != null && (WRITER.contains(word) || ADDRESSEE.contains(word))) {
            Party meant = WRITER.contains(word) ? letter.writer() : letter.addressee();
            put(scene, token, List.of(meant), word, null);
            return;
        }
        Antecedents.Found found = null;
        if (HE.contains(word)) {
            found = antecedents.person(scene, token);
        } else if (SHE.contains(word)) {
            found = antecedents.woman(scene, token);
        } else if (IT.contains(word) && !token.is("expl") && canBeParty(scene, token, word)) {
            found = antecedents.singular(scene, token);
        } else if (THEY.contains(word)) {
            found = antecedents.plural(scene, token);
            if (found == null || found.parties().size() < 2) {
                List<Party> two = descriptions.toOneAnother(scene, token);
                if (!two.isEmpty()) found = new Antecedents.Found(two, null);
            }
        } else if (WRITER.contains(word)) {
            Party narrator = context.narrator();
            if (!word.startsWith("m") && !word.equals("i")) found = antecedents.speaker(scene, token);
            if (found == null && narrator != null) found = new Antecedents.Found(List.of(narrator), null);
        }
        if (found != null && !found.parties().isEmpty()) {
            put(scene, token, found.parties(), word, found.draft());
        }
    }

    /**
     * "It" stands for a party as a subject or a possessor. An object is as a rule a note, a plan, a treaty, but for what is
     * done to states only: "recognised it", "was at war with it".
     */
    private static boolean canBeParty(Scene scene, Token token, String word) {
        if (!word.equals("it")) {
            return true;
        }
        SentenceTree tree = scene.tree;
        if (token.index() == 0 && token.isRoot() && tree.size() > 1) {
            return tree.token(1).upos() == Upos.AUX;
        }
        if (!token.is("nsubj")) {
            return isDoneToStates(tree, token);
        }
        int predicate = token.head();
        for (Token child : tree.children(predicate)) {
            if (child.is("csubj") || child.is("expl")) {
                return false;
            }
        }
        Token verb = tree.token(predicate);
        // "It was a failure": what is called a thing is one.
        boolean thing = verb.upos() == Upos.NOUN && scene.agent(predicate) == null && scene.draft(predicate) == null;
        if (thing || Vocabulary.OF_THINGS.contains(verb.lemma())) {
            return false;
        }
        boolean clause = tree.children(predicate).stream()
                .anyMatch(child -> child.is("ccomp") || child.is("xcomp") || child.is("acl") || child.is("advcl"));
        boolean opinion = Vocabulary.IMPERSONAL.contains(verb.lemma())
                || tree.tokens().stream()
                        .anyMatch(other -> other.index() > token.index()
                                && other.index() < token.index() + 7
                                && Vocabulary.IMPERSONAL.contains(other.lemma()));
        return !(clause && (opinion || verb.upos() == Upos.ADJ || verb.upos() == Upos.NOUN));
    }

    private static boolean isDoneToStates(SentenceTree tree, Token token) {
        Token head = tree.head(token);
        if (head == null) return false;
        if (token.is("obj")) return Vocabulary.DONE_TO_STATES.contains(head.lemma());
        if (!token.is("obl") && !token.is("nmod")) return false;
        return Vocabulary.BETWEEN_STATES.contains(head.lemma())
                || tree.children(head.index()).stream()
                        .anyMatch(child -> child.is("obj") && Vocabulary.BETWEEN_STATES.contains(child.lemma()));
    }

    private void put(Scene scene, Token token, List<Party> parties, String rule, @Nullable Draft like) {
        boolean plural = parties.size() > 1 || like != null && like.plural();
        Sort sort = like == null ? Sort.BODY : like.sort();
        scene.put(new Draft(
                scene.index,
                token.index(),
                token.span(),
                Kind.REFERENCE,
                parties,
                "reference:" + rule,
                sort,
                plural,
                like == null ? null : like.person()));
    }

    static void put(Scene scene, int token, Span span, List<Party> parties, String rule, boolean plural) {
        scene.put(new Draft(
                scene.index,
                token,
                span,
                Kind.REFERENCE,
                new ArrayList<>(parties),
                "reference:" + rule,
                Sort.BODY,
                plural,
                null));
    }
}
