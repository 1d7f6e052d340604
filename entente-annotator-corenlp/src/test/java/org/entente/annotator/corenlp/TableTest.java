package org.entente.annotator.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.entente.language.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "obl,NNP,by,VBN,aux:pass,obl:agent",
                "obl,NNP,by,VBN,-,obl:agent",
                "obl,NNP,by,VBN,aux,",
                "obl,NNP,with,VBN,aux:pass,",
                "obl:tmod,NN,-,VBD,-,obl:unmarked",
                "obl:npmod,NN,-,NN,-,nmod:unmarked",
                "obl:npmod,NN,-,NN,aux,obl:unmarked",
                "acl:relcl,VBD,-,VBD,-,advcl:relcl",
                "acl:relcl,VBD,-,NN,-,",
                "case,IN,-,VBG,-,mark",
                "case,IN,-,NN,-,",
                "case,TO,-,VB,-,"
            })
    void theFirstRelationThatFits(
            String relation, String tag, String marker, String governor, String auxiliary, String to) {
        assertThat(Graph.RELATIONS.find(relation, tag, marker, governor, auxiliary))
                .isEqualTo(to);
    }

    @Test
    void everyPartOfSpeechIsUniversal() {
        for (String upos : Graph.PARTS_OF_SPEECH.results()) {
            assertThatCode(() -> Upos.valueOf(upos)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NNP,british,amod,ADJ",
                "NNP,britain,nsubj,PROPN",
                "NN,nothing,obj,PRON",
                "VBD,was,cop,AUX",
                "VBD,was,root,VERB",
                "RB,not,advmod,PART",
                "RB,soon,advmod,ADV",
                "IN,that,mark,SCONJ",
                "IN,in,case,ADP",
                "TO,to,mark,PART",
                "DT,this,det,DET",
                "DT,this,nsubj,PRON",
                "DT,both,nsubj,DET",
                "WDT,which,obj,PRON",
                "WDT,which,det,DET",
                "$,$,nmod,SYM"
            })
    void theFirstPartOfSpeechThatFits(String tag, String form, String relation, String upos) {
        assertThat(Graph.PARTS_OF_SPEECH.find(tag, form, relation)).isEqualTo(upos);
    }
}
