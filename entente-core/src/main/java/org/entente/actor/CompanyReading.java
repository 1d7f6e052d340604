package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the three or more that were named together: the three Powers, these four states, all three of them. */
final class CompanyReading {
    private static final int FEW = 4;
    private static final Map<String, Integer> NUMBERS =
            Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);

    private final Context context;
    private final EarlierSentences earlier;

    CompanyReading(Context context, EarlierSentences earlier) {
        this.context = context;
        this.earlier = earlier;
    }

    /** Reads a noun that stands for several states, by their number or as what they belong to; whether it was one. */
    boolean read(Scene scene, Token token, String word, String article) {
        if (league(scene, token, word, article)) return true;
        Token number = alone(scene, token, word) ? token : counted(scene, token, word, article);
        if (number == null) return false;
        List<Party> company = company(scene, token, size(number));
        if (!company.isEmpty()) {
            ReferenceReading.put(scene, token.index(), token.span(), company, "the " + number.form(), true);
        }
        return true;
    }

    /** "The alliance was renewed": one that was named before, with all its members. */
    boolean league(Scene scene, Token token, String word, String article) {
        List<Party> members = DescriptionReading.isDefinite(article) ? context.league(word) : List.of();
        boolean bare = scene.tree.children(token.index()).stream()
                .noneMatch(child -> child.is("amod")
                        || child.is("compound")
                        || child.index() > token.index() && (child.is("nmod") || child.is("acl")));
        if (members.isEmpty() || members.size() > FEW || !bare) return false;
        scene.put(new Draft(
                scene.index,
                token.index(),
                token.span(),
                ActorMention.Kind.EVENT,
                members,
                "reference:the " + word,
                Agent.Sort.THING,
                false,
                null));
        return true;
    }

    private static int size(Token number) {
        return NUMBERS.getOrDefault(number.form().toLowerCase(Locale.ROOT), 0);
    }

    /** "all three of them", "the four": a number with no noun of its own. */
    private static boolean alone(Scene scene, Token token, String word) {
        if (!NUMBERS.containsKey(word) || token.is("nummod") || token.is("compound") || token.is("flat")) return false;
        boolean measured = token.index() + 1 < scene.tree.size()
                && (scene.tree.token(token.index() + 1).form().equals("-")
                        || scene.tree.token(token.index() + 1).form().equals("o'clock"));
        boolean all = token.index() > 0
                && (before(scene, token).equals("all") || before(scene, token).equals("the"));
        return all && !measured;
    }

    private static String before(Scene scene, Token token) {
        return scene.tree.token(token.index() - 1).form().toLowerCase(Locale.ROOT);
    }

    /** The number before a noun for states, where the noun has an article and no name of its own beside it. */
    private static @Nullable Token counted(Scene scene, Token token, String word, String article) {
        boolean pointing = DescriptionReading.isDefinite(article) || article.equals("these") || article.equals("all");
        if (!Vocabulary.PAIRED.contains(word) || !pointing) return null;
        Token number = null;
        for (Token child : scene.tree.children(token.index())) {
            if (scene.draft(child.index()) != null && !child.is("acl") && !child.is("nmod")) return null;
            if (child.is("nummod") && size(child) > 0) number = child;
        }
        return number;
    }

    /** As many states as are joined before the token; else those last named together; else all of a sentence before. */
    private List<Party> company(Scene scene, Token token, int size) {
        List<Party> here = joined(scene, token.index(), size);
        if (!here.isEmpty()) return here;
        List<Party> named = context.company(size);
        if (!named.isEmpty()) return named;
        for (Scene back : earlier.back()) {
            List<Party> all = new ArrayList<>();
            for (Draft draft : back.drafts()) {
                boolean acts = draft.isNominal() && draft.kind() != ActorMention.Kind.PLACE;
                if (acts) Scene.addAll(all, states(draft.parties()));
            }
            if (all.size() == size) return all;
        }
        return List.of();
    }

    /** So many states joined by "and" before a token; empty where none are. */
    static List<Party> joined(Scene scene, int before, int size) {
        List<Party> last = List.of();
        for (Draft draft : scene.drafts()) {
            Token token = scene.tree.token(draft.token());
            if (draft.token() >= before || !draft.isNominal() || token.is("conj")) continue;
            List<Party> parties = states(scene.conjoined(token));
            if (parties.size() == size) last = parties;
        }
        return last;
    }

    /** Notes whom a sentence names together, three and more. */
    static void note(Scene scene, Context context) {
        for (int size : NUMBERS.values()) {
            List<Party> company = joined(scene, scene.tree.size(), size);
            if (!company.isEmpty()) context.seeCompany(company);
        }
    }

    private static List<Party> states(List<Party> parties) {
        return parties.stream().map(Party::state).distinct().toList();
    }
}
