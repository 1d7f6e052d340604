package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Why/ADV/WRB/3/advmod did/AUX/VBD/3/aux Japan/PROPN/NNP/3/nsubj attack/VERB/VB/-1/root ?/PUNCT/./3/punct, true",
        "And/CCONJ/CC/3/cc could/AUX/MD/3/aux Japan/PROPN/NNP/3/nsubj attack/VERB/VB/-1/root ?/PUNCT/./3/punct, true",
        // a doubt that is set behind what is told
        "Japan/PROPN/NNP/1/nsubj attacks/VERB/VBZ/-1/root ?/PUNCT/./1/punct, false",
        "Did/AUX/VBD/2/aux Japan/PROPN/NNP/2/nsubj attack/VERB/VB/-1/root ./PUNCT/./2/punct, false",
    })
    void aQuestionBeginsAsOneAndEndsAsOne(String tree, boolean question) {
        assertThat(Questions.isOne(Trees.graph(tree))).isEqualTo(question);
    }
}
