package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.entente.actor.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WhoIsMeantTest {
    @ParameterizedTest(name = "{2} [{0}]")
    @CsvFileSource(
            resources = "/actors/who.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            maxCharsPerColumn = 4096,
            useHeadersInDisplayName = false,
            numLinesToSkip = 3)
    void everyRowIsRead(@Nullable String day, @Nullable String dyad, String passage, String who) {
        ActorPassages.Passage read = ActorPassages.read(passage, ActorPassages.day(day), ActorPassages.dyad(dyad));
        assertThat(Arrays.stream(who.split("; ")).toList())
                .allSatisfy(expected -> assertThat(found(read, expected)).isEqualTo(parties(expected)));
    }

    private static TreeSet<String> found(ActorPassages.Passage read, String expected) {
        String word = expected.substring(0, expected.lastIndexOf('='));
        int hash = word.indexOf('#');
        int nth = hash < 0 ? 1 : Integer.parseInt(word.substring(hash + 1));
        return read.at(hash < 0 ? word : word.substring(0, hash), nth)
                .map(mention -> new TreeSet<>(
                        mention.parties().stream().map(Party::code).toList()))
                .orElseGet(TreeSet::new);
    }

    private static TreeSet<String> parties(String expected) {
        String parties = expected.substring(expected.lastIndexOf('=') + 1);
        return parties.equals("-") ? new TreeSet<>() : new TreeSet<>(List.of(parties.split("\\+")));
    }
}
