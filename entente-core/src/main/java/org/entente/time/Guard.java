package org.entente.time;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must or must not stand beside a date: {@code in|on|<month>}, or with {@code !} in front none of these. {@code ^} is
 * the block's edge.
 */
final class Guard {
    private final boolean forbids;
    private final boolean edge;
    private final long fields;
    private final Set<Integer> words;

    private Guard(boolean forbids, boolean edge, long fields, Set<Integer> words) {
        this.forbids = forbids;
        this.edge = edge;
        this.fields = fields;
        this.words = words;
    }

    static @Nullable Guard of(String cell, Words words) {
        if (cell.isEmpty()) {
            return null;
        }
        boolean forbids = cell.charAt(0) == '!';
        boolean edge = false;
        long fields = 0;
        Set<Integer> ids = new HashSet<>();
        for (String item : (forbids ? cell.substring(1) : cell).split("\\|")) {
            if (item.equals("^")) {
                edge = true;
            } else if (item.length() > 2 && item.startsWith("<") && item.endsWith(">")) {
                Field field = Field.of(item.substring(1, item.length() - 1));
                if (field == null) {
                    throw new IllegalArgumentException("'" + item + "' is no kind of word");
                }
                fields |= field.bit();
            } else {
                ids.add(words.literal(item));
            }
        }
        return new Guard(forbids, edge, fields, Set.copyOf(ids));
    }

    boolean allows(Tokens tokens, int token) {
        boolean inside = token >= 0 && token < tokens.size();
        boolean there = inside ? (tokens.fields(token) & fields) != 0 || words.contains(tokens.id(token)) : edge;
        return there != forbids;
    }
}
