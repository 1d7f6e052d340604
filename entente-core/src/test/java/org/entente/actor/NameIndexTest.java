package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private final NameIndex index = new NameIndex();

    NameIndexTest() {
        index.add("Port Arthur", entry(Entry.What.PLACE));
        index.add("Arthur", entry(Entry.What.PERSON));
        index.add("Quai d'Orsay", entry(Entry.What.SEAT));
        index.add("US", entry(Entry.What.STATE));
        index.add("U.S.", entry(Entry.What.STATE));
        index.add("São Paulo", entry(Entry.What.PLACE));
        index.add("Communist Party of the West", entry(Entry.What.GROUP));
        index.addInAnyCase("Britain", entry(Entry.What.STATE));
        index.addInAnyCase("Anglo", entry(Entry.What.COMBINING));
        index.addInLowerCase("turkey", entry(Entry.What.NOBODY));
        index.add("St. Petersburg", entry(Entry.What.SEAT));
    }

    private static Entry entry(Entry.What what) {
        return new Entry(what, null, Days.ALWAYS, false, null, "row");
    }

    private String found(String text) {
        StringBuilder names = new StringBuilder();
        for (Match match : index.find(text, 0, text.length())) {
            names.append(names.isEmpty() ? "" : "; ").append(text, match.start(), match.end());
        }
        return names.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "The fall of Port Arthur. | Port Arthur",
                "The PORT ARTHUR garrison | PORT ARTHUR",
                "Mr Arthur went to port. | Arthur",
                "the port Arthur knew | Arthur",
                "the Quai d’Orsay and the quai d'Orsay | Quai d’Orsay",
                "give us US arms, says the U.S. envoy | US; U.S",
                "Sao Paulo or São Paulo | Sao Paulo; São Paulo",
                "britain and Britain's friends | britain; Britain",
                "Anglo-Soviet, anglo-soviet, an Anglo | Anglo; anglo",
                "A turkey is not Turkey | turkey",
                "St Petersburg, St. Petersburg | St Petersburg; St. Petersburg",
                "the Communist party of the West | Communist party of the West",
                "Port~Arthur | Port~Arthur",
                "Port. Arthur | Arthur"
            })
    void theLongestNameIsFound(String text, String names) {
        assertThat(found(text.replace('~', '\n'))).isEqualTo(names.replace('~', '\n'));
    }

    @Test
    void aWordOfANameIsKnown() {
        assertThat(index.knowsWord("Petersburg")).isTrue();
        assertThat(index.knowsWord("PAULO")).isTrue();
        assertThat(index.knowsWord("Leningrad")).isFalse();
    }
}
