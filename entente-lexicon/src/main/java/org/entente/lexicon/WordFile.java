package org.entente.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file of word lists by class. A member {@code $other} stands for all members of that class.
 *
 * @param classes class to its words, in the order of the file
 */
record WordFile(Map<String, List<String>> classes) {
    /** @throws LexiconException naming file and line, where a class is unknown or stands in itself */
    static WordFile read(String name, String text) {
        YamlFile yaml = new YamlFile(name, text);
        Map<String, Node> nodes = yaml.root().map(yaml::entries).orElse(Map.of());
        Map<String, List<String>> listed = new LinkedHashMap<>();
        nodes.forEach((key, node) -> listed.put(key, yaml.words(node)));
        Map<String, List<String>> classes = new LinkedHashMap<>();
        nodes.forEach((key, node) -> {
            Set<String> words = new LinkedHashSet<>();
            collect(key, listed, words, new ArrayList<>(), yaml.place(node));
            classes.put(key, List.copyOf(words));
        });
        return new WordFile(classes);
    }

    private static void collect(
            String key, Map<String, List<String>> listed, Set<String> words, List<String> above, String place) {
        List<String> members = listed.get(key);
        if (members == null) {
            throw new LexiconException(place, "'$" + key + "' is not a class of this file");
        }
        if (above.contains(key)) {
            throw new LexiconException(place, "'$" + key + "' stands in itself");
        }
        above.add(key);
        for (String member : members) {
            if (member.startsWith("$")) {
                collect(member.substring(1), listed, words, above, place);
            } else {
                words.add(member);
            }
        }
        above.remove(key);
    }

    /** Word to the classes it is in, each as {@code $class}. */
    Map<String, Set<String>> byWord() {
        Map<String, Set<String>> byWord = new LinkedHashMap<>();
        classes.forEach((key, words) -> words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add("$" + key)));
        return byWord;
    }
}
