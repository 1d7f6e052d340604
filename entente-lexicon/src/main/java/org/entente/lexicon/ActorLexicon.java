package org.entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Agent;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.Group;
import org.entente.actor.Name;
import org.entente.actor.Office;
import org.entente.actor.Organisation;
import org.entente.actor.Place;
import org.entente.actor.State;
import org.entente.actor.Tenure;
import org.entente.actor.Title;
import org.entente.lexicon.TsvTable.Row;

/** Loads the gazetteer from {@code lexicon/actors/*.tsv}. */
public final class ActorLexicon {
    private static final String GOVERNMENT = "GOV";

    private ActorLexicon() {}

    /** The gazetteer that Entente brings along. Made anew at each call: load it once. */
    public static Gazetteer load() {
        return new Gazetteer(facts());
    }

    /**
     * What its tables hold.
     *
     * @throws LexiconException naming file, line and reason if a row cannot be read
     */
    public static Facts facts() {
        List<Tenure> tenures = new ArrayList<>();
        for (String file : TsvTable.list("actors/tenures/", "actors/states.tsv")) {
            tenures.addAll(tenures(file));
        }
        return new Facts(
                states(),
                TsvTable.resource("actors/places.tsv", "names", "state", "from", "to")
                        .map(ActorLexicon::place),
                tenures,
                TsvTable.resource("actors/groups.tsv", "state", "names", "sector", "from", "to", "note")
                        .map(ActorLexicon::group),
                TsvTable.resource("actors/agents.tsv", "nouns", "sector", "use", "sort")
                        .map(ActorLexicon::agent),
                TsvTable.resource(
                                "actors/organisations.tsv", "code", "names", "from", "to", "members", "arm_of", "kind")
                        .map(ActorLexicon::organisation),
                TsvTable.resource("actors/titles.tsv", "state", "titles", "from", "to")
                        .map(ActorLexicon::title),
                words("forename"),
                words("phrase"));
    }

    private static List<State> states() {
        return TsvTable.resource(
                        "actors/states.tsv",
                        "code",
                        "cow",
                        "from",
                        "to",
                        "name",
                        "names",
                        "adjectives",
                        "demonyms",
                        "combining",
                        "seats",
                        "heir")
                .map(ActorLexicon::state);
    }

    private static State state(Row row) {
        return new State(
                row.cell(0),
                row.cell(1),
                Days.of(row.cell(2), row.cell(3)),
                row.cell(4),
                Name.parseAll(row.cell(5)),
                Name.parseAll(row.cell(6)),
                Name.parseAll(row.cell(7)),
                Name.parseAll(row.cell(8)),
                Name.parseAll(row.cell(9)),
                row.cell(10).replace("+", ""),
                row.cell(10).endsWith("+"),
                row.at(row.cell(0)));
    }

    private static Place place(Row row) {
        return new Place(
                Name.parseAll(row.cell(0)), row.cell(1), Days.of(row.cell(2), row.cell(3)), row.at(row.cell(1)));
    }

    private static List<Tenure> tenures(String file) {
        return TsvTable.resource(file, "state", "office", "person", "names", "from", "to", "born", "died", "authority")
                .map(ActorLexicon::tenure);
    }

    private static Tenure tenure(Row row) {
        return new Tenure(
                row.cell(0),
                Office.parse(row.cell(1)),
                row.cell(1),
                row.cell(2),
                Name.parseAll(row.cell(3)),
                Days.of(row.cell(4), row.cell(5)),
                Days.of(row.cell(6)),
                Days.of(row.cell(7)),
                row.cell(8),
                row.at(row.cell(0) + " " + row.cell(1)));
    }

    private static Group group(Row row) {
        String sector = row.cell(2).equals(GOVERNMENT) ? "" : row.cell(2);
        return new Group(
                row.cell(0),
                Name.parseAll(row.cell(1)),
                sector,
                Days.of(row.cell(3), row.cell(4)),
                row.at(row.cell(0)));
    }

    private static Agent agent(Row row) {
        return new Agent(
                List.of(row.cell(0).split("\\|")),
                row.cell(1),
                Agent.Use.parse(row.cell(2)),
                Agent.Sort.parse(row.cell(3)),
                row.at(row.cell(1).isEmpty() ? GOVERNMENT : row.cell(1)));
    }

    private static Title title(Row row) {
        return new Title(
                row.cell(0), List.of(row.cell(1).split("\\|")), Days.of(row.cell(2), row.cell(3)), row.at(row.cell(0)));
    }

    private static Organisation organisation(Row row) {
        boolean bloc = row.cell(6).equals("bloc");
        if (!bloc && !row.cell(6).equals("igo")) {
            throw new IllegalArgumentException("'" + row.cell(6) + "' is no kind; write igo or bloc");
        }
        return new Organisation(
                row.cell(0),
                Days.of(row.cell(2), row.cell(3)),
                Name.parseAll(row.cell(1)),
                Name.parseAll(row.cell(4)),
                row.cell(5),
                bloc,
                row.at(row.cell(0)));
    }

    private static List<String> words(String kind) {
        List<String> words = new ArrayList<>();
        for (List<String> row : TsvTable.resource("actors/nobody.tsv", "kind", "names")
                .map(row -> row.cell(0).equals(kind) ? List.of(row.cell(1).split("\\|")) : List.<String>of())) {
            words.addAll(row);
        }
        return words;
    }
}
