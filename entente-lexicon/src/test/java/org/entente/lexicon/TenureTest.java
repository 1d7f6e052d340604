package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.Name;
import org.entente.actor.Office;
import org.entente.actor.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the tables of holders of office against each other and against what is known of single days. */
class TenureTest {
    private static final String[] COLUMNS = {
        "state", "office", "person", "names", "from", "to", "born", "died", "authority"
    };
    private static final Facts FACTS = ActorLexicon.facts();
    private static final Gazetteer GAZETTEER = new Gazetteer(FACTS);
    private static final List<Held> ROWS = rows();

    /** Offices that one person holds at a time. */
    private static final Set<Office> SINGLE =
            Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.AMBASSADOR);

    /** Offices that a child can inherit; under the last stand regents, heirs and shoguns. */
    private static final Set<Office> INHERITED = Set.of(Office.HEAD_OF_STATE, Office.OTHER);

    private static final int YOUNGEST = 15;
    private static final int LONGEST_GAP = 5 * 365 + 2;

    /** A row with its dates apart, so that a month is neither its first nor its last day. */
    private record Held(
            String row, String state, Office office, String title, Days from, Days to, Days born, Days died) {
        /** Whether both were surely in office on more than one day; a handover on one day is no overlap. */
        boolean overlaps(Held other) {
            int first = Math.max(from.to(), other.from.to());
            int last = Math.min(to.from(), other.to.from());
            return last - (long) first > 1;
        }
    }

    @Test
    void everyStateIsInTheGazetteer() {
        Set<String> known = codes();
        assertThat(ROWS).allSatisfy(row -> assertThat(known).as(row.row()).contains(row.state()));
        assertThat(FACTS.tenures())
                .filteredOn(tenure -> tenure.office() == Office.AMBASSADOR)
                .allSatisfy(tenure -> assertThat(known)
                        .as(tenure.row())
                        .contains(tenure.title().substring("ambassador:".length())));
    }

    @Test
    void everyPersonHasNames() {
        assertThat(FACTS.tenures()).allSatisfy(tenure -> {
            assertThat(tenure.person()).as(tenure.row()).isNotBlank();
            assertThat(tenure.names()).as(tenure.row()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(tenure.names())
                    .as(tenure.row())
                    .allSatisfy(name -> assertThat(name.text())
                            .isEqualTo(name.text().strip())
                            .hasSizeGreaterThan(1));
        });
    }

    /** Rows of one person agree, or they are two persons. */
    @Test
    void everyPersonHasOneLife() {
        Map<String, Tenure> first = new HashMap<>();
        for (Tenure tenure : FACTS.tenures()) {
            Tenure known = first.putIfAbsent(tenure.state() + " " + tenure.person(), tenure);
            if (known != null) {
                assertThat(List.of(tenure.born(), tenure.died(), tenure.names()))
                        .as(tenure.row() + " and " + known.row())
                        .isEqualTo(List.of(known.born(), known.died(), known.names()));
            }
        }
    }

    @Test
    void nobodyIsInOfficeAsAChildOrAfterDeath() {
        for (Held row : ROWS) {
            if (!row.born().equals(Days.ALWAYS)) {
                int youngest = INHERITED.contains(row.office()) ? 0 : YOUNGEST;
                assertThat(year(row.from().to()))
                        .as(row.row())
                        .isGreaterThanOrEqualTo(year(row.born().from()) + youngest);
            }
            if (!row.died().equals(Days.ALWAYS)) {
                assertThat(row.to().from())
                        .as(row.row())
                        .isLessThanOrEqualTo(row.died().to());
            }
        }
    }

    @Test
    void noOfficeHasTwoHolders() {
        Map<String, List<Held>> offices = ROWS.stream()
                .filter(row -> SINGLE.contains(row.office()))
                .collect(Collectors.groupingBy(row -> row.state() + " " + row.title()));
        List<String> clashes = new ArrayList<>();
        offices.values().forEach(rows -> {
            for (int i = 0; i < rows.size(); i++) {
                for (Held later : rows.subList(i + 1, rows.size())) {
                    if (rows.get(i).overlaps(later)) {
                        clashes.add(rows.get(i).row() + " and " + later.row());
                    }
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    /** From the day on which the power has a head of government other than its monarch; France 1849 to 1870 has none. */
    @ParameterizedTest(name = "{0} {1} {2} to {3}")
    @CsvSource({
        "GBR, head-of-government, 1815-01-01, 2000-12-31",
        "FRA, head-of-government, 1815-07-09, 1849-10-31",
        "FRA, head-of-government, 1870-01-02, 2000-12-31",
        "DEU, head-of-government, 1848-03-29, 2000-12-31",
        "AUH, head-of-government, 1821-05-25, 1918-11-11",
        "ITA, head-of-government, 1848-03-18, 2000-12-31",
        "RUS, head-of-government, 1905-11-06, 2000-12-31",
        "JPN, head-of-government, 1885-12-22, 2000-12-31",
        "OTT, head-of-government, 1839-07-02, 1922-11-04",
        "TUR, head-of-government, 1923-10-30, 2000-12-31",
        "CHN, head-of-state, 1815-01-01, 1967-12-31",
        "USA, head-of-state, 1815-01-01, 2000-12-31",
        "USA, foreign-minister, 1815-03-01, 2000-12-31",
        "GBR, foreign-minister, 1815-01-01, 2000-12-31",
        "FRA, foreign-minister, 1815-01-01, 2000-12-31",
        "RUS, foreign-minister, 1816-08-21, 2000-12-31",
        "DEU, foreign-minister, 1815-01-01, 1945-05-23",
        "AUH, foreign-minister, 1815-01-01, 1918-11-02",
        "JPN, foreign-minister, 1871-12-31, 2000-12-31",
        "ITA, foreign-minister, 1848-03-16, 2000-12-31"
    })
    void aGreatPowerHasNoLongGap(String state, String office, LocalDate first, LocalDate last) {
        int covered = (int) first.toEpochDay();
        List<Held> holders = ROWS.stream()
                .filter(row -> row.state().equals(state) && row.office() == Office.parse(office))
                .sorted(Comparator.comparingInt(row -> row.from().from()))
                .toList();
        for (Held holder : holders) {
            if (holder.from().from() <= last.toEpochDay()) {
                assertThat(holder.from().from() - covered).as(holder.row()).isLessThanOrEqualTo(LONGEST_GAP);
                covered = Math.max(covered, holder.to().to());
            }
        }
        assertThat(last.toEpochDay() - covered).isLessThanOrEqualTo(LONGEST_GAP);
    }

    @Test
    void everyTableIsSorted() {
        for (String table : tables()) {
            List<TsvTable.Row> rows = table(table).map(row -> row);
            Comparator<TsvTable.Row> order = Comparator.<TsvTable.Row, String>comparing(row -> row.cell(0))
                    .thenComparing(row -> row.cell(1))
                    .thenComparingInt(row -> Days.of(row.cell(4)).from());
            assertThat(rows).as(table).isSortedAccordingTo(order);
        }
    }

    @Test
    void theGreatPowersAreWellKnown() {
        Map<String, Long> byState = ROWS.stream().collect(Collectors.groupingBy(Held::state, Collectors.counting()));
        assertThat(ROWS).hasSizeGreaterThan(2500);
        assertThat(byState).hasSizeGreaterThan(45);
        assertThat(byState.get("GBR")).isGreaterThan(200);
        assertThat(byState.get("RUS")).isGreaterThan(130);
    }

    /** Who held an office on a day: each row names the one holder. */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "/actors/holders.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void theHolderOfTheDay(String state, String office, LocalDate day, String name) {
        List<Tenure> holders = GAZETTEER.holders(state, Office.parse(office), Days.of(day)).stream()
                .filter(tenure -> tenure.title().equals(office))
                .toList();
        assertThat(holders)
                .isNotEmpty()
                .allSatisfy(tenure ->
                        assertThat(tenure.names()).extracting(Name::text).contains(name));
    }

    /** Whom a bare surname means on a day: the one with the heaviest office. */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "/actors/surnames.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void theBearerOfTheDay(String state, String surname, LocalDate day, String person) {
        List<Tenure> bearers = GAZETTEER.tenures(state).stream()
                .filter(tenure -> tenure.days().overlaps(Days.of(day)))
                .filter(tenure -> tenure.names().stream()
                        .anyMatch(name ->
                                name.text().equals(surname) && name.days().overlaps(Days.of(day))))
                .sorted(Comparator.comparing(Tenure::office))
                .toList();
        assertThat(bearers).isNotEmpty();
        assertThat(bearers.get(0).person()).isEqualTo(person);
    }

    private static List<String> tables() {
        return TsvTable.list("actors/tenures/", "actors/states.tsv");
    }

    private static TsvTable table(String resource) {
        return TsvTable.resource(resource, COLUMNS);
    }

    private static List<Held> rows() {
        List<Held> rows = new ArrayList<>();
        for (String table : tables()) {
            rows.addAll(table(table).map(TenureTest::held));
        }
        return rows;
    }

    private static Held held(TsvTable.Row row) {
        assertThat(row.cells()).as(row.at("")).hasSize(COLUMNS.length);
        assertThat(row.cell(4)).as(row.at("")).isNotEmpty();
        Days to = row.cell(5).isEmpty() ? new Days(Integer.MAX_VALUE, Integer.MAX_VALUE) : Days.of(row.cell(5));
        assertThat(row.cell(5).isEmpty() && !row.cell(7).isEmpty())
                .as(row.at("in office, but dead"))
                .isFalse();
        return new Held(
                row.at(row.cell(0) + " " + row.cell(2)),
                row.cell(0),
                Office.parse(row.cell(1)),
                row.cell(1),
                Days.of(row.cell(4)),
                to,
                Days.of(row.cell(6)),
                Days.of(row.cell(7)));
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        FACTS.states().forEach(state -> codes.add(state.code()));
        FACTS.organisations().forEach(organisation -> codes.add(organisation.code()));
        return codes;
    }

    private static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
