package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;

/** Trees as tables of tests write them, and what a rule changes in one. */
final class Trees {
    private Trees() {}

    /** The words whose head or relation differ, each as form/head/relation, in the order of the sentence. */
    static List<String> changes(AnnotatedSentence read, AnnotatedSentence mended) {
        List<String> changes = new ArrayList<>();
        for (Token token : mended.tokens()) {
            Token before = read.tokens().get(token.index());
            boolean same = before.head() == token.head() && before.relation().equals(token.relation());
            if (!same) changes.add(token.form() + "/" + token.head() + "/" + token.relation());
        }
        return changes;
    }

    /** @param tree each word as form/UPOS/XPOS/head/relation, heads counted from 0 and -1 for the root */
    static AnnotatedSentence parsed(String tree) {
        String[] words = tree.split(" ");
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] cells = words[i].split("/");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]).append(' ');
            Upos upos = Upos.valueOf(cells[1]);
            tokens.add(
                    new Token(i, span, cells[0], lemma(cells), upos, cells[2], Integer.parseInt(cells[3]), cells[4]));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0, null);
        Source source = new Source("slips", "slips", null, null, null, text.toString(), List.of(block));
        return new AnnotatedSentence(new Sentence(source, block, block.span(), null), tokens);
    }

    private static String lemma(String[] cells) {
        if (cells[0].equals("has")) return "have";
        String verb = VerbForms.lemma(cells[0].toLowerCase(Locale.ROOT), cells[2]);
        return verb == null ? cells[0] : verb;
    }
}
