package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteVerbsTest {
    private static final List<String> TAGS =
            List.of("AUX VBD", "DET DT", "NOUN NN", "VERB VBD", "VERB VBN", "ADP IN", "PROPN NNP");
    private static final List<String> LABELS = List.of(
            "root", "parataxis", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "det", "nmod:poss", "aux:pass");

    /** Words as form/tag/head/label; the tag that the verb ends up with, and its subject's label. */
    @ParameterizedTest
    @CsvSource({
        "The/DT/2/det king/NN/3/nsubj:pass recalled/VBN/0/root him/NN/3/obj, VBD, nsubj",
        "The/DT/2/det envoy/NN/3/nsubj:pass called/VBN/0/root, VBD, nsubj",
        "Peru/NNP/2/nsubj:pass robbed/VBN/0/root Chile/NNP/2/obj, VBD, nsubj",
        "Legation/NN/2/nsubj:pass closed/VBN/0/root, VBN, nsubj:pass",
        "Legation/NN/2/nsubj:pass closed/VBN/0/root Peru/NNP/2/obl:agent, VBN, nsubj:pass",
        "The/DT/2/det king/NN/4/nsubj:pass was/VBD/4/aux:pass recalled/VBN/0/root, VBN, nsubj:pass",
        "Peru/NNP/2/nsubj:pass given/VBN/0/root Arica/NNP/2/obj, VBN, nsubj:pass",
    })
    void mends(String words, String tag, String label) {
        List<String[]> rows =
                Arrays.stream(words.split(" ")).map(word -> word.split("/")).toList();
        Frame frame = new Frame(rows.stream().map(row -> row[0]).toArray(String[]::new), Lexicon.of(Map.of()));
        TagSet tagSet = new TagSet(TAGS);
        int verb = 0;
        int subject = 0;
        for (int i = 1; i <= frame.n; i++) {
            String[] row = rows.get(i - 1);
            String full = TAGS.stream()
                    .filter(name -> name.endsWith(" " + row[1]) && name.startsWith("AUX") == row[3].equals("aux:pass"))
                    .findFirst()
                    .orElseThrow();
            frame.tag[i] = TAGS.indexOf(full) + 1;
            frame.upos[i] = tagSet.uposOf()[frame.tag[i]];
            frame.head[i] = Integer.parseInt(row[2]);
            frame.label[i] = LABELS.indexOf(row[3]) + 1;
            if (row[3].equals("root")) verb = i;
            if (row[3].startsWith("nsubj")) subject = i;
        }
        new FiniteVerbs(TAGS, LABELS).mend(frame);
        assertThat(tagSet.xpos(frame.tag[verb])).isEqualTo(tag);
        assertThat(LABELS.get(frame.label[subject] - 1)).isEqualTo(label);
    }
}
