package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.event.Cameo;
import org.entente.event.EventType;
import org.entente.event.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PloverCameoTest {
    private static final Cameo CAMEO = PloverCameo.load();
    private static final ScoreTable SCORES = PloverScores.load();

    static Stream<Cameo.Row> rows() {
        return CAMEO.rows().stream();
    }

    @Test
    void everyThreeDigitKindIsThere() {
        assertThat(rows().filter(row -> row.code().length() == 3).count()).isGreaterThan(100);
        assertThat(rows().map(row -> row.code().substring(0, 2)).distinct()).hasSize(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowLeadsBackToItsTypeModeAndContexts(Cameo.Row row) {
        assertThat(row.name()).isNotBlank();
        EventType type = row.type();
        if (type == null) {
            assertThat(row.code()).startsWith("01");
            assertThat(row.mode()).isNull();
            return;
        }
        assertThat(CAMEO.nearest(type, row.mode(), row.contexts())).hasValueSatisfying(back -> {
            assertThat(back.type()).isEqualTo(type);
            assertThat(back.mode()).isEqualTo(row.mode());
            assertThat(back.contexts()).isEqualTo(row.contexts());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyModeIsPloversAndTheScalesAgreeInSign(Cameo.Row row) {
        EventType type = row.type();
        if (type == null) return;
        if (row.mode() != null) {
            assertThat(PloverScores.modes(type)).as(row.code()).contains(row.mode());
        }
        Double goldstein = row.goldstein();
        boolean appeal = type == EventType.REQUEST;
        if (goldstein != null && !appeal) {
            assertThat(Math.signum(SCORES.score(type, row.mode()))).isEqualTo(Math.signum(goldstein));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} = {3}")
    @CsvSource({
        "ASSAULT, aerial, military, 195",
        "SANCTION, discontinue, diplomatic, 161",
        "SANCTION, withdraw, diplomatic, 160",
        "CONSULT, visit, '', 042",
        "COERCE, seize, territory, 192",
        "COERCE, misinformation, '', 170",
        "THREATEN, '', diplomatic, 139",
        "SUPPORT, '', diplomatic, 050"
    })
    void theNearestCodeIsFound(EventType type, String mode, String context, String code) {
        List<String> contexts = context.isEmpty() ? List.of() : List.of(context);
        assertThat(CAMEO.nearest(type, mode.isEmpty() ? null : mode, contexts))
                .map(Cameo.Row::code)
                .contains(code);
    }

    @Test
    void aCodeWithoutARowIsReadAsItsKind() {
        assertThat(CAMEO.row("0579")).map(Cameo.Row::code).contains("057");
        assertThat(CAMEO.row("999")).isEmpty();
    }
}
