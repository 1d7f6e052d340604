package org.entente.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.time.Field.Slot;
import org.entente.time.Grammar.Ending;
import org.entente.time.Grammar.Node;
import org.jspecify.annotations.Nullable;

/** Walks the grammar's tree over the tokens of a block; from each place the longest reading wins, then the earlier rule. */
final class Matcher {
    private static final Field[] FIELDS = Field.values();
    private static final int SLOTS = Slot.values().length;

    private final Grammar grammar;
    private final Tokens tokens;
    private final @Nullable NoteYears notes;
    private @Nullable Ending best;
    private int bestTo;
    private int from;

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
                    matches.add(match(best));
                }
                at = bestTo;
            }
        }
        return matches;
    }

    private void descend(Node node, int at) {
        for (Ending ending : node.endings()) {
            consider(ending);
        }
        if (at >= tokens.size()) {
            return;
        }
        int id = tokens.id(at);
        if (id >= 0) {
            Node next = node.next(id);
            if (next != null) {
                descend(next, at + 1);
            }
        }
        long shared = tokens.fields(at) & node.fields();
        while (shared != 0) {
            int field = Long.numberOfTrailingZeros(shared);
            shared &= shared - 1;
            Node next = node.next(FIELDS[field]);
            if (next != null) {
                descend(next, at + 1);
            }
        }
    }

    private void consider(Ending ending) {
        int to = from + ending.length();
        boolean better = best == null
                || to > bestTo
                || to == bestTo
                        && (ending.kinds().length > best.kinds().length
                                || ending.kinds().length == best.kinds().length
                                        && ending.rule().order() < best.rule().order());
        if (better && ending.rule().allows(tokens, from, to) && isInNotes(ending)) {
            best = ending;
            bestTo = to;
        }
    }

    /** A rule for notes reads only what the heading's years allow. */
    private boolean isInNotes(Ending ending) {
        if (ending.rule().reading() != Rule.Reading.NOTED) {
            return true;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (ending.kinds()[i] == Field.YY) {
                return notes != null && notes.year(tokens.value(from + i)) != Match.NONE;
            }
        }
        return false;
    }

    private Match match(Ending ending) {
        int[] first = new int[SLOTS];
        int[] second = new int[SLOTS];
        Arrays.fill(first, Match.NONE);
        Arrays.fill(second, Match.NONE);
        for (int i = 0; i < ending.kinds().length; i++) {
            Field field = ending.kinds()[i];
            if (field != null && field.slot != null) {
                NoteYears noted = ending.rule().reading() == Rule.Reading.NOTED && field == Field.YY ? notes : null;
                int slot = (noted == null ? field.slot : Slot.YEAR).ordinal();
                boolean context = i >= ending.length();
                int value = noted == null ? tokens.value(from + i) : noted.year(tokens.value(from + i));
                if (first[slot] == Match.NONE) {
                    first[slot] = field == Field.Y ? Match.ONE_DIGIT + value : value;
                } else if (!context && second[slot] == Match.NONE) {
                    second[slot] = value;
                }
            }
        }
        boolean yearAtEnd = ending.kinds()[ending.length() - 1] == Field.YEAR;
        return new Match(ending.rule(), from, from + ending.length(), first, second, yearAtEnd);
    }
}
