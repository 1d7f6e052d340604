package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.TimeMention;
import org.entente.time.TimeMention.Place;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole texts: how the years are walked through, and what no text may do to the tagger. */
class TimeNarrativesTest {
    private static final TimeTagger TAGGER = TimeLexicon.english();
    private static final int LONG = 1_000_000;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/time/narratives.tsv",
            delimiter = '\t',
            useHeadersInDisplayName = true,
            quoteCharacter = '\u0001')
    void everyNarrativeIsWalkedThrough(String what, @Nullable LocalDate written, String text, String edtf) {
        List<TimeMention> mentions = TAGGER.tag(source(text, written));
        assertThat(mentions).extracting(m -> m.edtf().toString()).containsExactly(edtf.split(" "));
    }

    @Test
    void placesAreKnown() {
        String text = "* Loans (1921): In May 1922 (and 1923) it paid.";
        assertThat(TAGGER.tag(source(text, null)))
                .extracting(TimeMention::place)
                .containsExactly(Place.LABEL, Place.RUNNING, Place.PARENTHESIS);
        assertThat(TAGGER.tag(source("# The year 1921¶VALDORA, 3 May 1922 — A note came.", null)))
                .extracting(TimeMention::place)
                .containsExactly(Place.HEADING, Place.DATELINE);
    }

    @Test
    void everyDateSaysHowItWasAnchored() {
        List<TimeMention> mentions =
                TAGGER.tag(source("It began in March 1921. In May it ended. Two days later it rained.", null));
        assertThat(mentions).extracting(TimeMention::anchor).containsExactly("stated", "after \"March 1921\"");
        assertThat(mentions).extracting(TimeMention::rule).containsExactly("month-year", "month-may-march");
    }

    /** Both readings of a Russian paper's day, and the evidence, stand in its anchor. */
    @Test
    void aPapersCalendarIsTold() {
        String minister =
                "The Russian Minister for Foreign Affairs to the Ambassador¶St. Petersburg, 11 July 1914.¶It is so.";
        assertThat(TAGGER.tag(source(minister, null)).get(0).anchor())
                .isEqualTo("stated; old style 1914-07-11: dated at Petersburg by its own authorities: Russian");
        assertThat(TAGGER.tag(source("St. Petersburg, 11 July 1914.¶It is so.", null))
                        .get(0)
                        .anchor())
                .isEqualTo(
                        "stated; old style is possible, 1914-07-24 in new style: dated at Petersburg, sender not told");
        assertThat(TAGGER.tag(source("Mr. Lund to Count Morn¶St. Petersburg, 11 July 1914.¶It is so.", null))
                        .get(0)
                        .anchor())
                .isEqualTo("stated; new style, as a foreign sender at Petersburg has it: Mr.");
    }

    @Test
    void anAmericanPlaceHasTheMonthFirst() {
        String words = "They met on 3/4/1924.";
        Source home = source(words, null);
        Source american = new Source("a", "a", null, null, "Boston", home.text(), home.blocks());
        assertThat(TAGGER.tag(american))
                .extracting(mention -> mention.edtf().toString())
                .containsExactly("1924-03-04");
    }

    @Test
    void theWordsBeforeStandOutsideTheSpan() {
        TimeMention mention =
                TAGGER.tag(source("It slept since about 1921.", null)).get(0);
        assertThat(mention.text()).isEqualTo("about 1921");
        assertThat(mention.relation()).isEqualTo(TimeMention.Relation.SINCE);
        assertThat(mention.edtf()).hasToString("1921~/..");
        assertThat(mention.stated()).hasToString("1921~");
    }

    /** A megabyte of one kind, that would be slow if anything were counted twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1914 ", "(", "((1914) ", ",", "- ", "1914-", "the ", "the end of the ", "early mid late ", "May ",
                "May, ", "in May and ", "4-11 ", "1 May ", "1 May/", "twenty-", "'14 ", "19 ", "Monday ", "3/15 ", "a.",
                "at the end of the first half of the ", "12:30 ", "1,", "1.", "had May ", "I9l4", "\n1914\n",
                        "5 May 1914 to "
            })
    void noRepetitionIsSlowOrThrows(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertThatCode(() -> TAGGER.tag(Source.plain("long", text))).doesNotThrowAnyException();
    }

    @Test
    void noRandomTextThrowsAndEverySpanQuotesIt() {
        String[] pieces = {
            "in",
            "the",
            "of",
            "May",
            "March",
            "1914",
            "1914-18",
            "4",
            "25th",
            "(",
            ")",
            ",",
            ".",
            "-",
            "–",
            "/",
            "'",
            "early",
            "end",
            "year",
            "following",
            "two",
            "later",
            "BC",
            "480",
            "winter",
            "Monday",
            "\n",
            "\n\n",
            "O.S.",
            "19",
            "14",
            "had",
            "Article",
            "troops",
            "century",
            "1930's",
            "after",
            "until",
            "\u00e9",
            "\ud83d\ude00",
            "\u0000",
            "99999999999"
        };
        Random random = new Random(1914);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Source source = Source.plain("random", text.toString());
            int end = 0;
            for (TimeMention mention : TAGGER.tag(source)) {
                assertThat(mention.span().of(source.text())).isEqualTo(mention.text());
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
            }
        }
    }

    @Test
    void taggingTwiceIsTaggingOnce() {
        Source source =
                source("In March 1921 a note came. In May it was answered, and the next spring forgotten.", null);
        assertThat(TAGGER.tag(source)).isEqualTo(TAGGER.tag(source)).hasSize(3);
    }

    private static Source source(String marked, @Nullable LocalDate written) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : marked.split("¶")) {
            boolean bullet = line.startsWith("* ");
            boolean heading = line.startsWith("# ");
            String words = bullet || heading ? line.substring(2) : line;
            Span span = new Span(text.length(), text.length() + words.length());
            Block.Kind kind = bullet ? Block.Kind.BULLET : heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, span, bullet || heading ? 1 : 0, null));
            text.append(words).append('\n');
        }
        return new Source("narrative", "narrative", null, written, null, text.toString(), blocks);
    }
}
