package org.entente.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.event.EventType;
import org.entente.export.Json;
import org.entente.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures agree to the digit with the gold's own scorer, on predictions that are the gold with seeded damage. */
class AgreementTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DATES =
            List.of("1921", "1921-03", "1919/1920", "193X", "1930~", "1935/..", "1923-21");

    @TempDir
    private Path folder;

    @Test
    void scoresAreThoseOfTheGoldsScorer() throws Exception {
        assumeThat(Shared.find("gold")).as("the gold is at hand").isPresent();
        assumeThat(python("--version")).as("python3 is at hand").isPresent();
        Path gold = Shared.find("gold").orElseThrow();
        Path events = folder.resolve("events.jsonl");
        Path errors = folder.resolve("errors.jsonl");
        damage(GoldText.read(List.of(gold)), events, errors);

        Optional<String> theirs = python(
                gold.resolve("score.py").toString(),
                gold.toString(),
                "--json",
                "--pred",
                events.toString(),
                "--pred-errors",
                errors.toString());
        Map<String, List<CodedEvent>> predicted = Predictions.events(events);
        Map<String, List<Slip>> slips = Predictions.slips(errors);
        List<TextScore> ours = new ArrayList<>();
        for (GoldText text : GoldText.read(List.of(gold))) {
            ours.add(TextScore.of(
                    text, predicted.getOrDefault(text.id(), List.of()), slips.getOrDefault(text.id(), List.of())));
        }
        assertThat(JSON.readTree(Json.pretty(TextScore.toMap(ours)))).isEqualTo(JSON.readTree(theirs.orElseThrow()));
        assertThat(TextScore.total(ours).events().matched()).isPositive();
    }

    private static void damage(List<GoldText> golds, Path events, Path errors) throws IOException {
        Random random = new Random(19_04_08);
        StringBuilder eventLines = new StringBuilder();
        StringBuilder errorLines = new StringBuilder();
        for (GoldText gold : golds) {
            for (CodedEvent event : gold.events()) {
                for (int copies = random.nextInt(3); copies > 0; copies--) {
                    eventLines
                            .append(JSON.writeValueAsString(damaged(gold, event, random)))
                            .append('\n');
                }
            }
            for (List<Slip> rows : List.of(gold.errors(), gold.doubts())) {
                for (Slip slip : rows)
                    errorLines
                            .append(JSON.writeValueAsString(damaged(gold, slip, random)))
                            .append('\n');
            }
        }
        Files.writeString(events, eventLines);
        Files.writeString(errors, errorLines);
    }

    private static ObjectNode damaged(GoldText gold, CodedEvent event, Random random) {
        ObjectNode node = JSON.createObjectNode();
        boolean turned = random.nextInt(5) == 0;
        node.put("doc", gold.id());
        node.put("start", Math.max(0, event.start() - random.nextInt(120)));
        node.put("end", event.end() + random.nextInt(40));
        node.set("actor", array(turned ? event.recipient() : event.actor()));
        node.set("recipient", array(turned ? event.actor() : event.recipient()));
        node.put(
                "type",
                random.nextInt(3) == 0
                        ? EventType.values()[random.nextInt(EventType.values().length)].name()
                        : event.type());
        node.put("date", random.nextInt(3) == 0 ? DATES.get(random.nextInt(DATES.size())) : event.date());
        node.set("aux", array(random.nextInt(5) == 0 ? List.of("future") : List.copyOf(event.aux())));
        node.put("side", random.nextInt(5) == 0 ? "other" : event.side());
        return node;
    }

    private static ObjectNode damaged(GoldText gold, Slip slip, Random random) {
        ObjectNode node = JSON.createObjectNode();
        node.put("doc", gold.id());
        node.put("start", Math.max(0, slip.start() - random.nextInt(20)));
        node.put("end", slip.end() + random.nextInt(20));
        node.put("right", random.nextInt(3) == 0 ? "30,000 men" : slip.right().get(0));
        return node;
    }

    private static ArrayNode array(List<String> items) {
        ArrayNode array = JSON.createArrayNode();
        items.forEach(array::add);
        return array;
    }

    /** What python3 prints, or nothing where there is none or it fails. */
    private static Optional<String> python(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B"));
        command.addAll(List.of(arguments));
        try {
            File out = File.createTempFile("python", ".out");
            out.deleteOnExit();
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out)
                    .start()
                    .waitFor();
            String printed = Files.readString(out.toPath(), StandardCharsets.UTF_8);
            return exit == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
