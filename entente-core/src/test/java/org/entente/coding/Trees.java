package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;

/** Trees written by hand, a word as {@code form/UPOS/tag/head/relation}; the root's head is -1. */
final class Trees {
    private Trees() {}

    static Graph graph(String tree) {
        String[] words = tree.split(" ");
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] cells = words[i].split("/");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]).append(' ');
            String lemma = cells.length > 5 ? cells[5] : cells[0].toLowerCase(Locale.ROOT);
            Upos upos = Upos.valueOf(cells[1]);
            tokens.add(new Token(i, span, cells[0], lemma, upos, cells[2], Integer.parseInt(cells[3]), cells[4]));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0, null);
        Source source = new Source("tree", "tree", null, null, null, text.toString(), List.of(block));
        return new Graph(new AnnotatedSentence(new Sentence(source, block, block.span(), null), tokens));
    }
}
