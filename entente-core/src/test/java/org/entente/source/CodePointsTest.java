package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void agreesWithTheSpanForwardAndBack() {
        String text = "a\ud83d\ude00b\ud83d\ude00c \u00e9d";
        CodePoints points = new CodePoints(text);
        for (Span span : List.of(new Span(0, 1), new Span(3, 7), new Span(8, 10), new Span(1, 4), new Span(0, 10))) {
            assertThat(points.of(span)).isEqualTo(span.inCodePoints(text));
        }
    }
}
