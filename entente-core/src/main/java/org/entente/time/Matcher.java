package org.entente.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.time.Field.Slot;
import org.entente.time.Node.Ending;
import org.jspecify.annotations.Nullable;

/** Walks the grammar's graph over the tokens of a block; from each place the longest reading wins, then the earlier rule. */
final class Matcher {
    private static final int SLOTS = Slot.values().length;

    private final Grammar grammar;
    private final Tokens tokens;
    private final @Nullable NoteYears notes;
    private @Nullable Ending best;
    private int bestTo;
    private int from;
    /** What each word on the way fills, null for most literals; and the same of the best reading. */
    private @Nullable Field[] fills = new Field[16];

    private @Nullable Field[] bestFills = new Field[16];
    private int bestLength;

    /** @param notes the years that two digits may stand for, or null where the block is no note */
    Matcher(Grammar grammar, Tokens tokens, @Nullable NoteYears notes) {
        this.notes = notes;
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /** All that is read, in order and without overlap; what reads as nothing is left out. */
    List<Match> all() {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.id(at) < 0 && tokens.fields(at) == 0) {
                at++;
                continue;
            }
            from = at;
            best = null;
            bestTo = at;
            descend(grammar.root(), at);
            if (best == null) {
                at++;
            } else {
                if (best.rule().reading() != Rule.Reading.NOTHING) {
                    matches.add(match(best.rule()));
                }
                at = bestTo;
            }
        }
        return matches;
    }

    private void descend(Node node, int at) {
        for (Ending ending : node.endings()) {
            consider(ending, at - from);
        }
        if (at >= tokens.size()) {
            return;
        }
        int id = tokens.id(at);
        if (id >= 0) {
            Node next = node.next(id);
            if (next != null) {
                step(next, at, grammar.words().slotOf(id));
            }
        }
        long shared = tokens.fields(at) & node.fields();
        while (shared != 0) {
            Field field = Field.of(Long.numberOfTrailingZeros(shared));
            shared &= shared - 1;
            Node next = node.next(field);
            if (next != null) {
                step(next, at, field);
            }
        }
    }

    private void step(Node next, int at, @Nullable Field filled) {
        if (at - from == fills.length) {
            fills = Arrays.copyOf(fills, 2 * fills.length);
        }
        fills[at - from] = filled;
        descend(next, at + 1);
    }

    /** @param length how many words the reading takes, what must follow included */
    private void consider(Ending ending, int length) {
        int to = from + length - ending.ahead();
        boolean better = best == null
                || to > bestTo
                || to == bestTo
                        && (length > bestLength
                                || length == bestLength
                                        && ending.rule().order() < best.rule().order());
        if (better && ending.rule().allows(tokens, from, to) && isInNotes(ending, to)) {
            best = ending;
            bestTo = to;
            bestLength = length;
            bestFills = Arrays.copyOf(fills, length);
        }
    }

    /** A rule for notes reads only what the heading's years allow. */
    private boolean isInNotes(Ending ending, int to) {
        if (ending.rule().reading() != Rule.Reading.NOTED) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (fills[i - from] == Field.YY) {
                return notes != null && notes.year(tokens.value(i)) != Match.NONE;
            }
        }
        return false;
    }

    private Match match(Rule rule) {
        int[] first = new int[SLOTS];
        int[] second = new int[SLOTS];
        Arrays.fill(first, Match.NONE);
        Arrays.fill(second, Match.NONE);
        for (int i = 0; i < bestLength; i++) {
            Field field = bestFills[i];
            if (field != null && field.slot != null) {
                NoteYears noted = rule.reading() == Rule.Reading.NOTED && field == Field.YY ? notes : null;
                int slot = (noted == null ? field.slot : Slot.YEAR).ordinal();
                boolean ahead = from + i >= bestTo;
                int value = noted == null ? tokens.value(from + i) : noted.year(tokens.value(from + i));
                if (first[slot] == Match.NONE) {
                    first[slot] = field == Field.Y ? Match.ONE_DIGIT + value : value;
                } else if (!ahead && second[slot] == Match.NONE) {
                    second[slot] = value;
                }
            }
        }
        boolean yearAtEnd = bestFills[bestTo - from - 1] == Field.YEAR;
        return new Match(rule, from, bestTo, first, second, yearAtEnd);
    }
}
