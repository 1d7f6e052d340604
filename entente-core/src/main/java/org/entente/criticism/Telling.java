package org.entente.criticism;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * What one clause tells, its date aside.
 *
 * @param heads lemmas of what is done: the verb, and where the verb only says that something took place, the nouns beside it
 * @param terms levelled words of the clause, as {@link EntryTerms#term} has them
 * @param around levelled words of the rest of its sentence
 * @param parties states and organisations named in the clause
 * @param nearby those named in the rest of its sentence, and the two that the text is about
 * @param names levelled proper names of the clause that are no parties
 * @param oneDate whether the sentence has no other date
 * @param ending whether the verb tells an end
 * @param scenes states told of in the clause only by a town or land in which it plays
 * @param elsewhere lemmas of what is done in the rest of its sentence, where that has no other date
 */
record Telling(
        Set<String> heads,
        Set<String> terms,
        Set<String> around,
        Set<Party> parties,
        Set<Party> nearby,
        Set<String> names,
        boolean oneDate,
        boolean ending,
        Set<Party> scenes,
        Set<String> elsewhere) {
    /** Verbs that say no more than that something took place; what did is a noun beside them. */
    private static final Set<String> LIGHT = Set.copyOf(List.of(
            ("be occur happen take begin start come see follow launch stage mount carry make hold end bring open lead"
                            + " break erupt date reach effect do give get have end close finish cease lift conclude issue"
                            + " witness provoke undergo suffer find put pass adopt accept agree announce declare set win go")
                    .split(" ")));

    private static final Set<String> ENDING = Set.of("end", "finish", "close", "cease", "lift", "last");
    /** What one only says or wishes to do with these is not done. */
    private static final Set<String> UNDONE = Set.copyOf(List.of(
            ("offer propose refuse threaten promise want wish hope plan try fail demand ask seek decline intend expect"
                            + " prepare attempt mean hesitate be")
                    .split(" ")));

    private static final Set<String> OTHER_TIME = Set.of(
            "after",
            "before",
            "since",
            "following",
            "until",
            "till",
            "despite",
            "because",
            "like",
            "from",
            "without",
            "against");
    private static final Set<String> PLACING = Set.of("at", "in", "near", "into", "of", "from", "through");
    private static final Set<String> SCENES = Set.of("at", "in", "near", "outside", "off");
    private static final Set<String> CLAUSES = Set.of("advcl", "parataxis", "ccomp", "csubj");

    /** The clause whose date this is. */
    static Telling of(Examination text, int sentence, TimeMention time) {
        int at = text.headOf(sentence, time.span());
        Reader reader = new Reader(text, sentence);
        Token noun = text.nounOfBrackets(sentence, time.span());
        if (noun != null) return reader.read(noun, time);
        return at < 0 ? reader.root(time) : reader.read(text.verbOver(sentence, at), time);
    }

    /** The main clause of a sentence that has no date. */
    static Telling of(Examination text, int sentence) {
        return new Reader(text, sentence).root(null);
    }

    /** Gathers the words of a clause. */
    private static final class Reader {
        private final Examination text;
        private final int sentence;
        private final List<Token> tokens;
        private final Set<Integer> inside = new HashSet<>();
        private final Set<String> heads = new HashSet<>();

        Reader(Examination text, int sentence) {
            this.text = text;
            this.sentence = sentence;
            this.tokens = text.sentence(sentence).tokens();
        }

        /** A date that stands in the label, or alone: the whole sentence is about it. */
        Telling root(@Nullable TimeMention time) {
            Token root = tokens.stream().filter(Token::isRoot).findFirst().orElse(tokens.get(0));
            return read(root, time);
        }

        Telling read(Token verb, @Nullable TimeMention time) {
            gather(verb, true);
            if (verb.is("acl") && verb.head() >= 0) gather(tokens.get(verb.head()), false);
            if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl")) subjectOf(verb);
            boolean nominal = verb.upos() != Upos.VERB;
            heads(verb, nominal);
            for (Token token : tokens) {
                boolean joined = verb.is("conj") && verb.head() == token.index()
                        || token.is("conj") && token.head() == verb.index();
                if (joined
                        && token.upos() == Upos.VERB
                        && text.timesIn(text.span(sentence)).size() <= 1) {
                    heads.add(token.lemma());
                }
            }
            return telling(time, ENDING.contains(verb.lemma()));
        }

        private void heads(Token verb, boolean nominal) {
            heads.add(verb.lemma());
            boolean light = LIGHT.contains(verb.lemma());
            for (int index : inside) {
                Token token = tokens.get(index);
                boolean argument = token.head() == verb.index();
                if (argument && token.is("xcomp") && !UNDONE.contains(verb.lemma())) heads.add(token.lemma());
                if (light && argument && isNominal(token) && !isOfOtherTime(token)) heads.add(token.lemma());
                if (nominal && (isNominal(token) || token.upos() == Upos.VERB)) heads.add(token.lemma());
                if (verb.is("acl") && verb.head() == index) heads.add(token.lemma());
            }
        }

        private static boolean isNominal(Token token) {
            return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
        }

        /** The subject that a verb shares with the one it is joined to. */
        private void subjectOf(Token verb) {
            for (Token at = verb; at.head() >= 0; at = tokens.get(at.head())) {
                int governor = at.index();
                boolean own = tokens.stream().anyMatch(token -> token.head() == governor && token.is("nsubj"));
                if (own) return;
                Token above = tokens.get(at.head());
                for (Token token : tokens) {
                    if (token.head() == above.index() && token.is("nsubj")) {
                        gather(token, false);
                        return;
                    }
                }
            }
        }

        /** A token and what hangs on it, other clauses left out. */
        private void gather(Token from, boolean arguments) {
            if (!inside.add(from.index())) return;
            for (Token token : tokens) {
                if (token.head() != from.index()) continue;
                boolean clause = CLAUSES.stream().anyMatch(token::is)
                        || token.relation().equals("acl:relcl")
                        || token.is("acl") && !arguments
                        || token.is("conj") && token.upos() == Upos.VERB;
                if (!clause && !isOfOtherTime(token)) gather(token, true);
            }
        }

        /** "After the fall of X": told as the background of something else. */
        private boolean isOfOtherTime(Token token) {
            if (token.upos() == Upos.ADP || token.upos() == Upos.SCONJ) return false;
            return (token.is("obl") || token.is("nmod") || token.is("advmod"))
                    && tokens.stream()
                            .anyMatch(mark -> mark.head() == token.index()
                                    && (mark.is("case") || mark.is("mark"))
                                    && OTHER_TIME.contains(mark.lemma()));
        }

        private Telling telling(@Nullable TimeMention time, boolean ending) {
            Set<String> own = new HashSet<>();
            Set<String> around = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (Token token : tokens) {
                if (time != null && time.span().contains(token.span())) continue;
                String key = Chronicle.key(token.form());
                if (!EntryTerms.isTelling(key) || isGovernment(token)) continue;
                String term = EntryTerms.term(key);
                boolean in = inside.contains(token.index());
                (in ? own : around).add(term);
                if (in && token.upos() == Upos.PROPN) names.add(term);
            }
            label(around);
            Set<Party> parties = new HashSet<>();
            Set<Party> nearby = new HashSet<>();
            Set<Party> scenes = new HashSet<>();
            Set<Party> actors = new HashSet<>();
            for (ActorMention mention : text.actorsIn(sentence)) {
                boolean in = inside.contains(mention.token());
                for (Party party : mention.parties()) (isScene(mention) ? scenes : actors).add(party.state());
                mention.parties().forEach(party -> (in ? parties : nearby).add(party.state()));
                if (in) dropNames(mention.span(), names);
            }
            if (text.dyad() != null)
                nearby.addAll(List.of(text.dyad().first(), text.dyad().second()));
            scenes.removeAll(actors);
            boolean oneDate = text.timesIn(text.span(sentence)).size() <= 1;
            Set<String> elsewhere = oneDate ? elsewhere() : Set.of();
            return new Telling(heads, own, around, parties, nearby, names, oneDate, ending, scenes, elsewhere);
        }

        /** Verbs outside the clause, with the nouns beside those that say no more than that something took place. */
        private Set<String> elsewhere() {
            Set<String> other = new HashSet<>();
            for (Token token : tokens) {
                boolean verb = token.upos() == Upos.VERB && !inside.contains(token.index());
                if (!verb) continue;
                other.add(token.lemma());
                if (!LIGHT.contains(token.lemma())) continue;
                for (Token argument : tokens) {
                    if (argument.head() == token.index() && isNominal(argument)) other.add(argument.lemma());
                }
            }
            return other;
        }

        private boolean isScene(ActorMention mention) {
            boolean place = mention.kind() == ActorMention.Kind.SEAT || mention.kind() == ActorMention.Kind.PLACE;
            return place
                    && tokens.stream()
                            .anyMatch(mark -> mark.head() == mention.token() && SCENES.contains(mark.lemma()));
        }

        /** A capital that stands for its government, which is told among the parties. */
        private boolean isGovernment(Token token) {
            boolean seat = text.actorsIn(sentence).stream()
                    .anyMatch(mention -> mention.kind() == ActorMention.Kind.SEAT
                            && mention.span().contains(token.span()));
            return seat
                    && tokens.stream()
                            .noneMatch(mark -> mark.head() == token.index() && PLACING.contains(mark.lemma()));
        }

        private void label(Set<String> around) {
            Span label = text.sentence(sentence).sentence().label();
            if (label == null) return;
            for (String word : text.words(label).split("[^\\p{L}]+")) {
                String key = Chronicle.key(word);
                if (EntryTerms.isTelling(key)) around.add(EntryTerms.term(key));
            }
        }

        private void dropNames(Span mention, Set<String> names) {
            for (Token token : tokens) {
                if (mention.contains(token.span())) names.remove(EntryTerms.term(Chronicle.key(token.form())));
            }
        }
    }
}
