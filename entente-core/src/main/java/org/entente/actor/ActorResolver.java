package org.entente.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.language.AnnotatedText;
import org.entente.source.Block;
import org.entente.source.Span;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads who is meant in a text: names by the day they are told of, agent nouns by their state, then reference. */
public final class ActorResolver {
    /** In a named event's name a place is a part of the name; the parties that it names are parties all the same. */
    private static final Set<ActorMention.Kind> SCENES = EnumSet.of(ActorMention.Kind.PLACE, ActorMention.Kind.SEAT);

    private final Gazetteer gazetteer;
    private final NamedParties events;

    public ActorResolver(Gazetteer gazetteer) {
        this(gazetteer, NamedParties.NONE);
    }

    /** @param events the parties of named events, as the Munich Conference */
    public ActorResolver(Gazetteer gazetteer, NamedParties events) {
        this.gazetteer = gazetteer;
        this.events = events;
    }

    /**
     * All actor mentions of a text.
     *
     * @param text parsed
     * @param times the dates the text gives, in any order; may be empty
     * @param dyad the two states the text is about, or null where it is about no pair
     * @return at most one mention a token; each names its row
     */
    public ActorReading resolve(AnnotatedText text, List<TimeMention> times, @Nullable Dyad dyad) {
        Anchors anchors = new Anchors(text, times);
        Context context = new Context(gazetteer, dyad, anchors);
        List<Scene> scenes = new ArrayList<>(text.sentences().size());
        for (int i = 0; i < text.sentences().size(); i++) {
            scenes.add(new Scene(i, text.sentences().get(i)));
        }
        count(scenes, context);
        NameReading names = new NameReading(context);
        if (!context.speaksOfStates()) scenes.forEach(scene -> countStatesmen(scene, context, names));
        context.narrator(Narrator.of(scenes, context));
        EarlierSentences earlier = new EarlierSentences();
        ReferenceReading references = new ReferenceReading(context, earlier);
        List<ActorMention> mentions = new ArrayList<>();
        for (Scene scene : scenes) {
            Block block = scene.sentence.sentence().block();
            earlier.enter(
                    block,
                    Dateline.of(
                            context,
                            text.source(),
                            block,
                            names.days(scene, scene.span().start())));
            names.read(scene);
            SpellingReading.read(scene, context, names);
            AgentReading.read(scene);
            AgentReading.introduce(scene, context);
            event(scene, names, context);
            references.read(scene);
            scene.drafts().forEach(draft -> mentions.add(draft.mention()));
            LetterHead head = LetterHead.of(scene, text.source(), earlier.letter());
            if (head != null) earlier.letter(head);
            CompanyReading.note(scene, context);
            earlier.add(scene);
        }
        return new ActorReading(mentions);
    }

    /** Counts the states that the text names outright, title and headings too, before any name is weighed. */
    private void count(List<Scene> scenes, Context context) {
        if (scenes.isEmpty()) {
            return;
        }
        String text = scenes.get(0).text();
        for (Match match : gazetteer.find(text, new Span(0, text.length()))) {
            List<Entry> outright = match.entries().stream()
                    .filter(entry -> !entry.ambiguous())
                    .filter(entry ->
                            entry.is(Entry.What.STATE) || entry.is(Entry.What.ADJECTIVE) || entry.is(Entry.What.SEAT))
                    .toList();
            Entry best = context.best(outright, context.anchors.period());
            if (best != null && best.party() != null) {
                context.count(best.party());
            }
        }
    }

    /** Where hardly a state is named, those in office on the day speak for theirs: "In 1962 Khrushchev gave way". */
    private void countStatesmen(Scene scene, Context context, NameReading names) {
        for (Match match : gazetteer.find(scene.text(), scene.span())) {
            Days days = names.days(scene, match.start());
            if (days == null || match.entries().stream().anyMatch(Entry::ambiguous)) continue;
            match.entries().stream()
                    .filter(entry -> entry.fact() instanceof Person person && person.governs(days))
                    .limit(1)
                    .forEach(entry -> context.count(Objects.requireNonNull(entry.party())));
        }
    }

    private void event(Scene scene, NameReading names, Context context) {
        Days days = names.days(scene, scene.span().start());
        for (NamedParties.Named named : events.find(scene.text(), scene.span(), days == null ? Days.ALWAYS : days)) {
            int first = scene.tree.first(named.span());
            if (first < 0) {
                continue;
            }
            int last = scene.tree.last(named.span());
            int head = scene.tree.headOf(first, last);
            for (int i = first; i <= last; i++) {
                Draft inside = scene.draft(i);
                if (inside != null && SCENES.contains(inside.kind())) {
                    scene.remove(i);
                }
            }
            context.seeLeague(named.span().of(scene.text()), named.parties());
            List<Party> parties = meant(named.parties(), context);
            if (parties.isEmpty()) {
                continue;
            }
            scene.put(new Draft(
                    scene.index,
                    head,
                    named.span(),
                    ActorMention.Kind.EVENT,
                    parties,
                    named.row(),
                    Agent.Sort.THING,
                    false,
                    null));
        }
    }

    /** Of many parties, those whose relation is read; a text that mentions the event of third parties tells too little. */
    private static List<Party> meant(List<Party> parties, Context context) {
        if (parties.size() <= 2 || context.dyad == null) {
            return parties;
        }
        List<Party> two = parties.stream().filter(context::inDyad).toList();
        return context.dyad.joins(two.stream().map(context::heir).toList()) ? two : List.of();
    }
}
