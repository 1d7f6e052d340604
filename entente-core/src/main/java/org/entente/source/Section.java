package org.entente.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a page for and against, as its headings name them. */
public enum Section {
    /** Advantages: what drew the two together. */
    FOR,
    /** Disadvantages: what drove them apart. */
    AGAINST,
    EVALUATION,
    COMMENTS;

    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]\\s+");
    private static final Map<String, Section> BY_HEADING =
            Table.read("sections.tsv", row -> valueOf(row.toUpperCase(Locale.ROOT)));

    /** The part that a heading opens, or empty where it names a topic, a year or nothing known. */
    public static Optional<Section> of(String heading) {
        String bare = NUMBERING.matcher(heading.strip()).replaceFirst("");
        bare = bare.replaceFirst("\\s*:$", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_HEADING.get(bare));
    }
}
