package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.Group;
import org.entente.actor.Name;
import org.entente.actor.Office;
import org.entente.actor.Organisation;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignActorsTest {
    private static final Facts KNOWN = ActorLexicon.facts();

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
    void synonymsMayFollowTheCode() throws IOException {
        ForeignActors.Reading reading = read("own.txt", """
                LEO_OF_HARTWELL_ [GBRGOV]
                +SIR_LEO_
                IRC_ [GBRMIL]
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().groups().get(0).names())
                .extracting(Name::text)
                .containsExactly("Leo of Hartwell", "Sir Leo");
        assertThat(reading.facts().groups().get(0).sector()).isEmpty();
        assertThat(reading.facts().groups().get(1).names())
                .extracting(Name::text)
                .containsExactly("IRC");
    }

    @ParameterizedTest(name = "{0} = {1} to {2}")
    @CsvSource({
        "<291231,     '',         2029-12-31",
        ">300101,     1930-01-01, ''",
        ">000101,     2000-01-01, ''",
        "991231-000101, 1999-12-31, 2000-01-01",
        "18530328-18560330, 1853-03-28, 1856-03-30",
        "> 19050101,  1905-01-01, ''",
    })
    void twoDigitsOfAYearAreReadByARule(String restriction, String from, String to) throws IOException {
        ForeignActors.Reading reading = read("own.txt", "LEO_HARTWELL_\n\t[GBRGOV " + restriction + "]\n");
        assertThat(reading.facts().groups().get(0).days()).isEqualTo(Days.of(from, to));
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "HARBOUR_BOARD_;                  'HARBOUR BOARD' has no code",
                "\t[GBRGOV];                      has no name before it",
                "HARBOUR_BOARD_ [GBRGO];          'GO' is no sector",
                "HARBOUR_BOARD_ [GB];             'GB' is no state's code",
                "HARBOUR_BOARD_ [GBRGOV 020101];  '020101' has no < or >",
                "HARBOUR_BOARD_ [GBRGOV >0201];   '0201' is no date",
                "HARBOUR_BOARD_ [gbr];            '[gbr]' is no code",
                "HARBOUR_BOARD_ [GBRGOV 020101-010101]; is before",
                "- [GBRGOV];                      has no name before it",
            })
    void whatIsWrongWithARowIsSaidOnce(String row, String reason) throws IOException {
        ForeignActors.Reading reading = read("bad.txt", row + "\nRIVER_BOARD_ [GBR]\n");
        assertThat(reading.facts().groups()).hasSize(1);
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("bad.txt:1: ")
                .contains(reason);
    }

    @Test
    void aTableOfNamesIsKnownByItsHeader() throws IOException {
        ForeignActors.Reading reading = read("own.txt", """
                # own table
                Name,Code,From,To,Type
                "Harbour Board|Board of the Harbour",GBRBUS,1901-05,1923
                River League,200,,,group
                Leo Hartwell,GBR:GOV,,1911-02-03,
                lighthouse man|lighthouse men,~BUS,,,agent
                River Commission,RVC,1856,,organisation
                Lake Commission,IGO:LKC,,,
                """);
        assertThat(reading.problems()).isEmpty();
        Facts facts = reading.facts();
        assertThat(facts.groups()).extracting(Group::state).containsOnly("GBR");
        assertThat(facts.groups()).extracting(Group::sector).containsExactly("BUS", "", "");
        assertThat(facts.groups().get(0).names()).hasSize(2);
        assertThat(facts.groups().get(0).days()).isEqualTo(Days.of("1901-05", "1923"));
        assertThat(facts.groups().get(2).days()).isEqualTo(Days.of("", "1911-02-03"));
        assertThat(facts.agents().get(0).nouns()).containsExactly("lighthouse man", "lighthouse men");
        assertThat(facts.agents().get(0).sector()).isEqualTo("BUS");
        assertThat(facts.organisations()).extracting(Organisation::code).containsExactly("IGO:RVC", "IGO:LKC");
    }

    @Test
    void stateAndSectorMayStandApart() throws IOException {
        ForeignActors.Reading reading =
                read("own.csv", "name,state,sector\nHarbour Board,GBR,BUS\nRiver Board,GBR,GOV\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().groups()).extracting(Group::sector).containsExactly("BUS", "");
    }

    @Test
    void rowsOfATableThatCannotBeReadAreNamed() throws IOException {
        ForeignActors.Reading reading = read("bad.csv", """
                name,code,from,to,type
                Harbour Board,XQZ,,,
                ,GBR,,,
                Harbour Board,GBR,May 1901,,
                Harbour Board,GBR,,,ship
                Harbour Board,GBR,1902,1901,
                River Board,GBR,,,
                """);
        assertThat(reading.facts().groups()).hasSize(1);
        assertThat(reading.problems()).hasSize(5);
        assertThat(reading.problems().get(0)).startsWith("bad.csv:2: 'XQZ' is no state's code");
        assertThat(reading.problems().get(1)).startsWith("bad.csv:3: no name");
        assertThat(reading.problems().get(2)).startsWith("bad.csv:4: 'May 1901' is no date");
        assertThat(reading.problems().get(3)).startsWith("bad.csv:5: 'ship' is no type");
        assertThat(reading.problems().get(4)).startsWith("bad.csv:6: '1901' is before '1902'");
    }

    @Test
    void aTableWithoutTheColumnsSaysWhichWouldDo() throws IOException {
        ForeignActors.Reading reading = read("bad.csv", "who,where\nHarbour Board,GBR\n");
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("bad.csv:1: ")
                .contains("'who,where'", "name and code");
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
        Gazetteer both = new Gazetteer(KNOWN.plus(reading.facts()));
        String text = "The Harbour Board wrote to France.";
        assertThat(both.candidates(text, new Span(0, text.length())))
                .anySatisfy(candidate -> assertThat(candidate.row()).startsWith("own.txt:1"))
                .anySatisfy(candidate -> assertThat(candidate.what()).isEqualTo("state"));
    }
}
