package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.actor.Entry.What;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Turns the names that the index finds in a sentence into mentions: by day, dyad and the words around them. */
final class NameReading {
    private final Context context;
    private final PersonReading persons;
    private final LongerName longer;
    /** Whether the sentence in hand speaks of governments, armies, organisations. */
    private boolean political;

    NameReading(Context context) {
        this.context = context;
        this.persons = new PersonReading(context);
        this.longer = new LongerName(context.gazetteer);
    }

    /** Reads a sentence's names; agent nouns are left in the scene for {@link AgentReading}. */
    void read(Scene scene) {
        List<Match> matches = context.gazetteer.find(scene.text(), scene.span());
        political = matches.stream().anyMatch(NameReading::isPolitical);
        for (Match match : matches) {
            read(scene, match);
        }
        coordinate(scene);
        for (Draft draft : scene.drafts()) {
            if (draft.kind() == Kind.DEMONYM && draft.plural()) {
                settle(scene, draft);
            }
        }
    }

    /** "The Albanians of southern Serbia", "ethnic Turks in Bulgaria" are of the state that they live in. */
    private static void settle(Scene scene, Draft people) {
        SentenceTree tree = scene.tree;
        boolean ethnic = tree.children(people.token()).stream()
                .anyMatch(child -> child.lemma().equals("ethnic"));
        List<Token> places = new ArrayList<>(tree.children(people.token()));
        if (ethnic && tree.isSubject(people.token())) {
            places.addAll(tree.children(tree.clause(people.token())));
        }
        for (Token child : places) {
            Draft home = scene.draft(child.index());
            String mark = tree.caseOf(child);
            boolean lives = child.is("nmod") && mark.equals("of") || ethnic && !child.is("nsubj") && mark.equals("in");
            if (lives && home != null && (home.kind() == Kind.STATE || home.kind() == Kind.PLACE)) {
                scene.put(people.withParties(
                        List.of(home.parties().get(0).withSector("CVL")), "living in " + home.row()));
            }
        }
    }

    /** In "French and British troops" the first is an adjective too, whatever the parser made of it. */
    private static void coordinate(Scene scene) {
        for (int i = scene.tree.size() - 3; i >= 0; i--) {
            Draft draft = scene.draft(i);
            Upos next = scene.tree.token(i + 1).upos();
            Draft other = scene.draft(i + 2);
            boolean joined =
                    next == Upos.CCONJ || scene.tree.token(i + 1).form().equals(",");
            if (draft != null
                    && draft.kind() == Kind.DEMONYM
                    && draft.plural()
                    && joined
                    && other != null
                    && other.kind() == Kind.ADJECTIVE
                    && isAdjective(scene.tree.token(i))) {
                scene.put(new Draft(
                        draft.sentence(),
                        i,
                        draft.span(),
                        Kind.ADJECTIVE,
                        draft.parties(),
                        draft.row(),
                        draft.sort(),
                        false,
                        null));
            }
        }
    }

    private static boolean isAdjective(Token token) {
        return !token.form().endsWith("s") && !token.form().endsWith("men");
    }

    private void read(Scene scene, Match match) {
        Span span = new Span(match.start(), match.end());
        int first = scene.tree.first(span);
        if (first < 0) {
            return;
        }
        int last = scene.tree.last(span);
        if (match.entries().stream().anyMatch(entry -> entry.is(What.NOBODY))) {
            for (int i = first; i <= last; i++) {
                scene.close(i);
            }
            return;
        }
        Days days = days(scene, match.start());
        Entry agent = null;
        List<Entry> people = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Entry entry : match.entries()) {
            if (entry.isAgent()) {
                agent = entry;
            } else if (entry.is(What.PERSON)) {
                people.add(entry);
            } else {
                others.add(entry);
            }
        }
        int head = scene.tree.headOf(first, last);
        Draft draft = null;
        boolean doubtful = others.stream().allMatch(Entry::ambiguous);
        if (!people.isEmpty() && doubtful) {
            draft = persons.read(scene, span, first, last, people, days);
        }
        if (draft == null && !others.isEmpty()) {
            draft = read(scene, span, first, last, head, others, days);
        }
        if (draft == null && !people.isEmpty() && !doubtful) {
            draft = persons.read(scene, span, first, last, people, days);
        }
        if (draft != null) {
            boolean title = agent != null
                    && agent.is(What.AGENT)
                    && ((Agent) Objects.requireNonNull(agent.fact())).sort() == Sort.PERSON;
            put(scene, title && draft.kind() == Kind.GROUP ? draft.asPerson() : draft);
        }
        if (agent != null && (draft == null || draft.kind() == Kind.GROUP) && !scene.isClosed(head)) {
            scene.putAgent(
                    head,
                    new Scene.AgentNoun(
                            (Agent) Objects.requireNonNull(agent.fact()), agent.is(What.AGENTS), first, span));
        }
    }

    /** Reads words as the one known name that they are nearest to; the row says that it is misspelt. */
    void readMisspelt(Scene scene, int first, int last, List<Entry> entries, String known) {
        Span span = scene.tree.token(first).span().union(scene.tree.token(last).span());
        Days days = days(scene, span.start());
        List<Entry> people =
                entries.stream().filter(entry -> entry.is(What.PERSON)).toList();
        List<Entry> others =
                entries.stream().filter(entry -> !entry.is(What.PERSON)).toList();
        int head = scene.tree.headOf(first, last);
        Draft draft = others.isEmpty() ? null : read(scene, span, first, last, head, others, days);
        if (draft == null && !people.isEmpty()) {
            draft = persons.read(scene, span, first, last, people, days);
        }
        if (draft != null && scene.draft(draft.token()) == null) {
            scene.put(draft.withParties(draft.parties(), "misspelt " + known));
        }
    }

    /** One token can hold two names, as "Anglo-Soviet" where it is not split: their parties are put together. */
    private static void put(Scene scene, Draft draft) {
        Draft other = scene.draft(draft.token());
        if (other != null && other.kind() == Kind.ADJECTIVE && draft.kind() == Kind.ADJECTIVE) {
            List<Party> parties = new ArrayList<>(other.parties());
            Scene.addAll(parties, draft.parties());
            scene.put(new Draft(
                    draft.sentence(),
                    draft.token(),
                    other.span().union(draft.span()),
                    Kind.ADJECTIVE,
                    parties,
                    other.row() + " + " + draft.row(),
                    draft.sort(),
                    false,
                    null));
        } else if (other == null || other.kind() != Kind.PERSON) {
            scene.put(draft);
        }
    }

    @Nullable
    Days days(Scene scene, int position) {
        return context.anchors.at(scene.span(), scene.sentence.sentence().block(), position);
    }

    private @Nullable Draft read(
            Scene scene, Span span, int first, int last, int head, List<Entry> entries, @Nullable Days days) {
        Entry best = context.best(entries, days);
        if (best == null) {
            return null;
        }
        if (best.is(What.ADJECTIVE) || best.is(What.COMBINING)) {
            return adjective(scene, span, first, last, head, best);
        }
        SentenceTree tree = scene.tree;
        boolean ship = best.ambiguous()
                && first > 0
                && tree.token(first - 1).form().equalsIgnoreCase("the")
                && (best.is(What.PLACE) || best.is(What.SEAT));
        boolean thing = first == 0
                && Vocabulary.COMMON_WORDS.contains(tree.token(0).form().toLowerCase(Locale.ROOT))
                && !political
                && !context.speaksOfStates();
        boolean person = ship || thing || longer.isOfAPerson(tree, first, last);
        if (person || best.ambiguous() && !isSupported(tree, head, best)) {
            return null;
        }
        Kind kind = kind(best);
        if ((kind == Kind.PLACE || kind == Kind.SEAT || kind == Kind.STATE)
                && LongerName.isOfAnEvent(scene.tree, first, last)) {
            return null;
        }
        boolean plural =
                best.is(What.DEMONYMS) || best.is(What.BLOC) || best.is(What.GROUP) && isPlural(tree.token(head));
        if (kind == Kind.BLOC && first > 0 && tree.token(first - 1).form().equalsIgnoreCase("other")) {
            return null;
        }
        // "the Second Army": of those who had one that day, or nobody's that is known.
        boolean army = best.fact() instanceof Group group && group.sector().equals("MIL");
        boolean gone = army && days != null && !best.days().overlaps(days);
        if (gone && !context.names(Objects.requireNonNullElse(best.party(), new Party("?")))) return null;
        List<Party> parties =
                best.is(What.ORGANISATION) ? organisation(span.of(scene.text()), best) : parties(best, days);
        if (parties.isEmpty() && best.is(What.GROUP)) {
            Group group = (Group) Objects.requireNonNull(best.fact());
            Agent agent = new Agent(List.of(), group.sector(), Agent.Use.BARE, Sort.PEOPLE, group.row());
            scene.putAgent(head, new Scene.AgentNoun(agent, true, first, span));
            return null;
        }
        if (parties.isEmpty()) {
            return null;
        }
        return new Draft(scene.index, head, span, kind, parties, best.row(), sort(best), plural, null);
    }

    /** "The League" is the Arab League where that was named before. */
    private List<Party> organisation(String name, Entry entry) {
        Party before = context.organisation(name);
        if (before != null) return List.of(before);
        Party party = Objects.requireNonNull(entry.party());
        context.seeOrganisation(name, party);
        return List.of(party);
    }

    /** An adjective stands at its noun; without a noun it is the people: the British. */
    private @Nullable Draft adjective(Scene scene, Span span, int first, int last, int head, Entry best) {
        SentenceTree tree = scene.tree;
        Party party = context.heir(Objects.requireNonNull(best.party()));
        if (best.ambiguous() && (!context.names(party) || longer.isOfAPerson(tree, first, last))) {
            return null;
        }
        Token token = tree.token(head);
        boolean modifies = best.is(What.COMBINING)
                || token.is("amod")
                || token.is("compound")
                || token.is("flat")
                || token.is("nmod:desc")
                || token.is("punct")
                || nextIsNominal(tree, last);
        Kind kind = modifies ? Kind.ADJECTIVE : Kind.DEMONYM;
        if (!modifies && token.upos() == Upos.ADJ && token.is("conj") && !isAmongPeoples(scene, token, last)) {
            kind = Kind.ADJECTIVE;
        }
        boolean plural = kind == Kind.DEMONYM;
        return new Draft(scene.index, head, span, kind, List.of(party), best.row(), Sort.PEOPLE, plural, null);
    }

    /** "by Greeks, Swiss and Danes", "with Sw. + Br.": no noun follows that it could be said of. */
    private static boolean isAmongPeoples(Scene scene, Token adjective, int last) {
        Draft first = scene.draft(scene.tree.firstConjunct(adjective).index());
        if (first != null && first.kind() != Kind.ADJECTIVE) return true;
        int next = last + 1;
        return next >= scene.tree.size() || scene.tree.token(next).upos() == Upos.PUNCT;
    }

    /** Whether a noun follows at once, as in "the Polish army". */
    private static boolean nextIsNominal(SentenceTree tree, int last) {
        if (last + 1 >= tree.size()) {
            return false;
        }
        Token next = tree.token(last + 1);
        if (next.form().equals("-") || next.form().equals("–")) {
            return true;
        }
        return next.upos() == Upos.NOUN || next.upos() == Upos.PROPN && !next.is("appos") || next.is("amod");
    }

    private List<Party> parties(Entry entry, @Nullable Days days) {
        Days when = days == null ? Days.ALWAYS : days;
        if (entry.is(What.BLOC)) {
            return bloc((Organisation) Objects.requireNonNull(entry.fact()), when);
        }
        if (entry.fact() instanceof Group group && entry.party() != null) {
            return List.of(context.grown(Allegiance.of(context.gazetteer, group, entry.party(), when)));
        }
        return entry.party() == null ? List.of() : List.of(context.heir(entry.party()));
    }

    /** A bloc is the dyad's state that is among its members; both where the bloc faces a third; else nobody. */
    private List<Party> bloc(Organisation bloc, Days days) {
        if (context.dyad == null) {
            return List.of();
        }
        List<String> members = bloc.membersIn(days);
        if (bloc.life().overlaps(days)) {
            context.seeLeague(
                    bloc.names().get(0).text(), members.stream().map(Party::new).toList());
        }
        List<Party> meant = new ArrayList<>();
        for (String code : members) {
            Party member = context.heir(new Party(code));
            if (context.dyad.contains(member)) Scene.addAll(meant, List.of(member));
        }
        return meant;
    }

    private static Kind kind(Entry entry) {
        return switch (entry.what()) {
            case STATE -> Kind.STATE;
            case DEMONYM, DEMONYMS -> Kind.DEMONYM;
            case SEAT -> Kind.SEAT;
            case PLACE -> Kind.PLACE;
            case GROUP -> Kind.GROUP;
            case ORGANISATION -> Kind.ORGANISATION;
            case BLOC -> Kind.BLOC;
            default -> Kind.STATE;
        };
    }

    private static Sort sort(Entry entry) {
        return switch (entry.what()) {
            case DEMONYM -> Sort.PERSON;
            case DEMONYMS, BLOC, GROUP -> Sort.PEOPLE;
            default -> Sort.BODY;
        };
    }

    static boolean isPlural(Token token) {
        return token.xpos().equals("NNS")
                || token.xpos().equals("NNPS")
                || token.form().endsWith("s");
    }

    private static boolean isPolitical(Match match) {
        return match.entries().stream().anyMatch(entry -> entry.isAgent() || entry.is(What.ORGANISATION));
    }

    /** An ambiguous name is a party where the text speaks of it elsewhere, or of another state beside a proper noun. */
    private boolean isSupported(SentenceTree tree, int head, Entry entry) {
        Party party = Objects.requireNonNullElse(entry.party(), new Party("?"));
        if (context.names(party)) {
            return true;
        }
        if (entry.is(What.STATE) && longer.goesOn(tree, head) && !political) {
            return false;
        }

        return !entry.is(What.GROUP)
                && context.speaksOfAState()
                && tree.token(head).upos() == Upos.PROPN;
    }
}
