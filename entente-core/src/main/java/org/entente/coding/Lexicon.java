package org.entente.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The PLOVER lexicon, ready to be asked: frames by predicate, classes of nouns, operators and light verbs.
 * Immutable; built once.
 */
public final class Lexicon {
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "to", "with", "against", "on", "upon", "from", "in", "into", "of", "at", "over", "by", "about",
            "towards", "toward", "off", "out", "up", "down", "away", "back", "across", "behind", "inside", "outside",
            "before");

    private final List<Frame> frames;
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> classesOf;
    private final Map<String, List<OperatorEntry>> operators = new HashMap<>();
    private final Map<String, LightVerb> lightVerbs;

    /**
     * @param frames in any order
     * @param classesOf noun lemma to the classes it belongs to, each as {@code $treaty}
     * @param operators predicate (words) to what it makes of its complement
     * @param lightVerbs predicate (words) to how it hands its participants to its event noun
     */
    public Lexicon(
            Collection<Frame> frames,
            Map<String, Set<String>> classesOf,
            Map<String, Operator> operators,
            Map<String, LightVerb> lightVerbs) {
        this.frames = List.copyOf(frames);
        this.classesOf = Map.copyOf(classesOf);
        this.lightVerbs = Map.copyOf(lightVerbs);
        for (Frame frame : frames) {
            frame.verbs().forEach(verb -> file(verbs, verb, frame, false));
            frame.nouns().forEach(noun -> file(nouns, noun, frame, true));
            frame.adjectives().forEach(adjective -> file(adjectives, adjective, frame, true));
        }
        for (Map<String, List<Entry>> index : List.of(verbs, nouns, adjectives)) {
            index.values()
                    .forEach(list -> list.sort(Comparator.comparingInt(Entry::demands)
                            .reversed()
                            .thenComparing(entry -> entry.frame().id())));
        }
        operators.forEach((predicate, operator) -> {
            List<String> words = List.of(predicate.split(" "));
            this.operators
                    .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new OperatorEntry(words.subList(1, words.size()), operator));
        });
        this.operators
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (OperatorEntry entry) -> entry.words().size())
                        .reversed()
                        .thenComparing(entry -> entry.words().toString())));
    }

    /** A predicate of a frame: its head is the key it is filed under, {@code words} are the others. */
    record Entry(String predicate, List<String> words, Frame frame) {
        /** How much it asks of its clause: of several that fit, the most demanding is taken. */
        int demands() {
            return frame.demands() + 3 * words.size();
        }
    }

    record OperatorEntry(List<String> words, Operator operator) {}

    public List<Frame> frames() {
        return frames;
    }

    /** Frames of a verb, the most demanding first. */
    List<Entry> verbsHeadedBy(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Frames of an event noun, the most demanding first. */
    List<Entry> nounsHeadedBy(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Frames of an adjective or other predicate, the most demanding first. */
    List<Entry> adjectivesHeadedBy(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    List<OperatorEntry> operatorsHeadedBy(String lemma) {
        return operators.getOrDefault(lemma, List.of());
    }

    Optional<LightVerb> lightVerb(String predicate) {
        return Optional.ofNullable(lightVerbs.get(predicate));
    }

    /** The classes that a noun belongs to, each as {@code $class}. */
    Set<String> classesOf(String noun) {
        return classesOf.getOrDefault(noun, Set.of());
    }

    /** A verb or a class is headed by its first word, a noun or adjective by its last, unless that is a preposition. */
    private static void file(Map<String, List<Entry>> index, String predicate, Frame frame, boolean nominal) {
        List<String> words = new ArrayList<>(List.of(predicate.split(" ")));
        boolean lastIsPreposition = words.size() > 1 && PREPOSITIONS.contains(words.get(words.size() - 1));
        boolean first = !nominal || predicate.startsWith("$");
        int at = !first ? words.size() - (lastIsPreposition ? 2 : 1) : 0;
        String head = words.remove(at);
        index.computeIfAbsent(head, key -> new ArrayList<>()).add(new Entry(predicate, List.copyOf(words), frame));
    }
}
