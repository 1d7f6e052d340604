package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFormTest {
    private static final String PAGE = """
            Anglo-Portuguese relations 1880-1895

            ?
              • Created by: Marjorie
              • Created on: 04-03-12 09:15

            Anglo-Portuguese relations 1880-1895

            Pros

              • Treaty of 1884: London and Lisbon signed a treaty on the Congo.
              • In 1891 they drew a frontier.

            Cons

              • 1890: Britain sent an ultimatum.

            Evaluation

            The old alliance was strained, but it held,

            Comments

            No comments have yet been made""";

    @Test
    void thePageIsReadInItsParts() {
        Reading.Text reading = PageForm.plain("page", PAGE, null);
        Source source = reading.source();
        assertThat(source.title()).isEqualTo("Anglo-Portuguese relations 1880-1895");
        assertThat(source.author()).isEqualTo("Marjorie");
        assertThat(source.date()).isEqualTo(LocalDate.of(2012, 3, 4));
        assertThat(source.blocks())
                .extracting(Block::kind, Block::section, block -> block.span().of(PAGE))
                .containsExactly(
                        tuple(Block.Kind.TITLE, null, "Anglo-Portuguese relations 1880-1895"),
                        tuple(Block.Kind.META, null, "Created by: Marjorie"),
                        tuple(Block.Kind.META, null, "Created on: 04-03-12 09:15"),
                        tuple(Block.Kind.TITLE, null, "Anglo-Portuguese relations 1880-1895"),
                        tuple(Block.Kind.HEADING, null, "Pros"),
                        tuple(
                                Block.Kind.BULLET,
                                "Pros",
                                "Treaty of 1884: London and Lisbon signed a treaty on the Congo."),
                        tuple(Block.Kind.BULLET, "Pros", "In 1891 they drew a frontier."),
                        tuple(Block.Kind.HEADING, null, "Cons"),
                        tuple(Block.Kind.BULLET, "Cons", "1890: Britain sent an ultimatum."),
                        tuple(Block.Kind.HEADING, null, "Evaluation"),
                        tuple(Block.Kind.PARAGRAPH, "Evaluation", "The old alliance was strained, but it held,"),
                        tuple(Block.Kind.HEADING, null, "Comments"));
        assertThat(reading.notes()).singleElement().asString().contains("2012-03-04", "2012-04-03", "2004-03-12");
    }

    @Test
    void commentsAreKept() {
        Source source = PageForm.plain(
                        "page", PAGE.replace("No comments have yet been made", "Joan: what of 1875?"), null)
                .source();
        assertThat(source.blocks()).last().satisfies(block -> {
            assertThat(block.kind()).isEqualTo(Block.Kind.COMMENT);
            assertThat(block.span().of(source.text())).isEqualTo("Joan: what of 1875?");
        });
    }

    @ParameterizedTest(name = "{0} as {1} = {2}, noted {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "23-05-15 11:52, -,   2015-05-23, true",
                "23-05-15 11:52, DMY, 2015-05-23, false",
                "23-05-15 11:52, YMD, 2023-05-15, false",
                "23-05-15,       MDY, 2015-05-23, true",
                "05/06/2011,     -,   2011-06-05, true",
                "05/06/2011,     MDY, 2011-05-06, false",
                "2015-05-23,     -,   2015-05-23, false",
                "31/01/1999,     -,   1999-01-31, false",
                "3rd May 1987,   -,   1987-05-03, false",
                "Sept. 4 1901,   -,   1901-09-04, false",
                "May 2012,       -,   -,          true",
            })
    void datesOfCreation(String text, DateOrder order, LocalDate expected, boolean noted) {
        Reading.Text reading = PageForm.plain("page", "Date: " + text + "\n\nA text.\n", order);
        assertThat(reading.source().date()).isEqualTo(expected);
        assertThat(!reading.notes().isEmpty()).isEqualTo(noted);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String text = """
                Spain in the Rif
                ================

                The campaign of 1909 began with an attack on
                the railway that a Spanish company built near
                Melilla. It ended in November.

                1912
                In March the Sultan signed a treaty with France; Spain was given the north in November.
                It was a small zone.
                """;
        Source source = PageForm.plain("rif", text, null).source();
        assertThat(source.title()).isEqualTo("Spain in the Rif");
        assertThat(source.blocks())
                .extracting(Block::kind, Block::section)
                .containsExactly(
                        tuple(Block.Kind.TITLE, null),
                        tuple(Block.Kind.PARAGRAPH, null),
                        tuple(Block.Kind.HEADING, null),
                        tuple(Block.Kind.PARAGRAPH, "1912"),
                        tuple(Block.Kind.PARAGRAPH, "1912"));
    }

    @Test
    void anOrdinaryTextHasParagraphsOnly() {
        Source source = PageForm.plain("note", "Chile recalled its envoy.\n\nPeru did nothing.", null)
                .source();
        assertThat(source.title()).isEqualTo("note");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .isEqualTo(List.of(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH));
    }

    @ParameterizedTest
    @CsvSource({
        "Advantages,FOR",
        "PROS:,FOR",
        "2. Arguments against,AGAINST",
        "Conclusion,EVALUATION",
        "Comments,COMMENTS"
    })
    void headingsNameParts(String heading, Section section) {
        assertThat(Section.of(heading)).contains(section);
    }

    @Test
    void otherHeadingsNameNone() {
        assertThat(Section.of("The crisis of 1890")).isEmpty();
        assertThat(Section.of("1890")).isEmpty();
    }

    @Test
    void anEmptyParagraphAtTheEndIsNone() {
        Block words = new Block(Block.Kind.PARAGRAPH, new Span(0, 11), 0, null);
        Block nothing = new Block(Block.Kind.PARAGRAPH, new Span(11, 11), 0, null);
        assertThat(PageForm.read("page", "They agreed", List.of(words, nothing), null)
                        .source()
                        .blocks())
                .extracting(Block::span)
                .containsExactly(new Span(0, 11));
    }
}
