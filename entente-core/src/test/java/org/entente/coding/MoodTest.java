package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // "freed the hostages had Britain asked", wherever the clause hangs
        "freed/VERB/VBD/-1/root hostages/NOUN/NNS/0/obj had/AUX/VBD/4/aux Britain/PROPN/NNP/4/nsubj"
                + " asked/VERB/VBN/1/acl:relcl, 4, true",
        "Were/AUX/VBD/3/aux Syria/PROPN/NNP/3/nsubj to/PART/TO/3/mark invade/VERB/VB/-1/root, 3, true",
        // "never before had India protested", "nor had Britain asked"
        "Never/ADV/RB/3/advmod had/AUX/VBD/3/aux India/PROPN/NNP/3/nsubj protested/VERB/VBN/-1/root, 3, false",
        "left/VERB/VBD/-1/root nor/CCONJ/CC/4/cc had/AUX/VBD/4/aux Britain/PROPN/NNP/4/nsubj asked/VERB/VBN/0/conj,"
                + " 4, false",
        // what goes on with such a clause stands under it
        "Were/AUX/VBD/3/aux Syria/PROPN/NNP/3/nsubj to/PART/TO/3/mark invade/VERB/VB/-1/root"
                + " Israel/PROPN/NNP/6/nsubj would/AUX/MD/6/aux bomb/VERB/VB/3/conj, 6, true",
    })
    void anInvertedClauseIsACondition(String tree, int verb, boolean hypothetical) {
        assertThat(Mood.of(Trees.graph(tree), verb).hypothetical()).isEqualTo(hypothetical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "must/AUX/MD/1/aux yield/VERB/VB/-1/root, 1, true",
        "had/VERB/VBD/-1/root/have to/PART/TO/2/mark yield/VERB/VB/0/xcomp, 2, true",
        "hoped/VERB/VBD/-1/root/hope to/PART/TO/2/mark yield/VERB/VB/0/xcomp, 2, false",
    })
    void whatOneHasToDoOneMustDo(String tree, int verb, boolean obliged) {
        assertThat(Mood.of(Trees.graph(tree), verb).obliged()).isEqualTo(obliged);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "would/AUX/MD/1/aux bomb/VERB/VB/-1/root, 1, true",
        "would/AUX/MD/1/aux bomb/VERB/VB/-1/root if/SCONJ/IN/3/mark attacked/VERB/VBN/1/advcl, 1, false",
        "will/AUX/MD/1/aux bomb/VERB/VB/-1/root if/SCONJ/IN/3/mark attacked/VERB/VBN/1/advcl, 1, true",
    })
    void whatIsConditionalIsNotYetToCome(String tree, int verb, boolean future) {
        assertThat(Mood.of(Trees.graph(tree), verb).future()).isEqualTo(future);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "will/AUX/MD/1/aux bomb/VERB/VB/-1/root, 1, false",
        "will/AUX/MD/1/aux bomb/VERB/VB/-1/root if/SCONJ/IN/3/mark attacked/VERB/VBN/1/advcl, 1, true",
        // where the parser takes the verb for a noun
        "will/AUX/MD/1/aux help/VERB/VB/-1/root if/SCONJ/IN/4/case Turkey/PROPN/NNP/4/compound"
                + " attacks/NOUN/NNS/1/obl, 1, true",
    })
    void whatWillBeDoneOnAConditionIsConditional(String tree, int verb, boolean hypothetical) {
        assertThat(Mood.of(Trees.graph(tree), verb).hypothetical()).isEqualTo(hypothetical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "would/AUX/MD/1/aux help/VERB/VB/-1/root if/SCONJ/IN/3/mark attacked/VERB/VBN/1/advcl, 1, true",
        "would/AUX/MD/2/aux have/AUX/VB/2/aux helped/VERB/VBN/-1/root/help if/SCONJ/IN/4/mark attacked/VERB/VBN/2/advcl,"
                + " 2, false",
        "would/AUX/MD/1/aux help/VERB/VB/-1/root, 1, false",
    })
    void whatWouldBeDoneOnAnOpenConditionIsReady(String tree, int verb, boolean ready) {
        assertThat(Mood.of(Trees.graph(tree), verb).ready()).isEqualTo(ready);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "should/AUX/MD/2/aux have/AUX/VB/2/aux helped/VERB/VBN/-1/root/help, 2, true",
        "should/AUX/MD/1/aux help/VERB/VB/-1/root, 1, false",
        "must/AUX/MD/2/aux have/AUX/VB/2/aux helped/VERB/VBN/-1/root/help, 2, false",
    })
    void whatShouldHaveBeenDoneWasNot(String tree, int verb, boolean hypothetical) {
        assertThat(Mood.of(Trees.graph(tree), verb).hypothetical()).isEqualTo(hypothetical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "passed/VERB/VBD/-1/root/pass Hardly/ADV/RB/3/advmod any/DET/DT/3/det trade/NOUN/NN/0/nsubj, 0, true",
        "passed/VERB/VBD/-1/root/pass Any/DET/DT/2/det trade/NOUN/NN/0/nsubj, 0, false",
        "entered/VERB/VBD/-1/root/enter without/SCONJ/IN/2/mark firing/VERB/VBG/0/advcl/fire, 2, true",
        "troops/NOUN/NNS/-1/root out/ADP/IN/3/case of/ADP/IN/3/case Oman/PROPN/NNP/0/nmod, 3, false",
    })
    void fewIsNoneAndOutOfAPlaceIsNoDenial(String tree, int head, boolean negated) {
        assertThat(Mood.of(Trees.graph(tree), head).negated()).isEqualTo(negated);
    }
}
