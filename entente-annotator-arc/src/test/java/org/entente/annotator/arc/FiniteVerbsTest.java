package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        Frame frame = Frames.of(words, TAGS, LABELS);
        int verb = 0;
        int subject = 0;
        for (int i = 1; i <= frame.n; i++) {
            String of = LABELS.get(frame.label[i] - 1);
            if (of.equals("root")) verb = i;
            if (of.startsWith("nsubj")) subject = i;
        }
        new FiniteVerbs(TAGS, LABELS).mend(frame);
        assertThat(new TagSet(TAGS).xpos(frame.tag[verb])).isEqualTo(tag);
        assertThat(LABELS.get(frame.label[subject] - 1)).isEqualTo(label);
    }
}
