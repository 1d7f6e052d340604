package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as comma-separated values (RFC 4180); the items of a list are joined by {@code |}. */
public final class Csv {
    /** Names of an event record's columns. */
    public static final String EVENT_HEADER =
            "doc,id,start,end,quote,sentence,actor,recipient,type,mode,contexts,date,aux,"
                    + "kind,side,score,quad,confidence,rule,actorText,recipientText";

    private Csv() {}

    /** The values of a record in the order of its keys. */
    public static String line(Map<String, ? extends @Nullable Object> record) {
        List<String> cells = new ArrayList<>();
        for (Object value : record.values()) cells.add(quoted(cell(value)));
        return String.join(",", cells);
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join("|", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : value.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
