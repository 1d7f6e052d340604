package org.entente.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.event.EventType;
import org.entente.language.Upos;

/**
 * Who acts on whom, with those that the text leaves to be understood.
 *
 * @param actors never empty
 * @param recipients empty for a reciprocal act, or one that is towards nobody
 * @param confidence 0 to 1; what is understood is less sure than what is said
 */
record Parties(List<Party> actors, List<Party> recipients, double confidence) {
    private static final double IMPLIED = 0.7;
    /** Types that a state may do on its own, with nobody named. */
    private static final Set<EventType> ALONE =
            EnumSet.of(EventType.MOBILIZE, EventType.SUPPORT, EventType.RETREAT, EventType.AGREE);
    /** Types that two do together where no agent is named: "relations between A and B were broken off". */
    private static final Set<EventType> SHARED = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.REJECT,
            EventType.SANCTION);

    /** Types that answer or resent what another has just done. */
    private static final Set<EventType> REPLIES =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.CONCEDE, EventType.PROTEST, EventType.SANCTION);

    /** Types that those who were asked give in return: "the offer was declined". */
    private static final Set<EventType> ANSWERS = EnumSet.of(EventType.REJECT, EventType.CONCEDE);

    /** What one of the two does in company is done to the other. */
    private static final Set<EventType> JOINT_BLOWS =
            EnumSet.of(EventType.RETREAT, EventType.ASSAULT, EventType.COERCE, EventType.THREATEN);

    /** What is said, and felt, of a thing in a capital or a chamber. */
    private static final Set<EventType> VOICED =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.CONCEDE, EventType.SUPPORT);

    /** What an outsider does with words is done towards those whose matter is told. */
    private static final Set<EventType> OPEN =
            EnumSet.of(EventType.AGREE, EventType.REJECT, EventType.CONSULT, EventType.REQUEST, EventType.THREATEN);

    /** Sectors of those who are at war with the government of their own state. */
    private static final Set<String> CIVIL_WAR = Set.of("REB", "PRE");

    private static final Set<String> TIES =
            Set.of("relation", "relations", "rels", "rel", "tie", "link", "contact", "intercourse");

    private static final Set<String> SITTING = Set.of("meet", "sit", "convene", "assemble", "gather", "confer");

    private static final Set<String> BODIES = Set.of(
            "cabinet",
            "parliament",
            "congress",
            "senate",
            "chamber",
            "diet",
            "duma",
            "knesset",
            "reichstag",
            "assembly",
            "politburo",
            "council",
            "ministry",
            "committee",
            "government",
            "party",
            "junta",
            "convention");

    private Parties times(double factor) {
        return new Parties(actors, recipients, confidence * factor);
    }

    /** The parties of a draft, or empty where the text neither gives nor clearly implies them. */
    static Optional<Parties> settle(Draft draft, Graph graph, PartyFinder finder, Discourse discourse) {
        List<Party> actors = Draft.codes(draft.actors());
        List<Party> recipients = Draft.codes(draft.recipients());
        boolean mutual =
                switch (draft.sense().direction()) {
                    case RECIPROCAL -> true;
                    case DIRECTED -> false;
                    case EITHER ->
                        recipients.isEmpty()
                                && actors.stream().map(Party::state).distinct().count() > 1;
                };
        return mutual
                ? together(draft, graph, actors, recipients, discourse)
                : directed(draft, graph, actors, recipients, finder, discourse);
    }

    private static Optional<Parties> together(
            Draft draft, Graph graph, List<Party> actors, List<Party> recipients, Discourse discourse) {
        List<Party> all = new ArrayList<>(actors);
        recipients.stream().filter(party -> !all.contains(party)).forEach(all::add);
        long states = all.stream().map(Party::state).distinct().count();
        boolean heading = draft.nominal() && graph.token(draft.head()).isRoot();
        // Of two that are read for, "Cotegipe signed the peace" and "we were at war" can be said of either.
        boolean ours = discourse.hasDyad() && isNamed(draft, graph);
        boolean stranger = draft.strangers() && !ours;
        if (states == 0 && !stranger && (heading || !draft.nominal())) all.addAll(discourse.lastParties());
        if (states > 0 && states(actors) < 2 && isSubjectLeftOut(draft, graph)) {
            discourse.lastActors().stream()
                    .filter(party -> !stateOf(all, party))
                    .forEach(all::add);
        }
        if (states == 1 && all.size() == 1 && isAtHome(draft, graph)) return Optional.empty();
        if (states == 1 && all.size() == 1) all.addAll(discourse.counterparts(all, false));
        long known = all.stream().map(Party::state).distinct().count();
        if (known < (draft.sense().needsRecipient() ? 2 : 1)) return Optional.empty();
        boolean implied = states != known;
        return Optional.of(new Parties(all, List.of(), confidence(draft, implied)));
    }

    /** "Signed a pact with France": notes go on with whoever acted last. */
    private static boolean isSubjectLeftOut(Draft draft, Graph graph) {
        int head = draft.head();
        return graph.isVerb(head)
                && graph.token(head).isRoot()
                && graph.isFinite(head)
                && !graph.isPassive(head)
                && graph.child(head, "nsubj", "expl") < 0;
    }

    /** "Israel's Cabinet met on Sunday": a body of one state sits by itself. */
    private static boolean isAtHome(Draft draft, Graph graph) {
        int subject = graph.child(draft.head(), "nsubj");
        return draft.type() == EventType.CONSULT
                && SITTING.contains(graph.lemma(draft.head()))
                && subject >= 0
                && BODIES.contains(graph.lemma(subject))
                && graph.children(draft.head(), "obl").stream()
                        .noneMatch(phrase -> graph.preposition(phrase).equals("with"));
    }

    private static boolean stateOf(List<Party> parties, Party one) {
        return parties.stream().anyMatch(party -> party.state().equals(one.state()));
    }

    private static Optional<Parties> directed(
            Draft draft,
            Graph graph,
            List<Party> named,
            List<Party> addressed,
            PartyFinder finder,
            Discourse discourse) {
        List<Party> actors = named.isEmpty() && !draft.strangers() ? discourse.speaker() : named;
        // Read for two states, what one does at home is done in the face of the other, or is no matter of theirs.
        // A place that is one's own by the day of the text was another's when it was taken: "Japan attacked Java".
        boolean taken =
                draft.recipients().stream().allMatch(found -> found.mention().kind() == ActorMention.Kind.PLACE);
        boolean domestic = (discourse.hasDyad() || taken) && isDomestic(named, addressed);
        List<Party> recipients =
                domestic || isMatter(draft, named, addressed, discourse) ? List.of() : facing(draft, named, discourse);
        // "restored relations with Israel and invited its president": one invites somebody else's.
        if (draft.type().isCooperation() && isDomestic(named, addressed)) {
            boolean guest = isPossessed(draft.actors(), graph);
            List<Party> others = guest || isPossessed(draft.recipients(), graph) ? discourse.goesOn(named) : List.of();
            if (!others.isEmpty() && guest) actors = others;
            else if (!others.isEmpty()) recipients = others;
        }
        if (actors.isEmpty() && draft.strangers()) {
            actors = discourse.home();
            if (actors.isEmpty() && discourse.isOfDyad(recipients)) actors = discourse.otherOf(recipients);
            if (actors.isEmpty() && !discourse.hasDyad()) actors = finder.below(draft.core(), recipients);
            if (actors.isEmpty() || isNamed(draft, graph) && isDomestic(actors, recipients)) return Optional.empty();
        }
        if (actors.isEmpty()) actors = hosts(draft, graph, recipients, finder);
        // "Labour was accused of weakness": nobody says by whom.
        if (actors.isEmpty() && draft.type() == EventType.ACCUSE && graph.isPassive(draft.head()))
            return Optional.empty();
        if (actors.isEmpty() && !discourse.hasDyad() && isToll(draft, graph)) return Optional.empty();
        // "would not meet demands to free prisoners": nobody says whose.
        boolean words = draft.type() == EventType.REQUEST && graph.upos(draft.head()) == Upos.NOUN;
        if (actors.isEmpty() && words && !discourse.hasDyad()) return Optional.empty();
        if (actors.isEmpty() && recipients.isEmpty()) {
            boolean active = graph.isVerb(draft.head()) && !graph.isPassive(draft.head());
            // "the town where a hundred people were killed": nobody says by whom.
            boolean aside = !discourse.hasDyad() && graph.is(draft.head(), "acl:relcl");
            if (!active) return draft.nominal() || aside ? Optional.empty() : agentless(draft, discourse);
            actors = discourse.lastActors();
        } else if (actors.isEmpty()) {
            // "Relations with Moscow were restored": it takes two.
            List<Party> restored = isRestored(draft, graph) ? discourse.counterparts(recipients, false) : List.of();
            if (!restored.isEmpty()) {
                List<Party> all = new ArrayList<>(restored);
                all.addAll(recipients);
                return Optional.of(new Parties(all, List.of(), confidence(draft, true)));
            }
            boolean both = SHARED.contains(draft.type()) || discourse.isDyad(recipients);
            if (both && states(recipients) > 1) {
                return Optional.of(new Parties(recipients, List.of(), draft.confidence()));
            }
            actors = discourse.counterparts(recipients, false);
            // "Relations with Cuba were severed": by whoever the passage is with.
            if (actors.isEmpty()) actors = without(discourse.topic(), recipients);
            if (actors.isEmpty() && draft.type() == EventType.PROTEST) actors = discourse.home();
        }
        if (actors.isEmpty()) return Optional.empty();
        // "War was declared by both": on one another.
        if (recipients.isEmpty() && draft.sense().needsRecipient() && discourse.isDyad(actors)) {
            return Optional.of(new Parties(actors, List.of(), draft.confidence()));
        }
        if (recipients.size() == 1 && "third-party".equals(draft.sense().mode()) && !discourse.isOfDyad(actors)) {
            recipients = discourse.bothOf(recipients);
        }
        // Who calls up men may do so against anybody; read for two states, one of them does so in the face of the
        // other.
        boolean towards =
                draft.sense().needsRecipient() || draft.type() != EventType.MOBILIZE || discourse.isOfDyad(actors);
        // "alarmed by the raids": a feeling is about what it names, and of no one else in the sentence.
        if (recipients.isEmpty() && draft.sense().attitude() && !discourse.hasDyad()) {
            recipients = finder.below(draft.core(), actors);
            if (recipients.isEmpty() && draft.type() == EventType.ACCUSE) return Optional.empty();
        }
        if (recipients.isEmpty() && "third-party".equals(draft.sense().mode())) {
            recipients = mediated(actors, discourse);
        }
        // "inspectors probing sites": what is told of a noun by the way is done to nobody whom it does not name.
        boolean byTheWay = !discourse.hasDyad() && graph.is(draft.head(), "acl") && !graph.isFinite(draft.head());
        if (recipients.isEmpty() && towards && !byTheWay)
            recipients = discourse.counterparts(actors, REPLIES.contains(draft.type()));
        if (recipients.isEmpty() && JOINT_BLOWS.contains(draft.type()))
            recipients = without(discourse.otherOf(actors), actors);
        if (recipients.isEmpty() && towards && OPEN.contains(draft.type())) recipients = discourse.faced(actors);
        // Read for no pair, an act is towards whoever its own words name besides: "set up a centre in Tokyo".
        boolean leaves = draft.type() == EventType.RETREAT;
        if (recipients.isEmpty() && !leaves && !discourse.hasDyad()) recipients = finder.below(draft.core(), actors);
        if (recipients.isEmpty() && draft.sense().needsRecipient() && !ALONE.contains(draft.type())) {
            boolean joint = states(actors) > 1 && draft.type().isCooperation();
            if (joint) return Optional.of(new Parties(actors, List.of(), draft.confidence()));
            if (!draft.sense().attitude()) recipients = discourse.home();
            if (recipients.isEmpty()) return Optional.empty();
        }
        // "The Tsar freed the serfs": with nobody else in view, what is done to things is done at home.
        if (recipients.isEmpty() && draft.isGuess() && !discourse.hasDyad()) return Optional.empty();
        boolean implied = !actors.equals(named) || !recipients.equals(addressed);
        return Optional.of(new Parties(actors, recipients, confidence(draft, implied)));
    }

    /** "its president": whose he is a pronoun says. */
    private static boolean isPossessed(List<Found> parties, Graph graph) {
        return !parties.isEmpty()
                && parties.stream().allMatch(found -> {
                    int owner = graph.child(found.token(), "nmod:poss");
                    return owner >= 0 && graph.upos(owner) == Upos.PRON;
                });
    }

    /** "raids in which it said twenty were killed": the dead of what is told elsewhere. */
    private static boolean isToll(Draft draft, Graph graph) {
        return draft.type() == EventType.ASSAULT
                && graph.is(draft.head(), "acl:relcl")
                && graph.isPassive(draft.core());
    }

    private static boolean isRestored(Draft draft, Graph graph) {
        int subject = graph.child(draft.head(), "nsubj:pass", "nsubj");
        boolean passive = graph.isPassive(draft.head()) || graph.child(draft.head(), "obj") < 0;
        return draft.type() == EventType.SUPPORT && passive && subject >= 0 && TIES.contains(graph.lemma(subject));
    }

    /** "was arrested in Libya", "was ill received in Berlin": by those whose country, or capital, it is. */
    private static List<Party> hosts(Draft draft, Graph graph, List<Party> recipients, PartyFinder finder) {
        boolean seized = draft.type() == EventType.COERCE && !recipients.isEmpty();
        if (!graph.isPassive(draft.head()) || !(seized || VOICED.contains(draft.type()))) return List.of();
        for (int phrase : graph.children(draft.head(), "obl")) {
            if (!graph.preposition(phrase).equals("in")) continue;
            List<Found> there = finder.recipients(List.of(phrase));
            boolean speaks = there.stream()
                    .allMatch(found -> found.mention().kind() == ActorMention.Kind.SEAT
                            || found.mention().kind() == ActorMention.Kind.GROUP);
            List<Party> others = without(Draft.codes(there), recipients);
            if (others.size() == 1 && (seized || speaks))
                return others.stream().map(Party::state).toList();
        }
        return List.of();
    }

    /** "the talks are broken off": what two share was ended by both; anything else goes on with the act beside it. */
    private static Optional<Parties> agentless(Draft draft, Discourse discourse) {
        double confidence = draft.confidence() * IMPLIED;
        if (ANSWERS.contains(draft.type()) && draft.sense().direction() == Sense.Direction.DIRECTED) {
            return discourse.answering().map(parties -> parties.times(confidence));
        }
        if (!SHARED.contains(draft.type())) return discourse.going().map(parties -> parties.times(confidence));
        List<Party> both = discourse.lastParties();
        return both.isEmpty() ? Optional.empty() : Optional.of(new Parties(both, List.of(), confidence));
    }

    /** "through British good offices": a mediator stands between those who acted last, or the two of the dyad. */
    private static List<Party> mediated(List<Party> mediators, Discourse discourse) {
        List<Party> others = new ArrayList<>(discourse.lastParties());
        others.removeIf(party -> mediators.stream().anyMatch(m -> m.state().equals(party.state())));
        return others;
    }

    /** "Halifax washed his hands of the Czechs": a person of a name that is not known is not of those acted on. */
    private static boolean isNamed(Draft draft, Graph graph) {
        int clause = draft.head();
        int subject = graph.child(clause, "nsubj");
        int agent = graph.child(clause, "obl:agent");
        if (agent >= 0) subject = agent;
        // "Perry sailed to Japan to demand a treaty": an infinitive or participle has the subject of the clause above.
        while (subject < 0 && graph.head(clause) >= 0 && (graph.is(clause, "xcomp") || graph.is(clause, "advcl"))) {
            clause = graph.head(clause);
            subject = graph.child(clause, "nsubj");
        }
        boolean we = subject >= 0 && graph.form(subject).equals("we");
        return subject >= 0 && (we || graph.upos(subject) == Upos.PROPN);
    }

    /** "Italy left the alliance": of those who are addressed as a whole, the one whose relation with the actor is read. */
    private static List<Party> facing(Draft draft, List<Party> actors, Discourse discourse) {
        List<Party> addressed = Draft.codes(draft.recipients());
        List<Party> other = actors.size() == 1 ? discourse.otherOf(actors) : List.of();
        boolean whole = draft.recipients().stream().allMatch(RoleReader::isEventName);
        return whole && !other.isEmpty() && addressed.containsAll(other) ? other : addressed;
    }

    /** "Will hear of no change in the status of Cyprus": ground that words are about is not whom they are said to. */
    private static boolean isMatter(Draft draft, List<Party> actors, List<Party> recipients, Discourse discourse) {
        return draft.type().isVerbal()
                && discourse.isOfDyad(actors)
                && !discourse.isOfDyad(recipients)
                && draft.recipients().stream()
                        .allMatch(found -> !found.strong() && found.mention().kind() == ActorMention.Kind.PLACE);
    }

    /** Whether one state acts on its own, and not in a civil war, whose sides are two: rebels, or a régime set up there. */
    boolean isAtHome() {
        return !recipients.isEmpty()
                && isDomestic(actors, recipients)
                && isDomestic(recipients, actors)
                && actors.stream().noneMatch(Parties::isSideOfCivilWar)
                && recipients.stream().noneMatch(Parties::isSideOfCivilWar);
    }

    private static boolean isSideOfCivilWar(Party party) {
        return CIVIL_WAR.contains(party.sector());
    }

    private static boolean isDomestic(List<Party> actors, List<Party> recipients) {
        return !actors.isEmpty()
                && recipients.stream()
                        .allMatch(party ->
                                actors.stream().anyMatch(actor -> actor.state().equals(party.state())));
    }

    private static List<Party> without(List<Party> all, List<Party> others) {
        return all.stream().filter(party -> !stateOf(others, party)).toList();
    }

    private static long states(List<Party> parties) {
        return parties.stream().map(Party::state).distinct().count();
    }

    private static double confidence(Draft draft, boolean implied) {
        return implied ? draft.confidence() * IMPLIED : draft.confidence();
    }
}
