package org.entente.annotator.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Segmenter;
import org.entente.language.Token;
import org.entente.source.Source;
import org.entente.testkit.AnnotatorContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreNlpAnnotatorTest extends AnnotatorContract {
    private static final Optional<CoreNlpAnnotator> ANNOTATOR = CoreNlpAnnotator.find();

    @BeforeAll
    static void theModelsAreThere() {
        assumeTrue(ANNOTATOR.isPresent(), "built without CoreNLP's models");
    }

    @Override
    protected Annotator annotator() {
        return ANNOTATOR.orElseThrow();
    }

    @Override
    protected int garbageRounds() {
        return 500;
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Anglo-Soviet treaty was denounced by Baldwin.|Anglo-Soviet|Anglo-Soviet|PROPN|compound",
                "The treaty was signed by Horne.|Horne|Horne|PROPN|obl:agent",
                "The treaty was signed by Horne.|was|be|AUX|aux:pass",
                "The note handed over by Krassin was refused.|Krassin|Krassin|PROPN|obl:agent",
                "France had won by Friday.|Friday|Friday|PROPN|obl",
                "Britain broke off relations last year.|year|year|NOUN|obl:unmarked",
                "Britain broke off relations last year.|off|off|ADP|compound:prt",
                "The treaty, which France signed, lapsed.|signed|sign|VERB|acl:relcl",
                "Their talks of the 1920s had failed.|Their|their|PRON|nmod:poss",
                "Their talks of the 1920s had failed.|1920s|1920s|NOUN|nmod",
                "Britain's ministers recognised the government.|Britain|Britain|PROPN|nmod:poss",
                "Britain's ministers recognised the government.|recognised|recognise|VERB|root",
                "France did not think that Britain would come.|that|that|SCONJ|mark",
                "France did not think that Britain would come.|not|not|PART|advmod"
            })
    void aWordIsNamedAsInOurTrees(String text, String form, String lemma, String upos, String relation) {
        Token token = parse(text).tokens().stream()
                .filter(each -> each.form().equals(form))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(token.lemma(), token.upos().name(), token.relation()))
                .containsExactly(lemma, upos, relation);
    }

    @Test
    void severalThreadsReadAsOne() {
        List<String> texts = List.of(
                "Germany attacked Poland.", "The note was refused by Curzon in 1923.", "Japan left the League.");
        List<List<Token>> alone =
                texts.stream().map(text -> parse(text).tokens()).toList();
        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> assertThat(parse(texts.get(i % 3)).tokens()).isEqualTo(alone.get(i % 3)));
    }

    private AnnotatedSentence parse(String text) {
        return annotator()
                .annotate(new Segmenter().segment(Source.plain("test", text)).get(0));
    }
}
