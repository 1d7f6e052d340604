package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NoteVerbsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "note-verbs.tsv", delimiter = '\t', nullValues = "-", quoteCharacter = '\u0001')
    void onlyWhatNotesWriteAsVerbsIsMended(String tree, String changed) {
        AnnotatedSentence read = Trees.parsed(tree);
        assertThat(Trees.changes(read, NoteVerbs.mended(read)))
                .isEqualTo(changed == null ? List.of() : List.of(changed.split(" ")));
    }
}
