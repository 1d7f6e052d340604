package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.scores.GoldText;
import org.entente.scores.StatementScore;
import org.entente.testkit.Shared;
import org.junit.jupiter.api.Test;

/** Kinds and directions of statements against those told by hand. */
class StatementsTest {
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
}
