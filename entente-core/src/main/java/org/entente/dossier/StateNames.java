package org.entente.dossier;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.source.Span;

/** What texts themselves call the states they tell of, so that a page on the 1930s does not speak of Russia. */
final class StateNames {
    private static final Set<ActorMention.Kind> NAMING =
            EnumSet.of(ActorMention.Kind.STATE, ActorMention.Kind.ORGANISATION);
    private static final String ARTICLE = "the ";

    private StateNames() {}

    /**
     * The commonest name of each state in the texts, with its article where the texts give it one; or its usual name where
     * a title has it: "China and India" is not about "the People's Republic", however often the text then says so.
     *
     * @param usual names a state that the texts call by no name of its own
     * @return code to name, of the two and of every party to an event
     */
    static Map<String, String> of(List<TextReading> readings, Set<Party> two, Stages.Naming usual) {
        Map<Party, Map<String, Integer>> counts = new TreeMap<>();
        Set<Party> states = new TreeSet<>(two);
        for (TextReading reading : readings) {
            for (ActorMention mention : reading.actors().mentions()) {
                if (NAMING.contains(mention.kind()) && mention.parties().size() == 1) {
                    counts.computeIfAbsent(mention.parties().get(0).state(), state -> new LinkedHashMap<>())
                            .merge(name(reading.source().text(), mention.span()), 1, Integer::sum);
                }
            }
            for (EventMention event : reading.events()) {
                for (Party party : event.parties()) states.add(party.state());
            }
        }
        Map<String, String> names = new TreeMap<>();
        for (Party state : states) {
            Map<String, Integer> of = counts.getOrDefault(state, new LinkedHashMap<>());
            String name = usual.name(state);
            // With its article, if the texts use one.
            if (isInTitle(readings, name))
                of.keySet().removeIf(other -> !other.equals(name) && !other.equals(ARTICLE + name));
            names.put(state.code(), of.isEmpty() ? name : commonest(of));
        }
        return names;
    }

    private static boolean isInTitle(List<TextReading> readings, String name) {
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
        return readings.stream()
                .anyMatch(reading -> whole.matcher(reading.source().title()).find());
    }

    private static String name(String text, Span span) {
        int start = span.start();
        String before = text.substring(Math.max(0, start - ARTICLE.length()), start);
        String words = span.of(text).replaceAll("\\s+", " ");
        if (words.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()))
            return ARTICLE + words.substring(ARTICLE.length());
        return before.equalsIgnoreCase(ARTICLE) ? ARTICLE + words : words;
    }

    /** The name with most mentions; of several, the first in the texts. */
    private static String commonest(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
