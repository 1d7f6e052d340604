package org.entente.coding;

import static org.entente.coding.Arguments.COMPLEMENT;
import static org.entente.coding.Arguments.INDIRECT;
import static org.entente.coding.Arguments.OBJECT;
import static org.entente.coding.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Upos;
import org.entente.source.CalendarWords;

/** Reads the arguments of verbs, event nouns and adjectives off a UD tree: grammar done once, for every frame. */
final class ArgumentReader {
    private static final Set<String> DITRANSITIVE =
            Set.of(("offer give grant lend promise send hand pay sell cede owe show teach award assign allot leave "
                            + "accord concede advance afford bring make guarantee allow vote deny refuse loan tender furnish")
                    .split(" "));
    private static final Set<String> TELLING =
            Set.of(("tell ask assure warn inform write answer notify wire cable telegraph advise remind wish forgive "
                            + "envy spare cost save do get find buy")
                    .split(" "));
    private static final Set<String> ATTRIBUTIVE = Set.of("on", "in", "at");
    private static final Set<String> LATER = Set.of("ahead", "later", "earlier", "ago", "hence", "afterwards");
    private static final Set<String> JOINTLY = Set.of("together", "along", "jointly", "conjointly");
    private static final Set<String> TOGETHER =
            Set.of("together with", "along with", "jointly with", "conjointly with");
    private static final Set<String> AGENTIVE = Set.of("by", "between", "among");
    private final Graph graph;
    private final SubjectFinder subjects;

    ArgumentReader(Graph graph) {
        this.graph = graph;
        this.subjects = new SubjectFinder(graph, this);
    }

    /** Who stands as the subject of a verb on the surface. */
    List<Integer> surfaceSubjects(int v) {
        return subjects.of(v);
    }

    Arguments of(int i) {
        if (graph.isVerb(i) || graph.upos(i) == Upos.AUX) return verb(i);
        return graph.upos(i) == Upos.ADJ || isPredicate(i) ? predicate(i) : noun(i);
    }

    Arguments verb(int v) {
        Arguments arguments = new Arguments();
        boolean passive = graph.isPassive(v);
        List<Integer> surface = subjects.of(v);
        arguments.addAll(passive ? OBJECT : SUBJECT, surface);
        int gap = gap(v);
        for (int child : graph.children(v)) {
            if (gap >= 0 && child > gap) continue;
            if (isSecondObject(v, child)) {
                graph.children(v, "obj").forEach(first -> arguments.move(first, OBJECT, INDIRECT));
                arguments.add(OBJECT, child);
            } else if (graph.is(child, "obj") && isDate(child)) continue;
            else if (graph.is(child, "obj")) arguments.add(OBJECT, subjects.antecedentOr(v, child));
            else if (graph.is(child, "iobj")) arguments.add(indirect(v), subjects.antecedentOr(v, child));
            else if (graph.is(child, "xcomp") || graph.is(child, "ccomp")) {
                arguments.add(COMPLEMENT, child);
                addLetGo(arguments, v, child);
                addAsked(arguments, child);
            } else if (graph.is(child, "advmod")) {
                arguments.add("adverb", child);
                if (!passive) companions(child).forEach(companion -> arguments.add(SUBJECT, companion));
            } else if (graph.is(child, "obl") || graph.is(child, "nmod")) addOblique(arguments, v, child, passive);
            else if (isBareGerund(child)) arguments.add(graph.preposition(child), child);
            else if (graph.is(child, "advcl")) addAsked(arguments, child);
        }
        if (passive && !arguments.has(SUBJECT)) arguments.addAll(SUBJECT, strayAgents(v));
        turnFirstObject(arguments, v, passive, surface);
        addSmallClause(arguments, v);
        if (!arguments.has(OBJECT)) sharedObjects(v, passive).forEach(o -> arguments.add(OBJECT, o));
        if (!arguments.has(OBJECT)) addGap(arguments, v, passive);
        // "signed a treaty with Turkey": the phrase may hang on the noun, and is the verb's all the same.
        Arguments below = new Arguments();
        for (int object : arguments.of(OBJECT)) {
            if (graph.head(object) == v || passive) addBelow(below, object, false);
        }
        for (int oblique : graph.children(v, "obl")) addBelow(below, oblique, false);
        for (int adverb : graph.children(v, "advmod")) addBelow(below, adverb, passive);
        return arguments.or(below);
    }

    /** "talked of marching": a gerund with nothing beside it is as good as a noun. */
    private boolean isBareGerund(int clause) {
        return graph.is(clause, "advcl")
                && graph.token(clause).xpos().equals("VBG")
                && graph.children(clause).length == 1
                && graph.preposition(clause).equals("of");
    }

    /** "pushed for Greece to withdraw": who is to do it stands after "for", and is the subject of the infinitive. */
    private void addAsked(Arguments arguments, int clause) {
        boolean marked = graph.children(clause, "mark").stream()
                .anyMatch(mark -> graph.form(mark).equals("for"));
        if (marked) graph.children(clause, "nsubj").forEach(subject -> arguments.add("for", subject));
    }

    /** "let go of Algeria": what stands with the bare infinitive is the idiom's. */
    private void addLetGo(Arguments arguments, int v, int infinitive) {
        if (!graph.lemma(v).equals("let") || !graph.lemma(infinitive).equals("go")) return;
        graph.children(infinitive, "obj").forEach(object -> arguments.add(OBJECT, object));
        for (int oblique : graph.children(infinitive, "obl")) {
            String preposition = graph.preposition(oblique);
            if (!preposition.isEmpty()) arguments.add(preposition, oblique);
        }
    }

    /** "granted Greece the province", "Greece was granted the province": of two objects the first is given to. */
    private void turnFirstObject(Arguments arguments, int v, boolean passive, List<Integer> surface) {
        if (!DITRANSITIVE.contains(graph.lemma(v)) || arguments.has(INDIRECT)) return;
        List<Integer> objects = graph.children(v, "obj");
        if (passive && !objects.isEmpty()) surface.forEach(subject -> arguments.move(subject, OBJECT, INDIRECT));
        else if (objects.size() == 2) arguments.move(objects.get(0), OBJECT, INDIRECT);
    }

    /** "Germany declared war on France, and Britain on Germany": the name that starts the clause without a verb, or -1. */
    private int gap(int v) {
        for (int conjunct : graph.children(v, "conj")) {
            boolean name = graph.upos(conjunct) == Upos.PROPN && graph.child(conjunct, "case") < 0;
            boolean follows = conjunct + 1 < graph.size() && graph.upos(conjunct + 1) == Upos.ADP;
            int before = graph.child(conjunct, "cc") == conjunct - 1 ? conjunct - 2 : conjunct - 1;
            boolean apart = before > v && graph.upos(before) == Upos.PUNCT;
            if (name && follows && apart) return conjunct;
        }
        return -1;
    }

    /** The arguments of the clause that leaves out its verb, which it has from {@code v}; none where there is no such. */
    Arguments gapped(int v) {
        Arguments arguments = new Arguments();
        int gap = gap(v);
        if (gap < 0) return arguments;
        arguments.add(SUBJECT, gap);
        for (int head : List.of(v, gap)) {
            for (int child : graph.children(head, "obl", "nmod")) {
                if (child > gap) addOblique(arguments, v, child, false);
            }
        }
        arguments.addAll(OBJECT, verb(v).of(OBJECT));
        return arguments;
    }

    /** Phrases that hang on an argument's noun, save those with "of", which are its own. */
    private void addBelow(Arguments below, int noun, boolean deep) {
        for (int child : graph.children(noun, "nmod", "obl")) {
            if (graph.is(child, "nmod:poss")) continue;
            String preposition = graph.preposition(child);
            if (preposition.equals("by") && isBefore(noun)) continue;
            boolean agent = deep && AGENTIVE.contains(preposition);
            if (agent) below.add(SUBJECT, child);
            if (!preposition.isEmpty() && !preposition.equals("of")) below.add(preposition, child);
            if (deep || preposition.equals("of")) addBelow(below, child, deep);
        }
    }

    /** "After mediation by Somalia, the two signed": what stands before the verb tells of another act. */
    private boolean isBefore(int phrase) {
        return graph.is(phrase, "obl") && phrase < graph.head(phrase);
    }

    /** "held Greece responsible", "called the raid an outrage": what is said of the object is the complement. */
    private void addSmallClause(Arguments arguments, int v) {
        List<Integer> objects = graph.children(v, "obj");
        int last = objects.isEmpty() ? -1 : objects.get(objects.size() - 1);
        boolean two = objects.size() > 1 && !arguments.has(INDIRECT);
        if (two || (last >= 0 && graph.upos(last) == Upos.ADJ)) arguments.add(COMPLEMENT, last);
        for (int clause : arguments.of(COMPLEMENT)) {
            boolean finite = graph.child(clause, "mark", "cop", "aux") >= 0 || graph.isFinite(clause);
            if (!finite) graph.children(clause, "nsubj").forEach(subject -> arguments.add(OBJECT, subject));
        }
    }

    /** "gave up Rhodes to Greece": with nothing else given, and "to" somebody, the parser's receiver is the thing. */
    private String indirect(int v) {
        if (graph.child(v, "obj", "xcomp", "ccomp") >= 0) return INDIRECT;
        // "stormed Monterrey": a verb that neither gives nor tells has nobody who receives.
        if (!DITRANSITIVE.contains(graph.lemma(v)) && !TELLING.contains(graph.lemma(v))) return OBJECT;
        boolean given = graph.children(v, "obl").stream()
                .anyMatch(phrase -> graph.preposition(phrase).equals("to"));
        return given ? OBJECT : INDIRECT;
    }

    /** "backs down, Nov.": a parser may take a date for what is backed. */
    private boolean isDate(int token) {
        boolean figure = graph.upos(token) == Upos.NUM
                && Character.isDigit(graph.form(token).charAt(0));
        // "gave up the zone five years ahead of time"
        boolean lapse = token + 1 < graph.size() && LATER.contains(graph.form(token + 1));
        return lapse || CalendarWords.contains(graph.lemma(token)) || (figure && graph.child(token, "nmod") < 0);
    }

    /** "offered China a loan", where the parser takes the loan for a predicate of China. */
    private boolean isSecondObject(int v, int child) {
        return graph.is(child, "xcomp")
                && graph.upos(child) == Upos.NOUN
                && DITRANSITIVE.contains(graph.lemma(v))
                && graph.child(v, "obj") >= 0;
    }

    /** A verbal noun's arguments: what stands after "of" is its object. */
    Arguments gerund(int v) {
        Arguments arguments = new Arguments();
        noun(v).all().forEach((role, tokens) -> arguments.addAll(role.equals("of") ? OBJECT : role, tokens));
        return arguments;
    }

    Arguments noun(int n) {
        Arguments arguments = new Arguments();
        for (int child : graph.children(n)) {
            if (graph.is(child, "nmod:poss")) arguments.add(SUBJECT, subjects.antecedentOr(n, child));
            else if (graph.is(child, "amod") || graph.is(child, "compound")) arguments.add(modifier(child), child);
            else if (graph.is(child, "nmod") || graph.is(child, "obl")) {
                String preposition = graph.preposition(child);
                if (AGENTIVE.contains(preposition)) {
                    arguments.add(SUBJECT, child);
                }
                if (!preposition.isEmpty()) arguments.add(preposition, child);
                addPhrasal(arguments, child, true);
            } else if (graph.is(child, "acl") && !graph.is(child, "acl:relcl")) arguments.add(COMPLEMENT, child);
        }
        return arguments.or(chained(n)).or(existential(n));
    }

    /** "There was reluctance on the part of France": what hangs on "was" is the noun's. */
    private Arguments existential(int n) {
        Arguments arguments = new Arguments();
        int verb = graph.head(n);
        if (!graph.is(n, "nsubj") || graph.child(verb, "expl") < 0) return arguments;
        for (int child : graph.children(verb, "obl")) {
            if (!graph.preposition(child).isEmpty()) arguments.add(graph.preposition(child), child);
            addPhrasal(arguments, child, true);
        }
        return arguments;
    }

    /** An adjective names who acts, "Soviet propaganda", or against whom, "anti-British propaganda". */
    private String modifier(int adjective) {
        if (graph.form(adjective).startsWith("anti-")) return "against";
        return graph.form(adjective).startsWith("pro-") ? "for" : "modifier";
    }

    /** "the withdrawal of troops from Spain by France": each phrase may hang on the one before it. */
    private Arguments chained(int n) {
        Arguments below = new Arguments();
        for (int child : graph.children(n, "nmod", "obl")) {
            if (graph.is(child, "nmod:poss")) continue;
            addBelow(below, child, true);
            if (!AGENTIVE.contains(graph.preposition(child))) continue;
            for (int owned : graph.children(child, "nmod")) {
                if (graph.preposition(owned).equals("of")) below.add("of", owned);
            }
        }
        return below;
    }

    /** Arguments of an adjective, or of a noun that is said of a subject: "was hostile to", "was at war with". */
    Arguments predicate(int a) {
        Arguments arguments = new Arguments();
        arguments.addAll(SUBJECT, subjects.of(a));
        for (int child : graph.children(a)) {
            if (graph.is(child, "nmod:poss") && isPredicate(a)) {
                // "was Serbia's ally": the same as "an ally of Serbia"
                arguments.add("of", subjects.antecedentOr(a, child));
            } else if (graph.is(child, "obl") || graph.is(child, "nmod")) addOblique(arguments, a, child, false);
            else if (graph.is(child, "xcomp") || graph.is(child, "ccomp") || graph.is(child, "advcl")) {
                arguments.add(COMPLEMENT, child);
            }
        }
        // "remained hostile to Denmark": what is said after a verb like a copula has its phrases on the verb.
        if (graph.is(a, "xcomp") && graph.upos(a) == Upos.ADJ && graph.child(graph.head(a), "obj") < 0) {
            for (int phrase : graph.children(graph.head(a), "obl")) {
                if (phrase > a) addOblique(arguments, a, phrase, false);
            }
        }
        Arguments below = new Arguments();
        for (int oblique : graph.children(a, "obl")) addBelow(below, oblique, false);
        return arguments.or(below);
    }

    /** Whether the token is what a clause says of its subject. */
    boolean isPredicate(int i) {
        return graph.child(i, "cop", "nsubj") >= 0;
    }

    /** "the king, on a visit to Athens": a phrase may say of a party what a predicate would. */
    boolean isAttribute(int i) {
        return ATTRIBUTIVE.contains(graph.preposition(i))
                && (graph.is(i, "nmod") || graph.is(i, "obl"))
                && !graph.is(i, "nmod:poss");
    }

    /** "was invited to the congress by Sweden": the agent may hang on the noun before it. */
    private List<Integer> strayAgents(int v) {
        List<Integer> agents = new ArrayList<>();
        for (int child : graph.children(v, "obl", "obj", "xcomp", "nsubj:pass", "advmod")) {
            for (int stray : graph.children(child, "nmod", "obl")) {
                if (stray > v && graph.preposition(stray).equals("by")) agents.add(stray);
            }
        }
        return agents;
    }

    /** "Together with Norway, Iceland joined": who does it with the subject, told by an adverb. */
    private List<Integer> companions(int adverb) {
        if (!JOINTLY.contains(graph.lemma(adverb))) return List.of();
        return graph.children(adverb, "obl", "nmod").stream()
                .filter(with -> graph.preposition(with).equals("with"))
                .toList();
    }

    private void addOblique(Arguments arguments, int v, int child, boolean passive) {
        String preposition = graph.preposition(child);
        if (preposition.isEmpty()) return;
        if (!passive && preposition.equals("by") && child < graph.child(v, "nsubj") && !isDate(child)) return;
        int token = subjects.antecedentOr(v, child);
        boolean agent = passive ? preposition.equals("by") : TOGETHER.contains(preposition);
        arguments.add(agent ? SUBJECT : preposition, token);
        addPhrasal(arguments, child, passive);
    }

    /** "at the hands of the Greeks": what follows "of" has the role that a simple preposition would give it. */
    private void addPhrasal(Arguments arguments, int phrase, boolean agentive) {
        String simple = PhrasalPrepositions.simple(graph.preposition(phrase), graph.lemma(phrase));
        if (simple.isEmpty()) return;
        for (int owner : graph.children(phrase, "nmod", "obl")) {
            boolean owns = graph.preposition(owner).equals("of") || graph.is(owner, "nmod:poss");
            if (owns) arguments.add(agentive && simple.equals("by") ? SUBJECT : simple, owner);
        }
    }

    /** "signed and ratified the treaty": the object may hang on the other verb. */
    private List<Integer> sharedObjects(int v, boolean passive) {
        List<Integer> shared = new ArrayList<>();
        if (passive) return shared;
        for (int other : graph.children(v, "conj")) {
            int object = graph.child(other, "obj");
            if (object >= 0 && graph.child(other, "nsubj") < 0 && object > other && adjacent(v, other)) {
                shared.add(object);
            }
        }
        if (graph.is(v, "conj") && graph.child(v, "nsubj") < 0) {
            int object = graph.child(graph.head(v), "obj");
            if (object > v) shared.add(object);
        }
        return shared;
    }

    /** Whether only a conjunction, an adverb or an auxiliary stands between two coordinated verbs. */
    private boolean adjacent(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (graph.isNominal(i) && graph.upos(i) != Upos.ADJ) return false;
        }
        return true;
    }

    /** "all the land it took": a relative clause without an object of its own takes the noun that it modifies. */
    private void addGap(Arguments arguments, int v, boolean passive) {
        if (passive || !graph.is(v, "acl:relcl") || graph.head(v) < 0) return;
        int subject = subjects.ownSubject(v);
        boolean subjectGap = subject < 0 || SubjectFinder.RELATIVE.contains(graph.form(subject));
        if (subjectGap || arguments.has(COMPLEMENT)) return;
        // "whose ships Germany had sunk": of two before the verb the first is what the clause is joined by.
        int fronted = graph.child(v, "nsubj");
        boolean owned = fronted < subject && graph.child(fronted, "nmod:poss") >= 0;
        arguments.add(OBJECT, owned ? fronted : graph.head(v));
    }
}
