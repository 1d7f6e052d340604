package org.entente.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.time.Pattern.Element;
import org.jspecify.annotations.Nullable;

/** The words and rules of one language, as a tree of all word sequences that are read. Immutable once built. */
final class Grammar {
    private static final Field[] FIELDS = Field.values();

    /** A step of the tree; the rules that end here in the order of the file. */
    static final class Node {
        private @Nullable Node @Nullable [] byField;
        private @Nullable Map<Integer, Node> byWord;
        private List<Ending> endings = List.of();
        private long fields;

        /** The fields that lead on, as bits. */
        long fields() {
            return fields;
        }

        List<Ending> endings() {
            return endings;
        }

        @Nullable
        Node next(int word) {
            return byWord == null ? null : byWord.get(word);
        }

        @Nullable
        Node next(Field field) {
            return byField == null ? null : byField[field.ordinal()];
        }

        private Node add(int word) {
            if (byWord == null) {
                byWord = new HashMap<>(4);
            }
            return byWord.computeIfAbsent(word, id -> new Node());
        }

        private Node add(Field field) {
            if (byField == null) {
                byField = new Node[FIELDS.length];
            }
            Node next = byField[field.ordinal()];
            if (next == null) {
                next = new Node();
                byField[field.ordinal()] = next;
                fields |= field.bit();
            }
            return next;
        }

        private void end(Ending ending) {
            if (endings.isEmpty()) {
                endings = new ArrayList<>(1);
            }
            if (endings.stream().noneMatch(other -> other.rule() == ending.rule())) {
                endings.add(ending);
            }
        }
    }

    /**
     * A plain sequence that a rule reads.
     *
     * @param length how many of its words belong to the date
     * @param kinds the field that each of its words fills, context included, null for a literal
     */
    record Ending(Rule rule, int length, @Nullable Field[] kinds) {}

    private final Words words = new Words();
    private final Signs signs = new Signs(words);
    private final Node root = new Node();
    private final Map<String, String> macros = new LinkedHashMap<>();
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
            macros.put(id, cells.get(1));
            return;
        }
        Rule rule = new Rule(
                id,
                rules++,
                Rule.Reading.of(cells.get(2)),
                Guard.of(cells.get(3), words),
                Guard.of(cells.get(4), words));
        for (List<Element> sequence : Pattern.expand(cells.get(1), macros)) {
            add(rule, sequence);
        }
    }

    private void add(Rule rule, List<Element> sequence) {
        Node node = root;
        int length = 0;
        @Nullable Field[] kinds = new Field[sequence.size()];
        for (int i = 0; i < sequence.size(); i++) {
            Element element = sequence.get(i);
            length += element.context() ? 0 : 1;
            if (element.isField()) {
                String label = element.text().substring(1, element.text().length() - 1);
                Field field = Field.of(label);
                if (field == null) {
                    throw new IllegalArgumentException("'<" + label + ">' is no kind of word");
                }
                kinds[i] = field;
                node = node.add(field);
            } else {
                kinds[i] = words.slotOf(element.text());
                node = node.add(words.literal(element.text()));
            }
        }
        if (length == 0) {
            throw new IllegalArgumentException("nothing of the pattern belongs to the date");
        }
        node.end(new Ending(rule, length, kinds));
    }
}
