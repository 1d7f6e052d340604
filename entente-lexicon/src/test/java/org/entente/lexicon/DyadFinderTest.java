package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.DyadFinder;
import org.entente.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadFinderTest {
    private static final DyadFinder FINDER = new DyadFinder(ActorLexicon.load());

    private static String find(Source source) {
        return FINDER.find(source)
                .map(dyad -> dyad.first().code() + "," + dyad.second().code())
                .orElse("-");
    }

    private static Source titled(String title, String text) {
        return new Source(
                "text",
                title,
                null,
                null,
                null,
                text,
                Source.plain("text", text).blocks());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anglo-Soviet Relations 1920-1940 | GBR,RUS",
                "Franco-German relations between the wars | FRA,DEU",
                "The United States and Cuba, 1898–1962 | USA,CUB",
                "CHILE AND PERU: THE YEARS 1879–1929 | CHL,PER",
                "Ottoman-Russian rivalry, 1853–1914 | OTT,RUS",
                "Turkey and Russia, 1853-1878 | OTT,RUS",
                "Turkey and Russia, 1925-1939 | TUR,RUS",
                "Sino-Indian relations 1947-1962 | CHN,IND",
                "Austria and Italy, 1859-1866 | AUH,ITA",
                "Israel and Egypt 1948-1979 | ISR,EGY",
                "How Britain lost Ireland | GBR,IRL",
                "From Moscow to Washington: a cold war diary | RUS,USA",
                "Notes | -"
            })
    void titlesNameTheirStates(String title, String dyad) {
        assertThat(find(titled(title, "Nothing else is told."))).isEqualTo(dyad);
    }

    @Test
    void proseNamesThemWhereTheTitleDoesNot() {
        assertThat(find(titled("Notes", """
                        In 1904 Britain and France signed an agreement.
                        The French had left Fashoda to the British.
                        Germany tested the Entente in Morocco, but France stood by Britain.
                        """))).isEqualTo("GBR,FRA");
    }

    @Test
    void twoPairsAsLikelyAreBothNamed() {
        Source source = titled("Notes", "Poland fought Lithuania.\nChile fought Peru.\n");
        assertThat(FINDER.find(source)).isEmpty();
        List<DyadFinder.Candidate> ranked = FINDER.rank(source);
        assertThat(ranked).hasSize(2);
        assertThat(ranked.get(0).weight()).isEqualTo(ranked.get(1).weight());
    }

    @Test
    void aTextWithoutStatesHasNoPair() {
        Source source = titled("Bread", "Knead the dough and let it rise.");
        assertThat(FINDER.rank(source)).isEmpty();
    }
}
