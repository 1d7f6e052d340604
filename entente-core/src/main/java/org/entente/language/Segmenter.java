package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Splits the prose of a source into sentences. Labels are peeled off the first sentence of a block; nothing else is
 * lost: every letter of a prose block stands in a sentence or in a label. Stateless.
 */
public final class Segmenter {
    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023*-\u2013";

    /** The sentences of all prose blocks, in the order of the text. */
    public List<Sentence> segment(Source source) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : source.blocks()) {
            if (block.isProse()) segment(source, block, sentences);
        }
        return sentences;
    }

    private static void segment(Source source, Block block, List<Sentence> sentences) {
        String text = source.text();
        int end = block.span().end();
        int start = afterBullet(text, skipSpace(text, block.span().start(), end), end);
        int labelEnd = Labels.end(text, start, end);
        @Nullable Span label = labelEnd > start ? trimmed(text, start, labelEnd) : null;
        start = skipSpace(text, labelEnd, end);
        if (start >= end && label != null) {
            sentences.add(new Sentence(source, block, label, null));
            return;
        }
        boolean entry = label != null && Labels.isDated(text, label);
        Stops stops = new Stops(text, end, entry, block.kind() == Block.Kind.BULLET && isNote(text, block.span()));
        while (start < end) {
            int stop = stops.next(start);
            int name = Labels.beforeName(text, start, stop);
            if (name > start) {
                label = trimmed(text, label == null ? start : label.start(), name);
                start = name;
            }
            Span span = trimmed(text, start, stop);
            if (span.length() > 0) {
                sentences.add(new Sentence(source, block, span, label));
                label = null;
            }
            start = skipSpace(text, Stops.arrow(text, skipSpace(text, stop, end), end), end);
        }
    }

    /** A reader takes bullet signs off; a plain text may still have one. */
    private static int afterBullet(String text, int start, int end) {
        boolean bullet =
                start + 2 < end && BULLETS.indexOf(text.charAt(start)) >= 0 && Letters.isSpace(text.charAt(start + 1));
        return bullet ? skipSpace(text, start + 1, end) : start;
    }

    /** A point without a full stop at its end is written as notes are: a semicolon parts its sentences. */
    private static boolean isNote(String text, Span block) {
        return text.charAt(block.end() - 1) != '.';
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Letters.isSpace(text.charAt(at))) at++;
        return at;
    }

    private static Span trimmed(String text, int start, int end) {
        int to = end;
        while (to > start && Letters.isSpace(text.charAt(to - 1))) to--;
        return new Span(start, to);
    }
}
