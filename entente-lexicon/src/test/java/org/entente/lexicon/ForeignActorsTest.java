package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.actor.Days;
import org.entente.actor.Gazetteer;
import org.entente.actor.Office;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignActorsTest {
    private static final Gazetteer KNOWN = ActorLexicon.load();

    @TempDir
    Path folder;

    private ForeignActors.Reading read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return ForeignActors.read(file, KNOWN);
    }

    @Test
    void aDictionaryGivesGroupsByDay() throws IOException {
        ForeignActors.Reading reading = read("own.actors.txt", """
                # own dictionary
                HARBOUR_BOARD_ [GBRBUS]
                LEO_HARTWELL_ ; a minister once
                +MINISTER_HARTWELL
                \t[GBRGOV 990701-020630]
                \t[GBRELI >020701]
                RIVER_COUNCIL [IGORVC <990101]
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().groups()).hasSize(3);
        assertThat(reading.facts().groups().get(0).sector()).isEqualTo("BUS");
        assertThat(reading.facts().groups().get(1).days()).isEqualTo(Days.of("1999-07-01", "2002-06-30"));
        assertThat(reading.facts().groups().get(1).names()).hasSize(2);
        assertThat(reading.facts().organisations().get(0).code()).isEqualTo("IGO:RVC");
    }

    @Test
    void agentsAreReadWithTheirPlurals() throws IOException {
        ForeignActors.Reading reading = read("own.agents.txt", "LIGHTHOUSE_MAN {LIGHTHOUSE_MEN} [~BUS]\n");
        assertThat(reading.facts().agents().get(0).nouns()).containsExactly("lighthouse man", "lighthouse men");
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndLeftOut() throws IOException {
        ForeignActors.Reading reading = read("bad.txt", """
                HARBOUR_BOARD_ [GBRBUS]
                SOMEBODY_ [XQZGOV]
                NOBODY_ [GBRGOV >993101]
                SOMETHING_ [12]
                """);
        assertThat(reading.facts().groups()).hasSize(1);
        assertThat(reading.problems())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem).startsWith("bad.txt:"))
                .anySatisfy(problem -> assertThat(problem).contains("bad.txt:2").contains("'XQZ'"))
                .anySatisfy(problem -> assertThat(problem).contains("bad.txt:3").contains("993101"));
    }

    @Test
    void leadersComeByNumberOrCode() throws IOException {
        ForeignActors.Reading reading = read("leaders.csv", """
                ccode,leader,startdate,enddate
                200,"Hartwell, Leo",1999-07-01,2002-06-30
                999,Nobody,1999,2000
                FRA,Jules Exemple,1901,1903-02
                """);
        assertThat(reading.facts().tenures()).hasSize(2);
        assertThat(reading.facts().tenures().get(0).state()).isEqualTo("GBR");
        assertThat(reading.facts().tenures().get(1).office()).isEqualTo(Office.HEAD_OF_STATE);
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("leaders.csv:3")
                .contains("'999'");
    }

    @Test
    void whatAUserBringsIsFoundBesideTheRest() throws IOException {
        ForeignActors.Reading reading = read("own.txt", "HARBOUR_BOARD_ [GBRBUS]\n");
        Gazetteer both = new Gazetteer(KNOWN.facts().plus(reading.facts()));
        String text = "The Harbour Board wrote to France.";
        assertThat(both.candidates(text, new Span(0, text.length())))
                .anySatisfy(candidate -> assertThat(candidate.row()).startsWith("own.txt:1"))
                .anySatisfy(candidate -> assertThat(candidate.what()).isEqualTo("state"));
    }
}
