package org.entente.annotator.arc;

import java.util.List;
import java.util.Locale;

/** Scores against trees, all words counted, punctuation too. */
record Accuracy(int words, int upos, int xpos, int unlabelled, int labelled, int lemmas) {
    static Accuracy of(Model model, List<Tree> trees) {
        int words = 0;
        int upos = 0;
        int xpos = 0;
        int unlabelled = 0;
        int labelled = 0;
        int lemmas = 0;
        Model.Pipeline pipeline = model.pipeline();
        TagSet tagSet = new TagSet(model.tags());
        for (Tree tree : trees) {
            Frame frame = new Frame(tree.forms(), model.lexicon());
            pipeline.run(frame);
            for (int i = 1; i <= frame.n; i++) {
                words++;
                String[] tag = tree.tags()[i - 1].split(" ");
                if (tagSet.upos(frame.tag[i]).name().equals(tag[0])) upos++;
                if (tagSet.xpos(frame.tag[i]).equals(tag[1])) xpos++;
                if (frame.head[i] == tree.heads()[i - 1] + 1) {
                    unlabelled++;
                    if (model.labels().get(frame.label[i] - 1).equals(tree.relations()[i - 1])) labelled++;
                }
                if (model.lemmatiser()
                        .lemma(tree.forms()[i - 1], tagSet.xpos(frame.tag[i]))
                        .equals(tree.lemmas()[i - 1])) {
                    lemmas++;
                }
            }
        }
        return new Accuracy(words, upos, xpos, unlabelled, labelled, lemmas);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "words %d UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f lemma %.2f",
                words,
                100.0 * upos / words,
                100.0 * xpos / words,
                100.0 * unlabelled / words,
                100.0 * labelled / words,
                100.0 * lemmas / words);
    }
}
