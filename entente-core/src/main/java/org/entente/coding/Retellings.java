package org.entente.coding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.EventType;

/** Drops drafts of a sentence that tell no act of their own beside another: what is told twice, wanted, or aimed at. */
final class Retellings {
    private static final Set<String> PURPOSES = Set.of("to", "in order to", "so as to", "in order", "so as");
    /** Clauses that tell how an act was done, or came to pass, "killed ten when they blew up the bridge". */
    private static final Set<String> MANNERS = Set.of("", "by", "in", "when");

    /** What a blow does, told beside the blow. */
    private static final Set<String> TOLLS = Set.of(
            "kill",
            "wound",
            "injure",
            "maim",
            "slay",
            "leave",
            "cost",
            "claim",
            "inflict",
            "cause",
            "blow",
            "damage",
            "destroy",
            "wreck",
            "slaughter",
            "massacre");

    private static final Set<EventType> ARMED = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE);

    private static final Set<String> SEATS = Set.of("embassy", "legation", "mission", "consulate");

    private static final Set<EventType> IN_TWO = EnumSet.of(EventType.AID, EventType.SUPPORT, EventType.ACCUSE);

    private static final Set<String> AIMED = Set.of("aim", "design", "intend", "mean", "calculate");
    /** What a crowd shouts for. */
    private static final Set<EventType> CRIES =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.PROTEST);

    private final Graph graph;
    private final List<Draft> drafts;

    /** @param drafts of one sentence, from which those are taken */
    Retellings(Graph graph, List<Draft> drafts) {
        this.graph = graph;
        this.drafts = drafts;
    }

    void drop() {
        drafts.removeIf(this::isToldTwice);
        drafts.removeIf(this::isSameWord);
        drafts.removeIf(this::isSaidInTwo);
        drafts.removeIf(this::isPromiseOf);
        drafts.removeIf(this::isSpeltOut);
        drafts.removeIf(this::isDemanded);
        drafts.removeIf(this::isWayThere);
        drafts.removeIf(this::isOfNoAgreement);
        comeToHelp();
        drafts.removeIf(this::isAim);
        drafts.removeIf(this::isManner);
        drafts.removeIf(this::isStateOf);
        drafts.removeIf(this::isSeatOfTies);
        drafts.removeIf(this::isSameMeeting);
        addressCries();
        drafts.removeIf(this::isCry);
        drafts.removeIf(this::isDoer);
    }

    /** "invites the Finns to talk", "Refusal by Nanking to sign": the word above tells the same act by its own frame. */
    private boolean isToldTwice(Draft draft) {
        return draft.head() != draft.core()
                && drafts.stream()
                        .anyMatch(other -> other.core() == draft.head()
                                && other.head() == draft.head()
                                && other.type() == draft.type()
                                && states(other.actors()).equals(states(draft.actors()))
                                && states(other.recipients()).containsAll(states(draft.recipients())));
    }

    /** "reiterated its demand", "used gas to disperse the crowd": one word's two readings, or its object's, are one act. */
    private boolean isSameWord(Draft draft) {
        for (Draft other : drafts) {
            boolean inside = isInObject(draft, other);
            boolean linked = inside || isInObject(other, draft) || isOneHead(draft, other);
            if (other == draft || !linked || isCoordinated(draft.core(), other.core())) continue;
            boolean lesser = !sameAct(other, draft) || inside || draft.core() > other.core();
            if (sameAct(draft, other) && lesser) return true;
        }
        return false;
    }

    private boolean isInObject(Draft draft, Draft other) {
        int head = draft.head();
        return !graph.isVerb(head) && graph.is(head, "obj") && graph.head(head) == other.core();
    }

    private boolean isOneHead(Draft draft, Draft other) {
        return draft.head() == other.head()
                && draft.core() != other.core()
                && (graph.isVerb(draft.core()) || graph.isVerb(other.core()));
    }

    /** Whether a word is one of those through which an act is told, from its core up to its head. */
    private boolean isSaidBy(Draft draft, int word) {
        return graph.isBelow(draft.core(), word) && graph.isBelow(word, draft.head());
    }

    private boolean isCoordinated(int one, int other) {
        return graph.is(one, "conj") || graph.is(other, "conj");
    }

    private static boolean sameAct(Draft one, Draft other) {
        return one.type() == other.type()
                && one.sense().aux().equals(other.sense().aux())
                && states(one.actors()).equals(states(other.actors()))
                && states(other.recipients()).containsAll(states(one.recipients()));
    }

    /** "shelled the town, killing twenty", "protested, charging Britain with bad faith": the same act, told more fully. */
    private boolean isManner(Draft draft) {
        int clause = draft.head();
        String mark = graph.hasChildLemma(clause, Set.of("when")) ? "when" : graph.preposition(clause);
        // "having recognised it, opened a legation": what was done before is another act.
        boolean before = graph.hasChildLemma(clause, Set.of("have"));
        return graph.is(clause, "advcl")
                && !before
                && MANNERS.contains(mark)
                && (mark.equals("when") || !graph.isFinite(clause))
                && (draft.type().isVerbal() || TOLLS.contains(graph.lemma(draft.core())))
                && drafts.stream()
                        .anyMatch(other ->
                                other != draft && isSaidBy(other, graph.head(clause)) && sameAct(draft, other));
    }

    /** "crossed the frontier to help the king": armed men who come to somebody's help do not come against the country. */
    private void comeToHelp() {
        for (Draft help : List.copyOf(drafts)) {
            if (help.type() != EventType.AID || help.recipients().isEmpty()) continue;
            drafts.replaceAll(means -> ARMED.contains(means.type())
                            && isPurpose(help, means)
                            && states(help.recipients()).containsAll(states(means.recipients()))
                    ? means.with(help.sense()).with(means.actors(), help.recipients())
                    : means);
        }
    }

    /** "could not reach an agreement to pay the debts": what was to be in it is not done either. */
    private boolean isOfNoAgreement(Draft draft) {
        int clause = draft.head();
        int noun = graph.head(clause);
        boolean content = graph.is(clause, "acl") && graph.preposition(clause).equals("to") && graph.is(noun, "obj");
        return content
                && drafts.stream()
                        .anyMatch(other -> other.type() == EventType.REJECT
                                && other.core() == graph.head(noun)
                                && graph.isVerb(other.core()));
    }

    /** "established relations with and opened an embassy in Spain": one opening in two words, told by the fuller. */
    private boolean isSeatOfTies(Draft draft) {
        return drafts.stream()
                .anyMatch(other ->
                        isSeatBeside(draft, other) && !draft.recipients().isEmpty() && sameAct(draft, other)
                                || isSeatBeside(other, draft)
                                        && draft.recipients().isEmpty());
    }

    private boolean isSeatBeside(Draft seat, Draft ties) {
        int object = graph.child(seat.core(), "obj");
        return seat.type() == EventType.SUPPORT
                && ties.type() == EventType.SUPPORT
                && object >= 0
                && SEATS.contains(graph.lemma(object))
                && graph.is(seat.core(), "conj")
                && graph.head(seat.core()) == ties.core();
    }

    /** "declared a state of siege": what the state is called was told with it. */
    private boolean isStateOf(Draft draft) {
        int state = graph.head(draft.core());
        return state >= 0
                && graph.lemma(state).equals("state")
                && graph.preposition(draft.core()).equals("of")
                && drafts.stream().anyMatch(other -> other != draft && other.core() == graph.head(state));
    }

    /** "received a mission from the League, informing it of the budget": what is said at a meeting is no second one. */
    private boolean isSameMeeting(Draft draft) {
        int clause = draft.head();
        boolean within = graph.is(clause, "advcl")
                        && !graph.isFinite(clause)
                        && graph.preposition(clause).isEmpty()
                || draft.nominal() && graph.is(clause, "obj");
        return draft.type() == EventType.CONSULT
                && within
                && drafts.stream()
                        .anyMatch(other -> other != draft
                                && other.type() == EventType.CONSULT
                                && graph.isBelow(clause, other.head())
                                && between(other).equals(between(draft)));
    }

    private static Set<Party> between(Draft draft) {
        Set<Party> states = states(draft.actors());
        states.addAll(states(draft.recipients()));
        return states;
    }

    /** "marched to demand reforms", "a demonstration calling for peace": what a crowd wants is what it protests for. */
    private boolean isCry(Draft draft) {
        return isCryable(draft) && drafts.stream().anyMatch(other -> isCryOf(draft, other));
    }

    private boolean isCryable(Draft draft) {
        int clause = draft.core();
        boolean below = graph.is(clause, "advcl") || graph.is(clause, "acl") || graph.is(clause, "xcomp");
        return below && !graph.is(clause, "acl:relcl") && !graph.isFinite(clause) && CRIES.contains(draft.type());
    }

    private boolean isCryOf(Draft draft, Draft protest) {
        return draft != protest && protest.type() == EventType.PROTEST && graph.isBelow(draft.core(), protest.head());
    }

    /** "marched to condemn the Danish tariff": against whoever the cry is against. */
    private void addressCries() {
        for (Draft cry : drafts.stream().filter(this::isCryable).toList()) {
            drafts.replaceAll(other -> isCryOf(cry, other)
                            && other.recipients().isEmpty()
                            && !cry.recipients().isEmpty()
                    ? other.with(other.actors().isEmpty() ? cry.actors() : other.actors(), cry.recipients())
                    : other);
        }
    }

    /** "Suicide bombers killed ten": who does it is called after it. */
    private boolean isDoer(Draft draft) {
        return draft.nominal()
                && drafts.stream()
                        .anyMatch(other -> other != draft
                                && other.type() == draft.type()
                                && other.actors().stream().anyMatch(found -> found.token() == draft.core()));
    }

    /** "his assurance that the troops would go": what is conceded by it is the one act. */
    private boolean isPromiseOf(Draft draft) {
        return draft.type() == EventType.AGREE
                && draft.head() == draft.core()
                && drafts.stream()
                        .anyMatch(other -> other.type() == EventType.CONCEDE
                                && other.head() == draft.core()
                                && other.core() != draft.core()
                                && graph.isVerb(other.core())
                                && (graph.isFinite(other.core()) || PURPOSES.contains(graph.preposition(other.core())))
                                && states(other.actors()).containsAll(states(draft.actors())));
    }

    /** "were sheltered and fed by Georgia", "praised and thanked Sweden": one kindness or reproach in two words. */
    private boolean isSaidInTwo(Draft draft) {
        int verb = draft.core();
        return IN_TWO.contains(draft.type())
                && graph.child(verb, "obj", "obl:agent") < 0
                && drafts.stream()
                        .anyMatch(other -> other.type() == draft.type()
                                && graph.is(other.core(), "conj")
                                && graph.head(other.core()) == verb
                                && graph.child(other.core(), "nsubj", "nsubj:pass") < 0
                                && other.sense().aux().equals(draft.sense().aux())
                                && states(other.recipients()).equals(states(draft.recipients())));
    }

    /** "a plot of his agents to overthrow the cabinet": the clause says what the noun was. */
    private boolean isSpeltOut(Draft draft) {
        return draft.nominal()
                && drafts.stream()
                        .anyMatch(other -> other.type() == draft.type()
                                && graph.is(other.head(), "acl")
                                && graph.head(other.head()) == draft.core()
                                && states(other.actors()).containsAll(states(draft.actors())));
    }

    private static Set<Party> states(List<Found> found) {
        Set<Party> states = new HashSet<>();
        found.forEach(one -> states.add(one.party().state()));
        return states;
    }

    /**
     * "gave Spain two days to leave Cuba": what a demand or threat wants done is its content, and so are the terms that
     * are to be met.
     */
    private boolean isDemanded(Draft draft) {
        int clause = draft.head();
        boolean met = draft.nominal() && draft.type() == EventType.REQUEST && graph.is(clause, "obj");
        if (met) clause = graph.head(clause);
        boolean wanted = graph.isVerb(clause)
                && graph.preposition(clause).equals("to")
                && (graph.is(clause, "advcl") || graph.is(clause, "acl") || graph.is(clause, "xcomp"));
        boolean must = graph.isVerb(clause)
                && (graph.is(clause, "acl") || graph.is(clause, "ccomp"))
                && !graph.is(clause, "acl:relcl")
                && Mood.of(graph, clause).obliged();
        int above = graph.head(clause);
        // The clause may hang on the "two days".
        int verb = wanted && graph.is(above, "obj") ? graph.head(above) : above;
        return (wanted || must)
                && drafts.stream()
                        .filter(other -> other.type() == EventType.REQUEST || other.type() == EventType.THREATEN)
                        .filter(other -> !met || states(draft.actors()).containsAll(states(other.actors())))
                        .anyMatch(other -> other != draft
                                && (other.head() == above
                                        || other.core() == above
                                        || other.type() == EventType.THREATEN && other.head() == verb));
    }

    /** "sailed to Japan to demand a treaty": who goes to somebody to act on them does the one act. */
    private boolean isWayThere(Draft draft) {
        return draft.type() == EventType.CONSULT
                && drafts.stream()
                        .anyMatch(other -> isPurpose(other, draft)
                                && states(other.recipients()).containsAll(states(draft.recipients())));
    }

    /** "sent doctors to Angola to fight the fever", "flew troops to Jordan to protect the king": what for, and no deed. */
    private boolean isAim(Draft draft) {
        return drafts.stream()
                .anyMatch(other -> isPurpose(draft, other) || isOffered(draft, other) || isAimed(draft, other));
    }

    /** "offered its troops to Lebanon to help it oust the general": what an offer is for is no second offer. */
    private boolean isOffered(Draft draft, Draft other) {
        boolean under = draft != other && draft.head() == other.head() && other.core() == other.head();
        if (!under || draft.core() == draft.head() || !states(draft.actors()).equals(states(other.actors())))
            return false;
        int at = draft.core();
        while (at >= 0 && graph.head(at) != draft.head()) at = graph.head(at);
        return at >= 0
                && graph.is(at, "advcl")
                && PURPOSES.contains(graph.preposition(at))
                && graph.child(draft.head(), "obj") >= 0;
    }

    /** "a visit aimed at restoring relations": what an act is meant to bring about. */
    private boolean isAimed(Draft draft, Draft other) {
        int clause = draft.head();
        boolean inside = graph.is(clause, "advcl") || graph.is(clause, "xcomp") || graph.is(clause, "obl");
        int aimed = inside ? graph.head(clause) : -1;
        if (aimed < 0 || draft == other || !AIMED.contains(graph.lemma(aimed)) || graph.isFinite(aimed)) return false;
        boolean participle = graph.is(aimed, "acl") || graph.is(aimed, "advcl");
        return participle && graph.isBelow(aimed, other.head());
    }

    private boolean isPurpose(Draft draft, Draft means) {
        int clause = draft.head();
        boolean infinitive = graph.is(clause, "advcl") || graph.is(clause, "xcomp");
        return draft != means
                && infinitive
                && PURPOSES.contains(graph.preposition(clause))
                && graph.head(clause) == means.head()
                && states(draft.actors()).equals(states(means.actors()));
    }
}
