package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish jets bombed two villages, Norwegian monitors said.|Norwegian monitors said",
                "Turkish jets bombed two villages, Norwegian monitors said on Monday.|Norwegian monitors said on Monday",
                "Rebels seized the port, Radio Maputo reported today.|Radio Maputo reported today",
                "Chile will pay, according to a spokesman for the Dutch embassy.|according to a spokesman for the Dutch embassy",
                "According to Lisbon radio, troops have crossed the river.|According to Lisbon radio",
                "Rebels seized the port, a Dutch aid worker told Reuters.|a Dutch aid worker told Reuters",
                "Chile said that Peru had attacked it.|",
                "The minister said nothing, and Peru protested.|",
                "Chile left the talks, and Peru followed.|",
                "Chile's recall of its envoy from Lima was announced on Monday.|",
                "Norway's fishermen will pay, a Dutch consul said.|a Dutch consul said",
            })
    void whoToldIsNamedApart(String sentence, String told) {
        String found = Attribution.of(sentence, new Span(0, sentence.length()))
                .map(span -> span.of(sentence))
                .orElse(null);
        assertThat(found).isEqualTo(told);
    }
}
