package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(nullValues = "-", textBlock = """
            invaded,     VBD, invade
            raided,      VBN, raid
            ceded,       VBN, cede
            sunk,        VBN, sink
            sank,        VBD, sink
            found,       VBD, find
            founded,     VBD, found
            annulled,    VBN, annul
            quarrelled,  VBD, quarrel
            quarreled,   VBD, quarrel
            rebelled,    VBD, rebel
            boycotted,   VBD, boycott
            cancelling,  VBG, cancel
            allying,     VBG, ally
            dying,       VBG, die
            agreeing,    VBG, agree
            occupies,    VBZ, occupy
            delays,      VBZ, delay
            clashes,     VBZ, clash
            undergone,   VBN, undergo
            overran,     VBD, overrun
            planed,      VBD, plan
            qwertied,    VBD, -
            invade,      VB,  invade
            froze,       VBP, freeze
            found,       VBP, found
            """)
    void everyFormLeadsBackToItsVerb(String form, String xpos, String lemma) {
        assertThat(VerbForms.lemma(form, xpos)).isEqualTo(lemma);
    }
}
