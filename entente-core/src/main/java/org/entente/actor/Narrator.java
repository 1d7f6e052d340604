package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Token;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose side a memoir or a despatch is told from, where no line above it says so: in its clauses "we", "us" and "our"
 * stand over against the other of the two. "The Chileans fell on us at dawn, and our guns answered."
 */
final class Narrator {
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours");
    private static final int CLAUSES = 2;
    private static final int TIMES = 3;

    private final Context context;
    private final Dyad dyad;
    private int first;
    private int second;

    private Narrator(Context context, Dyad dyad) {
        this.context = context;
        this.dyad = dyad;
    }

    /**
     * The state that "we" is.
     *
     * @return null where the text has no such voice, or its clauses do not tell
     */
    static @Nullable Party of(List<Scene> scenes, Context context) {
        if (context.dyad == null) return null;
        Narrator narrator = new Narrator(context, context.dyad);
        scenes.forEach(narrator::weigh);
        return narrator.told();
    }

    private @Nullable Party told() {
        if (first >= CLAUSES && first >= TIMES * second) return dyad.second();
        if (second >= CLAUSES && second >= TIMES * first) return dyad.first();
        return null;
    }

    private void weigh(Scene scene) {
        int speech = 0;
        for (Token token : scene.tree.tokens()) {
            String form = token.form();
            if (form.equals("“") || form.equals("\"")) speech++;
            boolean quoted = speech % 2 > 0;
            if (form.equals("”")) speech++;
            if (!quoted && PLURAL.contains(form.toLowerCase(Locale.ROOT)) && tells(scene, token)) count(scene, token);
        }
    }

    private static boolean tells(Scene scene, Token pronoun) {
        if (!pronoun.form().equalsIgnoreCase("we")) return true;
        Token clause = scene.tree.token(scene.tree.clause(pronoun.index()));
        return !Vocabulary.DONE_WITH_READERS.contains(clause.lemma());
    }

    /** Counts those of the two that stand over against the pronoun in its clause. */
    private void count(Scene scene, Token pronoun) {
        SentenceTree tree = scene.tree;
        int clause = tree.clause(pronoun.index());
        int own = pronoun.is("nmod") || pronoun.is("nmod:poss") ? pronoun.head() : pronoun.index();
        for (Match match : context.gazetteer.find(scene.text(), scene.span())) {
            int at = tree.first(new Span(match.start(), match.end()));
            if (at < 0 || tree.clause(at) != clause || isWithin(tree, at, own)) continue;
            Entry entry = context.best(match.entries(), context.anchors.period());
            if (entry == null || entry.party() == null || !isName(entry)) continue;
            Party party = context.heir(entry.party().state());
            if (party.equals(dyad.first())) first++;
            if (party.equals(dyad.second())) second++;
        }
    }

    private static boolean isWithin(SentenceTree tree, int token, int noun) {
        Token at = tree.token(token);
        while (at != null && !at.is("conj")) {
            if (at.index() == noun) return true;
            at = tree.head(at);
        }
        return false;
    }

    private static boolean isName(Entry entry) {
        return switch (entry.what()) {
            case STATE, ADJECTIVE, DEMONYM, DEMONYMS, SEAT, PERSON -> true;
            default -> false;
        };
    }
}
