package org.entente.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.TimeLexicon;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.testkit.Shared;
import org.entente.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateScoresTest {
    private static final TimeTagger TAGGER = TimeLexicon.english();

    @TempDir
    private Path folder;

    @Test
    void narrativesAreReadAsWellAsWasPromised() throws IOException {
        assumeThat(Shared.find("gold/timex-dev"))
                .as("the narratives are at hand")
                .isPresent();
        Path narratives = Shared.find("gold/timex-dev").orElseThrow();
        List<TimexScore> scores = new ArrayList<>();
        for (TimexScore.Item item : TimexScore.read(narratives)) {
            Source source = Source.plain(item.doc(), item.text());
            scores.add(TimexScore.of(item, source, TAGGER.tag(source)));
        }
        TimexScore all = TimexScore.total(scores);
        assertThat(all.valueF1()).isGreaterThanOrEqualTo(0.93);
        assertThat(all.relaxedF1()).isGreaterThanOrEqualTo(0.97);
        assertThat(all.strictF1()).isGreaterThanOrEqualTo(0.945);
    }

    @Test
    void thePageTellsOfEverySet() throws IOException {
        assumeThat(Shared.find("corpora")).as("the corpora are at hand").isPresent();
        Path shared = Shared.find("corpora").orElseThrow().resolve("..").normalize();
        assertThat(DateScores.page(TAGGER, shared))
                .contains("| ALL (micro) |", "25 are read as they should be, in 25 readings", "| recognition |");
    }

    @Test
    void markedDatesAreReadWithTheirPlaces() throws IOException {
        Path file = Files.writeString(folder.resolve("valdora.xml"), """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><date when="2009">2009</date></teiHeader>
                <text><body><div><head>Envoys, <date from="1821" to="1823">1821-23</date></head>
                <p>An envoy   came on <date when="1821-03-04">March 4,
                  1821</date>, and left in <date when="1823-05-01">1823</date>; then <date>peace</date>.</p>
                </div></body></text></TEI>
                """);
        MarkedDates marked = MarkedDates.read(file);
        String text = marked.source().text();
        assertThat(marked.dates())
                .extracting(date -> date.span().of(text) + "=" + date.value())
                .as("1823 says less than its attribute and is left out")
                .containsExactly("1821-23=1821/1823", "March 4, 1821=1821-03-04");
        assertThat(marked.source().blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    }
}
