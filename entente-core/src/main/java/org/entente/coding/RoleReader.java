package org.entente.coding;

import static org.entente.coding.Arguments.COMPLEMENT;
import static org.entente.coding.Arguments.INDIRECT;
import static org.entente.coding.Arguments.OBJECT;
import static org.entente.coding.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.coding.PredicateMatcher.Match;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.language.Upos;

/** Fills the roles of frames with parties. */
final class RoleReader {
    private static final Set<String> SIDES = Set.of(
            "side", "country", "power", "state", "government", "nation", "party", "neighbour", "ally", "belligerent");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> MANY = Set.of("three", "four", "five", "six", "seven", "several");
    static final String MODIFIER = "modifier";
    /** What is done on the ground is done to those whose ground it is. */
    private static final Set<Quad> PHYSICAL = EnumSet.of(Quad.MATERIAL_CONFLICT, Quad.MATERIAL_COOPERATION);

    static final Set<ActorMention.Kind> PLACES = EnumSet.of(ActorMention.Kind.PLACE, ActorMention.Kind.SEAT);
    /** What is done with ground by giving it up. */
    private static final Set<EventType> GIVING = EnumSet.of(EventType.RETREAT, EventType.CONCEDE, EventType.COOPERATE);

    /** What may come "from" those who do it. */
    private static final Set<EventType> COMING = EnumSet.of(
            EventType.AID,
            EventType.AGREE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.CONCEDE,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.PROTEST);

    private static final Set<String> DEFIANCE = Set.of("defiance", "protest", "opposition", "objection");

    private static final Set<String> SPEAKERS = Set.of("i", "me", "we", "us", "you", "one", "nobody", "everybody");
    /** Nouns are told only where they assert, so they are as sure as verbs. */
    private static final double NAMED = 0.9;
    /** A word that asks nothing of its clause may mean something else. */
    private static final double UNDEMANDING = 0.88;

    private final Graph graph;
    private final PartyFinder parties;
    private final ArgumentReader arguments;
    private final DistantParties distant;

    RoleReader(Graph graph, PartyFinder parties, ArgumentReader arguments, DistantParties distant) {
        this.graph = graph;
        this.parties = parties;
        this.arguments = arguments;
        this.distant = distant;
    }

    /** The draft of a frame that fired at {@code core}, spoken of at {@code head}. */
    Draft draft(Match match, int head, int core) {
        Frame frame = match.frame();
        Arguments read = match.arguments();
        boolean nominal = head == core && !graph.isVerb(core) && !arguments.isPredicate(core);
        List<Found> actors = firstOf(frame.actor(), read, true);
        if (frame.reciprocal() && frame.actor().contains(SUBJECT)) {
            actors = union(actors, parties.actors(read.of(MODIFIER)));
        } else if (actors.isEmpty() && frame.actor().contains(SUBJECT)) {
            actors = parties.actors(read.of(MODIFIER));
        }
        if (actors.isEmpty() && GIVING.contains(frame.type()) && isUnsigned(read)) {
            actors = without(places(read.of(OBJECT)), firstOf(List.of("to"), read, false));
        }
        if (actors.isEmpty() && nominal && frame.reciprocal()) actors = named(core);
        // "whose paratroops were dropped": whoever's they are acts by them.
        boolean own = frame.object().contains("$troops") && !frame.recipient().contains(OBJECT);
        if (actors.isEmpty() && own) actors = parties.actors(read.of(OBJECT));
        // "compensation from Paris", "an appeal from the Shah": what is given or said comes from the giver.
        if (actors.isEmpty() && nominal && COMING.contains(frame.type())) actors = parties.actors(read.of("from"));
        List<Found> recipients = frame.reciprocal()
                ? withoutScene(actors, without(allOf(frame.recipient(), read), actors))
                : without(firstOther(frame.recipient(), read, actors), actors);
        if (recipients.isEmpty() && PHYSICAL.contains(frame.type().quad())) {
            recipients = without(parties.owners(read.of(OBJECT)), actors);
        }
        if (recipients.isEmpty() && !frame.reciprocal()) {
            recipients = within(frame.recipient(), read, actors, frame.type().isCooperation());
        }
        List<Found> defied = frame.type() == EventType.PROTEST ? parties.actors(defied(read)) : List.of();
        if (!defied.isEmpty()) {
            recipients = defied;
            actors = actors.isEmpty() ? places(read.of("in")) : without(actors, defied);
        }
        if (frame.type() == EventType.ACCUSE) recipients = distant.beyondForum(recipients, read, actors);
        List<Found> struck = recipients.isEmpty() ? distant.struck(frame, read, core) : List.of();
        if (!struck.isEmpty()) {
            recipients = struck;
            actors = List.of();
        }
        BitSet tokens = new BitSet();
        tokens.set(head);
        tokens.set(core);
        read.all().forEach((role, list) -> {
            if (!role.equals(COMPLEMENT)) list.forEach(tokens::set);
        });
        actors.forEach(found -> tokens.set(found.token()));
        recipients.forEach(found -> tokens.set(found.token()));
        boolean strangers = actors.isEmpty()
                && frame.actor().contains(SUBJECT)
                && !(nominal && isAfterPlace(core))
                && isNamed(frame, doers(read));
        double confidence = frame.demands() > 0 ? NAMED : NAMED * UNDEMANDING;
        return new Draft(
                head,
                core,
                nominal,
                strangers,
                Sense.of(frame),
                actors,
                recipients,
                frame.contexts(),
                tokens,
                confidence);
    }

    /** "Marched in defiance of the governor": whom one defies stands after a noun that says so. */
    private List<Integer> defied(Arguments read) {
        List<Integer> defied = new ArrayList<>();
        for (int noun : read.of("in")) {
            if (DEFIANCE.contains(graph.lemma(noun))) defied.addAll(graph.children(noun, "nmod"));
        }
        return defied;
    }

    /** Who may act: not what is acted upon, "the talks failed". */
    private static List<Integer> doers(Arguments read) {
        return read.of(SUBJECT).stream()
                .filter(token -> !read.of(OBJECT).contains(token))
                .toList();
    }

    /** "Geneva talks between Danes and Poles": where two meet is no third who meets. */
    private static List<Found> withoutScene(List<Found> actors, List<Found> others) {
        List<Found> met = others.stream()
                .filter(found -> found.mention().kind() != ActorMention.Kind.PLACE)
                .toList();
        return union(actors, met).size() > 1 ? met : others;
    }

    /** Whether nobody and nothing is named that might act. */
    private boolean isUnsigned(Arguments read) {
        return read.of(SUBJECT).stream().allMatch(read.of(OBJECT)::contains);
    }

    /** "Hanko leased", "cession of Savoy": ground is given by whose it is. */
    private List<Found> places(List<Integer> tokens) {
        return parties.recipients(tokens).stream()
                .filter(found -> found.mention().kind() == ActorMention.Kind.PLACE)
                .toList();
    }

    /** "Peace of Moscow", standing alone: the parties of a known event that is called so. */
    private List<Found> named(int noun) {
        return parties.recipients(List.of(noun)).stream()
                .filter(RoleReader::isEventName)
                .toList();
    }

    /** "Treaty of Lausanne": what is called after where it was made was made by others. */
    private boolean isAfterPlace(int noun) {
        for (int child : graph.children(noun, "nmod")) {
            if (graph.upos(child) == Upos.PROPN && graph.preposition(child).equals("of")) return true;
        }
        return false;
    }

    /** Whether a noun is there, or a speaker; and not only a pronoun or "the two sides", whose names were not found. */
    private boolean isNamed(Frame frame, List<Integer> tokens) {
        // "the talks collapsed": what the frame wants for a subject is not who acts.
        if (frame.reciprocal() && frame.conditions().containsKey(SUBJECT)) return false;
        return tokens.stream()
                .filter(token -> graph.upos(token) == Upos.NOUN
                        || graph.upos(token) == Upos.PROPN
                        || SPEAKERS.contains(graph.form(token)))
                .anyMatch(token -> !(SIDES.contains(graph.lemma(token)) && !graph.hasChildLemma(token, MANY))
                        && !graph.hasChildLemma(token, TWO)
                        && parties.mention(token).isEmpty());
    }

    /** Parties that take part in the act of a complement: its subject, object, or phrases. */
    List<Found> inComplement(Arguments read) {
        for (int complement : read.of(COMPLEMENT)) {
            Arguments inner = arguments.of(complement);
            for (String role : List.of(SUBJECT, OBJECT, INDIRECT, "to", "with", "from", "against", "on", "for")) {
                if (role.equals(SUBJECT) && graph.child(complement, "nsubj", "obl:agent") < 0) continue;
                List<Found> found = parties.recipients(inner.of(role));
                if (!found.isEmpty()) return found;
            }
        }
        return List.of();
    }

    List<Found> firstOf(List<String> roles, Arguments read, boolean acting) {
        for (String role : roles) {
            List<Found> found = acting ? parties.actors(read.of(role)) : parties.recipients(read.of(role));
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private List<Found> allOf(List<String> roles, Arguments read) {
        List<Found> all = List.of();
        for (String role : roles) all = union(all, parties.recipients(read.of(role)));
        return all;
    }

    /** The first role that names a party other than the actors. */
    List<Found> firstOther(List<String> roles, Arguments read, List<Found> actors) {
        for (String role : roles) {
            List<Found> found = without(parties.recipients(read.of(role)), actors);
            if (found.isEmpty() && role.equals(COMPLEMENT)) found = without(inComplement(read), actors);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /** Others of the actors' own state, "Afghan rebels kidnapped Afghan officials"; one helps no place of one's own. */
    private List<Found> within(List<String> roles, Arguments read, List<Found> actors, boolean friendly) {
        for (String role : roles) {
            List<Found> found = parties.recipients(read.of(role)).stream()
                    .filter(one -> one.mention().kind() != ActorMention.Kind.REFERENCE)
                    .filter(one -> !(friendly && PLACES.contains(one.mention().kind())))
                    .filter(one -> actors.stream().noneMatch(actor -> actor.token() == one.token()))
                    .toList();
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    static List<Found> union(List<Found> one, List<Found> two) {
        Map<Party, Found> all = new LinkedHashMap<>();
        one.forEach(found -> all.putIfAbsent(found.party().state(), found));
        two.forEach(found -> all.putIfAbsent(found.party().state(), found));
        return new ArrayList<>(all.values());
    }

    /** Those whose state is not among the others' states. */
    static List<Found> without(List<Found> all, List<Found> others) {
        return all.stream()
                .filter(found -> others.stream()
                        .noneMatch(o -> o.party().state().equals(found.party().state())))
                .toList();
    }

    static boolean isEventName(Found found) {
        return found.mention().kind() == ActorMention.Kind.EVENT;
    }
}
