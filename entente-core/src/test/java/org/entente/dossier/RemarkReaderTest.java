package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RemarkReaderTest {
    @ParameterizedTest(name = "{1} [{0}]")
    @CsvFileSource(resources = "remark-sentences.tsv", delimiter = '\t', nullValues = "-", numLinesToSkip = 2)
    void everyRowReads(@Nullable String kind, String sentence) {
        assertThat(RemarkReader.kind(sentence))
                .isEqualTo(Optional.ofNullable(kind).map(name -> Remark.Kind.valueOf(name.toUpperCase(Locale.ROOT))));
    }
}
