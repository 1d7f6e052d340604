package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "sign, signs, signing, signed",
        "cede, cedes, ceding, ceded",
        "ratify, ratifies, ratifying, ratified",
        "destroy, destroys, destroying, destroyed",
        "crush, crushes, crushing, crushed",
        "veto, vetoes, vetoing, vetoed",
        "guarantee, guarantees, guaranteeing, guaranteed",
        "offer, offers, offering, offered"
    })
    void regularVerbs(String verb, String third, String gerund, String past) {
        assertThat(Inflection.third(verb)).isEqualTo(third);
        assertThat(Inflection.past(verb)).isEqualTo(past);
        assertThat(Inflection.gerund(verb, past)).isEqualTo(gerund);
    }

    @ParameterizedTest
    @CsvSource({
        "VBN compelled, compel",
        "VBG compelling, compel",
        "VBG winning, win",
        "VBG overrunning, overrun",
        "VBD forbade, forbid",
        "VBN forbidden, forbid",
        "VBG lying, lie",
        "VBG treading, tread",
        "VBG fleeing, flee"
    })
    void listedVerbs(String form, String verb) {
        assertThat(Inflection.verbs()).containsEntry(form, verb);
    }

    /** Every listed form is read back to its verb, and every exception to its lemma, by the learned lemmatiser. */
    @Test
    void theLemmatiserKnowsAllOfThem() throws IOException {
        Lemmatiser lemmatiser = LemmaLearner.learn(Train.history());
        Inflection.exceptions()
                .forEach((key, lemma) -> assertThat(lemma(lemmatiser, key)).isEqualTo(lemma));
        Map<String, String> verbs = Inflection.verbs();
        verbs.forEach((key, verb) -> assertThat(lemma(lemmatiser, key)).as(key).isEqualTo(verb));
    }

    private static String lemma(Lemmatiser lemmatiser, String key) {
        int space = key.indexOf(' ');
        return lemmatiser.lemma(key.substring(space + 1), key.substring(0, space));
    }
}
