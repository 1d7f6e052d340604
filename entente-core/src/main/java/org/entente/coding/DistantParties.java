package org.entente.coding;

import java.util.List;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.language.Upos;

/** Finds the parties of an act that stand outside its frame's roles: on the verb above, beyond a forum, in a note. */
final class DistantParties {
    private static final List<String> FAULTS = List.of("against", "over", "about", "at", "of", Arguments.OBJECT);
    private static final Set<String> JOURNEYS = Set.of(
            "go", "fly", "travel", "come", "journey", "sail", "hurry", "hasten", "rush", "drive", "cross", "ride",
            "return", "set", "race", "dash", "repair", "proceed", "call", "leave");

    private final Lexicon lexicon;
    private final Graph graph;
    private final PartyFinder parties;
    private final ArgumentReader arguments;

    DistantParties(Lexicon lexicon, Graph graph, PartyFinder parties, ArgumentReader arguments) {
        this.lexicon = lexicon;
        this.graph = graph;
        this.parties = parties;
        this.arguments = arguments;
    }

    /** "yielded to Chile's demand": an offer or demand of one who is named is made to the one who meets it. */
    Draft addressed(Draft draft) {
        int verb = graph.head(draft.head());
        boolean met =
                graph.is(draft.head(), "obj") || graph.is(draft.head(), "obl") || graph.is(draft.head(), "nsubj:pass");
        boolean nobodys = draft.actors().isEmpty() || draft.actors().stream().allMatch(RoleReader::isEventName);
        if (nobodys || !draft.recipients().isEmpty() || !met || !graph.isVerb(verb)) return draft;
        List<Found> addressees =
                RoleReader.without(parties.actors(arguments.verb(verb).of(Arguments.SUBJECT)), draft.actors());
        return addressees.isEmpty() ? draft : draft.with(draft.actors(), addressees);
    }

    /** "The Senate gave its consent": what one gives of one's own is one's own act. */
    Draft given(Draft draft, Arguments above) {
        int owner = graph.child(draft.core(), "nmod:poss");
        boolean own = owner >= 0 && graph.upos(owner) == Upos.PRON;
        if (!own || !draft.actors().isEmpty()) return draft;
        return draft.with(parties.actors(above.of(Arguments.SUBJECT)), draft.recipients());
    }

    /** "Without Russian help Serbia would have yielded": who was helped is told by the verb. */
    Draft befallen(Draft draft) {
        if (draft.actors().isEmpty() || !draft.recipients().isEmpty()) return draft;
        List<Found> subjects =
                parties.actors(arguments.of(graph.head(draft.head())).of(Arguments.SUBJECT));
        return draft.with(draft.actors(), RoleReader.without(subjects, draft.actors()));
    }

    /** "took a note to the Ballhausplatz": words that go to somebody come from the one who takes them there. */
    Draft delivered(Draft draft) {
        int verb = graph.head(draft.head());
        boolean carried = graph.is(draft.head(), "obj") && graph.isVerb(verb) && !graph.isPassive(verb);
        if (!carried || !draft.actors().isEmpty() || draft.recipients().isEmpty()) return draft;
        List<Found> bearers =
                RoleReader.without(parties.actors(arguments.verb(verb).of(Arguments.SUBJECT)), draft.recipients());
        return bearers.isEmpty() ? draft : draft.with(bearers, draft.recipients());
    }

    /** "complained to the League about Japan": of those it is said to and said of, the latter are meant. */
    List<Found> beyondForum(List<Found> recipients, Arguments read, List<Found> actors) {
        boolean forum = !recipients.isEmpty()
                && recipients.stream().allMatch(found -> found.party().isOrganisation());
        if (!forum) return recipients;
        for (String role : FAULTS) {
            List<Found> others = RoleReader.without(parties.recipients(read.of(role)), actors).stream()
                    .filter(found -> !found.party().isOrganisation())
                    .toList();
            if (!others.isEmpty()) return others;
        }
        return recipients;
    }

    /** "Helsinki bombed": in a note a place that strikes nobody is struck. */
    private boolean isStruckBare(Frame frame, Arguments read, int core) {
        return graph.isVerb(core)
                && !graph.isPassive(core)
                && lexicon.classesOf(graph.lemma(core)).contains("$striking")
                && frame.type().quad() == Quad.MATERIAL_CONFLICT
                && !read.has(Arguments.OBJECT)
                && graph.token(core).xpos().matches("VB[DN]");
    }

    List<Found> struck(Frame frame, Arguments read, int core) {
        if (!isStruckBare(frame, read, core)) return List.of();
        List<Found> subjects = parties.recipients(read.of(Arguments.SUBJECT));
        boolean places = subjects.stream()
                .allMatch(found -> RoleReader.PLACES.contains(found.mention().kind()));
        return places ? subjects : List.of();
    }

    /** "flew to see the Sultan", "came to London to meet Eden": who goes to somebody is the guest. */
    boolean isJourney(Draft draft) {
        int clause = draft.core();
        int above = graph.head(clause);
        return draft.type() == EventType.CONSULT
                && (graph.is(clause, "xcomp") || graph.is(clause, "advcl"))
                && graph.preposition(clause).equals("to")
                && above >= 0
                && JOURNEYS.contains(graph.lemma(above))
                && graph.child(above, "obj") < 0;
    }
}
