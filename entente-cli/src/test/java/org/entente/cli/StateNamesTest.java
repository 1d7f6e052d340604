package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Dyad;
import org.entente.dossier.Dossier;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.junit.jupiter.api.Test;

class StateNamesTest {
    private static final String TOLD =
            "\n\nDelhi recognised the People's Republic in 1949. The United States sold arms to"
                    + " India in 1950. Chinese troops attacked India in 1962, and the People's Republic kept Aksai Chin.\n";

    private static Dossier dossier(String title) {
        Source source = PageForm.plain("page", title + TOLD, null).source();
        Dyad dyad = Dyad.of("CHN", "IND");
        return Engine.entente().dossier(dyad, null, List.of(Engine.entente().read(source, dyad)), List.of());
    }

    @Test
    void aStateBearsTheNameThatTheTitleGivesIt() {
        assertThat(dossier("China and India, 1949-1962").names())
                .contains("China")
                .doesNotContain("the People's Republic");
    }

    @Test
    void withoutATitleThatNamesItItIsCalledAsTheTextCallsItWithItsArticle() {
        assertThat(dossier("A cold frontier").names()).contains("the People's Republic");
    }
}
