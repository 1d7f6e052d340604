package org.entente.actor;

import java.util.Locale;
import org.entente.language.Token;
import org.entente.language.Upos;

/** Tells a state's or place's name from the part of a longer one: the Munich Conference, Jack London, Georgia Tech. */
final class LongerName {
    private final Gazetteer gazetteer;

    LongerName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a word makes a name of those before it, as Plan in the Dawes Plan. */
    static boolean isNamed(Token token) {
        String form = token.form();
        return Character.isUpperCase(form.charAt(0)) && Vocabulary.NAMING.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether a place belongs to a longer name: the Treaty of Versailles, the Munich Conference. */
    static boolean isOfAnEvent(SentenceTree tree, int first, int last) {
        if (last + 1 < tree.size()) {
            if (isNamed(tree.token(last + 1))) {
                return true;
            }
        }
        if (first < 2) {
            return false;
        }
        int of = first - 1;
        if (tree.token(of).form().equalsIgnoreCase("the") && of > 1) {
            of--;
        }
        String noun = tree.token(of - 1).form();
        return tree.token(of).form().equalsIgnoreCase("of")
                && Character.isUpperCase(noun.charAt(0))
                && Vocabulary.NAMED_AFTER.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a name of a place is part of a person's: "Mr England", "Jack London", "Georgia Brown". */
    boolean isOfAPerson(SentenceTree tree, int first, int last) {
        if (first > 0) {
            Token before = tree.token(first - 1);
            boolean kin = before.upos() == Upos.NOUN && Vocabulary.KIN.contains(before.form());
            if (kin || PersonReading.isPlainTitle(before.form()) || isForename(before)) {
                return true;
            }
        }
        if (last + 1 < tree.size() && first == last) {
            Token after = tree.token(last + 1);
            Token own = tree.token(first);
            return after.upos() == Upos.PROPN && after.is("flat") && after.head() == own.index() && isForename(own);
        }
        return false;
    }

    private boolean isForename(Token token) {
        return token.upos() != Upos.ADP
                && Character.isUpperCase(token.form().charAt(0))
                && gazetteer.isForename(token.form());
    }

    /** "Georgia Tech": a longer name, of which no table knows the rest. */
    boolean goesOn(SentenceTree tree, int last) {
        if (last + 1 >= tree.size()) return false;
        Token next = tree.token(last + 1);
        return next.upos() == Upos.PROPN
                && Character.isUpperCase(next.form().charAt(0))
                && (next.is("flat") || tree.token(last).is("compound"))
                && !gazetteer.knowsWord(next.form());
    }
}
