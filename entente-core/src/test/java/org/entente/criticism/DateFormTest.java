package org.entente.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {
    @ParameterizedTest(name = "{1} in the form of {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "July 1919|1919-06-28|June 1919",
                "7 August|1937-07-07|7 July",
                "1930|1929-12|1929",
                "last Tuesday|1967-06-05|Monday",
                "Two years later|1926-09-08|in September 1926",
                "14 May 1947|1948-05-14|14 May 1948",
                "mid-August of 1938|1939-08-12|August 1939",
                "9 Sept 43|1944-09-09|9 September 1944",
                "July 72|1971-07|July 1971",
                "3 May|1965-05-04|4 May"
            })
    void aDateTakesTheFormOfAnother(String found, String date, String written) {
        assertThat(DateForm.like(found, Edtf.parse(date))).isEqualTo(written);
    }
}
