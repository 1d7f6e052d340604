package org.entente.time;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.time.Pattern.Ahead;
import org.entente.time.Pattern.Choice;
import org.entente.time.Pattern.Part;
import org.entente.time.Pattern.Sequence;
import org.entente.time.Pattern.Step;

/**
 * The words and rules of one language, as a graph of all word sequences that are read: from each place one way on for a
 * word or kind of word. Rules are laid out from their ends backwards, so that what follows alternatives is there once.
 * Immutable once built.
 */
final class Grammar {
    private final Words words = new Words();
    private final Signs signs = new Signs(words);
    private final Map<String, Part> macros = new LinkedHashMap<>();
    /** What places were joined to already: the same two meet again behind every alternative. */
    private final Map<Node, Map<Node, Node>> joined = new IdentityHashMap<>();

    private Node root = Node.empty();
    private int rules;

    private Grammar() {}

    /**
     * Builds a grammar.
     *
     * @param wordTable name of the table of words for messages, and its lines
     * @throws IllegalArgumentException if a row is wrong; the message names file and line
     */
    static Grammar of(Table wordTable, Table ruleTable) {
        Grammar grammar = new Grammar();
        wordTable.forEach(List.of("field", "value", "forms"), grammar::addWords);
        grammar.words.addScanningSlips();
        ruleTable.forEach(List.of("rule", "pattern", "reads", "after", "before"), grammar::addRule);
        grammar.joined.clear();
        return grammar;
    }

    Words words() {
        return words;
    }

    Signs signs() {
        return signs;
    }

    Node root() {
        return root;
    }

    private void addWords(List<String> cells) {
        if (cells.get(0).equals("short")) {
            for (String form : cells.get(2).split("\\|")) {
                words.shorten(form);
            }
            return;
        }
        Field field = cells.get(0).equals("plain") ? null : Field.of(cells.get(0));
        if (field == null && !cells.get(0).equals("plain")) {
            throw new IllegalArgumentException("'" + cells.get(0) + "' is no kind of word");
        }
        int value = cells.get(1).isEmpty() ? 0 : Integer.parseInt(cells.get(1));
        for (String form : cells.get(2).split("\\|")) {
            words.add(form, field, value);
        }
    }

    private void addRule(List<String> cells) {
        String id = cells.get(0);
        if (id.startsWith("%")) {
            macros.put(id, Pattern.piece(cells.get(1), macros, words));
            return;
        }
        Rule rule = new Rule(
                id,
                rules++,
                Rule.Reading.of(cells.get(2)),
                Guard.of(cells.get(3), words),
                Guard.of(cells.get(4), words));
        root = join(root, before(Pattern.of(cells.get(1), macros, words), Node.end(rule, 0), rule));
    }

    /** The place from which a part leads to the next place. */
    private Node before(Part part, Node next, Rule rule) {
        if (part instanceof Step step) {
            return Node.step(step, next);
        }
        if (part instanceof Sequence sequence) {
            Node node = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                node = before(sequence.parts().get(i), node, rule);
            }
            return node;
        }
        if (part instanceof Ahead ahead) {
            return ahead(ahead, rule);
        }
        Node node = Node.empty();
        for (Part choice : ((Choice) part).parts()) node = join(node, before(choice, next, rule));
        return node;
    }

    /** The place from which all that must follow a date leads to the rule's end; each way knows its own length. */
    private Node ahead(Ahead ahead, Rule rule) {
        Node node = Node.empty();
        for (List<Step> steps : sequences(ahead.part())) {
            Node way = Node.end(rule, steps.size());
            for (int i = steps.size() - 1; i >= 0; i--) way = Node.step(steps.get(i), way);
            node = join(node, way);
        }
        return node;
    }

    private static List<List<Step>> sequences(Part part) {
        if (part instanceof Step step) {
            return List.of(List.of(step));
        }
        List<List<Step>> all = new ArrayList<>();
        if (part instanceof Choice choice) {
            choice.parts().forEach(each -> all.addAll(sequences(each)));
        } else if (part instanceof Sequence sequence) {
            all.add(List.of());
            for (Part each : sequence.parts()) {
                List<List<Step>> longer = new ArrayList<>();
                for (List<Step> head : all) {
                    for (List<Step> tail : sequences(each)) {
                        List<Step> joined = new ArrayList<>(head);
                        joined.addAll(tail);
                        longer.add(joined);
                    }
                }
                all.clear();
                all.addAll(longer);
            }
        } else {
            throw new IllegalArgumentException("'{' inside '{'");
        }
        return all;
    }

    private Node join(Node one, Node other) {
        if (one == other) {
            return one;
        }
        Map<Node, Node> known = joined.computeIfAbsent(one, unused -> new IdentityHashMap<>(2));
        Node node = known.get(other);
        if (node == null) {
            node = one.with(other, this::join);
            known.put(other, node);
        }
        return node;
    }
}
