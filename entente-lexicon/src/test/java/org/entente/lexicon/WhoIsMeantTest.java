package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.actor.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WhoIsMeantTest {
    @ParameterizedTest(name = "{2} [{0}]")
    @CsvFileSource(
            resources = {"/actors/who.tsv", "/actors/passages.tsv"},
            delimiter = '\t',
            quoteCharacter = '\u0001',
            maxCharsPerColumn = 4096,
            useHeadersInDisplayName = false,
            numLinesToSkip = 3)
    void everyRowIsRead(@Nullable String day, @Nullable String dyad, String passage, String who) {
        ActorPassages.Passage read =
                ActorPassages.read(passage.replace('¶', '\n'), ActorPassages.day(day), ActorPassages.dyad(dyad));
        assertThat(Arrays.stream(who.split("; ")).toList())
                .allSatisfy(expected ->
                        assertThat(found(read, expected)).as(expected).matches(parties -> meets(parties, expected)));
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

    /** Whether those found are one of the sets expected: "BGR|OTT" is either, "GBR:*" a part of Britain or the whole. */
    private static boolean meets(Collection<? extends String> found, String expected) {
        String parties = expected.substring(expected.lastIndexOf('=') + 1);
        return Arrays.stream(parties.split("\\|"))
                .anyMatch(either -> parties(either).equals(found)
                        || either.endsWith(":*")
                                && found.size() == 1
                                && (found.iterator().next() + ":")
                                        .startsWith(either.substring(0, either.length() - 1)));
    }

    private static TreeSet<String> parties(String parties) {
        return parties.equals("-") ? new TreeSet<>() : new TreeSet<>(List.of(parties.split("\\+")));
    }
}
