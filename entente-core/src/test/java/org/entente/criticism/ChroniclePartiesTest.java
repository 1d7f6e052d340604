package org.entente.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.actor.Days;
import org.entente.actor.Party;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChroniclePartiesTest {
    private static final ChronicleParties PARTIES = new ChronicleParties(Chronicle.of(List.of(
            entry("tientsin-1858", "Treaty of Tientsin", "1858-06", "GBR", "CHN"),
            entry("tientsin-1885", "Treaty of Tientsin", "1885-06", "FRA", "CHN"),
            entry("fashoda-1898", "Fashoda incident", "1898-09", "GBR", "FRA"),
            entry("fashoda", "Fashoda", "1898-09", "GBR", "FRA"),
            entry("berlin-1878", "Congress of Berlin", "1878-07", "GBR", "RUS", "DEU"))));

    private static ChronicleEntry entry(String id, String name, String date, String... parties) {
        return new ChronicleEntry(
                id,
                ChronicleEntry.Kind.TREATY,
                name,
                List.of(),
                Edtf.parse(date),
                null,
                "",
                Stream.of(parties).map(Party::new).toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                2,
                List.of(),
                "");
    }

    @ParameterizedTest(name = "{0} in {1} = {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "They signed the Treaty of Tientsin., 1858, tientsin-1858",
                "They signed the Treaty of Tientsin., 1885, tientsin-1885",
                "They signed the Treaty of Tientsin., 1950, -",
                "After the Fashoda  incident they talked., 1899, fashoda-1898",
                "After the fashoda incident they talked., 1899, -",
                "At Fashoda they met., 1898, -",
                "At the Congress of Berlin they met., 1878, -",
            })
    void namesOfTwoWordsAndMoreImplyTheirParties(String text, String year, String id) {
        List<String> rows = PARTIES.find(text, new Span(0, text.length()), Days.of(year)).stream()
                .map(named -> named.row().replace("chronicle ", ""))
                .toList();
        assertThat(rows).isEqualTo(id == null ? List.of() : List.of(id));
    }
}
