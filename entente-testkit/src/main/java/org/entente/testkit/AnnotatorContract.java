package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Segmenter;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.source.Source;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Annotator} owes: a tree over tokens that quote the text, whatever the text. */
public abstract class AnnotatorContract {
    private static final String GARBAGE =
            "aZ 9.,;:!?-\u2013\u2014'\u2019\"()[]/\\&%$\u00a3#@\n\t\u00a0\u00ad\u0301\ud83d\ude00\u4e2d\u00e9\u0000";

    protected abstract Annotator annotator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Britain recognised the Soviet government in 1924.",
                "The Anglo-Persian Oil Convention was initialled by Cadman.",
                "Seizure of Massawa by an Italian squadron.",
                "M. Herriot couldn't accept Gen. Dawes's plan, &c.",
                "WAR DECLARED",
                "?",
                "\ud83d\ude00 \ud83d\ude00",
                "...",
                "\u00a330,000 (23/10/1936)"
            })
    void everyTokenQuotesTheText(String text) {
        AnnotatedSentence parsed = annotate(text);
        for (Token token : parsed.tokens()) assertThat(token.span().of(text)).isEqualTo(token.form());
        assertThat(withoutSpace(parsed.tokens().stream().map(Token::form).toList()))
                .isEqualTo(withoutSpace(List.of(text)));
    }

    @Test
    void tokensOfALaterSentenceCountFromTheTextsStart() {
        Source source = Source.plain("two", "Paris fell. London stood.");
        Sentence second = new Segmenter().segment(source).get(1);
        assertThat(annotator().annotate(second).tokens().get(0).span()).isEqualTo(new Span(12, 18));
    }

    @Test
    void findsSubjectObjectAndAgent() {
        AnnotatedSentence active = annotate("Germany attacked Poland.");
        assertThat(active.root().lemma()).isEqualTo("attack");
        assertThat(relationOf(active, "Germany")).isEqualTo("nsubj");
        assertThat(relationOf(active, "Poland")).isEqualTo("obj");
        AnnotatedSentence passive = annotate("Poland was attacked by Germany.");
        assertThat(passive.root().lemma()).isEqualTo("attack");
        assertThat(relationOf(passive, "Poland")).isEqualTo("nsubj:pass");
        assertThat(relationOf(passive, "Germany")).startsWith("obl");
    }

    @Test
    void aLongSentenceHasATree() {
        assertTree(annotate("Britain and France and ".repeat(170) + "Italy met."));
    }

    @Test
    void garbageHasATree() {
        Random random = new Random(1907);
        for (int round = 0; round < garbageRounds(); round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) text.append(GARBAGE.charAt(random.nextInt(GARBAGE.length())));
            assertTree(annotate(text.toString()));
        }
    }

    /** How many texts of random signs are tried; a slow adapter may ask for fewer. */
    protected int garbageRounds() {
        return 10_000;
    }

    private AnnotatedSentence annotate(String text) {
        Source source = new Source("contract", "contract", null, null, null, text, List.of());
        org.entente.source.Block block = new org.entente.source.Block(
                org.entente.source.Block.Kind.PARAGRAPH, new Span(0, text.length()), 0, null);
        return annotator().annotate(new Sentence(source, block, new Span(0, text.length()), null));
    }

    private static String relationOf(AnnotatedSentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow()
                .relation();
    }

    private static void assertTree(AnnotatedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        assertThat(tokens.stream().filter(Token::isRoot))
                .as(sentence.sentence().text())
                .hasSize(1);
        int last = sentence.sentence().span().start();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            assertThat(token.index()).isEqualTo(i);
            assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
            last = token.span().end();
            assertThat(depth(tokens, i)).as(sentence.sentence().text()).isLessThanOrEqualTo(tokens.size());
            assertThat(token.is("root")).isEqualTo(token.isRoot());
        }
    }

    private static int depth(List<Token> tokens, int index) {
        int depth = 0;
        for (int i = index; i >= 0 && depth <= tokens.size(); i = tokens.get(i).head()) depth++;
        return depth;
    }

    private static String withoutSpace(List<String> forms) {
        return String.join("", forms).replaceAll("\\s", "");
    }
}
