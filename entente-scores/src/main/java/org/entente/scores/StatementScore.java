package org.entente.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.Statement;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.source.Span;

/**
 * How statements fare against a table of statements by hand: the one that overlaps a row the most is compared.
 *
 * @param kind rows whose kind is one of the row's
 * @param directed rows under Advantages or Disadvantages that speak for or against
 * @param direction of these, rows with the same direction
 * @param advantages directed rows under Advantages
 * @param advantagesRight of these, rows with the same direction
 * @param listing one line a row that is not right
 */
public record StatementScore(
        int rows, int kind, int directed, int direction, int advantages, int advantagesRight, List<String> listing) {
    private static final Map<String, Kind> KINDS = Map.of(
            "EV",
            Kind.EVENT,
            "NE",
            Kind.EVENT,
            "AT",
            Kind.ATTITUDE,
            "CA",
            Kind.CAUSE,
            "CF",
            Kind.COUNTERFACTUAL,
            "BL",
            Kind.BLAME,
            "ST",
            Kind.STATISTIC,
            "DF",
            Kind.DEFINITION,
            "VA",
            Kind.JUDGEMENT);

    /** A row: {@code span} in code points of the text. */
    public record Row(String id, Span span, String section, String quote, Set<Kind> kinds, Side direction) {}

    /** Reads the table: id, start, end, section, quote, who, kind, direction, and more. */
    public static List<Row> read(String table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table.lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            Set<Kind> kinds = new LinkedHashSet<>();
            for (String label :
                    cells[6].replaceAll("\\(.*?\\)|\\d+%", "").strip().split("\\+")) {
                Kind kind = KINDS.get(label.strip().substring(0, 2));
                if (kind == null) throw new IllegalArgumentException(cells[0] + ": '" + label + "' is no kind");
                kinds.add(kind);
            }
            Side side =
                    switch (cells[7]) {
                        case "+" -> Side.FOR;
                        case "-" -> Side.AGAINST;
                        default -> Side.OTHER;
                    };
            Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
            rows.add(new Row(cells[0], span, cells[3], cells[4], kinds, side));
        }
        return List.copyOf(rows);
    }

    public static StatementScore of(List<Row> rows, List<Statement> statements) {
        int kind = 0;
        int directed = 0;
        int direction = 0;
        int advantages = 0;
        int advantagesRight = 0;
        List<String> listing = new ArrayList<>();
        for (Row row : rows) {
            Optional<Statement> best = statements.stream()
                    .filter(statement -> span(statement).overlaps(row.span()))
                    .max(Comparator.comparingDouble(statement -> likeness(span(statement), row.span())));
            boolean kindRight =
                    best.map(Statement::kind).filter(row.kinds()::contains).isPresent();
            boolean sideRight = best.map(Statement::direction)
                    .filter(row.direction()::equals)
                    .isPresent();
            if (kindRight) kind++;
            if (row.direction() != Side.OTHER && !row.section().equals("E")) {
                directed++;
                if (sideRight) direction++;
                if (row.section().equals("A")) advantages++;
                if (row.section().equals("A") && sideRight) advantagesRight++;
            }
            boolean right = kindRight && (sideRight || row.direction() == Side.OTHER);
            if (!right) {
                listing.add(row.id() + " " + row.quote() + "\n    told " + row.kinds() + " " + row.direction()
                        + "\n    read " + best.map(StatementScore::brief).orElse("nothing"));
            }
        }
        return new StatementScore(rows.size(), kind, directed, direction, advantages, advantagesRight, listing);
    }

    private static String brief(Statement statement) {
        return statement.kind() + " " + statement.direction() + " (" + statement.rule() + ") " + statement.quote();
    }

    private static Span span(Statement statement) {
        return statement.span().inCodePoints(statement.source().text());
    }

    /** Of what either covers, how much both do. */
    private static double likeness(Span one, Span two) {
        double shared = Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
        return shared / one.union(two).length();
    }

    /** A table in Markdown. */
    public String table() {
        return "| | rows | right | % |\n|---|--:|--:|--:|\n"
                + line("kind", rows, kind)
                + line("direction, where there is one", directed, direction)
                + line("… under Advantages", advantages, advantagesRight);
    }

    private static String line(String name, int of, int right) {
        return String.format(
                Locale.ROOT, "| %s | %d | %d | %.1f |\n", name, of, right, 100.0 * right / Math.max(1, of));
    }
}
