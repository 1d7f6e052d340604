package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Token;
import org.entente.language.Upos;

/** Reads proper names that no table knows as the one known name they are nearest to, and says so in the row. */
final class SpellingReading {
    private SpellingReading() {}

    static void read(Scene scene, Context context, NameReading names) {
        for (Token token : scene.tree.tokens()) {
            if (isCandidate(scene, token, context)) {
                if (!correctPhrase(scene, token, context, names)) correct(scene, token, context, names);
            }
        }
    }

    private static boolean isCandidate(Scene scene, Token token, Context context) {
        String form = token.form();
        return (token.upos() == Upos.PROPN || token.upos() == Upos.ADJ)
                && form.length() > 3
                && Character.isUpperCase(form.charAt(0))
                && (token.index() > 0 || token.upos() == Upos.PROPN)
                && scene.draft(token.index()) == null
                && scene.agent(token.index()) == null
                && !scene.isClosed(token.index())
                && !context.gazetteer.isForename(form)
                && !context.gazetteer.knowsWord(form)
                && !isFamily(form, context)
                && context.speaksOfAState();
    }

    /** "the Englands": a known name in the plural is a family's, and no slip of the pen. */
    private static boolean isFamily(String form, Context context) {
        return form.endsWith("s") && context.gazetteer.knowsWord(form.substring(0, form.length() - 1));
    }

    /** "Tel Avib": the word beside it is right, and what the table would read in that alone is not meant. */
    private static boolean correctPhrase(Scene scene, Token token, Context context, NameReading names) {
        List<String> words = scene.tree.tokens().stream()
                .map(each -> NameIndex.fold(each.form(), 0, each.form().length()))
                .toList();
        PhraseSpelling.Found found = context.gazetteer.phrases().find(words, token.index());
        if (found == null) {
            return false;
        }
        int last = found.first() + found.length() - 1;
        for (int i = found.first(); i <= last; i++) {
            boolean name = Character.isUpperCase(scene.tree.token(i).form().charAt(0)) || i > found.first();
            if (!name) return false;
        }
        for (int i = found.first(); i <= last; i++) {
            scene.remove(i);
        }
        names.readMisspelt(scene, found.first(), last, found.entries(), found.name());
        return true;
    }

    private static void correct(Scene scene, Token token, Context context, NameReading names) {
        Spelling spelling = context.gazetteer.spelling();
        String word = NameIndex.fold(token.form(), 0, token.form().length());
        List<String> nearest = spelling.candidates(word);
        if (nearest.isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        nearest.forEach(known -> entries.addAll(spelling.entries(known)));
        if (!context.speaksOfStates()) {
            entries.removeIf(entry -> !entry.is(Entry.What.STATE) && !entry.is(Entry.What.ADJECTIVE));
        }
        if (nearest.size() > 1 && entries.stream().anyMatch(entry -> entry.is(Entry.What.STATE))) {
            entries.removeIf(entry -> !entry.is(Entry.What.STATE));
        }
        List<Party> parties = entries.stream()
                .map(Entry::party)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        if (nearest.size() == 1 || parties.size() == 1) {
            names.readMisspelt(scene, token.index(), token.index(), entries, nearest.get(0));
        }
    }
}
