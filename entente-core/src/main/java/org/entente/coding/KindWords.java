package org.entente.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell what a clause asserts and which way it points. Immutable. */
public final class KindWords {
    private final Map<String, List<Entry>> byHead = new HashMap<>();

    private record Entry(List<String> others, Set<String> classes) {}

    /** @param classesOf a lemma, with the word that must stand beside it if any, to its classes, each as {@code $cause} */
    public KindWords(Map<String, Set<String>> classesOf) {
        classesOf.forEach((words, classes) -> {
            List<String> list = List.of(words.split(" "));
            byHead.computeIfAbsent(list.get(0), head -> new ArrayList<>())
                    .add(new Entry(list.subList(1, list.size()), Set.copyOf(classes)));
        });
    }

    /** Whether the word at a token, with those that hang on it, is of a class. */
    boolean is(Graph graph, int token, String name) {
        return entries(graph, token).stream()
                .anyMatch(entry -> entry.classes().contains("$" + name) && hasAll(graph, token, entry.others()));
    }

    private List<Entry> entries(Graph graph, int token) {
        List<Entry> entries = byHead.getOrDefault(graph.lemma(token), List.of());
        return entries.isEmpty() ? byHead.getOrDefault(graph.form(token), List.of()) : entries;
    }

    private static boolean hasAll(Graph graph, int token, List<String> words) {
        for (String word : words) {
            boolean found = false;
            for (int child : graph.children(token)) {
                found |= graph.form(child).equals(word)
                        || graph.preposition(child).startsWith(word);
            }
            if (!found) return false;
        }
        return true;
    }
}
