package org.entente.annotator.arc;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Segmenter;
import org.entente.language.Sentence;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;

/**
 * The text under a treebank's trees. The treebanks do not tell their paragraphs, so a line ends where a sentence has no
 * closing mark, as headings and signatures have none, and otherwise after ten sentences.
 *
 * @param source one paragraph a line
 * @param trees in the order of the text
 * @param starts where each tree begins
 */
record TreebankText(Source source, List<Tree> trees, int[] starts) {
    private static final int SENTENCES_A_LINE = 10;

    static TreebankText of(List<Tree> trees) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[trees.size()];
        int inLine = 0;
        for (int t = 0; t < starts.length; t++) {
            starts[t] = text.length();
            Tree tree = trees.get(t);
            for (int i = 0; i < tree.size(); i++) {
                text.append(tree.forms()[i]);
                if (!tree.glued()[i] || i == tree.size() - 1) text.append(' ');
            }
            boolean closed = ".!?\"')".indexOf(text.charAt(text.length() - 2)) >= 0;
            inLine = closed && inLine < SENTENCES_A_LINE ? inLine + 1 : 0;
            if (inLine == 0) text.setCharAt(text.length() - 1, '\n');
        }
        return new TreebankText(Source.plain("treebank", text.toString()), trees, starts);
    }

    /** Parses the treebank's own sentences. */
    List<AnnotatedSentence> bySentence(Annotator annotator) {
        List<AnnotatedSentence> parsed = new ArrayList<>();
        String text = source.text();
        for (int t = 0; t < starts.length; t++) {
            int end = t + 1 < starts.length ? starts[t + 1] : text.length();
            parsed.add(annotator.annotate(sentence(new Span(starts[t], end - 1))));
        }
        return parsed;
    }

    /** Parses the sentences that the segmenter finds; a label it peels off is parsed by itself. */
    List<AnnotatedSentence> byText(Annotator annotator) {
        List<AnnotatedSentence> parsed = new ArrayList<>();
        for (Sentence sentence : new Segmenter().segment(source)) {
            if (sentence.label() != null) parsed.add(annotator.annotate(sentence(sentence.label())));
            parsed.add(annotator.annotate(sentence));
        }
        return parsed;
    }

    private Sentence sentence(Span span) {
        return new Sentence(source, new Block(Block.Kind.PARAGRAPH, span, 0, null), span, null);
    }

    Parse gold() {
        return Parse.of(trees, starts);
    }
}
