package org.entente.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in the grammar's graph: what may come next, and which rules end here. Immutable. */
final class Node {
    /**
     * A rule's end.
     *
     * @param ahead how many of the last words only have to be there and belong to no date
     */
    record Ending(Rule rule, int ahead) {}

    private static final int[] NO_WORDS = {};
    private static final Node[] NO_NODES = {};

    /** The fields that lead on, as bits, and where each leads, in the order of the bits. */
    private final long fields;

    private final Node[] byField;
    /** The words that lead on, rising, and where each leads. */
    private final int[] words;

    private final Node[] byWord;
    private final List<Ending> endings;

    private Node(long fields, Node[] byField, int[] words, Node[] byWord, List<Ending> endings) {
        this.fields = fields;
        this.byField = byField;
        this.words = words;
        this.byWord = byWord;
        this.endings = endings;
    }

    static Node end(Rule rule, int ahead) {
        return new Node(0, NO_NODES, NO_WORDS, NO_NODES, List.of(new Ending(rule, ahead)));
    }

    static Node step(Pattern.Step step, Node next) {
        Node[] one = {next};
        return step.field() == null
                ? new Node(0, NO_NODES, new int[] {step.literal()}, one, List.of())
                : new Node(step.field().bit(), one, NO_WORDS, NO_NODES, List.of());
    }

    /** Where nothing leads on. */
    static Node empty() {
        return new Node(0, NO_NODES, NO_WORDS, NO_NODES, List.of());
    }

    /** Joins places in which the same words have been read. */
    interface Join {
        Node of(Node one, Node other);
    }

    /** This place and another at once; of endings of one rule, this one's. */
    Node with(Node other, Join join) {
        long both = fields | other.fields;
        Node[] fielded = new Node[Long.bitCount(both)];
        long rest = both;
        for (int i = 0; i < fielded.length; i++) {
            Field field = Field.of(Long.numberOfTrailingZeros(rest));
            rest &= rest - 1;
            fielded[i] = joined(next(field), other.next(field), join);
        }
        int[] worded = merged(words, other.words);
        Node[] nodes = new Node[worded.length];
        for (int i = 0; i < nodes.length; i++) nodes[i] = joined(next(worded[i]), other.next(worded[i]), join);
        return new Node(both, fielded, worded, nodes, merged(endings, other.endings));
    }

    private static Node joined(@Nullable Node one, @Nullable Node other, Join join) {
        if (one == null || other == null) {
            return one != null ? one : Objects.requireNonNull(other);
        }
        return join.of(one, other);
    }

    private static int[] merged(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        int size = one.length;
        for (int word : other) {
            if (Arrays.binarySearch(one, word) < 0) all[size++] = word;
        }
        int[] merged = Arrays.copyOf(all, size);
        Arrays.sort(merged);
        return merged;
    }

    private static List<Ending> merged(List<Ending> one, List<Ending> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<Ending> all = new ArrayList<>(one);
        for (Ending ending : other) {
            if (one.stream().noneMatch(each -> each.rule() == ending.rule())) all.add(ending);
        }
        return List.copyOf(all);
    }

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
        return (fields & field.bit()) == 0 ? null : byField[Long.bitCount(fields & (field.bit() - 1))];
    }
}
