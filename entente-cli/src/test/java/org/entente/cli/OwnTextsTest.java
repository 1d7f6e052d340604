package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.scores.GoldText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts written for this project say what they are coded to say. */
class OwnTextsTest {
    @ParameterizedTest
    @CsvSource({"dev, 85", "held, 50"})
    void everyEventAndSlipStandsInItsText(String folder, int number) throws IOException {
        List<GoldText> texts = GoldText.read(List.of(Path.of("../entente-scores/own-texts", folder)));
        assertThat(texts).extracting(GoldText::id).hasSize(number);
        for (GoldText text : texts) {
            int length = text.text().codePointCount(0, text.text().length());
            assertThat(text.events()).as(text.id()).hasSizeGreaterThan(20).allSatisfy(event -> {
                assertThat(event.start()).isLessThan(event.end());
                assertThat(event.end()).isLessThanOrEqualTo(length);
            });
            assertThat(text.errors()).as(text.id()).isNotEmpty();
        }
    }
}
