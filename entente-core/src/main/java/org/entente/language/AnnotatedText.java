package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Source;
import org.entente.source.Span;

/** A source with all its sentences parsed, in the order of the text. */
public record AnnotatedText(Source source, List<AnnotatedSentence> sentences) {
    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }

    /**
     * Segments and parses a source. A label that has words of its own, as in "British intervention in the Civil War:",
     * is a sentence too, before the one that it leads in.
     */
    public static AnnotatedText of(Source source, Segmenter segmenter, Annotator annotator) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : segmenter.segment(source)) {
            Span label = sentence.label();
            if (label != null && !Labels.isDated(source.text(), label) && hasWords(label.of(source.text()))) {
                sentences.add(annotator.annotate(new Sentence(source, sentence.block(), label, null)));
            }
            sentences.add(mended(annotator.annotate(sentence)));
        }
        return new AnnotatedText(source, sentences);
    }

    /** The parse, with what a parser of full sentences gets wrong in notes, in lists, and in history's prose put right. */
    private static AnnotatedSentence mended(AnnotatedSentence parsed) {
        return ParserSlips.mended(NameLists.mended(NoteVerbs.mended(Headlines.mended(parsed))));
    }

    private static boolean hasWords(String label) {
        int letters = 0;
        for (int i = 0; i < label.length(); i++) {
            letters = Character.isLetter(label.charAt(i)) ? letters + 1 : 0;
            if (letters > 2) return true;
        }
        return false;
    }
}
