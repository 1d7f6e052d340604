package org.entente.coding;

import static org.entente.coding.Arguments.COMPLEMENT;
import static org.entente.coding.Arguments.INDIRECT;
import static org.entente.coding.Arguments.OBJECT;
import static org.entente.coding.Arguments.SUBJECT;
import static org.entente.coding.RoleReader.without;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.coding.OperatorFinder.Governor;
import org.entente.event.Aux;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.language.Upos;

/** Fills the roles of what stands under an operator, or of the operator itself: who asks, promises or refuses, and whom. */
final class GovernedRoles {
    /** An operator alone says less than a frame. */
    private static final double BARE = 0.6;
    /** Verbs whose object another has said. */
    private static final Set<String> ANSWERING = Set.of(
            "reject",
            "refuse",
            "decline",
            "dismiss",
            "ignore",
            "accept",
            "meet",
            "grant",
            "heed",
            "spurn",
            "rebuff",
            "resist",
            "defy",
            "obey",
            "answer",
            "receive",
            "satisfy",
            "deny",
            "disregard",
            "brush",
            "welcome",
            "fulfil",
            "fulfill",
            "oppose",
            "veto");

    private static final Set<String> CONSENTING = Set.of("agree", "consent", "assent");
    private static final Set<Operator> ASKING = EnumSet.of(Operator.REQUEST, Operator.ORDER, Operator.ACCUSE);
    private static final List<String> ASKED = List.of(OBJECT, INDIRECT, "on", "upon", "to", "from", "of", "with");
    private static final List<String> TOLD = List.of(INDIRECT, "to", OBJECT, "with", "from", "against");

    private final Graph graph;
    private final PartyFinder parties;
    private final ArgumentReader arguments;
    private final RoleReader frames;

    GovernedRoles(Graph graph, PartyFinder parties, ArgumentReader arguments, RoleReader frames) {
        this.graph = graph;
        this.parties = parties;
        this.arguments = arguments;
        this.frames = frames;
    }

    /** Roles after an operator: who asks, promises or refuses, and whom. */
    Draft govern(Draft told, Governor governor) {
        Arguments read = arguments.of(governor.token());
        List<Found> speakers = speakers(governor.token(), read);
        Draft draft = told.under(governor.token(), speakers);
        return switch (governor.operator()) {
            case REQUEST, ORDER -> {
                List<Found> asked = without(draft.actors(), speakers);
                if (asked.isEmpty()) asked = without(frames.firstOf(ASKED, read, false), speakers);
                if (asked.isEmpty()) asked = without(draft.recipients(), speakers);
                yield draft.with(speakers, asked);
            }
            // Who claims that it did something itself accuses nobody.
            case CLAIM -> draft.with(speakers, without(draft.actors(), speakers));
            case ALLOW -> {
                List<Found> allowed = without(draft.actors(), speakers);
                yield draft.with(speakers, allowed.isEmpty() ? without(draft.recipients(), speakers) : allowed);
            }
            case SAY, DO, PREVENT, STOP ->
                isSuffered(draft, governor)
                        ? draft.with(draft.actors(), speakers)
                        : draft.actors().isEmpty() && !hasStranger(draft.core())
                                ? draft.with(speakers, without(draft.recipients(), speakers))
                                : draft;
            default -> spoken(draft, speakers, read);
        };
    }

    /** "reported that Slovakia had expelled them": who does it in the clause is not the one who tells. */
    private boolean hasStranger(int clause) {
        int subject = graph.child(clause, "nsubj");
        return subject >= 0 && graph.upos(subject) == Upos.PROPN && graph.isVerb(clause) && !graph.isPassive(clause);
    }

    /** "said that twenty people had been killed": who tells of a blow was struck by it. */
    private boolean isSuffered(Draft draft, Governor governor) {
        return governor.operator() == Operator.SAY
                && draft.type() == EventType.ASSAULT
                && draft.actors().isEmpty()
                && draft.recipients().stream().noneMatch(Found::strong)
                && graph.isPassive(draft.core());
    }

    /** "told the Turks that he would bombard Smyrna": harm that one tells another of, and will do oneself. */
    boolean isVoiced(Draft draft, Governor governor) {
        if (draft.type().quad() != Quad.MATERIAL_CONFLICT) return false;
        Arguments read = arguments.of(governor.token());
        List<Found> told = new ArrayList<>(parties.recipients(read.of(INDIRECT)));
        told.addAll(parties.recipients(read.of(OBJECT)));
        List<Found> speakers = speakers(governor.token(), read);
        return !told.isEmpty()
                && !speakers.isEmpty()
                && without(draft.actors(), speakers).isEmpty();
    }

    /** "ordered her forces to stop", "ordered the bombardment": what one's own are told to do is done. */
    boolean isOwnOrder(Draft draft, int order) {
        Arguments read = arguments.of(order);
        List<Found> speakers = speakers(order, read);
        if (!without(draft.actors(), speakers).isEmpty()) return false;
        boolean own = !draft.actors().isEmpty() && !speakers.isEmpty();
        boolean unsaid = draft.nominal() || graph.isPassive(draft.head());
        return own || unsaid || read.of(OBJECT).stream().anyMatch(o -> graph.child(o, "nmod:poss") >= 0);
    }

    /** Who asks, promises, refuses: for a noun its owner, or the subject of the verb whose object it is. */
    private List<Found> speakers(int token, Arguments read) {
        List<Found> speakers = parties.actors(read.of(SUBJECT));
        if (speakers.isEmpty()) speakers = parties.actors(read.of(RoleReader.MODIFIER));
        int above = graph.head(token);
        // "met the demand to withdraw", "rejected a call for talks": others had made it.
        boolean others = above >= 0 && ANSWERING.contains(graph.lemma(above));
        if (speakers.isEmpty() && !others && graph.is(token, "obj") && graph.isVerb(above)) {
            return parties.actors(arguments.verb(above).of(SUBJECT));
        }
        return speakers;
    }

    private Draft spoken(Draft draft, List<Found> speakers, Arguments read) {
        if (speakers.isEmpty()) return draft;
        List<Found> others = without(draft.parties(), speakers);
        if (others.isEmpty()) others = without(frames.firstOther(TOLD, read, speakers), speakers);
        if (others.isEmpty() && draft.type() == EventType.THREATEN) others = without(conditioned(draft), speakers);
        return draft.with(speakers, others);
    }

    /** The draft of an operator whose complement is no act that the lexicon knows. */
    Optional<Draft> bare(Governor governor, EventType type, boolean negated) {
        Arguments read = arguments.of(governor.token());
        List<Found> speakers = speakers(governor.token(), read);
        List<String> roles = ASKING.contains(governor.operator()) ? ASKED : TOLD;
        List<Found> others = without(frames.firstOther(roles, read, speakers), speakers);
        // "denied that it had armed the Serbs": it is not they who are contradicted.
        boolean denies = governor.operator() == Operator.DENY;
        if (others.isEmpty() && !denies) others = without(frames.inComplement(read), speakers);
        // "commanded both fleets" orders nobody about.
        boolean addressed = !others.isEmpty() && governor.operator() != Operator.ORDER;
        boolean says = read.has(COMPLEMENT) || addressed;
        // "Refused by Sofia": a note goes on with the answer.
        boolean noted = graph.token(governor.token()).isRoot() && graph.isPassive(governor.token());
        boolean answers = governor.operator() == Operator.REFUSE && (noted || graph.isFinite(governor.token()));
        // "Zog agreed": whoever is asked, and says nothing more, does as he is asked.
        answers |= isConsent(governor, speakers);
        // "is declined": who does it is understood from what went before.
        boolean agentless = answers && graph.isPassive(governor.token()) && speakers.isEmpty();
        // "it was refused": the pronoun is what was offered, and no party.
        if (agentless && others.stream().allMatch(found -> graph.upos(found.token()) == Upos.PRON)) others = List.of();
        // "Zelaya told to resign", "Serbia was asked to yield": nobody says by whom, and somebody asked.
        boolean asks = governor.operator() == Operator.REQUEST || governor.operator() == Operator.ORDER;
        // One's own envoys are told what to do by oneself.
        boolean asked = !others.isEmpty()
                && others.stream().noneMatch(found -> found.mention().kind() == ActorMention.Kind.GROUP);
        agentless |= asks && asked && read.has(COMPLEMENT) && speakers.isEmpty() && graph.isPassive(governor.token());
        if (!agentless && (speakers.isEmpty() || !(says || answers))) return Optional.empty();
        BitSet tokens = new BitSet();
        tokens.set(governor.token());
        speakers.forEach(found -> tokens.set(found.token()));
        others.forEach(found -> tokens.set(found.token()));
        String rule = (negated ? "not " : "") + governor.predicate();
        Sense sense = new Sense(type, null, false, Sense.Direction.DIRECTED, true, EnumSet.noneOf(Aux.class), rule);
        return Optional.of(new Draft(
                governor.token(), governor.token(), false, false, sense, speakers, others, List.of(), tokens, BARE));
    }

    private boolean isConsent(Governor governor, List<Found> speakers) {
        int verb = governor.token();
        boolean alone = graph.child(verb, "obj", "xcomp", "ccomp", "obl") < 0;
        return CONSENTING.contains(graph.lemma(verb))
                && graph.isFinite(verb)
                && alone
                && Draft.codes(speakers).stream().map(Party::state).distinct().count() == 1;
    }

    /** "threatened to march unless Greece gave way": a threat is to whoever its condition binds. */
    private List<Found> conditioned(Draft draft) {
        for (int clause : List.of(draft.head(), draft.core())) {
            for (int condition : graph.children(clause, "advcl")) {
                boolean bound = Set.of("if", "unless").contains(graph.preposition(condition));
                List<Found> found =
                        bound ? parties.actors(arguments.of(condition).of(SUBJECT)) : List.of();
                if (!found.isEmpty()) return found;
            }
        }
        return List.of();
    }
}
