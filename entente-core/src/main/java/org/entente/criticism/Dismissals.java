package org.entente.criticism;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings that a person looked at and dismissed for good. Kept beside the source, so that every face knows them; a finding
 * stays dismissed as long as the same check finds the same words for the same reason, wherever they have moved to.
 */
public final class Dismissals {
    private static final String HEADER = "doc\tcheck\tfound\tevidence";
    private static final int COLUMNS = 4;

    /** One finding, by what does not change when the text around it does. */
    private record Row(String doc, String check, String found, String evidence) {
        static Row of(Finding finding) {
            return new Row(finding.source().id(), finding.check(), level(finding.found()), level(finding.evidence()));
        }

        private static String level(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    private final Set<Row> rows;

    private Dismissals(Set<Row> rows) {
        this.rows = rows;
    }

    public static Dismissals none() {
        return new Dismissals(Set.of());
    }

    /**
     * Reads a sidecar file.
     *
     * @param name what error messages call it
     * @throws IllegalArgumentException naming the line if a row has not four cells
     */
    public static Dismissals parse(String name, String text) {
        Set<Row> rows = new LinkedHashSet<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#") || lines[i].equals(HEADER)) continue;
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(
                        name + ":" + (i + 1) + ": doc, check, found and evidence are meant, got '" + lines[i] + "'");
            }
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3]));
        }
        return new Dismissals(rows);
    }

    public boolean contains(Finding finding) {
        return rows.contains(Row.of(finding));
    }

    /** These and one more. */
    public Dismissals plus(Finding finding) {
        Set<Row> more = new LinkedHashSet<>(rows);
        more.add(Row.of(finding));
        return new Dismissals(more);
    }

    /** These and others. */
    public Dismissals plus(Dismissals others) {
        Set<Row> more = new LinkedHashSet<>(rows);
        more.addAll(others.rows);
        return new Dismissals(more);
    }

    /** The findings that are left. */
    public List<Finding> filter(List<Finding> findings) {
        return findings.stream().filter(finding -> !contains(finding)).toList();
    }

    /** As the sidecar file holds it: what {@link #parse} reads back. */
    public String write() {
        StringBuilder text = new StringBuilder("# Findings that were looked at and dismissed.\n")
                .append(HEADER)
                .append('\n');
        for (Row row : rows) {
            text.append(String.join("\t", row.doc(), row.check(), row.found(), row.evidence()))
                    .append('\n');
        }
        return text.toString();
    }
}
