package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.source.Source;
import org.entente.time.Edtf;
import org.entente.time.Table;
import org.entente.time.TimeMention;
import org.entente.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeLexiconTest {
    private static final TimeTagger TAGGER = TimeLexicon.english();
    private static final String NOTHING = "-";

    /** The phrase beside each rule is read by that rule. */
    @ParameterizedTest(name = "{0}: {1} [{2}] = {3}")
    @MethodSource("rows")
    void everyRuleReadsItsPhrase(String rule, String phrase, String anchor, String edtf) {
        List<TimeMention> mentions = tag(phrase, anchor);
        assertThat(values(mentions)).isEqualTo(edtf);
        if (!edtf.equals(NOTHING)) {
            assertThat(mentions).extracting(TimeMention::rule).contains(rule);
        }
    }

    /** Phrases by what they must read; a dash is nothing. */
    @ParameterizedTest(name = "{0} [{1}] = {2}")
    @CsvFileSource(
            resources = "/time/phrases.tsv",
            delimiter = '\t',
            useHeadersInDisplayName = true,
            quoteCharacter = '\u0001')
    void everyPhraseReads(String phrase, String anchor, String edtf) {
        assertThat(values(tag(phrase, anchor))).isEqualTo(edtf);
    }

    @Test
    void aWrongRowIsNamed() {
        Table rules = new Table("time/en.tsv", List.of("rule\tpattern\treads\tafter\tbefore", "year\t<yaer>"));
        assertThatThrownBy(() -> TimeTagger.of(TimeLexicon.words(), rules, TimeLexicon.papers()))
                .hasMessage("time/en.tsv:2: '<yaer>' is no kind of word");
    }

    static Stream<Arguments> rows() {
        List<Arguments> rows = new ArrayList<>();
        for (String line : TimeLexicon.rules().lines()) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !line.startsWith("%") && !cells[0].equals("rule")) {
                assertThat(cells).as(line).hasSizeGreaterThanOrEqualTo(8);
                rows.add(Arguments.of(cells[0], cells[5], cells[6], cells[7]));
            }
        }
        return rows.stream();
    }

    private static List<TimeMention> tag(String phrase, String anchor) {
        return anchor == null || anchor.isEmpty()
                ? TAGGER.tag(Source.plain("phrase", phrase))
                : TAGGER.tag(phrase, Edtf.parse(anchor));
    }

    private static String values(List<TimeMention> mentions) {
        return mentions.isEmpty()
                ? NOTHING
                : String.join(
                        " ", mentions.stream().map(m -> m.edtf().toString()).toList());
    }
}
