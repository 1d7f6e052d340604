package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Ranks what a pronoun may take up: near before far, subjects before the rest, nothing that the grammar forbids. */
final class Antecedents {
    private static final double PER_SENTENCE = 10;
    private static final double SUBJECT = 6;
    private static final double PARALLEL = 3;
    private static final double MAIN = 2;
    private static final double GOVERNING = 3;
    private static final double PER_TOKEN = 0.05;

    private final EarlierSentences earlier;

    Antecedents(EarlierSentences earlier) {
        this.earlier = earlier;
    }

    /** @param draft what was taken up, null where it is no party */
    record Found(List<Party> parties, @Nullable Draft draft) {}

    private interface Fit {
        /** How well a nominal suits the pronoun: below zero, not at all. */
        double of(Scene scene, Token nominal, @Nullable Draft draft);
    }

    @Nullable
    Found person(Scene scene, Token pronoun) {
        return best(scene, pronoun, (place, nominal, draft) -> {
            if (draft != null) {
                return draft.isPerson()
                        ? isWoman(draft, place) ? -1 : 5
                        : draft.kind() == Kind.DEMONYM && !draft.plural() ? 3 : -1;
            }
            return isUnknownPerson(place, nominal) ? 2 : -1;
        });
    }

    /** Whom "she" takes up: a woman, or a state, as older prose has it. */
    @Nullable
    Found woman(Scene scene, Token pronoun) {
        return best(scene, pronoun, (place, nominal, draft) -> {
            if (draft == null) return isUnknownPerson(place, nominal) ? 2 : -1;
            if (draft.isPerson()) return isWoman(draft, place) ? 5 : draft.person() == null ? 3 : -1;
            boolean state = draft.kind() == Kind.STATE || draft.kind() == Kind.REFERENCE && draft.sort() == Sort.BODY;
            return state && draft.parties().size() == 1 && !draft.plural() ? 4 : -1;
        });
    }

    private static boolean isWoman(Draft draft, Scene place) {
        Person person = draft.person();
        String name = person == null ? draft.span().of(place.text()) : person.name();
        int space = name.indexOf(' ');
        return Vocabulary.WOMEN.contains(space < 0 ? name : name.substring(0, space));
    }

    @Nullable
    Found singular(Scene scene, Token pronoun) {
        boolean possessive = pronoun.is("nmod");
        return best(scene, pronoun, (place, nominal, draft) -> {
            if (draft != null) {
                boolean body = draft.sort() == Sort.BODY
                        && !draft.plural()
                        && draft.parties().size() == 1;
                boolean scenery = draft.kind() == Kind.PLACE
                        || draft.kind() == Kind.SEAT
                                && !place.tree.isSubject(nominal.index())
                                && !nominal.is("nmod:poss");
                return !body ? -1 : scenery ? possessive ? 0 : -1 : draft.kind() == Kind.REFERENCE ? 4 : 5;
            }
            boolean thing =
                    nominal.upos() == Upos.NOUN && nominal.xpos().equals("NN") && place.tree.isSubject(nominal.index());
            return thing ? possessive ? 1 : 3 : -1;
        });
    }

    @Nullable
    Found plural(Scene scene, Token pronoun) {
        Found found = best(scene, pronoun, (place, nominal, draft) -> {
            boolean first = !nominal.is("conj");
            if (draft != null && first && draft.kind() != Kind.ADJECTIVE) {
                if (place.joins(nominal) || draft.plural()) {
                    return 5;
                }
                return draft.sort() == Sort.BODY && draft.kind() != Kind.PLACE ? -0.5 : -1;
            }
            boolean things = nominal.upos() == Upos.NOUN && nominal.xpos().equals("NNS");
            return draft == null && things && place.tree.isSubject(nominal.index()) ? 2 : -1;
        });
        return found != null ? found : looselyPlural(scene, pronoun);
    }

    /** In plain notes "they" is often a government: "ties with the USSR … relations with them". */
    private @Nullable Found looselyPlural(Scene scene, Token pronoun) {
        for (Scene back : earlier.back().stream().limit(1).toList()) {
            List<Draft> persons = back.drafts().stream().filter(Draft::isPerson).toList();
            List<Party> parties = new ArrayList<>();
            persons.forEach(person -> Scene.addAll(parties, person.parties()));
            if (parties.size() == 2 && pronoun.index() < 2) {
                return new Found(parties, persons.get(0));
            }
        }
        return best(
                scene,
                pronoun,
                (place, nominal, draft) ->
                        draft != null && draft.sort() == Sort.BODY && draft.kind() != Kind.PLACE && draft.isNominal()
                                ? 3
                                : -1);
    }

    /** Whose government or public "the government" is: the party that the passage is with. */
    @Nullable
    Found owner(Scene scene, Token noun) {
        return best(scene, noun, (place, nominal, draft) -> {
            if (draft == null
                    || draft.parties().size() != 1
                    || draft.parties().get(0).isOrganisation()) {
                return -1;
            }
            boolean aside = draft.kind() == Kind.ADJECTIVE || draft.kind() == Kind.PLACE;
            return !aside ? 4 : place == scene ? 1 : -1;
        });
    }

    /** "We" in a report of speech is the one who speaks. */
    @Nullable
    Found speaker(Scene scene, Token pronoun) {
        SentenceTree tree = scene.tree;
        int at = tree.clause(pronoun.index());
        while (true) {
            Token clause = tree.token(at);
            Token up = tree.head(clause);
            if (up == null
                    || !(clause.is("ccomp")
                            || clause.is("parataxis")
                            || clause.is("advcl")
                            || clause.is("xcomp")
                            || clause.is("conj"))) {
                return null;
            }
            at = up.index();
            Token subject = tree.subject(at);
            Draft draft = subject == null ? null : scene.draft(subject.index());
            if (draft != null && (clause.is("ccomp") || clause.is("parataxis"))) {
                return new Found(draft.parties().stream().map(Party::state).toList(), draft);
            }
        }
    }

    private @Nullable Found best(Scene scene, Token pronoun, Fit fit) {
        Candidate best = null;
        int distance = 0;
        List<Party> rivals = Rivals.of(scene, pronoun);
        List<Scene> places = new ArrayList<>();
        places.add(scene);
        places.addAll(earlier.back());
        for (Scene place : places) {
            for (Token nominal : place.tree.tokens()) {
                boolean here = place == scene;
                if (here && (nominal.index() >= pronoun.index() || isForbidden(scene, pronoun, nominal))) {
                    continue;
                }
                Draft draft = place.draft(nominal.index());
                if (draft != null && Rivals.areAll(rivals, draft.parties())) {
                    continue;
                }
                double fits = fit.of(place, nominal, draft);
                if (fits < 0) {
                    continue;
                }
                double score = fits - PER_SENTENCE * distance + grammar(scene, pronoun, place, nominal);
                if (best == null || score >= best.score) {
                    best = new Candidate(place, nominal, draft, score);
                }
            }
            distance++;
            if (best != null && best.score > SUBJECT - PER_SENTENCE * distance + 10) {
                break;
            }
        }
        if (best == null) {
            return null;
        }
        if (best.draft == null) {
            return new Found(List.of(), null);
        }
        boolean several = pronounIsPlural(pronoun) && !best.nominal.is("conj");
        return new Found(several ? best.scene.conjoined(best.nominal) : best.draft.parties(), best.draft);
    }

    /** Whether a clause stands above a token. */
    private static boolean governs(SentenceTree tree, int clause, int token) {
        int at = token;
        for (int steps = 0; steps < tree.size(); steps++) {
            if (at == clause) {
                return true;
            }
            Token up = tree.head(tree.token(at));
            if (up == null) {
                return false;
            }
            at = up.index();
        }
        return false;
    }

    private record Candidate(
            Scene scene, Token nominal, @Nullable Draft draft, double score) {}

    private static boolean pronounIsPlural(Token pronoun) {
        return Character.toLowerCase(pronoun.form().charAt(0)) == 't';
    }

    private static double grammar(Scene scene, Token pronoun, Scene place, Token nominal) {
        SentenceTree tree = place.tree;
        double score = 0;
        boolean subject = tree.isSubject(nominal.index());
        score += subject ? SUBJECT : 0;
        score += subject && scene.tree.isSubject(pronoun.index()) ? PARALLEL : 0;
        Token clause = tree.token(tree.clause(nominal.index()));
        score += clause.isRoot() ? MAIN : 0;
        score += place == scene && subject && governs(tree, clause.index(), pronoun.index()) ? GOVERNING : 0;
        int away = place == scene ? pronoun.index() - nominal.index() : tree.size() - nominal.index();
        return score - PER_TOKEN * away;
    }

    /** A pronoun is not its own clause's other part, nor the noun that it possesses. */
    private static boolean isForbidden(Scene scene, Token pronoun, Token nominal) {
        SentenceTree tree = scene.tree;
        if (pronoun.upos() == Upos.NOUN || pronoun.upos() == Upos.PROPN) {
            return false;
        }
        if (pronoun.is("nmod") || pronoun.form().toLowerCase(Locale.ROOT).endsWith("sel")) {
            return pronoun.head() == nominal.index();
        }
        if (pronoun.form().endsWith("self") || pronoun.form().endsWith("selves")) {
            return false;
        }
        Token clause = tree.token(tree.clause(pronoun.index()));
        if (clause.is("ccomp")
                && !clause.isRoot()
                && Vocabulary.DIRECTIVE.contains(tree.token(clause.head()).lemma())
                && tree.isSubject(nominal.index())
                && tree.firstConjunct(nominal).head() == clause.head()) {
            return true;
        }
        Token first = tree.firstConjunct(nominal);
        while (first.is("appos")) {
            first = tree.token(first.head());
        }
        Token subject = tree.subject(tree.clause(pronoun.index()));
        if (subject != null && subject.index() == first.index() && !tree.isSubject(pronoun.index())) {
            return true;
        }
        boolean sameClause = tree.clause(pronoun.index()) == tree.clause(first.index());
        return sameClause && (tree.isSubject(nominal.index()) || tree.isSubject(pronoun.index()));
    }

    /** A proper name with a title or a first name, or a noun for a person, that the gazetteer does not know. */
    private static boolean isUnknownPerson(Scene scene, Token nominal) {
        if (nominal.upos() == Upos.NOUN) {
            Scene.AgentNoun agent = scene.agent(nominal.index());
            return Vocabulary.PERSONS.contains(nominal.lemma())
                    || agent != null && !agent.plural() && agent.agent().sort() == Sort.PERSON;
        }
        if (nominal.upos() != Upos.PROPN || nominal.is("flat") || nominal.is("compound")) {
            return false;
        }
        if (nominal.index() > 0
                && PersonReading.isTitle(scene.tree.token(nominal.index() - 1).form())) {
            return true;
        }
        return scene.tree.isSubject(nominal.index())
                && scene.tree.children(nominal.index()).stream().noneMatch(child -> child.is("det"));
    }
}
