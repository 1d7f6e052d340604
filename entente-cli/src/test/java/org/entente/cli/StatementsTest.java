package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.criticism.Finding;
import org.entente.scores.GoldText;
import org.entente.scores.StatementScore;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.testkit.Shared;
import org.junit.jupiter.api.Test;

/** Kinds and directions of statements against those told by hand. */
class StatementsTest {
    private static final int LEVEL = 11;
    private static final int SURE = 13;
    private static final int TYPING = 10;
    private static final Set<String> ON_THE_PAGE = Set.of("Gap", "ToldTwice", "SectionAgainstSide", "OutsidePeriod");

    @Test
    void kindsAndDirectionsHold() throws IOException {
        assumeTrue(ArcAnnotator.find().isPresent(), "no parser model");
        Path table = Shared.find("gold/seed-statements.tsv").orElse(null);
        assumeTrue(table != null, "no gold");
        GoldText seed = GoldText.read(List.of(table.resolveSibling("anglo-soviet-seed.json")))
                .get(0);
        List<StatementScore.Row> rows = StatementScore.read(Files.readString(table));
        StatementScore score = StatementScore.of(rows, Engine.statements(seed));
        if (Boolean.getBoolean("entente.own.print")) {
            System.out.println(score.table());
            score.listing().forEach(System.out::println);
        }
        assertThat(100.0 * score.kind() / score.rows()).as("kind").isGreaterThanOrEqualTo(85);
        assertThat(100.0 * score.direction() / score.directed()).as("direction").isGreaterThanOrEqualTo(88);
    }

    /**
     * How many of the seed's rows with a sure slip and with a slip of typing have a finding on their words, hints counted; what
     * a page leaves out or tells twice is no finding on a row.
     */
    @Test
    void slipsOfTheSeedAreFound() throws IOException {
        assumeTrue(ArcAnnotator.find().isPresent(), "no parser model");
        Path table = Shared.find("gold/seed-statements.tsv").orElse(null);
        assumeTrue(table != null, "no gold");
        String text = Files.readString(table.resolveSibling("anglo-soviet-seed.txt"));
        Source source = PageForm.plain("anglo-soviet-seed", text, null).source();
        List<Finding> findings = Engine.entente().check(Engine.entente().read(source, null)).stream()
                .filter(finding -> !ON_THE_PAGE.contains(finding.check()))
                .toList();
        Map<String, Integer> found = new TreeMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (cells.length <= LEVEL || cells[LEVEL].length() != 1) continue;
            Span row = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
            boolean hit = findings.stream()
                    .anyMatch(finding -> finding.span().inCodePoints(text).overlaps(row));
            found.merge(cells[LEVEL], hit ? 1 : 0, Integer::sum);
        }
        if (Boolean.getBoolean("entente.own.print")) System.out.println("slips of the seed found, by level: " + found);
        assertThat(found.get("S")).as("sure").isGreaterThanOrEqualTo(SURE);
        assertThat(found.get("T")).as("typing").isGreaterThanOrEqualTo(TYPING);
    }
}
