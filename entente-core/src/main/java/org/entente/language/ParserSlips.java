package org.entente.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.CalendarWords;

/**
 * Mends what a parser of general prose gets wrong in history's: names that run into dates and labels, lists of three,
 * relative clauses taken for coordinated ones, participles taken for past tenses. Each rule asks for a shape that has no
 * other reading.
 */
final class ParserSlips {
    private static final Set<String> DEICTIC_DAYS = Set.of("yesterday", "today", "tomorrow");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "dr",
            "dr.",
            "sir",
            "lord",
            "lady",
            "count",
            "baron",
            "prince",
            "king",
            "queen",
            "emperor",
            "president",
            "general",
            "admiral",
            "marshal",
            "colonel",
            "captain",
            "ambassador",
            "chancellor",
            "senator");
    private static final Set<String> RELATIVE = Set.of("who", "which");
    /** Verbs that take no object, so that "by" after them is of place or measure, or belongs to a noun before it. */
    private static final Set<String> NEVER_PASSIVE = Set.of(
            "stand", "stick", "sit", "swear", "live", "pass", "stop", "insist", "rely", "depend", "object", "protest",
            "consent", "agree", "respond", "react", "appeal", "arrive", "happen", "succeed");
    /** Past tenses that are participles too: signed, sent, held, lost; not gave, took, came. */
    private static final Pattern EITHER_FORM = Pattern.compile(
            ".*(ed|ght|ent|ilt|eld|old|ost|eft|ound|ade|met|cut|won|shot|set|put|paid|laid|struck|sunk)");

    private static final Set<String> OF_TWO = Set.of("both", "neither", "each", "either");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** Nouns and the preposition of what they are about, which hangs on them and not on the verb before. */
    private static final Map<String, String> ABOUT = Map.of(
            "investigation", "into",
            "inquiry", "into",
            "enquiry", "into",
            "probe", "into",
            "aid", "to",
            "assistance", "to",
            "threat", "to");

    /** Verbs that have one to whom themselves: "gave aid to". */
    private static final Set<String> GIVING = Set.of(
            "give", "send", "offer", "grant", "provide", "extend", "promise", "supply", "ship", "deliver", "bring",
            "lend", "render");

    private static final int LIST = 3;

    private final TreeDraft tree;

    private ParserSlips(AnnotatedSentence sentence) {
        this.tree = new TreeDraft(sentence);
    }

    static AnnotatedSentence mended(AnnotatedSentence sentence) {
        ParserSlips slips = new ParserSlips(sentence);
        for (int i = 0; i < slips.tree.size(); i++) {
            slips.bothAlone(i);
            slips.answer(i);
            slips.thatMonth(i);
            slips.monthAfterClause(i);
            slips.nameBeforeNoun(i);
            slips.nameAfterDate(i);
            slips.nameAfterPlace(i);
            slips.subjectAfterLabel(i);
            slips.nameBeforeDay(i);
            slips.nameAfterLabel(i);
            slips.perfect(i);
            slips.passive(i);
            slips.secondVerb(i);
            slips.about(i);
        }
        for (int i = 0; i < slips.tree.size(); i++) slips.relative(i);
        return slips.tree.sentence();
    }

    /** "Signed by both at Ankara", "neither trusted": where no noun follows, the word is the noun. */
    private void bothAlone(int both) {
        if (!OF_TWO.contains(tree.form(both)) || tree.is(both, "nsubj", "obj", "obl", "nmod")) return;
        int next = both + 1;
        if (next >= tree.size()) return;
        Upos follows = tree.token(next).upos();
        boolean ends = follows == Upos.ADP || follows == Upos.PUNCT || follows == Upos.ADV;
        if (both > 1 && ends && tree.token(both - 1).upos() == Upos.ADP) {
            int verb = both - 2;
            while (verb > 0 && tree.token(verb).upos() != Upos.VERB) verb--;
            if (tree.token(verb).upos() != Upos.VERB || hasWord(next, "and")) return;
            int taken = tree.head(both);
            boolean agent = tree.isForm(both - 1, "by");
            if (taken > both && tree.is(taken, "obl:agent")) tree.attach(taken, tree.head(taken), "obl");
            tree.attach(both, verb, agent ? "obl:agent" : "obl");
            tree.attach(both - 1, both, "case");
        } else if (FINITE.contains(tree.token(next).xpos())) {
            int verb = follows == Upos.AUX ? tree.head(next) : next;
            if (verb < next || tree.child(verb, "nsubj", "csubj", "expl") >= 0 || hasWord(next, "nor")) return;
            tree.attach(both, verb, "nsubj");
        }
    }

    /** "London says no, then gives in": the answer is what was said. */
    private void answer(int no) {
        boolean word = tree.isForm(no, "no") || tree.isForm(no, "yes");
        if (!word || no == 0 || !tree.token(no - 1).lemma().equals("say")) return;
        boolean ends = no + 1 >= tree.size() || tree.token(no + 1).upos() != Upos.NOUN;
        if (!ends) return;
        tree.attach(no, no - 1, "advmod");
        int clause = tree.child(no - 1, "ccomp");
        if (clause > no) tree.attach(clause, no - 1, "conj");
    }

    /** "Invaded Peru that July, and in October declared": no clause hangs on the month. */
    private void monthAfterClause(int that) {
        int month = that + 1;
        boolean date = tree.isForm(that, "that")
                && month < tree.size()
                && tree.head(month) == that
                && CalendarWords.MONTHS.contains(tree.form(month));
        int clause = date ? tree.head(that) : -1;
        if (clause < month || !tree.is(clause, "ccomp") || tree.head(clause) > that) return;
        tree.attach(clause, tree.head(clause), "conj");
        tree.attach(month, tree.head(clause), "obl:unmarked");
        tree.attach(that, month, "det");
    }

    /** "A plan, sent round that May, was received": no clause begins with the month. */
    private void thatMonth(int that) {
        int month = that + 1;
        boolean date = tree.isForm(that, "that")
                && month < tree.size()
                && tree.head(that) > month
                && CalendarWords.MONTHS.contains(tree.form(month));
        int verb = date ? tree.head(month) : -1;
        int before = that - 1;
        while (date && before >= 0 && tree.token(before).upos() != Upos.VERB) before--;
        if (verb < month || before < 0 || !tree.is(month, "nsubj")) return;
        String subject = tree.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        tree.attach(that, month, "det");
        tree.attach(month, before, "obl:unmarked");
        int root = 0;
        while (!tree.token(root).isRoot()) root++;
        if (tree.token(root).upos() != Upos.NOUN || root > before || !tree.is(verb, "acl:relcl")) return;
        tree.verb(verb, tree.token(verb).xpos(), root);
        tree.attach(root, verb, subject);
    }

    /** "landed at Lydda airport": a name between a preposition and a noun belongs to the noun. */
    private void nameBeforeNoun(int name) {
        int noun = name + 1;
        boolean apart = tree.is(name, "obl")
                && isName(name)
                && noun < tree.size()
                && tree.token(noun).upos() == Upos.NOUN
                && tree.is(noun, "obj")
                && tree.head(noun) == tree.head(name)
                && tree.head(name) < name;
        int marker = apart ? tree.child(name, "case") : -1;
        if (marker < 0 || tree.child(noun, "det", "amod", "nummod", "nmod:poss") >= 0) return;
        tree.attach(noun, tree.head(name), "obl");
        tree.attach(marker, noun, "case");
        tree.attach(name, noun, "compound");
    }

    private boolean hasWord(int from, String word) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.form(i).equals(word)) return true;
        }
        return false;
    }

    /** "In April Italy had made": the name after a date and before a verb without a subject is its subject. */
    private void nameAfterDate(int name) {
        int verb = name > 0 && isName(name) ? tree.finiteVerbAfter(name) : -1;
        if (verb < 0 || tree.child(verb, "nsubj", "csubj", "expl") >= 0) return;
        int date = name - 1;
        while (date > 0 && tree.token(date).upos() == Upos.NUM) date--;
        if (!CalendarWords.MONTHS.contains(tree.form(date)) && !isDay(tree.form(date))) return;
        if (tree.head(date) == name) {
            int in = tree.child(name, "case");
            tree.attach(date, verb, "obl");
            if (in >= 0 && in < date) tree.attach(in, date, "case");
            for (int number = date + 1; number < name; number++) tree.attach(number, date, "nmod:unmarked");
            tree.attach(name, verb, "nsubj");
        } else if (tree.isBelow(name, date) && tree.child(name, "case") < 0) {
            tree.attach(name, verb, "nsubj");
        }
    }

    /** "In Jerusalem Mr Eshkol called": a title begins another name. */
    private void nameAfterPlace(int name) {
        int in = tree.is(name, "obl") ? tree.child(name, "case") : -1;
        int place = in + 1;
        if (in < 0 || place + 1 >= name || !isName(place) || tree.head(place) != name) return;
        boolean another =
                TITLES.contains(tree.form(place + 1)) || tree.token(place + 1).upos() == Upos.DET;
        int verb = another ? tree.finiteVerbAfter(name) : -1;
        if (verb < 0 || tree.head(name) != verb || tree.child(verb, "nsubj", "csubj", "expl") >= 0) return;
        tree.attach(place, verb, "obl");
        tree.attach(in, place, "case");
        tree.attach(name, verb, "nsubj");
    }

    /** "Haggling of 1915: Sonnino claimed": of two subjects with a colon between, the first is a label. */
    private void subjectAfterLabel(int subject) {
        int verb = tree.head(subject);
        if (!tree.is(subject, "nsubj") || verb < subject) return;
        int label = tree.child(verb, "nsubj");
        if (label >= subject) return;
        for (int i = label + 1; i < subject; i++) {
            if (tree.isForm(i, ":")) tree.attach(label, verb, "parataxis");
        }
    }

    /** "India yesterday recognised": the day is no subject. */
    private void nameBeforeDay(int day) {
        int name = day - 1;
        if (name < 0 || !isDay(tree.form(day)) || !tree.is(day, "nsubj") || !isName(name)) return;
        if (tree.head(name) != day) return;
        int verb = tree.head(day);
        String relation = tree.relation(day);
        tree.attach(name, verb, relation);
        for (int child : tree.children(day)) {
            if (child < name) tree.attach(child, name, tree.relation(child));
        }
        tree.attach(day, verb, "obl:unmarked");
    }

    /** "Triple Alliance (May 1882): Italy was furious": a name after a colon does not belong to the one before it. */
    private void nameAfterLabel(int name) {
        if (!tree.is(name, "flat") || !tree.isForm(name - 1, ":")) return;
        int label = tree.head(name);
        int verb = tree.head(label);
        if (verb < name || !tree.is(label, "nsubj")) return;
        tree.attach(name, verb, tree.relation(label));
        tree.attach(label, verb, "parataxis");
    }

    /** "Washington has meanwhile suspended aid": an auxiliary read as the verb, and the participle as what hangs on it. */
    private void perfect(int participle) {
        int have = tree.head(participle);
        boolean hangs = have >= 0
                && tree.token(participle).xpos().equals("VBN")
                && tree.is(participle, "advmod", "xcomp", "amod", "dep", "ccomp", "acl");
        if (!hangs || !tree.token(have).lemma().equals("have") || have > participle) return;
        for (int i = have + 1; i < participle; i++) {
            if (tree.token(i).upos() != Upos.ADV) return;
        }
        if (tree.child(have, "obj") >= 0 && tree.child(have, "obj") < participle) return;
        tree.takePlace(participle, have);
    }

    /** "Balkan Pact concluded at Bucharest by Greece": a participle of notes, taken for a past tense. */
    private void passive(int verb) {
        if (!tree.token(verb).xpos().equals("VBD") || tree.child(verb, "obj", "aux", "xcomp", "ccomp") >= 0) return;
        int subject = tree.child(verb, "nsubj");
        int agent = tree.child(verb, "obl:agent");
        boolean named = agent > verb && tree.token(agent).upos() != Upos.NUM && tree.child(agent, "nummod") < 0;
        if (subject < 0 || subject > verb || !named) return;
        Token token = tree.token(verb);
        if (!EITHER_FORM.matcher(tree.form(verb)).matches() || NEVER_PASSIVE.contains(token.lemma())) return;
        tree.retag(verb, "VBN");
        tree.attach(subject, verb, "nsubj:pass");
    }

    /** "called its men home and made peace", "beat them and made peace": what stands after the second verb is done by it. */
    private void secondVerb(int verb) {
        int object = verb + 1;
        boolean participle = List.of("VBN", "VBD").contains(tree.token(verb).xpos()) && tree.isForm(verb - 1, "and");
        if (!participle || object >= tree.size() || tree.token(object).upos() != Upos.NOUN) return;
        if (tree.child(verb, "aux", "nsubj", "obj") >= 0) return;
        int first = tree.head(object);
        if (tree.is(verb, "conj") && first == tree.head(verb) && tree.is(object, "obj") && isPast(first)) {
            if (tree.child(first, "obj") == object) return;
            tree.attach(object, verb, "obj");
            tree.retag(verb, "VBD");
        } else if (tree.is(verb, "amod") && tree.head(verb) == object && tree.is(object, "xcomp") && isPast(first)) {
            tree.attach(verb, first, "conj");
            tree.attach(verb - 1, verb, "cc");
            tree.attach(object, verb, "obj");
            tree.retag(verb, "VBD");
        }
    }

    /** "Opened an inquiry into the clash", "stopped all aid to the rebels". */
    private void about(int noun) {
        String preposition = ABOUT.get(tree.token(noun).lemma());
        int after = noun + 1;
        if (preposition == null || after >= tree.size() || !tree.isForm(after, preposition)) return;
        int verb = tree.head(noun);
        int what = tree.head(after);
        boolean apart = verb >= 0 && tree.is(noun, "obj") && tree.is(what, "obl") && tree.head(what) == verb;
        if (apart && !GIVING.contains(tree.token(verb).lemma())) tree.attach(what, noun, "nmod");
    }

    private boolean isPast(int verb) {
        return verb >= 0 && tree.token(verb).xpos().equals("VBD");
    }

    /** "and Russia, who promised it": a clause with a relative subject modifies the noun before it. */
    private void relative(int pronoun) {
        if (!RELATIVE.contains(tree.form(pronoun)) || !tree.is(pronoun, "nsubj") || pronoun < 2) return;
        int verb = tree.head(pronoun);
        if (verb < pronoun || tree.head(verb) < 0 || tree.is(verb, "acl:relcl") || tree.is(verb, "acl", "ccomp"))
            return;
        int noun = tree.isForm(pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
        if (!isName(noun) && tree.token(noun).upos() != Upos.NOUN) return;
        if (tree.is(noun, "flat")) noun = tree.head(noun);
        while (tree.is(noun, "nmod") && isOf(noun) && tree.head(noun) >= 0) noun = tree.head(noun);
        int first = tree.head(noun);
        boolean plural = !tree.token(verb).xpos().equals("VBZ");
        if (plural && tree.is(noun, "conj") && isName(noun) && conjuncts(first) >= LIST) noun = first;
        if (!tree.isBelow(noun, verb)) tree.attach(verb, noun, "acl:relcl");
    }

    private boolean isOf(int noun) {
        int marker = tree.child(noun, "case");
        return marker >= 0 && tree.isForm(marker, "of");
    }

    private int conjuncts(int first) {
        int members = 1;
        for (int child : tree.children(first)) {
            if (tree.is(child, "conj")) members++;
        }
        return members;
    }

    private boolean isName(int i) {
        return tree.token(i).upos() == Upos.PROPN;
    }

    private static boolean isDay(String word) {
        return DEICTIC_DAYS.contains(word) || CalendarWords.WEEKDAYS.contains(word);
    }
}
