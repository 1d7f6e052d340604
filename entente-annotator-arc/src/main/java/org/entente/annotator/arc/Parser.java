package org.entente.annotator.arc;

/**
 * Finds the tree in two passes over the words without their punctuation: from the end to the beginning, and then from
 * the beginning to the end with the first tree as a guide. What one direction has to guess the other has seen.
 */
final class Parser {
    private final ArcHybrid backwards;
    private final ArcHybrid forwards;

    Parser(ArcHybrid backwards, ArcHybrid forwards) {
        this.backwards = backwards;
        this.forwards = forwards;
    }

    /** Writes the heads of all words; those of punctuation stay as they are. */
    void parse(Frame frame) {
        Frame words = frame.withoutPunctuation();
        if (words == frame) return;
        Guide guide = guide(backwards, words.mirrored());
        words.guide = guide;
        forwards.parse(words);
        for (int i = 1; i <= words.n; i++) frame.head[words.places[i]] = words.places[words.head[i]];
    }

    static Guide guide(ArcHybrid backwards, Frame mirrored) {
        backwards.parse(mirrored);
        return new Guide(Frame.mirrored(mirrored.head));
    }
}
