package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainVerbsTest {
    private static final List<String> TAGS = List.of(
            "AUX VBD",
            "AUX MD",
            "DET DT",
            "NOUN NN",
            "VERB VBD",
            "VERB VBN",
            "VERB VB",
            "ADP IN",
            "ADJ JJ",
            "PRON EX",
            "PRON PRP",
            "PROPN NNP",
            "CCONJ CC",
            "PUNCT .");
    private static final List<String> LABELS = List.of(
            "root",
            "parataxis",
            "nsubj",
            "obj",
            "obl",
            "obl:agent",
            "det",
            "acl",
            "advcl",
            "aux",
            "aux:pass",
            "expl",
            "case",
            "conj",
            "cc",
            "ccomp",
            "mark",
            "nmod",
            "orphan",
            "xcomp",
            "punct");

    /** Words as form/tag/head/label; heads and labels that come out. */
    @ParameterizedTest
    @CsvSource({
        // a participle with an object is the main verb
        "The/DT/2/det convoy/NN/0/root reached/VBN/2/acl Riga/NNP/3/obj ././2/punct,"
                + " 2:det 3:nsubj 0:root 3:obj 3:punct",
        "By/IN/2/case treaty/NN/0/root Peru/NNP/2/nmod renounced/VBN/3/acl Arica/NNP/4/obj ././2/punct,"
                + " 2:case 4:obl 4:nsubj 0:root 4:obj 4:punct",
        // a king who was denied his crown keeps it as his object; so does what has an auxiliary
        "Princes/NN/0/root denied/VBN/1/acl crowns/NN/2/obj, 0:root 1:acl 2:obj",
        "Treaty/NN/0/root signed/VBN/1/acl yesterday/NN/2/obl, 0:root 1:acl 2:obl",
        // an inverted condition is no main clause
        "Had/VBD/3/aux Oslo/NNP/3/nsubj yielded/VBN/0/root peace/NN/6/nsubj would/MD/6/aux last/VB/3/conj ././3/punct,"
                + " 3:aux 3:nsubj 6:advcl 6:nsubj 6:aux 0:root 6:punct",
        "Had/VBD/3/aux Oslo/NNP/3/nsubj yielded/VBN/0/root and/CC/6/cc peace/NN/6/nsubj come/VBN/3/conj,"
                + " 3:aux 3:nsubj 0:root 6:cc 6:nsubj 3:conj",
        "Had/VBD/3/aux Oslo/NNP/3/nsubj yielded/VBN/0/root he/PRP/5/nsubj asked/VBD/3/parataxis ?/./3/punct,"
                + " 3:aux 3:nsubj 0:root 5:nsubj 3:parataxis 3:punct",
        // "did" is auxiliary to verbs only
        "It/PRP/3/nsubj did/VBD/3/aux little/JJ/0/root ././3/punct, 2:nsubj 0:root 2:obj 2:punct",
        "It/PRP/3/nsubj did/VBD/3/cop much/JJ/0/root ././3/punct, 2:nsubj 0:root 2:obj 2:punct",
        "It/PRP/3/nsubj did/VBD/3/aux end/VB/0/root, 3:nsubj 3:aux 0:root",
        // two objects are no two clauses, unless each has its place
        "They/PRP/2/nsubj sent/VBD/0/root Jay/NNP/2/obj and/CC/5/cc Monroe/NNP/2/conj to/IN/7/case Paris/NNP/5/orphan,"
                + " 2:nsubj 0:root 2:obj 5:cc 3:conj 7:case 2:obl",
        "He/PRP/2/nsubj sent/VBD/0/root Jay/NNP/2/obj to/IN/5/case Rome/NNP/2/obl and/CC/7/cc Lee/NNP/2/conj"
                + " to/IN/9/case Paris/NNP/7/orphan,"
                + " 2:nsubj 0:root 2:obj 5:case 2:obl 7:cc 2:conj 9:case 7:orphan",
        // what there is, is the subject
        "There/EX/2/expl followed/VBD/0/root war/NN/2/obj, 2:expl 0:root 2:nsubj",
        "It/PRP/2/expl followed/VBD/0/root war/NN/2/obj, 2:expl 0:root 2:obj",
    })
    void mends(String words, String tree) {
        Frame frame = Frames.of(words, TAGS, LABELS);
        new MainVerbs(TAGS, LABELS).mend(frame);
        String found = IntStream.rangeClosed(1, frame.n)
                .mapToObj(i -> frame.head[i] + ":" + LABELS.get(frame.label[i] - 1))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(tree);
    }
}
