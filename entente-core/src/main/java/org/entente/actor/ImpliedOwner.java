package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells whose "the government", "the Emperor", "the army" is where no word beside it says so. */
final class ImpliedOwner {
    private static final Set<String> EMPERORS = Set.of("emperor", "empress");
    private static final Set<String> KINGS = Set.of("king", "queen");
    private static final Set<String> CONDITIONS = Set.of("unless", "until", "till");

    private final Context context;
    private final EarlierSentences earlier;
    private final Antecedents antecedents;

    ImpliedOwner(Context context, EarlierSentences earlier, Antecedents antecedents) {
        this.context = context;
        this.earlier = earlier;
        this.antecedents = antecedents;
    }

    /**
     * The state that an agent noun acts for, or null where nothing tells.
     *
     * @param article "the", "this" …
     */
    @Nullable
    Party of(Scene scene, Token token, Scene.AgentNoun noun, String article) {
        Agent agent = noun.agent();
        Party holder = ofHolder(scene, token, noun);
        if (holder != null) return holder;
        LetterHead letter = earlier.letter();
        Party writer = letter == null ? null : letter.writer();
        Party host = letter == null ? null : letter.host();
        if (host != null && !host.equals(writer) && mayBear(host, scene, noun)) return host;
        if (writer != null && article.equals("this")) return writer;
        if (Vocabulary.STATE_NOUNS.contains(token.lemma())) {
            Party other = otherThanSubject(scene, token);
            if (other != null) return other;
        }
        Party crown = crowned(scene, noun);
        if (crown != null) return crown;
        Party condition = conditioned(scene, token, noun);
        if (condition != null) return condition;
        Party here = earlier.dateline();
        boolean local = agent.sort() != Agent.Sort.PERSON && !agent.sector().equals("MIL");
        if (here != null && (local || article.equals("this"))) return here;
        Antecedents.Found found = antecedents.owner(scene, token);
        Party near = found == null || found.parties().isEmpty()
                ? null
                : found.parties().get(0).state();
        Party titled = titled(scene, noun, near);
        if (titled != null) return titled;
        if (near != null && mayBear(near, scene, noun)) return near;
        List<Party> rivals = Rivals.of(scene, token);
        Party other = facing(rivals);
        if (other != null) return other;
        Draft after = following(scene, token);
        if (after != null && !Rivals.areAll(rivals, after.parties()))
            return after.parties().get(0).state();
        if (here != null) return here;
        Party labelled = labelled(scene);
        if (labelled != null) return labelled;
        return context.dyad == null ? null : context.dyad.first();
    }

    /** The ruler named last who is called so in his state: "Huerta … the general". */
    @Nullable
    Draft bearer(Scene scene, Token token, Scene.AgentNoun noun) {
        Days days = days(scene, noun.span().start());
        if (days == null || !context.gazetteer.titles().isTitle(title(scene, noun))) return null;
        return earlier.lastBefore(
                scene,
                token,
                (place, draft) -> draft.person() != null
                        && draft.person().holds(PersonReading.HEADS, days)
                        && mayBear(draft.parties().get(0).state(), scene, noun));
    }

    /** The state nearest at hand if it has somebody of that title on the day; else the only one in view that has. */
    private @Nullable Party titled(Scene scene, Scene.AgentNoun noun, @Nullable Party near) {
        if (!context.gazetteer.titles().isTitle(title(scene, noun))) return null;
        if (near != null && mayBear(near, scene, noun)) return near;
        Party ofDyad =
                context.dyad == null ? null : only(List.of(context.dyad.first(), context.dyad.second()), scene, noun);
        return ofDyad != null ? ofDyad : only(earlier.pair(), scene, noun);
    }

    private @Nullable Party only(List<Party> states, Scene scene, Scene.AgentNoun noun) {
        List<Party> bearers =
                states.stream().filter(state -> mayBear(state, scene, noun)).toList();
        // Of a state whose titles nobody has written down it is only not known that it has none of that name.
        if (bearers.size() > 1) {
            bearers = bearers.stream()
                    .filter(state -> context.gazetteer.titles().knows(state))
                    .toList();
        }
        return bearers.size() == 1 ? bearers.get(0) : null;
    }

    private boolean mayBear(Party state, Scene scene, Scene.AgentNoun noun) {
        Days days = days(scene, noun.span().start());
        return context.gazetteer.titles().mayBear(state, title(scene, noun), days == null ? Days.ALWAYS : days);
    }

    private static String title(Scene scene, Scene.AgentNoun noun) {
        return noun.span().of(scene.text()).toLowerCase(Locale.ROOT);
    }

    private @Nullable Days days(Scene scene, int position) {
        return context.anchors.at(scene.span(), scene.sentence.sentence().block(), position);
    }

    /** The state of the one named last who held the office that a title speaks of: "Kennedy … the President". */
    private @Nullable Party ofHolder(Scene scene, Token token, Scene.AgentNoun noun) {
        Set<Office> offices = PersonReading.offices(token.lemma());
        Days days = days(scene, token.span().start());
        if (offices.isEmpty() || days == null) return null;
        Draft holder = earlier.lastBefore(
                scene,
                token,
                (place, draft) -> draft.person() != null
                        && draft.person().holds(offices, days)
                        && mayBear(draft.parties().get(0).state(), scene, noun));
        return holder == null ? null : holder.parties().get(0).state();
    }

    /** "Relations with the island": the one of the dyad that is not the clause's subject. */
    private @Nullable Party otherThanSubject(Scene scene, Token token) {
        Token subject = scene.tree.subject(scene.tree.clause(token.index()));
        Draft draft = subject == null || subject.index() >= token.index() ? null : scene.draft(subject.index());
        return draft == null || context.dyad == null
                ? null
                : context.dyad.other(draft.parties().get(0)).orElse(null);
    }

    /** "the Imperial Government": the one of the two that has such a ruler on the day. */
    private @Nullable Party crowned(Scene scene, Scene.AgentNoun noun) {
        if (context.dyad == null || noun.first() == 0) return null;
        String before = scene.tree.token(noun.first() - 1).form();
        Set<String> titles = before.equals("Imperial") ? EMPERORS : before.equals("Royal") ? KINGS : Set.of();
        Days days = days(scene, noun.span().start());
        if (titles.isEmpty() || days == null) return null;
        List<Party> crowned = List.of(context.dyad.first(), context.dyad.second()).stream()
                .filter(state -> context.gazetteer.titles().knows(state))
                .filter(state -> titles.stream()
                        .anyMatch(title -> context.gazetteer.titles().mayBear(state, title, days)))
                .toList();
        return crowned.size() == 1 ? crowned.get(0) : null;
    }

    /** "China will not talk unless the troops are withdrawn": what one makes a condition another has to do. */
    private @Nullable Party conditioned(Scene scene, Token token, Scene.AgentNoun noun) {
        SentenceTree tree = scene.tree;
        if (context.dyad == null || !noun.agent().sector().equals("MIL") || !tree.isSubject(token.index())) return null;
        Token clause = tree.token(tree.clause(token.index()));
        boolean condition = tree.children(clause.index()).stream()
                .anyMatch(child ->
                        child.is("mark") && CONDITIONS.contains(child.form().toLowerCase(Locale.ROOT)));
        if (!condition || clause.isRoot()) return null;
        Token subject = tree.subject(tree.clause(clause.head()));
        Draft draft = subject == null ? null : scene.draft(subject.index());
        return draft == null || draft.parties().size() != 1
                ? null
                : context.dyad.other(draft.parties().get(0)).orElse(null);
    }

    /** "The government asked Bonn for a loan": of the two it is the other. */
    private @Nullable Party facing(List<Party> rivals) {
        if (context.dyad == null || rivals.size() != 1) return null;
        return context.dyad.other(rivals.get(0)).orElse(null);
    }

    private static @Nullable Draft following(Scene scene, Token token) {
        for (Draft draft : scene.drafts()) {
            boolean one = draft.parties().size() == 1 && !draft.parties().get(0).isOrganisation();
            if (draft.token() > token.index() && draft.kind() != ActorMention.Kind.PLACE && one) return draft;
        }
        return null;
    }

    /** The one state that the sentence's label or section names. */
    private @Nullable Party labelled(Scene scene) {
        var label = scene.sentence.sentence().label();
        if (label == null) return null;
        Party only = null;
        for (Match match : context.gazetteer.find(scene.text(), label)) {
            Party party = match.entries().get(0).party();
            if (party != null && !party.isOrganisation()) {
                if (only != null && !only.equals(party.state())) return null;
                only = party.state();
            }
        }
        return only;
    }
}
