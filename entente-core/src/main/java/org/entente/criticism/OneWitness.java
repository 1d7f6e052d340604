package org.entente.criticism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.EventMention;
import org.entente.source.Source;

/**
 * Texts that depend on one another: they tell in the same run of words, longer than two writers hit upon by chance. What
 * they agree in, one of them tells.
 */
final class OneWitness {
    private static final String CHECK = "OneWitness";
    /** Words in a row that two writers do not share by chance. */
    private static final int LONGEST_OF_CHANCE = 9;

    private OneWitness() {}

    private record Pair(Source first, Source second) {}

    private record Shared(EventMention here, EventMention there, String words) {}

    /** One finding for each two texts, in the later, with a sentence that gives them away. */
    static List<Finding> among(Collection<EventMention> mentions) {
        Map<Pair, List<Shared>> shared = new LinkedHashMap<>();
        Map<String, EventMention> seen = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (EventMention mention : mentions) {
            String sentence = mention.sentence().of(mention.source().text());
            if (!told.add(mention.source().id() + "\t" + mention.sentence())) continue;
            String[] words = Chronicle.key(sentence).split(" ");
            for (int i = 0; i + LONGEST_OF_CHANCE <= words.length; i++) {
                String run = String.join(" ", List.of(words).subList(i, i + LONGEST_OF_CHANCE));
                EventMention earlier = seen.putIfAbsent(run, mention);
                if (earlier == null || earlier.source().equals(mention.source())) continue;
                shared.computeIfAbsent(new Pair(earlier.source(), mention.source()), unused -> new ArrayList<>())
                        .add(new Shared(mention, earlier, run));
                break;
            }
        }
        List<Finding> findings = new ArrayList<>();
        shared.forEach((pair, sentences) -> findings.add(finding(pair, sentences)));
        return findings;
    }

    private static Finding finding(Pair pair, List<Shared> sentences) {
        Shared one = sentences.get(0);
        String other = one.there().sentence().of(pair.first().text());
        return new Finding(
                CHECK,
                Severity.HINT,
                pair.second(),
                one.here().sentence(),
                one.here().sentence().of(pair.second().text()),
                null,
                pair.first().id() + " has the same words, and counts with this text as one witness (" + sentences.size()
                        + (sentences.size() == 1 ? " sentence" : " sentences") + "): \"" + other + "\"",
                pair.first().id() + " at "
                        + one.there()
                                .sentence()
                                .inCodePoints(pair.first().text())
                                .start());
    }
}
