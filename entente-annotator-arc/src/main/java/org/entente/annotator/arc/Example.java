package org.entente.annotator.arc;

import java.util.Map;

/**
 * A tree made ready for training; answers are numbers, by word from 1.
 *
 * @param frame the sentence; its tags are those that a tagger gave which had not seen it
 * @param tags the right tags
 * @param heads the right heads
 * @param labels the right labels, 0 where the model has no such label
 */
record Example(Frame frame, int[] tags, int[] heads, int[] labels) {
    static Example of(Tree tree, Lexicon lexicon, Map<String, Integer> tagIds, Map<String, Integer> labelIds) {
        int n = tree.size();
        Example example = new Example(new Frame(tree.forms(), lexicon), new int[n + 1], new int[n + 1], new int[n + 1]);
        for (int i = 0; i < n; i++) {
            example.tags[i + 1] = tagIds.getOrDefault(tree.tags()[i], 1);
            example.heads[i + 1] = tree.heads()[i] + 1;
            example.labels[i + 1] = labelIds.getOrDefault(tree.relations()[i], 0);
        }
        return example;
    }

    /** The words without punctuation and their heads: what hung on a sign hangs on the sign's head. */
    Example withoutPunctuation() {
        Frame words = frame.withoutPunctuation();
        if (words == frame) return this;
        int[] place = new int[frame.n + 1];
        for (int i = 1; i <= words.n; i++) place[words.places[i]] = i;
        int[] reduced = new int[words.n + 1];
        int[] reducedTags = new int[words.n + 1];
        int root = 0;
        for (int i = 1; i <= words.n; i++) {
            int head = heads[words.places[i]];
            reducedTags[i] = tags[words.places[i]];
            while (head != 0 && place[head] == 0) head = heads[head];
            reduced[i] = place[head];
            if (reduced[i] == 0 && root != 0) reduced[i] = root;
            if (reduced[i] == 0) root = i;
        }
        return new Example(words, reducedTags, reduced, labels);
    }

    Example mirrored() {
        return new Example(frame.mirrored(), tags, Frame.mirrored(heads), labels);
    }
}
