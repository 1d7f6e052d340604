package org.entente.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259): maps in the order of their keys' insertion, lists, strings, numbers, booleans and null. Anything
 * else is written as the string of its {@code toString}.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /** The value on one line, with a space after each comma and colon. */
    public static String line(@Nullable Object value) {
        return of(value, false);
    }

    /** The value over several lines, each level one space deeper. */
    public static String pretty(@Nullable Object value) {
        return of(value, true);
    }

    private static String of(@Nullable Object value, boolean pretty) {
        Json json = new Json(pretty);
        json.value(value, 0);
        return json.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            array(list, depth);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            separate(first, depth + 1);
            first = false;
            string(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), depth + 1);
        }
        close(first, depth, '}');
    }

    private void array(List<?> list, int depth) {
        out.append('[');
        boolean first = true;
        for (Object item : list) {
            separate(first, depth + 1);
            first = false;
            value(item, depth + 1);
        }
        close(first, depth, ']');
    }

    private void separate(boolean first, int depth) {
        if (!first) out.append(pretty ? "," : ", ");
        if (pretty) newLine(depth);
    }

    private void close(boolean empty, int depth, char bracket) {
        if (pretty && !empty) newLine(depth);
        out.append(bracket);
    }

    private void newLine(int depth) {
        out.append('\n').append(" ".repeat(depth));
    }

    private void string(String text) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) && isLoneSurrogate(text, i);
            if (!escaped) continue;
            out.append(text, plain, i);
            escape(c);
            plain = i + 1;
        }
        out.append(text, plain, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
