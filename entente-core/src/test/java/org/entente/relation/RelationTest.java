package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.Quad;
import org.entente.event.Side;
import org.entente.linking.Event;
import org.entente.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    private static final Dyad DYAD = Dyad.of("AAA", "BBB");
    private static final Source SOURCE = Source.plain("other", "A did it to B.");

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}, a part of {4} each")
    @CsvSource({
        "1921-03-16, MONTH, 23054, 23054, 1",
        "1921, MONTH, 23052, 23063, 0.08333333333",
        "1921, YEAR, 1921, 1921, 1",
        "1919/1920, YEAR, 1919, 1920, 0.5",
        "193X, YEAR, 1930, 1939, 0.1",
        "1935/.., YEAR, 1935, 1935, 1",
        "../1935-06, MONTH, 23225, 23225, 1",
    })
    void impreciseDatesAreSpread(String date, Step step, int first, int last, double part) {
        Series series = Series.of(step, List.of(Acts.act("a", date, 5)));
        assertThat(series.first()).isEqualTo(first);
        assertThat(series.last()).isEqualTo(last);
        assertThat(series.points()).hasSize(last - first + 1);
        assertThat(series.points().get(0).weight()).isCloseTo(part, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"19XX", "1900/1950", "XXXX-12-25"})
    void whatIsToldToLessThanADecadeHasNoPlace(String date) {
        assertThat(Series.of(Step.YEAR, List.of(Acts.act("a", date, 5))).isEmpty())
                .isTrue();
    }

    @Test
    void silenceHasNoPoint() {
        Series series = Series.of(Step.YEAR, List.of(Acts.act("a", "1921", 5), Acts.act("b", "1925", -3)));
        assertThat(series.points()).extracting(Series.Point::index).containsExactly(1921, 1925);
    }

    @Test
    void stepsOfTheBalanceAreTurningPoints() {
        List<Event> events = new ArrayList<>();
        for (int year = 1920; year < 1940; year++) {
            boolean good = year < 1926 || year >= 1933;
            events.add(Acts.act("a" + year, String.valueOf(year), good ? 5 : -5));
            events.add(Acts.act("b" + year, String.valueOf(year), year % 3 == 0 ? -2 : good ? 4 : -4));
        }
        Relation relation = Relation.of(DYAD, events);
        List<TurningPoint> sure = relation.turningPoints().stream()
                .filter(turn -> turn.confidence() > 0.9)
                .toList();
        assertThat(sure).extracting(TurningPoint::year).containsExactly(1926, 1933);
        assertThat(sure.get(0).isForBetter()).isFalse();
        assertThat(sure.get(0).eventsAfter()).allMatch(event -> event.side() == Side.AGAINST);
        assertThat(relation.phases())
                .filteredOn(phase -> phase.years().equals("1926–32"))
                .extracting(Phase::character)
                .containsExactly(Phase.Character.HOSTILITY);
    }

    @Test
    void aCalmRelationHasNone() {
        List<Event> events = new ArrayList<>();
        for (int year = 1920; year < 1940; year++) events.add(Acts.act("a" + year, String.valueOf(year), 3 + year % 4));
        assertThat(Relation.of(DYAD, events).turningPoints()).isEmpty();
    }

    /** Acts thrown by chance over a century: what turns in them is chance. */
    @Test
    void chanceTurnsSeldom() {
        int turns = 0;
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                events.add(Acts.act("e" + i, String.valueOf(1850 + random.nextInt(100)), random.nextGaussian() * 4));
            }
            turns += Relation.of(DYAD, events).turningPoints().size();
        }
        assertThat(turns).isLessThanOrEqualTo(10);
    }

    @Test
    void measuresCountEachActOnce() {
        Relation relation = Relation.of(
                DYAD,
                List.of(
                        Acts.act("a", "1921", 6),
                        Acts.act("b", "1922", -2),
                        Acts.act("c", "BBB", "AAA", null, -2, Side.AGAINST, SOURCE),
                        Acts.act("d", "AAA", "CCC", "1922", 9, Side.OTHER, SOURCE)));
        Measures measures = relation.measures();
        assertThat(measures.acts()).isEqualTo(3);
        assertThat(measures.together()).isEqualTo(1);
        assertThat(measures.net()).isEqualTo(2);
        assertThat(measures.tension()).isEqualTo(0.4);
        assertThat(measures.share(Quad.VERBAL_CONFLICT)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(measures.byInitiator().get("BBB")).isEqualTo(new Measures.Tally(0, 1, -2));
    }

    @Test
    void anAnswerAYearLaterIsSeen() {
        List<Event> events = new ArrayList<>();
        double[] moves = {5, -3, 2, -6, 4, 1, -2, 6};
        for (int i = 0; i < moves.length; i++) {
            int year = 1920 + i;
            events.add(Acts.act("a" + i, String.valueOf(year), moves[i]));
            events.add(Acts.act(
                    "b" + i,
                    "BBB",
                    "AAA",
                    String.valueOf(year + 1),
                    moves[i],
                    moves[i] >= 0 ? Side.FOR : Side.AGAINST,
                    SOURCE));
        }
        Reciprocity reciprocity = Relation.of(DYAD, events).reciprocity();
        assertThat(reciprocity.secondAnswers().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(reciprocity.firstAnswers().orElse(0)).isLessThan(0.9);
    }

    @Test
    void thirdPartiesStandApart() {
        Relation relation = Relation.of(
                DYAD,
                List.of(
                        Acts.act("a", "1921", -5),
                        Acts.act("b", "1922", -5),
                        Acts.act("c", "AAA", "CCC", "1921", 5, Side.OTHER, SOURCE),
                        Acts.act("d", "CCC", "BBB", "1922", -6, Side.OTHER, SOURCE)));
        assertThat(relation.measures().acts()).isEqualTo(2);
        assertThat(relation.outside()).hasSize(2);
        Triad triad = relation.triads().get(0);
        assertThat(triad.third()).isEqualTo(new Party("CCC"));
        assertThat(triad.isBalanced()).isTrue();
    }

    @Test
    void twoCenturiesOfActsAreRelatedWhole() {
        List<Event> events = Acts.centuries(100_000, 5);
        Relation relation = Relation.of(DYAD, events);
        assertThat(relation.turningPoints())
                .extracting(TurningPoint::year)
                .containsExactly(1825, 1850, 1875, 1900, 1925, 1950, 1975);
        assertThat(Objects.requireNonNull(relation.level()).level()).hasSize(200);
    }
}
