package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern spelled out: {@code [the] (early|late) <year> {and <year>}} gives every plain sequence of words that it
 * allows. Square brackets hold what may be missing, round ones what stands in place of each other, curly ones what must
 * follow but belongs to no date; {@code %name} is a pattern defined further up.
 */
final class Pattern {
    /** More readings than this are a slip of the pen. */
    private static final int MOST = 60_000;

    /**
     * One word of a plain sequence.
     *
     * @param field the kind of word, or null for a literal
     * @param literal the number of a literal
     * @param fills the field that it fills, null for most literals
     * @param context whether it only has to be there
     */
    record Element(
            @Nullable Field field, int literal, @Nullable Field fills, boolean context) {}

    private final String source;
    private final Map<String, String> macros;
    private final Words words;
    private int at;
    private boolean context;

    private Pattern(String source, Map<String, String> macros, Words words) {
        this.source = source;
        this.macros = macros;
        this.words = words;
    }

    /**
     * Every plain sequence that a pattern allows; none is empty.
     *
     * @param words gain the pattern's literals
     * @throws IllegalArgumentException if a bracket is missing, a macro or kind of word unknown, or the pattern allows
     *     nothing or too much
     */
    static List<List<Element>> expand(String source, Map<String, String> macros, Words words) {
        Pattern pattern = new Pattern(source, macros, words);
        List<List<Element>> all = pattern.alternatives();
        if (pattern.at < source.length()) {
            throw new IllegalArgumentException("'" + source.charAt(pattern.at) + "' closes nothing");
        }
        if (all.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("the pattern may be empty");
        }
        return all;
    }

    private List<List<Element>> alternatives() {
        List<List<Element>> all = new ArrayList<>(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> sofar = List.of(List.of());
        while (at < source.length() && ")]}|".indexOf(source.charAt(at)) < 0) {
            char c = source.charAt(at);
            if (c == ' ') {
                at++;
            } else {
                sofar = product(sofar, item(c));
            }
        }
        return sofar;
    }

    private List<List<Element>> item(char c) {
        return switch (c) {
            case '(' -> group(')');
            case '[' -> {
                List<List<Element>> maybe = new ArrayList<>(group(']'));
                maybe.add(List.of());
                yield maybe;
            }
            case '{' -> {
                context = true;
                List<List<Element>> inside = group('}');
                context = false;
                yield inside;
            }
            default -> word();
        };
    }

    private List<List<Element>> group(char close) {
        at++;
        List<List<Element>> inside = alternatives();
        if (at >= source.length() || source.charAt(at) != close) {
            throw new IllegalArgumentException("'" + close + "' is missing");
        }
        at++;
        return inside;
    }

    private List<List<Element>> word() {
        int from = at;
        if (source.charAt(at) == '\\' && at + 1 < source.length()) {
            at += 2;
            return List.of(List.of(element(source.substring(from + 1, at))));
        }
        while (at < source.length() && " ()[]{}|".indexOf(source.charAt(at)) < 0) at++;
        String word = source.substring(from, at);
        if (!word.startsWith("%")) {
            return List.of(List.of(element(word)));
        }
        String macro = macros.get(word);
        if (macro == null) {
            throw new IllegalArgumentException("'" + word + "' is not defined above; known are " + macros.keySet());
        }
        Pattern inner = new Pattern(macro, macros, words);
        inner.context = context;
        return inner.alternatives();
    }

    private Element element(String text) {
        if (text.length() <= 2 || text.charAt(0) != '<') {
            return new Element(null, words.literal(text), words.slotOf(text), context);
        }
        String label = text.substring(1, text.length() - 1);
        Field field = Field.of(label);
        if (field == null) {
            throw new IllegalArgumentException("'<" + label + ">' is no kind of word");
        }
        return new Element(field, -1, field, context);
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new IllegalArgumentException("the pattern allows more than " + MOST + " sequences");
        }
        List<List<Element>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                List<Element> joined = new ArrayList<>(head.size() + tail.size());
                joined.addAll(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }
}
