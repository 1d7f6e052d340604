package org.entente.coding;

import static org.entente.coding.Arguments.OBJECT;
import static org.entente.coding.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.ActorMention.Kind;
import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the frame that a predicate fires: its words, then the constraints on its arguments. */
final class PredicateMatcher {
    private static final String NO_OBJECT = "~";
    /** Up to so many nouns are all that an idiom goes with; a longer list only begins to say what a verb is done to. */
    private static final int CLOSED = 20;

    private static final Set<String> AGENTS = Set.of("$troops", "$nationals");

    private final Lexicon lexicon;
    private final Graph graph;
    private final @Nullable Graph before;
    private final PartyFinder parties;
    private final ArgumentReader arguments;
    private final Companions companions;
    private final Constraints constraints;

    /** @param before the sentence before in the same block, in which a pronoun may have its noun, or null */
    PredicateMatcher(
            Lexicon lexicon, Graph graph, @Nullable Graph before, PartyFinder parties, ArgumentReader arguments) {
        this.lexicon = lexicon;
        this.graph = graph;
        this.before = before;
        this.parties = parties;
        this.arguments = arguments;
        this.companions = new Companions(graph);
        this.constraints = new Constraints(lexicon, graph, before, parties, companions);
    }

    /**
     * A frame that fits.
     *
     * @param frame which
     * @param predicate its words as the lexicon has them
     * @param arguments the arguments as this predicate sees them: the complement of "call for" is its object
     */
    record Match(Frame frame, String predicate, Arguments arguments) {
        /** Whether it lives in the negative only, as "would not hear of", or says "no" itself. */
        boolean isNegativeIdiom() {
            return frame.isNegativeIdiom() || Idiom.isDenial(predicate);
        }
    }

    /** Frames that fit a verb, the most demanding first. */
    List<Match> verb(int v) {
        List<Lexicon.Entry> entries = lexicon.verbsHeadedBy(graph.lemma(v));
        Arguments read = isGerund(v) ? arguments.gerund(v) : arguments.verb(v);
        boolean answer = isAnswer(v);
        List<Match> matches = all(v, entries, read, answer);
        if (answer && !read.has(OBJECT))
            matches.removeIf(match -> !match.frame().type().isVerbal());
        // "Italy mobilised, declared war and marched": what the next verb is done to is not always the first one's.
        boolean borrowed = read.has(OBJECT)
                && !graph.isPassive(v)
                && read.of(OBJECT).stream()
                        .allMatch(object -> graph.head(object) >= 0
                                && graph.head(object) != v
                                && graph.is(graph.head(object), "conj"));
        if (borrowed) {
            List<Match> own = all(v, entries, read.without(OBJECT), false);
            // "fought back and captured the fort": words of its own make a meaning of its own.
            if (matches.isEmpty()) matches.addAll(own);
            else own.stream().filter(match -> match.predicate().contains(" ")).forEach(match -> matches.add(0, match));
        }
        // "Bursa taken" and "The Greeks attacked": where both readings fit, the one that names all parties is taken.
        boolean either = matches.isEmpty() || graph.child(v, "nsubj") >= 0;
        if (either && mayBeFinite(v)) matches.addAll(all(v, entries, asActive(read), false));
        if (matches.isEmpty() && isNotedPassive(v, read)) matches.addAll(all(v, entries, asPassive(read), false));
        if (matches.isEmpty() || graph.isPassive(v)) matches.addAll(adjective(v));
        return matches;
    }

    /** "Italians routed at Adwa": a note's participle, which a tagger takes for the past tense. */
    private boolean isNotedPassive(int v, Arguments read) {
        int subject = graph.child(v, "nsubj");
        return lexicon.classesOf(graph.lemma(v)).contains("$never-without-object")
                && graph.token(v).xpos().matches("VB[DN]")
                && subject >= 0
                && subject == v - 1
                && graph.child(subject, "det", "nmod:poss") < 0
                && graph.child(v, "aux") < 0
                && !read.has(OBJECT);
    }

    private static Arguments asPassive(Arguments active) {
        Arguments passive = new Arguments();
        active.all().forEach((role, tokens) -> {
            String turned = role.equals(SUBJECT) ? OBJECT : role.equals("by") ? SUBJECT : role;
            passive.addAll(turned, tokens);
        });
        return passive;
    }

    /**
     * Frames that would fit a verb if they knew its object for what it is: a name, a thing that is not on their list, or nothing where
     * they want something. What they bar stays barred, and an idiom of a few nouns stays theirs: "Iraq set a record".
     */
    List<Match> loosely(int v) {
        Arguments read = arguments.verb(v);
        List<Match> matches = new ArrayList<>();
        for (Lexicon.Entry entry : lexicon.verbsHeadedBy(graph.lemma(v))) {
            Frame frame = entry.frame();
            Optional<Arguments> seen = companions.of(v, entry.words(), read);
            if (seen.isEmpty() || isIdiom(frame)) continue;
            List<Integer> objects = objects(true, frame, seen.get());
            if (constraints.anyIs(objects, frame.notObject()) || isUnstruck(v, objects)) continue;
            boolean placed = frame.conditions().entrySet().stream()
                    .allMatch(condition ->
                            fitsCondition(condition.getValue(), seen.get().of(condition.getKey())));
            if (placed) matches.add(new Match(frame, entry.predicate(), seen.get()));
        }
        return matches;
    }

    /** "stormed the granary": some verbs strike whatever they hit. */
    boolean strikes(int v, List<Integer> objects) {
        return lexicon.classesOf(graph.lemma(v)).contains("$striking") && !isUnstruck(v, objects);
    }

    /** "captured the attention": what they hit in no violent sense. */
    private boolean isUnstruck(int v, List<Integer> objects) {
        return lexicon.classesOf(graph.lemma(v)).contains("$striking")
                && constraints.anyIs(objects, List.of("$unstruck"));
    }

    /** "shut the door": what means this with a few nouns means nothing like it with others. */
    private static boolean isIdiom(Frame frame) {
        return !frame.object().isEmpty()
                && frame.object().size() <= CLOSED
                && frame.object().stream().noneMatch(word -> word.startsWith("$") || word.equals(NO_OBJECT));
    }

    /** "Vetoed by London.": what was vetoed stands in the sentence before. */
    private boolean isAnswer(int v) {
        return graph.token(v).isRoot()
                && graph.token(v).xpos().equals("VBN")
                && graph.child(v, "nsubj", "aux", "obj") < 0
                && graph.children(v, "obl:agent", "obl").stream()
                        .anyMatch(phrase -> !graph.preposition(phrase).isEmpty())
                && before != null;
    }

    /** "Sinking of a transport by a cruiser": a verbal noun that the tagger took for a verb. */
    private boolean isGerund(int v) {
        // "Capture of Port Arthur": at the beginning a tagger may see a command.
        boolean nounLike = graph.token(v).xpos().equals("VBG")
                || (v == 0 && graph.token(v).xpos().equals("VB"));
        if (!nounLike || graph.child(v, "obj", "nsubj", "aux") >= 0) return false;
        for (int child : graph.children(v, "obl", "nmod")) {
            if (graph.preposition(child).equals("of")) return true;
        }
        return false;
    }

    /** "Egyptian students demonstrated": a parser may take a past tense for a participle of the noun before it. */
    private boolean mayBeFinite(int v) {
        boolean participle = graph.is(v, "acl") && !graph.is(v, "acl:relcl");
        return (participle || graph.child(v, "nsubj") >= 0) && graph.child(v, "aux") < 0 && graph.child(v, "mark") < 0;
    }

    private static Arguments asActive(Arguments passive) {
        if (passive.has(Arguments.SUBJECT)) return passive;
        Arguments active = new Arguments();
        passive.all().forEach((role, tokens) -> active.addAll(role.equals(OBJECT) ? Arguments.SUBJECT : role, tokens));
        return active;
    }

    /**
     * A noun as an event, with the arguments of a light verb above it where there is one.
     *
     * @param understood whether its object may be left to be understood: "recognition was withheld"
     */
    List<Match> noun(int n, Arguments above, boolean understood) {
        return all(n, lexicon.nounsHeadedBy(graph.lemma(n)), arguments.noun(n).or(above), understood);
    }

    /** A participle counts as an adjective by its form: "was opposed to". */
    List<Match> adjective(int a) {
        String word = graph.isVerb(a) ? graph.form(a) : graph.lemma(a);
        List<Match> matches = all(a, lexicon.adjectivesHeadedBy(word), arguments.predicate(a), false);
        if (matches.isEmpty() && parties.mention(a).isPresent()) matches.addAll(whereabouts(a));
        return matches;
    }

    /** "was in Rome", "are behind Finland": a place or a party under a preposition says where its subject stands. */
    private List<Match> whereabouts(int a) {
        Arguments read = arguments.predicate(a);
        int head = graph.head(a);
        // "Laval in Moscow.": a note does without the verb.
        if (!read.has(Arguments.SUBJECT) && head >= 0) read.add(Arguments.SUBJECT, head);
        read.add(OBJECT, a);
        List<Match> matches = new ArrayList<>();
        for (String kind : List.of("$place", "$party")) {
            if (constraints.is(a, kind)) matches.addAll(all(a, lexicon.adjectivesHeadedBy(kind), read, false));
        }
        return matches;
    }

    private List<Match> all(int head, List<Lexicon.Entry> entries, Arguments read, boolean understood) {
        List<Match> matches = new ArrayList<>();
        for (Lexicon.Entry entry : entries) {
            Optional<Arguments> seen = companions.of(head, entry.words(), read);
            if (seen.isEmpty()) continue;
            Arguments own = ergative(head, entry.frame(), nounObject(head, entry, seen.get()));
            if (fits(head, entry, own, understood)) matches.add(new Match(entry.frame(), entry.predicate(), own));
        }
        return matches;
    }

    /**
     * The of-phrase of a noun is its object or its subject, as the frame says; those between whom something is done
     * are acted upon where the frame says so: "the mediation of Norway between Israel and Jordan".
     */
    private Arguments nounObject(int head, Lexicon.Entry entry, Arguments read) {
        Frame frame = entry.frame();
        if (graph.isVerb(head) || !frame.nouns().contains(entry.predicate())) return read;
        boolean between = !frame.reciprocal() && frame.recipient().contains("between");
        Arguments turned = new Arguments();
        read.all().forEach((role, tokens) -> {
            for (int token : tokens) {
                boolean patient =
                        between && role.equals(SUBJECT) && read.of("between").contains(token);
                if (!patient) turned.add(role, token);
            }
        });
        boolean hasAgent = turned.has(SUBJECT) && !frame.reciprocal();
        turned.addAll(frame.ofIsObject() || hasAgent ? OBJECT : SUBJECT, read.of("of"));
        return turned;
    }

    /** "The talks collapsed": what would be the object of another stands as the subject. */
    private Arguments ergative(int head, Frame frame, Arguments read) {
        boolean wantsObject = !frame.object().isEmpty() && !frame.object().contains(NO_OBJECT);
        if (!wantsObject || read.has(OBJECT) || !graph.isVerb(head)) return read;
        Arguments turned = new Arguments();
        for (int subject : read.of(SUBJECT)) {
            // "the envoys went": a party that acts is no thing acted on; a place does not act, "Hanko leased".
            boolean past = graph.token(head).xpos().matches("VB[DN]");
            Optional<ActorMention> party = parties.mention(subject);
            // "the embassy closed": a mission does not act by being shut.
            boolean house = lexicon.classesOf(graph.lemma(subject)).contains("$embassy")
                    && constraints.anyIs(List.of(subject), frame.object());
            if (party.isEmpty() || house || (past && party.get().kind() == Kind.PLACE)) turned.add(OBJECT, subject);
        }
        // "Pact concluded by Greece and Turkey": a participle that the tagger took for a past tense.
        boolean participle = turned.has(OBJECT) && graph.child(head, "obl:agent") >= 0;
        if (participle) turned.addAll(SUBJECT, read.of("by"));
        return turned.or(read);
    }

    private boolean fits(int head, Lexicon.Entry entry, Arguments read, boolean understood) {
        Frame frame = entry.frame();
        // "was attached to": a participle that is said of its subject has its object where an adjective has it.
        boolean acts = graph.isVerb(head) && !frame.adjectives().contains(entry.predicate());
        List<Integer> objects = objects(acts, frame, read);
        boolean leftOut = understood && objects.isEmpty() && !isIdiom(frame);
        if (!leftOut && !fitsObject(frame, objects)) return false;
        for (Map.Entry<String, List<String>> condition : frame.conditions().entrySet()) {
            String role = condition.getKey();
            List<String> words = condition.getValue();
            if (!fitsCondition(words, in(role, read))
                    && !isUnsaid(head, frame, role, read)
                    && !isDenied(head, role, words)) return false;
        }
        return true;
    }

    /** "Neither court would hear of it": a clause may be denied by another word than "not". */
    private boolean isDenied(int head, String role, List<String> words) {
        return role.equals("adverb")
                && words.contains("not")
                && !Mood.isUndone(graph, head)
                && Mood.of(graph, head).negated();
    }

    /**
     * "The capital was entered": of a passive that names no agent its object says enough. "Complains, October": a note
     * leaves out who does it.
     */
    private boolean isUnsaid(int head, Frame frame, String role, Arguments read) {
        if (!role.equals(SUBJECT) || read.has(SUBJECT) || !graph.isVerb(head)) return false;
        if (!graph.isPassive(head)) {
            return graph.token(head).isRoot()
                    && graph.isFinite(head)
                    && frame.conditions().getOrDefault(SUBJECT, List.of()).contains("$party");
        }
        return !frame.object().isEmpty()
                && !frame.object().contains(NO_OBJECT)
                && frame.conditions().getOrDefault(SUBJECT, List.of()).stream().anyMatch(AGENTS::contains);
    }

    /** "the Soviet withdrawal": an adjective is the subject of a noun that has no other. */
    private static List<Integer> in(String role, Arguments read) {
        boolean adjectival = role.equals(Arguments.SUBJECT) && !read.has(Arguments.SUBJECT);
        return read.of(adjectival ? RoleReader.MODIFIER : role);
    }

    /** A role must be there and be one of the words; words with "!" are those that it must not be, if it is there. */
    private boolean fitsCondition(List<String> words, List<Integer> tokens) {
        if (isBarred(words, tokens)) return false;
        List<String> wanted =
                words.stream().filter(word -> !word.startsWith("!")).toList();
        if (wanted.isEmpty()) return wanted.size() < words.size() || !tokens.isEmpty();
        return constraints.anyIs(tokens, wanted);
    }

    private boolean isBarred(List<String> words, List<Integer> tokens) {
        List<String> barred = words.stream()
                .filter(word -> word.startsWith("!"))
                .map(word -> word.substring(1))
                .toList();
        return barred.contains("") ? !tokens.isEmpty() : constraints.anyIs(tokens, barred);
    }

    /** What the act is done to. A noun or an adjective has it in a phrase: "aid to Greece", "sympathetic to Finland". */
    private List<Integer> objects(boolean acts, Frame frame, Arguments read) {
        if (read.has(OBJECT) || acts || frame.object().contains(NO_OBJECT)) return read.of(OBJECT);
        List<Integer> addressed = new ArrayList<>();
        frame.recipient().forEach(role -> addressed.addAll(read.of(role)));
        return addressed;
    }

    private boolean fitsObject(Frame frame, List<Integer> objects) {
        if (!frame.notObject().isEmpty() && constraints.anyIs(objects, frame.notObject())) return false;
        if (frame.object().isEmpty()) return true;
        return objects.isEmpty() ? frame.object().contains(NO_OBJECT) : constraints.anyIs(objects, frame.object());
    }

    /** The nouns that a phrase is about: those coordinated in it, or what there is a series or a number of. */
    List<Integer> contents(int token) {
        List<Integer> nouns = new ArrayList<>();
        for (int each : graph.coordinated(token)) {
            boolean vessel = EmptyHeads.CONTAINERS.contains(graph.lemma(each))
                    && lexicon.nounsHeadedBy(graph.lemma(each)).isEmpty();
            List<Integer> inside = vessel ? graph.children(each, "nmod") : List.of();
            List<Integer> owned = inside.stream()
                    .filter(child -> graph.preposition(child).equals("of"))
                    .toList();
            nouns.addAll(owned.isEmpty() ? List.of(each) : owned);
        }
        return nouns;
    }

    /** For "why?": the predicates headed by a token that did not fit, with the reason. */
    List<String> nearMisses(int head) {
        List<String> reasons = new ArrayList<>();
        List<Lexicon.Entry> entries = graph.isVerb(head)
                ? lexicon.verbsHeadedBy(graph.lemma(head))
                : graph.upos(head) == Upos.ADJ
                        ? lexicon.adjectivesHeadedBy(graph.lemma(head))
                        : lexicon.nounsHeadedBy(graph.lemma(head));
        Arguments read = arguments.of(head);
        for (Lexicon.Entry entry : entries) {
            Optional<Arguments> seen = companions.of(head, entry.words(), read);
            if (seen.isEmpty()) {
                reasons.add(entry.frame().id() + ": '" + entry.predicate() + "' lacks a word");
            } else if (!fits(head, entry, nounObject(head, entry, seen.get()), false)) {
                reasons.add(entry.frame().id() + ": wants object "
                        + entry.frame().object() + ", phrases " + entry.frame().conditions() + ", has " + seen.get());
            }
        }
        return reasons;
    }
}
