package org.entente.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.time.Pattern.Element;
import org.jspecify.annotations.Nullable;

/** The words and rules of one language, as a tree of all word sequences that are read. Immutable once built. */
final class Grammar {
    private static final Node[] NO_NODES = {};
    private static final int[] NO_WORDS = {};

    /** A step of the tree; the rules that end here in the order of the file. There are many: children are kept tight. */
    static final class Node {
        /** The fields that lead on, as bits, and where each leads, in the order of the bits. */
        private long fields;

        private Node[] byField = NO_NODES;

        /** The words that lead on, rising, and where each leads. */
        private int[] words = NO_WORDS;

        private Node[] byWord = NO_NODES;
        private List<Ending> endings = List.of();

        /** The fields that lead on, as bits. */
        long fields() {
            return fields;
        }

        List<Ending> endings() {
            return endings;
        }

        @Nullable
        Node next(int word) {
            int place = words.length == 0 ? -1 : Arrays.binarySearch(words, word);
            return place < 0 ? null : byWord[place];
        }

        @Nullable
        Node next(Field field) {
            return (fields & field.bit()) == 0 ? null : byField[place(field)];
        }

        private int place(Field field) {
            return Long.bitCount(fields & (field.bit() - 1));
        }

        private Node add(int word) {
            int place = Arrays.binarySearch(words, word);
            if (place >= 0) {
                return byWord[place];
            }
            int[] wider = new int[words.length + 1];
            System.arraycopy(words, 0, wider, 0, ~place);
            System.arraycopy(words, ~place, wider, ~place + 1, words.length - ~place);
            wider[~place] = word;
            words = wider;
            byWord = inserted(byWord, ~place);
            return byWord[~place];
        }

        private Node add(Field field) {
            if ((fields & field.bit()) == 0) {
                byField = inserted(byField, place(field));
                fields |= field.bit();
            }
            return byField[place(field)];
        }

        private static Node[] inserted(Node[] nodes, int place) {
            Node[] wider = new Node[nodes.length + 1];
            System.arraycopy(nodes, 0, wider, 0, place);
            System.arraycopy(nodes, place, wider, place + 1, nodes.length - place);
            wider[place] = new Node();
            return wider;
        }

        private void end(Ending ending) {
            for (Ending other : endings) {
                if (other.rule() == ending.rule()) {
                    return;
                }
            }
            if (endings.isEmpty()) {
                endings = List.of(ending);
            } else {
                List<Ending> more = new ArrayList<>(endings);
                more.add(ending);
                endings = List.copyOf(more);
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
        for (List<Element> sequence : Pattern.expand(cells.get(1), macros, words)) {
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
            kinds[i] = element.fills();
            node = element.field() == null ? node.add(element.literal()) : node.add(element.field());
        }
        if (length == 0) {
            throw new IllegalArgumentException("nothing of the pattern belongs to the date");
        }
        node.end(new Ending(rule, length, kinds));
    }
}
