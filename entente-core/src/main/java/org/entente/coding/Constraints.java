package org.entente.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.ActorMention.Kind;
import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Whether a phrase of a sentence is what a frame asks for: a word, a word of a class, or a party. */
final class Constraints {
    private static final Set<String> CIVIL = Set.of("BUS", "PTY", "OPP", "JRN", "LAB", "EDU", "REL", "NGO");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "that", "these", "those", "which", "one");
    private static final Set<Kind> PLACES = EnumSet.of(Kind.PLACE, Kind.SEAT, Kind.STATE);

    private final Lexicon lexicon;
    private final Graph graph;
    private final @Nullable Graph before;
    private final PartyFinder parties;
    private final Companions companions;

    /** @param before the sentence before in the same block, in which a pronoun may have its noun, or null */
    Constraints(Lexicon lexicon, Graph graph, @Nullable Graph before, PartyFinder parties, Companions companions) {
        this.lexicon = lexicon;
        this.graph = graph;
        this.before = before;
        this.parties = parties;
        this.companions = companions;
    }

    /** Whether one of the phrases, or one coordinated with it, is what the constraint asks for. */
    boolean anyIs(List<Integer> tokens, List<String> wanted) {
        for (int token : tokens) {
            for (int each : graph.coordinated(token)) {
                if (isAny(each, wanted)) return true;
            }
        }
        return false;
    }

    private boolean isAny(int token, List<String> wanted) {
        for (String word : wanted) {
            if (is(token, word)) return true;
        }
        if (EmptyHeads.CONTAINERS.contains(graph.lemma(token))) {
            for (int child : graph.children(token, "nmod")) {
                if (graph.preposition(child).equals("of") && isAny(child, wanted)) return true;
            }
        }
        if (EmptyHeads.GENERIC.contains(graph.lemma(token))) {
            for (int child : graph.children(token, "compound", "amod")) {
                if (isAny(child, wanted)) return true;
            }
        }
        if (graph.upos(token) == Upos.PRON && PRONOUNS.contains(graph.form(token))) {
            int antecedent = antecedent(token, wanted);
            return antecedent >= 0;
        }
        return false;
    }

    boolean is(int token, String word) {
        Optional<Kind> kind = parties.mention(token).map(ActorMention::kind);
        if (word.equals("$party")) return kind.isPresent() && kind.get() != Kind.PLACE;
        if (word.equals("$place")) return kind.map(PLACES::contains).orElse(isUnknownName(token));
        if (word.equals("$person")) return kind.isPresent() && kind.get() == Kind.PERSON;
        // "the Italians entered Addis Ababa": a people in arms.
        if (word.equals("$nationals")) return kind.isPresent() && kind.get() == Kind.DEMONYM;
        if (word.equals("$state")) return kind.isPresent() && kind.get() == Kind.STATE;
        if (word.equals("$civil"))
            return parties.mention(token).filter(Constraints::isCivil).isPresent();
        // "the Wehrmacht", "the PLA": an army by its name.
        if (word.equals("$troops")
                && graph.upos(token) == Upos.PROPN
                && parties.mention(token).filter(Constraints::isArmy).isPresent()) return true;
        // A piece of land that no state and no capital is: "went to Athens" and "Bessarabia went to Russia" differ.
        if (word.equals("$land")) return kind.map(k -> k == Kind.PLACE).orElse(isUnknownName(token));
        if (word.equals("$organisation") && kind.isPresent() && kind.get() == Kind.ORGANISATION) return true;
        if (word.startsWith("$")) return isOfClass(token, word);
        int blank = word.lastIndexOf(' ');
        return graph.lemma(token).equals(word.substring(blank + 1))
                && (blank < 0 || companions.isParticle(token, word.substring(0, blank)));
    }

    /** Whether a noun, or a noun with the word before it, "raiding party", is of a class. */
    private boolean isOfClass(int token, String name) {
        String word = lastWord(token).toLowerCase(Locale.ROOT);
        // "Commissioner Ye": of a person the first word says what he is.
        if (lexicon.classesOf(word).contains(name)
                || lexicon.classesOf(graph.lemma(token)).contains(name)) return true;
        return graph.children(token, "compound", "amod").stream()
                .anyMatch(child ->
                        lexicon.classesOf(graph.lemma(child) + " " + word).contains(name));
    }

    /** "Balkan Pact": of a name the last word says what it is. */
    private String lastWord(int token) {
        int last = token;
        for (int child : graph.children(token, "flat")) last = Math.max(last, child);
        return graph.lemma(last);
    }

    /** A name that the gazetteer does not know is a place sooner than anything else: its persons act, and are known. */
    private boolean isUnknownName(int token) {
        return graph.upos(token) == Upos.PROPN
                && lexicon.classesOf(graph.lemma(token)).isEmpty()
                && graph.child(token, "flat", "nmod:desc", "appos") < 0;
    }

    private static boolean isArmy(ActorMention mention) {
        return mention.kind() == Kind.GROUP
                && mention.parties().stream().allMatch(party -> party.sector().equals("MIL"));
    }

    /** A firm, a party, a paper: its house is searched where an army's would be stormed. */
    private static boolean isCivil(ActorMention mention) {
        return !mention.parties().isEmpty()
                && mention.parties().stream().allMatch(party -> CIVIL.contains(party.sector()));
    }

    /** The nearest noun before a pronoun that the constraint would take: "Washington never ratified it". */
    private int antecedent(int pronoun, List<String> wanted) {
        int here = nounBefore(graph, pronoun, wanted);
        return here < 0 && before != null ? nounBefore(before, before.size(), wanted) : here;
    }

    private int nounBefore(Graph sentence, int end, List<String> wanted) {
        for (int i = end - 1; i >= 0; i--) {
            if (sentence.upos(i) != Upos.NOUN && sentence.upos(i) != Upos.PROPN) continue;
            String lemma = sentence.lemma(i);
            if (wanted.contains(lemma) || lexicon.classesOf(lemma).stream().anyMatch(wanted::contains)) return i;
        }
        return -1;
    }
}
