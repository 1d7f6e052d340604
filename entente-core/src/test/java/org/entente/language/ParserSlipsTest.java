package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ParserSlipsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "parser-slips.tsv", delimiter = '\t', nullValues = "-", quoteCharacter = '\u0001')
    void onlyTheSlipIsMended(String tree, String changed) {
        AnnotatedSentence read = parsed(tree);
        AnnotatedSentence mended = ParserSlips.mended(NameLists.mended(read));
        List<String> changes = new ArrayList<>();
        for (Token token : mended.tokens()) {
            Token before = read.tokens().get(token.index());
            boolean same = before.head() == token.head() && before.relation().equals(token.relation());
            if (!same) changes.add(token.form() + "/" + token.head() + "/" + token.relation());
        }
        assertThat(changes).isEqualTo(changed == null ? List.of() : List.of(changed.split(" ")));
    }

    private static AnnotatedSentence parsed(String tree) {
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
