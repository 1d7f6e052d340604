package org.entente.language;

import java.util.List;
import java.util.stream.Stream;
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
        // No sentence's parse asks for another's: they are parsed side by side.
        List<AnnotatedSentence> sentences = segmenter.segment(source).parallelStream()
                .flatMap(sentence -> annotated(source, sentence, annotator))
                .toList();
        return new AnnotatedText(source, sentences);
    }

    private static Stream<AnnotatedSentence> annotated(Source source, Sentence sentence, Annotator annotator) {
        AnnotatedSentence parsed = mended(annotator.annotate(sentence));
        Span label = sentence.label();
        if (label == null || Labels.isDated(source.text(), label) || !hasWords(label.of(source.text())))
            return Stream.of(parsed);
        return Stream.of(annotator.annotate(new Sentence(source, sentence.block(), label, null)), parsed);
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
