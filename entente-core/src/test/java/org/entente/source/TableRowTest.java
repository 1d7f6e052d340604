package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {
    @Test
    void rowsStandBelowTheHeaderAndKnowTheirLine() {
        List<TableRow> rows = TableRow.of(TableRowTest.class, "even.tsv");
        assertThat(rows)
                .containsExactly(
                        new TableRow("even.tsv", 3, List.of("pact", "treaty|accord")),
                        new TableRow("even.tsv", 5, List.of("note", "")));
        assertThat(rows.get(0).alternatives(1)).containsExactly("treaty", "accord");
    }

    @Test
    void aShortRowIsNamed() {
        assertThatThrownBy(() -> TableRow.of(TableRowTest.class, "uneven.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("uneven.tsv:5: 2 cells are meant, got 'note'");
    }
}
