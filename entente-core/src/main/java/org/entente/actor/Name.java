package org.entente.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that a fact bears.
 *
 * @param text as prose writes it
 * @param days when it stands for the fact
 * @param ambiguous whether it is also a person's name or a common word, so that it needs the grammar's support
 */
public record Name(String text, Days days, boolean ambiguous) {
    /** Reads a name as the tables write it: {@code Persia@/1935}, {@code Georgia?@1991/}. */
    public static Name parse(String cell) {
        int at = cell.indexOf('@');
        String text = at < 0 ? cell : cell.substring(0, at);
        boolean ambiguous = text.endsWith("?");
        if (ambiguous) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("'" + cell + "' has no name");
        }
        return new Name(text.strip(), at < 0 ? Days.ALWAYS : days(cell, at + 1), ambiguous);
    }

    /** Reads several names, {@code |} between them; an empty text has none. */
    public static List<Name> parseAll(String cells) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < cells.length()) {
            int bar = cells.indexOf('|', from);
            int to = bar < 0 ? cells.length() : bar;
            names.add(parse(cells.substring(from, to)));
            from = to + 1;
        }
        return names;
    }

    private static Days days(String cell, int from) {
        int slash = cell.indexOf('/', from);
        if (slash < 0) {
            throw new IllegalArgumentException("'" + cell + "': write the days of a name as @from/to");
        }
        return Days.of(cell.substring(from, slash), cell.substring(slash + 1));
    }
}
