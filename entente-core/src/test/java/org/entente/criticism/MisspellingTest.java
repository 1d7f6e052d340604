package org.entente.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.entente.source.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    @ParameterizedTest(name = "{0} is {2} from {1}")
    @CsvSource({"recieved, received, 1", "facism, fascism, 1", "litvok, litovsk, 2", "pact, pact, 0", "abc, xyz, 3"})
    void swappedNeighboursAreOneSlip(String a, String b, int distance) {
        assertThat(Misspelling.distance(a, b)).isEqualTo(distance);
        assertThat(Misspelling.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void everyConfusionHasOneGroup() {
        assertThat(TableRow.of(Misspelling.class, "confusions.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                Pattern.compile(row.cell(1)).matcher("").groupCount())
                        .isEqualTo(1));
    }

    @Test
    void theOtherTablesAreWhole() {
        assertThat(TableRow.of(Misspelling.class, "spellings.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cell(0)).hasSizeGreaterThan(4));
        assertThat(ActGroup.all())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.words()).isNotEmpty());
        assertThat(TableRow.of(Misspelling.class, "figures.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cell(1)).isNotBlank());
        assertThat(TableRow.of(Misspelling.class, "names.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cell(1)).matches("\\d{4}-\\d\\d-\\d\\d"));
    }
}
