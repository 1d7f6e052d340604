package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.event.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookTest {
    private static final String PAGE = Codebook.page();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeAndModeHasItsPlaceAndItsScore(EventType type) {
        assertThat(PAGE).contains("\n## " + type + "\n\n" + type.quad().label());
        for (String mode : PloverScores.modes(type)) {
            assertThat(PAGE).contains("\n### " + type + " " + mode + "\n");
        }
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeShowsASentenceForItAndOneNot(EventType type) {
        String own = PAGE.substring(PAGE.indexOf("\n## " + type + "\n"));
        int next = own.indexOf("\n## ", 1);
        assertThat(next < 0 ? own : own.substring(0, next)).contains("- ✓ *", "- ✗ *");
    }
}
