package org.entente.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * One gold file: a text with the events that a careful reader codes from it and the statements in it that are wrong.
 *
 * @param id its name in every output
 * @param file the text
 * @param text the text's characters
 * @param dyad whose relation the sides are told for
 * @param doubts statements that are neither a hit nor a miss
 */
public record GoldText(
        String id, Path file, String text, Dyad dyad, List<CodedEvent> events, List<Slip> errors, List<Slip> doubts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The gold files at {@code paths}, each a JSON file or a folder of them, by name.
     *
     * @throws IOException if one cannot be read, naming it
     */
    public static List<GoldText> read(List<Path> paths) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) texts.add(read(file));
        }
        return texts;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) return List.of(path);
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static GoldText read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        if (!root.path("events").isArray() || !root.path("dyad").isArray()) {
            throw new IOException(file + ": no gold file: it has no \"events\" or no \"dyad\"");
        }
        Path text = file.resolveSibling(root.path("text").asText());
        List<CodedEvent> events = new ArrayList<>();
        for (JsonNode event : root.path("events")) events.add(CodedEvent.of(event));
        return new GoldText(
                root.path("id").asText(),
                text,
                Files.readString(text),
                Dyad.of(root.at("/dyad/0").asText(), root.at("/dyad/1").asText()),
                events,
                slips(root.path("errors")),
                slips(root.path("doubts")));
    }

    private static List<Slip> slips(@Nullable JsonNode array) {
        List<Slip> slips = new ArrayList<>();
        if (array != null) {
            for (JsonNode row : array) slips.add(Slip.of(row));
        }
        return slips;
    }
}
