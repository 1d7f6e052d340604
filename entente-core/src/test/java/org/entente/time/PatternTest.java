package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.time.Pattern.Choice;
import org.entente.time.Pattern.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
    private final Words words = new Words();

    @Test
    void takesAPatternApart() {
        Pattern.Part part = Pattern.of("[the] (first|last) <day> {of}", Map.of(), words);
        assertThat(part)
                .isInstanceOfSatisfying(
                        Sequence.class,
                        sequence -> assertThat(sequence.parts())
                                .hasSize(4)
                                .satisfies(parts ->
                                        assertThat(parts.get(0).mayBeMissing()).isTrue())
                                .satisfies(parts -> assertThat(parts.get(1)).isInstanceOf(Choice.class)));
        assertThat(part.mayBeMissing()).isFalse();
    }

    @Test
    void putsInWhatIsDefined() {
        Pattern.Part day = Pattern.piece("<day>", Map.of(), words);
        assertThat(Pattern.of("%day", Map.of("%day", day), words)).isSameAs(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[the];may be empty",
                "{of};may be empty",
                "(a|b;is missing",
                "a];closes nothing",
                "%day;not defined above",
                "<dey>;no kind of word",
                "{of} a;nothing can come behind"
            })
    void saysWhatIsWrong(String pattern, String message) {
        assertThatThrownBy(() -> Pattern.of(pattern, Map.of(), words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
