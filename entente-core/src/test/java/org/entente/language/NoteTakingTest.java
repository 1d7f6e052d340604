package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTakingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "US recog. Chile.|US recognises Chile .",
                "recog. by Taft|recognition by Taft",
                "France won't recog. him|France wo n't recognise him",
                "treaty w/ Spain|treaty with Spain",
                "Fr. fleet sails|French fleet sails",
                "Fr. Brown sails|Fr. Brown sails",
                "GB promises 2 leave|GB promises to leave",
                "gives up Cuba 2 US rule|gives up Cuba to US rule",
                "asks Rome 4 aid|asks Rome for aid",
                "sends 2 ships|sends 2 ships",
                "sends 2 British ships|sends 2 British ships",
                "riots: 4 killed|riots : 4 killed",
                "World War 2 ended|World War 2 ended",
                "a 4 power pact|a 4 power pact",
                "Brit. + Ger. govts protest|British and Germany governments protest",
            })
    void shortenedWordsAreReadInFull(String note, String read) {
        List<String> forms = new Tokeniser(Tokeniser.Compounds.WHOLE)
                .words(note, new Span(0, note.length())).stream()
                        .map(Word::form)
                        .toList();
        assertThat(String.join(" ", forms)).isEqualTo(read);
    }

    @Test
    void aNoteGoesOnAfterABrokenWordAndEndsAtArrowsAndSemicolons() {
        assertThat(sentences("Mex. cedes the north -> treaty; Chin. gold pays for it"))
                .containsExactly("Mex. cedes the north", "treaty;", "Chin. gold pays for it");
    }

    @Test
    void aDateBeforeANameIsALabel() {
        String text = "July 93 Siam crisis begins";
        Sentence sentence = new Segmenter().segment(note(text)).get(0);
        assertThat(sentence.text()).isEqualTo("Siam crisis begins");
        assertThat(sentence.label()).isEqualTo(new Span(0, 7));
    }

    private static List<String> sentences(String text) {
        return new Segmenter().segment(note(text)).stream().map(Sentence::text).toList();
    }

    private static Source note(String text) {
        Block block = new Block(Block.Kind.BULLET, new Span(0, text.length()), 1, null);
        return new Source("note", "note", null, null, null, text, List.of(block));
    }
}
