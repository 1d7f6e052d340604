package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {
    private static final Lemmatiser LEMMATISER = learn();

    private static Lemmatiser learn() {
        try {
            return LemmaLearner.learn(Train.own());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "invaded, VBD, invade",
        "raided, VBN, raid",
        "compelling, VBG, compel",
        "denies, VBZ, deny",
        "lay, VBD, lie",
        "treaties, NNS, treaty",
        "dockers, NNS, docker",
        "Allies, NNPS, Allies",
        "Britain, NNP, Britain"
    })
    void lemmas(String form, String tag, String lemma) {
        assertThat(LEMMATISER.lemma(form, tag)).isEqualTo(lemma);
    }

    @Test
    void everyListedExceptionHolds() {
        assertThat(LemmaLearner.exceptions()).isNotEmpty().allSatisfy((key, lemma) -> {
            List<String> parts = List.of(key.split(" "));
            assertThat(LEMMATISER.lemma(parts.get(1), parts.get(0))).isEqualTo(lemma);
        });
    }

    @Test
    void anEditIsACutAndAnEnding() {
        assertThat(Lemmatiser.edit("treaties", "treaty")).isEqualTo("3y");
        assertThat(Lemmatiser.edit("went", "go")).isNull();
    }
}
