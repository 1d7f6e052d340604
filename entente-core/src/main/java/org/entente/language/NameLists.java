package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.source.CalendarWords;
import org.jspecify.annotations.Nullable;

/**
 * Puts together names that are listed: "the United Kingdom and Peru offered to help", "begged London, Lima and Quito to
 * help". A greedy parser gives the last one to the verb and the others to whatever stands before.
 */
final class NameLists {
    private static final Set<String> AND = Set.of("and", "&", "+");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "we", "i", "they");
    private static final Set<String> OWNERS = Set.of("her", "his");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");
    /** Words for a time that may stand before a subject without a preposition: "that week Oslo and Rome agreed". */
    private static final Set<String> TIMES =
            Set.of("day night morning evening afternoon week month year spring summer autumn winter decade".split(" "));
    /** How a parser may hang the second of three names on the first. */
    private static final Set<String> LOOSE = Set.of("nmod:unmarked", "obl:unmarked", "appos", "flat", "dep", "list");

    private final TreeDraft tree;

    private NameLists(AnnotatedSentence sentence) {
        this.tree = new TreeDraft(sentence);
    }

    static AnnotatedSentence mended(AnnotatedSentence sentence) {
        NameLists lists = new NameLists(sentence);
        for (int i = 1; i < lists.tree.size(); i++) {
            if (AND.contains(lists.tree.form(i))) lists.mend(i);
        }
        for (int i = 0; i < lists.tree.size(); i++) {
            lists.twoSubjects(i);
            lists.listOfNames(i);
        }
        return lists.tree.sentence();
    }

    /** A name of several words, with its article. */
    private record Name(int first, int last) {}

    private void mend(int and) {
        Name last = nameFrom(and + 1);
        if (last == null) return;
        inPhrase(and, last);
        List<Name> names = new ArrayList<>(List.of(last));
        int before = and - 1;
        for (Name name = nameUpTo(before); name != null; name = nameUpTo(before)) {
            names.add(0, name);
            before = name.first() - 2;
            if (before < 0 || !tree.isForm(before + 1, ",")) break;
        }
        // "In June, in Oslo, Chile, Peru and Bolivia met": the first is a place, and no one of them.
        boolean placed = names.size() > 2 && isPlaced(names.get(0).first());
        if (placed) names.remove(0);
        if (names.size() < 2) return;
        int start = names.get(0).first();
        int verb = tree.finiteVerbAfter(last.last());
        if (verb >= 0 && opensClause(start)) subject(names, and, verb);
        else if (opensClause(start) && isBarePresent(last.last() + 1)) subject(names, and, present(last.last() + 1));
        else if (isAsked(start) && isInfinitive(last.last() + 1)) asked(names, and, start - 1, last.last() + 1);
    }

    /** "a pact with Chile and Peru": what a preposition governs it governs with what is coordinated to it. */
    private void inPhrase(int and, Name last) {
        Name before = nameUpTo(and - 1);
        if (before == null) return;
        int one = head(before);
        int other = head(last);
        boolean parted = tree.is(other, "conj")
                && tree.head(other) == tree.head(one)
                && tree.is(one, "nmod", "obl")
                && tree.child(one, "case") >= 0
                && tree.child(other, "case") < 0;
        if (parted) tree.attach(other, one, "conj");
    }

    private boolean isPlaced(int start) {
        return start > 0 && tree.token(start - 1).upos() == Upos.ADP && PLACING.contains(tree.form(start - 1));
    }

    /** "Norway, Chile and Peru demand that": a present that looks like a noun. */
    private boolean isBarePresent(int i) {
        if (i + 1 >= tree.size() || !tree.token(i).xpos().equals("NN")) return false;
        Upos next = tree.token(i + 1).upos();
        boolean goesOn = next == Upos.ADP || next == Upos.DET || next == Upos.PRON || next == Upos.PROPN;
        return goesOn && VerbForms.lemma(tree.form(i), "VBP") != null && !hasFiniteVerb();
    }

    private boolean hasFiniteVerb() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).xpos().matches("VB[DPZ]|MD")) return true;
        }
        return false;
    }

    /** Makes a word the sentence's verb; what was its root hangs on it. */
    private int present(int verb) {
        int root = verb;
        while (tree.head(root) >= 0) root = tree.head(root);
        tree.verb(verb, "VBP", root);
        return verb;
    }

    /** The words of a name that begins here, an article before it; null where none does. */
    private @Nullable Name nameFrom(int start) {
        int at = start;
        if (at < tree.size() && tree.form(at).equals("the")) at++;
        int last = at - 1;
        while (last + 1 < tree.size() && isNamePart(last + 1)) last++;
        return last < at ? null : new Name(start, last);
    }

    private @Nullable Name nameUpTo(int end) {
        int first = end + 1;
        while (first > 0 && isNamePart(first - 1)) first--;
        if (first > end) return null;
        if (first > 0 && tree.form(first - 1).equals("the")) first--;
        return new Name(first, end);
    }

    /** A proper noun, the adjective in "United States", a pronoun, or "Her Majesty's Government". */
    private boolean isNamePart(int i) {
        Token token = tree.token(i);
        if (PRONOUNS.contains(tree.form(i)) || isOfMajesty(i)) return true;
        boolean capital = Character.isUpperCase(token.form().charAt(0));
        return token.upos() == Upos.PROPN
                || capital && token.upos() == Upos.ADJ && i + 1 < tree.size() && tree.head(i) == i + 1;
    }

    private boolean isOfMajesty(int i) {
        for (int majesty = i - 2; majesty <= i + 1; majesty++) {
            boolean here =
                    majesty >= 0 && majesty < tree.size() && tree.form(majesty).equals("majesty");
            if (here) return majesty != i + 1 || OWNERS.contains(tree.form(i));
        }
        return false;
    }

    /** Where a list may begin that is the subject of what follows: nothing before it can govern a noun. */
    private boolean opensClause(int start) {
        if (start == 0) return true;
        Token before = tree.token(start - 1);
        return switch (before.upos()) {
            case PUNCT, CCONJ, SCONJ, NUM -> true;
            case NOUN -> TIMES.contains(before.lemma());
            case PROPN -> CalendarWords.MONTHS.contains(tree.form(start - 1));
            default -> false;
        };
    }

    private void subject(List<Name> names, int and, int verb) {
        int first = head(names.get(0));
        int now = tree.child(verb, "nsubj", "csubj", "expl");
        boolean another = now >= 0
                && now < names.get(0).first()
                && !TIMES.contains(tree.token(now).lemma());
        if (another) return;
        if (now >= 0 && now < names.get(0).first()) tree.attach(now, verb, "obl:unmarked");
        boolean passive = tree.child(verb, "aux:pass") >= 0;
        tree.attach(first, verb, passive ? "nsubj:pass" : "nsubj");
        coordinate(names, and, first);
    }

    private boolean isAsked(int start) {
        return start > 0 && tree.token(start - 1).upos() == Upos.VERB;
    }

    private boolean isInfinitive(int to) {
        return to + 1 < tree.size()
                && tree.form(to).equals("to")
                && tree.token(to + 1).xpos().equals("VB");
    }

    private void asked(List<Name> names, int and, int verb, int to) {
        int first = head(names.get(0));
        tree.attach(first, verb, "obj");
        coordinate(names, and, first);
        tree.attach(to + 1, verb, "xcomp");
    }

    private void coordinate(List<Name> names, int and, int first) {
        for (Name name : names.subList(1, names.size())) tree.attach(head(name), first, "conj");
        tree.attach(and, head(names.get(names.size() - 1)), "cc");
    }

    /** "Brazil, Argentina and Uruguay formed": of names side by side each is no subject of its own. */
    private void twoSubjects(int second) {
        int verb = tree.head(second);
        int first = tree.isForm(second - 1, ",") ? second - 2 : second - 1;
        if (verb < second || first < 0 || !isSubjectName(first) || !isSubjectName(second) || tree.head(first) != verb)
            return;
        if (first == second - 1) {
            tree.attach(first, second, "compound");
        } else if (tree.child(second, "cc", "conj") >= 0) {
            for (int child : tree.children(second)) {
                if (tree.is(child, "conj")) tree.attach(child, first, "conj");
            }
            tree.attach(second, first, "conj");
        }
    }

    private boolean isSubjectName(int i) {
        boolean name = isProper(i)
                || (tree.token(i).upos() == Upos.PRON && tree.form(i).equals("u"));
        return name && tree.is(i, "nsubj");
    }

    /** "by Britain, France and Italy": the middle one is coordinated, whatever it hangs by. */
    private void listOfNames(int last) {
        int first = tree.head(last);
        if (!tree.is(last, "conj") || first < 0 || !isProper(first) || !isProper(last)) return;
        int and = tree.child(last, "cc");
        if (and < 0 || tree.isForm(and - 1, ",")) return;
        for (int i = first + 2; i < and; i++) {
            boolean loose = LOOSE.contains(tree.relation(i)) && tree.head(i) >= first && tree.head(i) < i;
            if (loose && isProper(i) && tree.isForm(i - 1, ",") && tree.child(i, "case") < 0)
                tree.attach(i, first, "conj");
        }
    }

    private boolean isProper(int i) {
        return tree.token(i).upos() == Upos.PROPN;
    }

    /** The word of a name that the others hang on, by English order: the first of flat names, else the last. */
    private int head(Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            int above = tree.head(i);
            boolean outside = above < name.first() || above > name.last();
            if (outside && (tree.token(i).upos() == Upos.PROPN || tree.token(i).upos() == Upos.PRON)) return i;
        }
        return name.last();
    }
}
