package org.entente.readers;

import java.time.LocalDate;
import org.entente.source.Reading;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;

/** What a format says of a text beside the text itself; null where it says nothing. */
record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String place) {

    /** The reading with these values in place of what the text's own form gave. */
    Reading.Text override(Reading.Text reading) {
        Source s = reading.source();
        return new Reading.Text(
                new Source(
                        s.id(),
                        title == null ? s.title() : title,
                        author == null ? s.author() : author,
                        date == null ? s.date() : date,
                        place == null ? s.place() : place,
                        s.text(),
                        s.blocks()),
                reading.notes());
    }

    /** The reading with these values where the text's own form gave none. */
    Reading.Text complete(Reading.Text reading) {
        Source s = reading.source();
        return new Metadata(
                        s.title().equals(s.id()) ? title : null,
                        s.author() == null ? author : null,
                        s.date() == null ? date : null,
                        s.place() == null ? place : null)
                .override(reading);
    }
}
