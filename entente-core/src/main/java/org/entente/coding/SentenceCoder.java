package org.entente.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.OperatorFinder.Governor;
import org.entente.coding.PredicateMatcher.Match;
import org.entente.event.Aux;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Drafts the events of one sentence: frames that fire, then moods and operators from the inside out. */
final class SentenceCoder {
    /** Verbs that mean next to nothing until their object is known. */
    private static final Set<String> VAGUE = Set.of(
            "keep", "put", "set", "lay", "leave", "hold", "bring", "place", "run", "see", "find", "turn", "move",
            "draw", "let", "apply", "carry", "call", "cut", "drop", "do", "get", "show", "pass", "bear", "work",
            "stand", "promise");

    private static final Set<String> SIGNING = Set.of("sign", "ratify");

    private static final Set<String> BECOMING = Set.of("become", "remain", "stay", "prove");

    private final Lexicon lexicon;
    private final Graph graph;
    private final ArgumentReader arguments;
    private final PredicateMatcher matcher;
    private final OperatorFinder operators;
    private final RoleReader roles;
    private final GovernedRoles governed;
    private final BareOperators alone;
    private final DistantParties distant;
    private final Ascent ascent;
    private final Without without;
    private final EventNouns nouns;
    private final Likewise likewise;
    private final List<Draft> drafts = new ArrayList<>();
    /** Nouns that a verb's frame or a light verb has already told. */
    private final Set<Integer> told = new HashSet<>();
    /** Words of idioms that have been told with their verb: "stopped fighting". */
    private final Set<Integer> idioms = new HashSet<>();
    /** Operators that an act has passed through. */
    private final Set<Integer> passed = new HashSet<>();

    SentenceCoder(Lexicon lexicon, Graph graph, @Nullable Graph before, PartyFinder parties) {
        this.lexicon = lexicon;
        this.graph = graph;
        this.arguments = new ArgumentReader(graph);
        this.matcher = new PredicateMatcher(lexicon, graph, before, parties, arguments);
        this.operators = new OperatorFinder(lexicon, graph);
        this.distant = new DistantParties(lexicon, graph, parties, arguments);
        this.roles = new RoleReader(graph, parties, arguments, distant);
        this.governed = new GovernedRoles(graph, parties, arguments, roles);
        this.ascent = new Ascent(graph, operators, governed);
        this.alone = new BareOperators(graph, operators, governed, ascent);
        this.without = new Without(lexicon, graph);
        this.nouns = new EventNouns(lexicon, graph, without);
        this.likewise = new Likewise(graph, parties, arguments);
    }

    List<Draft> drafts() {
        if (Questions.isOne(graph)) return List.of();
        for (int i = 0; i < graph.size(); i++) {
            if (graph.isVerb(i) && !isModifier(i) && !idioms.contains(i)) verb(i);
            else if (isSaidOfSubject(i)) adjective(i);
        }
        for (int i = 0; i < graph.size(); i++) {
            if (nouns.isOne(i)) noun(i);
        }
        for (int i = 0; i < graph.size(); i++) {
            if (!passed.contains(i)) alone.at(i, drafts).ifPresent(this::climb);
        }
        drafts.removeIf(draft -> draft.head() == draft.core() && isPassedThrough(draft.core()));
        new Retellings(graph, drafts).drop();
        return drafts.stream()
                .sorted(Comparator.comparingInt(draft -> Math.min(draft.head(), draft.core())))
                .toList();
    }

    /** "combined with Russia to threaten Turkey": the one act is told through the word of the other. */
    private boolean isPassedThrough(int token) {
        Optional<Operator> here = operators.operatorAt(token).map(Governor::operator);
        boolean moots = here.filter(Operator.MOOT::equals).isPresent();
        boolean does = moots || here.filter(Operator.DO::equals).isPresent();
        return does
                && passed.contains(token)
                && drafts.stream()
                        .filter(draft -> draft.head() == token && draft.core() != token)
                        .anyMatch(draft -> moots || graph.isVerb(draft.core()));
    }

    /** Frames whose predicate stands in the sentence and that did not fire. */
    List<String> nearMisses() {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            int token = i;
            if (drafts.stream().anyMatch(draft -> draft.core() == token)) continue;
            matcher.nearMisses(i).forEach(reason -> reasons.add(graph.form(token) + ": " + reason));
        }
        return reasons;
    }

    private void adjective(int a) {
        // "became hostile to": the verb has told it.
        if (graph.is(a, "xcomp") && drafts.stream().anyMatch(draft -> draft.core() == graph.head(a))) return;
        Optional<Match> match = best(matcher.adjective(a), a, a);
        if (match.isEmpty()) return;
        Draft draft = roles.draft(match.get(), a, a);
        boolean told = !draft.recipients().isEmpty() || (draft.actors().size() > 1 && graph.is(a, "xcomp"));
        if (graph.child(a, "cop") >= 0 || told) add(draft, true);
    }

    /** "the retreating army": a participle before its noun tells nothing. */
    private boolean isModifier(int i) {
        return (graph.is(i, "amod") || graph.is(i, "compound")) && !(graph.isFinite(i) && graph.child(i, "nsubj") >= 0);
    }

    private boolean isSaidOfSubject(int i) {
        if (graph.upos(i) == Upos.ADJ) return !graph.is(i, "amod") || graph.child(i, "obl", "nmod") >= 0;
        if (graph.upos(i) == Upos.PROPN) return graph.child(i, "case") >= 0 && (arguments.isPredicate(i) || isNote(i));
        return graph.upos(i) == Upos.NOUN && (arguments.isPredicate(i) || arguments.isAttribute(i) || isBecome(i));
    }

    /** "became a member of the League" */
    private boolean isBecome(int i) {
        return graph.is(i, "xcomp") && BECOMING.contains(graph.lemma(graph.head(i)));
    }

    /** "Laval in Moscow.": a sentence without a verb that only says where somebody is. */
    private boolean isNote(int i) {
        boolean stands = graph.is(i, "nmod") && graph.token(graph.head(i)).isRoot();
        if (!stands) return false;
        for (int other = 0; other < graph.size(); other++) {
            if (graph.isVerb(other) || graph.upos(other) == Upos.AUX) return false;
        }
        return true;
    }

    /** The most demanding frame whose parties the clause names, or else the most demanding. */
    private Optional<Match> best(List<Match> matches, int head, int core) {
        return matches.stream()
                .filter(match -> roles.draft(match, head, core).isComplete())
                .findFirst()
                .or(() -> matches.stream().findFirst());
    }

    private void verb(int v) {
        Optional<Match> own = best(matcher.verb(v), v, v);
        boolean weak = own.isEmpty() || own.get().frame().demands() == 0;
        if (light(v, own.map(Match::frame), weak)) return;
        if (own.isEmpty()) {
            Optional<Draft> again = likewise.of(v, drafts);
            if (again.isPresent()) climb(again.get());
            else if (!happening(v)) loose(v);
            return;
        }
        Match match = own.get();
        Draft draft = roles.draft(match, v, v);
        // What is blamed by nobody named is told all the same: "the intervention was condemned".
        if (draft.type() != EventType.ACCUSE || !draft.actors().isEmpty()) {
            for (int object : match.arguments().of(Arguments.OBJECT)) {
                told.addAll(graph.coordinated(object));
                // "declared a state of siege"
                if (graph.lemma(object).equals("state")) told.addAll(graph.children(object, "nmod"));
            }
        }
        List<Integer> idiom = match.arguments().of(Arguments.IDIOM);
        told.addAll(idiom);
        idioms.addAll(idiom);
        passed.addAll(idiom);
        // "did not receive any help": to get nothing is no refusal.
        boolean acts = match.frame().actor().contains(Arguments.SUBJECT);
        boolean volitional = acts && (!graph.isPassive(v) || match.arguments().has(Arguments.SUBJECT));
        if (without.isByBoth(draft, v)) volitional = false;
        if (without.isNotice(draft, v)) return;
        if (draft.type() == EventType.ASSAULT && without.isBloodless(v)) {
            draft = draft.with(draft.sense().as(EventType.COERCE, "seize").by("unopposed"));
        }
        if (distant.isJourney(draft)) draft = draft.with(draft.sense().towards());
        // "would not hear of it": the idiom's own "not" is no denial.
        if (match.isNegativeIdiom() || givesNothing(match)) climb(draft);
        else if (isTurnedAway(match, v)) climb(turnedAway(draft, v));
        else add(draft, volitional);
        gapped(match, v);
    }

    /** "nothing was conceded": a frame that wants nothing for its object says "no" by it. */
    private boolean givesNothing(Match match) {
        return match.frame().object().contains("nothing")
                && match.arguments().of(Arguments.OBJECT).stream()
                        .anyMatch(object -> graph.form(object).equals("nothing"));
    }

    /** "would not receive the envoy": a host that will not have a guest refuses. */
    private boolean isTurnedAway(Match match, int v) {
        boolean host = !match.frame().actor().contains(Arguments.SUBJECT) && !graph.isPassive(v);
        return host
                && match.frame().type() == EventType.CONSULT
                && Mood.of(graph, v).unwilling();
    }

    private Draft turnedAway(Draft draft, int v) {
        Governor refusal = new Governor(v, Operator.REFUSE, "will not");
        return Composition.apply(Operator.REFUSE, false, draft.sense(), refusal.predicate())
                .map(sense -> governed.govern(draft.with(sense), refusal))
                .orElse(draft);
    }

    /** "Germany declared war on France, and Britain on Germany": the verb is told once and done twice. */
    private void gapped(Match match, int v) {
        Arguments rest = arguments.gapped(v);
        if (!rest.has(Arguments.SUBJECT)) return;
        Draft draft = roles.draft(new Match(match.frame(), match.predicate(), rest), v, v);
        if (draft.isComplete()) add(draft, true);
    }

    /**
     * A verb whose object the lexicon does not expect: it is told where all meanings of the verb that the parties fit agree, and is less
     * sure.
     */
    private void loose(int v) {
        boolean vague = VAGUE.contains(graph.lemma(v));
        // "promised France to stay out of it": what is promised is told by the clause.
        boolean leads = operators.operatorAt(v).isPresent() && graph.child(v, "xcomp", "ccomp") >= 0;
        if (vague || leads || lexicon.lightVerb(graph.lemma(v)).isPresent()) return;
        List<Draft> fitting = matcher.loosely(v).stream()
                .map(match -> roles.draft(match, v, v))
                .filter(draft -> draft.joinsStates() || strikes(draft) || isDoneToThings(draft))
                .toList();
        List<Draft> striking = fitting.stream().filter(this::strikes).toList();
        if (!striking.isEmpty()) fitting = striking;
        if (!agree(fitting)) return;
        Draft draft = fitting.get(0);
        // What one says of a thing is said to nobody yet.
        boolean towards = draft.joinsStates() || strikes(draft) || draft.type() != EventType.ACCUSE;
        if (towards) add(draft.guessed(), !graph.isPassive(v));
    }

    /** Whether all readings are of one type, or of one quad where both parties are named. */
    private boolean agree(List<Draft> readings) {
        boolean certain = readings.stream().allMatch(draft -> draft.joinsStates() || strikes(draft));
        return readings.stream()
                        .map(draft -> certain ? draft.type().quad() : draft.type())
                        .distinct()
                        .count()
                == 1;
    }

    /** "Havana taxed the refineries": whose they are may be left to be understood. */
    private boolean isDoneToThings(Draft draft) {
        int v = draft.core();
        List<Integer> objects = arguments.verb(v).of(Arguments.OBJECT);
        boolean things = !objects.isEmpty() && objects.stream().allMatch(object -> graph.upos(object) == Upos.NOUN);
        return things
                && !graph.isPassive(v)
                && !draft.actors().isEmpty()
                && draft.actors().stream().allMatch(Found::strong)
                && draft.recipients().isEmpty();
    }

    /** "Greek police occupied the mill": whose it is may be left to be understood. */
    private boolean strikes(Draft draft) {
        int v = draft.core();
        List<Integer> objects = arguments.verb(v).of(Arguments.OBJECT);
        boolean hits = !objects.isEmpty() && matcher.strikes(v, objects);
        return hits
                && draft.type().quad() == Quad.MATERIAL_CONFLICT
                && !draft.actors().isEmpty();
    }

    /** "conducted a raid on", "was given aid": the noun says what was done, the verb who did it. */
    private boolean light(int v, Optional<Frame> own, boolean withObject) {
        Arguments above = arguments.verb(v);
        boolean any = false;
        for (Map.Entry<String, List<Integer>> role : above.all().entrySet()) {
            if (role.getKey().equals(Arguments.SUBJECT)) continue;
            if (role.getKey().equals(Arguments.OBJECT) && !withObject) continue;
            // "answered with a volley": the verb's own meaning asks for the phrase.
            if (own.filter(frame -> frame.conditions().containsKey(role.getKey()))
                    .isPresent()) continue;
            Optional<LightVerb> light = lightVerb(v, role.getKey());
            if (light.isEmpty() && withObject) light = phrasal(v, above.of(Arguments.OBJECT), role.getKey());
            if (light.isEmpty()) continue;
            for (int object : role.getValue()) {
                for (int noun : matcher.contents(object))
                    any |= lightNoun(v, noun, above, light.get(), role.getKey(), true);
            }
        }
        return any;
    }

    /** "The bombardment began": the subject says what was done, and the verb's phrases are its own. */
    private boolean happening(int v) {
        Optional<LightVerb> happens = lexicon.lightVerb(graph.lemma(v) + " " + Arguments.SUBJECT);
        if (happens.isEmpty()) return false;
        Arguments above = arguments.verb(v);
        boolean any = false;
        for (int subject : above.of(Arguments.SUBJECT)) {
            for (int noun : matcher.contents(subject)) {
                if (graph.head(noun) != v && graph.upos(noun) == Upos.PRON) continue;
                any |= lightNoun(v, noun, above, happens.get(), Arguments.SUBJECT, false);
            }
        }
        return any;
    }

    private boolean lightNoun(int v, int noun, Arguments above, LightVerb light, String role, boolean understood) {
        Optional<Match> match = best(matcher.noun(noun, shifted(above, light, role), understood), v, noun);
        if (match.isEmpty()) return false;
        told.add(noun);
        Draft draft = roles.draft(match.get(), v, noun);
        boolean giving = light == LightVerb.GIVING && above.has(Arguments.SUBJECT);
        add(giving ? distant.given(draft, above) : draft, giving);
        return true;
    }

    /** The light verb whose noun stands in a role: its object, or the complement of "met with", "engaged in". */
    private Optional<LightVerb> lightVerb(int v, String role) {
        if (!role.equals(Arguments.OBJECT)) return lexicon.lightVerb(graph.lemma(v) + " " + role);
        int particle = graph.child(v, "compound:prt");
        if (particle >= 0) {
            Optional<LightVerb> phrasal = lexicon.lightVerb(graph.lemma(v) + " " + graph.lemma(particle));
            if (phrasal.isPresent()) return phrasal;
        }
        return lexicon.lightVerb(graph.lemma(v));
    }

    /** "took no part in the invasion": a light verb of several words that knows no frame of its own for what it leads to. */
    private Optional<LightVerb> phrasal(int v, List<Integer> objects, String role) {
        if (objects.size() != 1 || role.equals(Arguments.OBJECT)) return Optional.empty();
        return lexicon.lightVerb(String.join(" ", graph.lemma(v), graph.lemma(objects.get(0)), role));
    }

    /** The verb's arguments as the noun's: the noun is no object of itself, a receiver is acted upon. */
    private static Arguments shifted(Arguments above, LightVerb light, String nounRole) {
        Arguments shifted = new Arguments();
        above.all().forEach((role, tokens) -> {
            if (role.equals(nounRole) || role.equals(Arguments.OBJECT) || role.equals(Arguments.COMPLEMENT)) return;
            if (role.equals(Arguments.INDIRECT)) shifted.addAll("to", tokens);
            boolean receiver = role.equals(Arguments.SUBJECT) && light == LightVerb.RECEIVING;
            shifted.addAll(receiver ? Arguments.OBJECT : role, tokens);
        });
        return shifted;
    }

    private void noun(int n) {
        boolean answered = told.contains(n);
        if (drafts.stream().anyMatch(draft -> draft.core() == n)) return;
        boolean governed = operators.above(n).isPresent();
        // "Recognition by Truman": a note leaves out of what.
        boolean noted = graph.token(n).isRoot()
                && !arguments.noun(n).of(Arguments.SUBJECT).isEmpty();
        Optional<Match> match = best(matcher.noun(n, new Arguments(), governed || noted), n, n);
        if (match.isEmpty()) return;
        Draft draft = roles.draft(match.get(), n, n);
        boolean own = draft.actors().stream().anyMatch(found -> !RoleReader.isEventName(found));
        if (answered && !(own && Ascent.ANSWERED.contains(draft.type()))) return;
        if (!governed
                && !answered
                && !nouns.isAsserted(n, own || !draft.recipients().isEmpty())) return;
        if (without.isGround(n)) {
            climb(distant.befallen(draft));
            return;
        }
        boolean words = Ascent.ANSWERED.contains(draft.type()) || draft.type() == EventType.ACCUSE;
        add(words && !governed ? distant.delivered(distant.addressed(draft)) : draft, false);
    }

    private void climb(Draft draft) {
        ascent.of(draft, passed).ifPresent(drafts::add);
    }

    /** Adds a draft after its own mood and the operators above it. */
    private void add(Draft core, boolean volitional) {
        Mood mood = Mood.of(graph, core.head());
        // "was never ratified": by whoever did not, it was rejected.
        boolean unsigned = mood.negated()
                && graph.isPassive(core.head())
                && SIGNING.contains(graph.lemma(core.head()))
                && core.type() == EventType.SUPPORT;
        Sense sense = unsigned
                ? core.sense().as(EventType.REJECT, null).shared().by("not")
                : Composition.tell(core.sense(), mood, volitional);
        boolean offered = sense.type() == EventType.AGREE && Mood.isConditioned(graph, core.head());
        climb(core.with(offered ? sense.with(Aux.HYPOTHETICAL) : sense));
    }
}
