package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern taken apart: {@code [the] (early|late) <year> {and <year>}}. Square brackets hold what may be missing, round
 * ones what stands in place of each other, curly ones what must follow at the end but belongs to no date; {@code %name} is
 * a pattern defined further up.
 */
final class Pattern {
    /** A piece of a pattern. */
    sealed interface Part {
        /** Whether no word is needed for it. */
        boolean mayBeMissing();
    }

    /**
     * One word.
     *
     * @param field the kind of word, or null for a literal
     * @param literal the number of a literal
     */
    record Step(@Nullable Field field, int literal) implements Part {
        @Override
        public boolean mayBeMissing() {
            return false;
        }
    }

    record Sequence(List<Part> parts) implements Part {
        @Override
        public boolean mayBeMissing() {
            return parts.stream().allMatch(Part::mayBeMissing);
        }
    }

    record Choice(List<Part> parts) implements Part {
        @Override
        public boolean mayBeMissing() {
            return parts.stream().anyMatch(Part::mayBeMissing);
        }
    }

    /** What only has to be there, at the end of the pattern. */
    record Ahead(Part part) implements Part {
        @Override
        public boolean mayBeMissing() {
            return true;
        }
    }

    private static final Sequence NOTHING = new Sequence(List.of());

    private final String source;
    private final Map<String, Part> macros;
    private final Words words;
    private int at;

    private Pattern(String source, Map<String, Part> macros, Words words) {
        this.source = source;
        this.macros = macros;
        this.words = words;
    }

    /**
     * The parts of a pattern that a date can be read by.
     *
     * @param words gain the pattern's literals
     * @throws IllegalArgumentException if a bracket is missing, a macro or kind of word unknown, or the pattern allows
     *     nothing
     */
    static Part of(String source, Map<String, Part> macros, Words words) {
        Part whole = piece(source, macros, words);
        if (whole.mayBeMissing()) {
            throw new IllegalArgumentException("the pattern may be empty");
        }
        return whole;
    }

    /** The parts of what other patterns are made of. */
    static Part piece(String source, Map<String, Part> macros, Words words) {
        Pattern pattern = new Pattern(source, macros, words);
        Part whole = pattern.alternatives();
        if (pattern.at < source.length()) {
            throw new IllegalArgumentException("'" + source.charAt(pattern.at) + "' closes nothing");
        }
        return whole;
    }

    private Part alternatives() {
        List<Part> all = new ArrayList<>();
        all.add(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : new Choice(all);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < source.length() && ")]}|".indexOf(source.charAt(at)) < 0) {
            char c = source.charAt(at);
            if (c == ' ') {
                at++;
            } else if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Ahead) {
                throw new IllegalArgumentException("nothing can come behind '}'");
            } else {
                parts.add(item(c));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private Part item(char c) {
        return switch (c) {
            case '(' -> group(')');
            case '[' -> new Choice(List.of(group(']'), NOTHING));
            case '{' -> new Ahead(group('}'));
            default -> word();
        };
    }

    private Part group(char close) {
        at++;
        Part inside = alternatives();
        if (at >= source.length() || source.charAt(at) != close) {
            throw new IllegalArgumentException("'" + close + "' is missing");
        }
        at++;
        return inside;
    }

    private Part word() {
        int from = at;
        if (source.charAt(at) == '\\' && at + 1 < source.length()) {
            at += 2;
            return step(source.substring(from + 1, at));
        }
        while (at < source.length() && " ()[]{}|".indexOf(source.charAt(at)) < 0) at++;
        String word = source.substring(from, at);
        if (!word.startsWith("%")) {
            return step(word);
        }
        Part macro = macros.get(word);
        if (macro == null) {
            throw new IllegalArgumentException("'" + word + "' is not defined above; known are " + macros.keySet());
        }
        return macro;
    }

    private Step step(String text) {
        if (text.length() <= 2 || text.charAt(0) != '<') {
            return new Step(null, words.literal(text));
        }
        String label = text.substring(1, text.length() - 1);
        Field field = Field.of(label);
        if (field == null) {
            throw new IllegalArgumentException("'<" + label + ">' is no kind of word");
        }
        return new Step(field, -1);
    }
}
