package org.entente.scores;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads predictions made elsewhere, one JSON object a line, by the id of their text. */
public final class Predictions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Predictions() {}

    /** @throws IOException naming file and line where an object lacks its text or its span */
    public static Map<String, List<CodedEvent>> events(Path file) throws IOException {
        return read(file, CodedEvent::of);
    }

    /** @throws IOException naming file and line where an object lacks its text or its span */
    public static Map<String, List<Slip>> slips(Path file) throws IOException {
        return read(file, Slip::of);
    }

    private static <T> Map<String, List<T>> read(Path file, Function<JsonNode, T> item) throws IOException {
        Map<String, List<T>> found = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) continue;
            JsonNode node = parse(file, number, line);
            for (String field : List.of("doc", "start", "end")) {
                if (!node.has(field)) throw new IOException(file + ":" + number + ": no '" + field + "' in the object");
            }
            found.computeIfAbsent(node.get("doc").asText(), doc -> new ArrayList<>())
                    .add(item.apply(node));
        }
        return found;
    }

    private static JsonNode parse(Path file, int number, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ":" + number + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
