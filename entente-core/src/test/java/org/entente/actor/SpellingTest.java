package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final Spelling spelling = new Spelling();

    SpellingTest() {
        for (String name :
                List.of("Britain", "Czechoslovakia", "Zinoviev", "Bulgaria", "Belarus", "Gorchakov", "Mali")) {
            spelling.add(name, new Entry(Entry.What.STATE, null, Days.ALWAYS, false, null, name));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "britian, britain",
        "czechoslovkia, czechoslovakia",
        "zinioev, zinoviev",
        "gortchakov, gorchakov",
        "gorchakoff, gorchakov"
    })
    void aSlipOfThePenFindsItsName(String word, String name) {
        assertThat(spelling.candidates(word)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"brittle", "malt", "curtain", "beluarira"})
    void anotherWordFindsNone(String word) {
        assertThat(spelling.candidates(word)).isEmpty();
    }

    @Test
    void vowelsWeighHalf() {
        assertThat(Spelling.distance("romania", "rumania")).isEqualTo(0.5);
        assertThat(Spelling.distance("britian", "britain")).isEqualTo(1);
        assertThat(Spelling.distance("serbia", "servia")).isEqualTo(1);
    }
}
