package org.entente.readers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.entente.source.PageForm;
import org.entente.source.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Many texts, one JSON object a line: {@code id}, {@code text} and perhaps {@code date}, {@code title}, {@code author},
 * {@code place}. Reads one line at a time, so that a file may be of any length; a bad line is refused and the next is read.
 */
final class JsonLinesReader implements Iterator<Reading> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream in;
    private final String name;
    private final ReadOptions options;
    private int number;
    private @Nullable Reading next;

    JsonLinesReader(InputStream in, String name, ReadOptions options) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.name = name;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                byte[] line = line();
                if (line == null) return false;
                number++;
                next = isBlank(line) ? null : read(line, name + ":" + number);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ":" + number + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Reading next() {
        if (!hasNext() || next == null) throw new NoSuchElementException(name);
        Reading reading = next;
        next = null;
        return reading;
    }

    private byte @Nullable [] line() throws IOException {
        int b = in.read();
        if (b < 0) return null;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= options.maxBytes()) line.write(b);
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) return false;
        }
        return true;
    }

    private Reading read(byte[] line, String where) {
        if (line.length > options.maxBytes()) {
            return new Reading.Refusal(
                    where,
                    "a line of more than " + options.maxMebibytes() + " MiB",
                    "shorter texts would do, or a higher --max-size");
        }
        Decoded decoded = Decoded.of(line, where, options.charset());
        if (decoded.text() == null) return Objects.requireNonNull(decoded.refusal());
        try {
            JsonNode node = JSON.readTree(decoded.text());
            return read(node, where);
        } catch (JsonProcessingException e) {
            return new Reading.Refusal(
                    where,
                    "not a JSON object: " + e.getOriginalMessage(),
                    "one object a line with \"id\" and \"text\" would do");
        }
    }

    private Reading read(JsonNode node, String where) {
        String text = string(node, "text");
        if (text == null || text.isBlank()) {
            return new Reading.Refusal(
                    where, "no \"text\" in the object", "one object a line with \"id\" and \"text\" would do");
        }
        String date = string(node, "date");
        LocalDate day = null;
        if (date != null) {
            try {
                day = LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
            } catch (DateTimeParseException e) {
                return new Reading.Refusal(
                        where, "'" + date + "' is no date", "an ISO day such as 1924-10-25 would do");
            }
        }
        String id = node.hasNonNull("id") ? node.get("id").asText() : name + "-" + number;
        return new Metadata(string(node, "title"), string(node, "author"), day, string(node, "place"))
                .override(PageForm.plain(id, text, options.dateOrder()));
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
