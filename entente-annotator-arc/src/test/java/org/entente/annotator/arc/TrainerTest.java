package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {
    private static final Trainer.Settings SMALL = new Trainer.Settings(3, 2, 13, 13, 14, 13, 10, 12);

    private static byte[] train(List<Tree> trees) throws IOException {
        return bytes(new Trainer(SMALL, line -> {}).train(trees, List.of()));
    }

    @Test
    void theSameTreesGiveTheSameBytes() throws IOException {
        List<Tree> trees = Train.own().subList(0, 60);
        assertThat(train(trees)).isEqualTo(train(trees));
    }

    @Test
    void aModelThatIsReadBackLearnedItsTrees() throws IOException {
        List<Tree> trees = Train.own().subList(0, 80);
        Accuracy accuracy = Accuracy.of(Model.read(new ByteArrayInputStream(train(trees))), trees);
        assertThat(accuracy.labelled() * 100 / accuracy.words()).isGreaterThan(70);
        assertThat(accuracy.lemmas() * 100 / accuracy.words()).isGreaterThan(95);
    }

    @Test
    void layingRowsOutMovesThemAndChangesNoAnswer() throws IOException {
        List<Tree> trees = Train.own().subList(0, 80);
        Model model = Model.read(new ByteArrayInputStream(train(trees)));
        Model laidOut = model.laidOut(trees.subList(40, 80));
        assertThat(bytes(laidOut)).hasSameSizeAs(bytes(model)).isNotEqualTo(bytes(model));
        for (Tree tree : trees) assertThat(answers(laidOut, tree)).isEqualTo(answers(model, tree));
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<List<Integer>> answers(Model model, Tree tree) {
        Frame frame = new Frame(tree.forms(), model.lexicon());
        model.pipeline().run(frame);
        return Stream.of(frame.tag, frame.head, frame.label)
                .map(answers -> IntStream.of(answers).boxed().toList())
                .toList();
    }

    @Test
    void aTeachersSentencesAreKeptWhereTheModelMostlyAgrees(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("prose.xml"),
                "<TEI><p>The king sent his envoy to the court of Naples in May.</p><note>Not this.</note></TEI>");
        ArcAnnotator arc = ArcAnnotator.load();
        List<Tree> same = Corpus.parse(folder, arc, arc.model());
        assertThat(same).hasSize(1);
        assertThat(same.get(0).forms()).startsWith("The", "king").doesNotContain("this");
        Annotator chain = sentence -> {
            List<Token> tokens = arc.annotate(sentence).tokens().stream()
                    .map(token -> new Token(
                            token.index(),
                            token.span(),
                            token.form(),
                            token.lemma(),
                            token.upos(),
                            token.xpos(),
                            token.index() - 1,
                            token.relation()))
                    .toList();
            return new AnnotatedSentence(sentence, tokens);
        };
        assertThat(Corpus.parse(folder, chain, arc.model())).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        byte[] bytes = "PK something else".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ENTENTE-ARC");
    }

    @Test
    void wrongUsageAndMissingTreebanksAreTold(@TempDir Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream log = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Train.run(new String[] {"--speed"}, log)).isEqualTo(2);
        assertThat(Train.run(new String[] {"--treebank", folder.toString()}, log))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("usage:")
                .contains("en_ewt-train.conllu.gz: not found");
        assertThat(Files.exists(folder.resolve("arc.model"))).isFalse();
    }
}
