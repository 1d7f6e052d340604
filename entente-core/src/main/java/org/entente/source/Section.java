package org.entente.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a page for and against, as its headings name them. */
public enum Section {
    /** Advantages: what drew the two together. */
    FOR,
    /** Disadvantages: what drove them apart. */
    AGAINST,
    EVALUATION,
    COMMENTS;

    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]\\s+");
    private static final Map<String, Section> BY_HEADING = TableRow.of(Section.class, "sections.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), Section::role));

    /** No heading that names a part is longer, its number and colon included. */
    private static final int LONGEST =
            BY_HEADING.keySet().stream().mapToInt(String::length).max().orElse(0) + 8;

    private static Section role(TableRow row) {
        try {
            return valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("'" + row.cell(1) + "' is no part; for, against, evaluation or comments would do", e);
        }
    }

    /** The part that a heading opens, or empty where it names a topic, a year or nothing known. */
    public static Optional<Section> of(String heading) {
        String words = heading.strip();
        if (words.length() > LONGEST) return Optional.empty();
        boolean numbered = words.indexOf('.') > 0 || words.indexOf(')') > 0;
        String bare = numbered ? NUMBERING.matcher(words).replaceFirst("") : words;
        String name = bare.endsWith(":") ? bare.substring(0, bare.length() - 1).stripTrailing() : bare;
        return Optional.ofNullable(BY_HEADING.get(name.toLowerCase(Locale.ROOT)));
    }
}
