package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreebankTest {
    private static final String PACT = """
            # text = The Anglo-Soviet pact didn't last
            1\tThe\tthe\tDET\tDT\t_\t5\tdet\t_\t_
            2\tAnglo\tAnglo\tADJ\tJJ\t_\t4\tcompound\t_\tSpaceAfter=No
            3\t-\t-\tPUNCT\tHYPH\t_\t2\tpunct\t_\tSpaceAfter=No
            4\tSoviet\tsoviet\tADJ\tJJ\t_\t5\tamod\t_\t_
            5\tpact\tpact\tNOUN\tNN\t_\t8\tnsubj\t_\t_
            6-7\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            6\tdid\tdo\tAUX\tVBD\t_\t8\taux\t_\t_
            7\tn't\tnot\tPART\tRB\t_\t8\tadvmod\t_\t_
            8\tlast\tlast\tVERB\tVB\t_\t0\troot\t_\t_
            8.1\tlong\tlong\tADV\tRB\t_\t_\t_\t_\t_

            """;

    private static List<Tree> read(String text) throws IOException {
        return Treebank.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.conllu");
    }

    @Test
    void readsTheBasicTree() throws IOException {
        Tree tree = read(PACT).get(0);
        assertThat(tree.forms()).containsExactly("The", "Anglo", "-", "Soviet", "pact", "did", "n't", "last");
        assertThat(tree.heads()).containsExactly(4, 3, 1, 4, 7, 7, 7, -1);
        assertThat(tree.glued()).containsExactly(false, true, true, false, false, true, false, false);
    }

    @Test
    void joinsCompounds() throws IOException {
        Tree joined = Hyphens.join(read(PACT).get(0));
        assertThat(joined.forms()).containsExactly("The", "Anglo-Soviet", "pact", "did", "n't", "last");
        assertThat(joined.heads()).containsExactly(2, 2, 5, 5, 5, -1);
        assertThat(joined.relations()[1]).isEqualTo("amod");
        assertThat(joined.lemmas()[1]).isEqualTo("Anglo-soviet");
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatThrownBy(() -> read("1\tone\n")).hasMessage("t.conllu:1: 2 columns, a CoNLL-U word has 10");
        assertThatThrownBy(() -> read("1\ta\ta\tX\tX\t_\tx\troot\t_\t_\n")).hasMessageContaining("head 'x'");
        assertThatThrownBy(() -> read("1\ta\ta\tX\tX\t_\t7\troot\t_\t_\n")).hasMessageContaining("head 7 of 1");
    }

    static List<Tree> own() throws IOException {
        return Train.own();
    }

    @ParameterizedTest
    @MethodSource("own")
    void everyTreeOfOurOwnIsSound(Tree tree) {
        Set<String> functions = Set.of("det", "case", "mark", "aux", "aux:pass", "cop", "cc", "punct");
        int roots = 0;
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.heads()[i];
            assertThat(tree.relations()[i].equals("root")).isEqualTo(head < 0);
            if (head < 0) {
                roots++;
            } else if (!Set.of("fixed", "advmod", "conj", "cc", "punct").contains(tree.relations()[i])) {
                assertThat(functions).as(tree.forms()[i]).doesNotContain(tree.relations()[head]);
            }
            int steps = 0;
            for (int k = i; k >= 0 && steps <= tree.size(); k = tree.heads()[k]) steps++;
            assertThat(steps).as("a cycle at %s", tree.forms()[i]).isLessThanOrEqualTo(tree.size());
        }
        assertThat(roots).isEqualTo(1);
    }

    /** Nor is anything like them: no tree has half of its words and theirs in common. */
    @Test
    void hardSentencesAreNotTrainedOn() throws IOException {
        List<Set<String>> trained = new ArrayList<>();
        for (Tree tree : Train.own()) trained.add(words(tree.forms()));
        assertThat(HardSentences.rows()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(row -> {
            Set<String> hard = words(row.text().split("[ ,;.]+"));
            assertThat(trained).allSatisfy(tree -> assertThat(share(hard, tree)).isLessThan(0.5));
        });
    }

    private static Set<String> words(String... forms) {
        return Arrays.stream(forms)
                .map(form -> form.toLowerCase(Locale.ROOT))
                .filter(form -> Character.isLetterOrDigit(form.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static double share(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
