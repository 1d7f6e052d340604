package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ParserSlipsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "parser-slips.tsv", delimiter = '\t', nullValues = "-", quoteCharacter = '\u0001')
    void onlyTheSlipIsMended(String tree, String changed) {
        AnnotatedSentence read = Trees.parsed(tree);
        assertThat(Trees.changes(read, ParserSlips.mended(NameLists.mended(read))))
                .isEqualTo(changed == null ? List.of() : List.of(changed.split(" ")));
    }
}
