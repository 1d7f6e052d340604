package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.criticism.NamedDates;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDatesTest {
    private static final NamedDates NAMED = new NamedDates(ChronicleLexicon.load());

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The Munich Conference changed little.|1938-09-29",
                "They spoke of the Nazi-Soviet Pact again.|1939-08-23",
                "Nobody spoke of the conference.|-",
                "In May 1921 nothing happened.|1921-05",
            })
    void anEventsNameGivesItsDate(String text, String edtf) {
        Source source = Source.plain("text", text);
        List<TimeMention> all = NAMED.with(TimeLexicon.english().tag(source), source);
        assertThat(all).extracting(time -> time.edtf().toString()).isEqualTo(edtf == null ? List.of() : List.of(edtf));
    }
}
