package org.entente.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How predictions fare on sentences with one coded event each (the PLOVER gold standard records).
 *
 * @param sentences how many
 * @param right sentences with a prediction whose actors, recipients and type all agree
 * @param countries sentences with a prediction whose actors and recipients agree
 * @param parties sentences with a prediction that has the same countries in any direction
 * @param type sentences with a prediction whose type agrees
 * @param predicted predictions in all sentences
 * @param listing one line a sentence that is not right
 */
public record GsrScore(
        int sentences, int right, int countries, int parties, int type, int predicted, List<String> listing) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A sentence and its event; {@code also} is a second type that PLOVER supports. */
    public record Item(
            String id,
            String text,
            Set<String> actor,
            Set<String> recipient,
            String type,
            @Nullable String also) {
        boolean hasType(CodedEvent guess) {
            return guess.type().equals(type) || guess.type().equals(also);
        }

        boolean hasCountries(CodedEvent guess) {
            return codes(guess.actor()).equals(actor)
                    && codes(guess.recipient()).equals(recipient);
        }

        boolean hasParties(CodedEvent guess) {
            Set<String> all = new TreeSet<>(actor);
            all.addAll(recipient);
            Set<String> guessed = codes(guess.actor());
            guessed.addAll(codes(guess.recipient()));
            return all.equals(guessed);
        }
    }

    /** One JSON object a line: {@code id}, {@code text}, {@code actor}, {@code recipient}, {@code type}, {@code also}. */
    public static List<Item> read(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            JsonNode node = JSON.readTree(line);
            items.add(new Item(
                    node.path("id").asText(),
                    node.path("text").asText(),
                    new TreeSet<>(CodedEvent.strings(node.path("actor"))),
                    new TreeSet<>(CodedEvent.strings(node.path("recipient"))),
                    node.path("type").asText(),
                    node.hasNonNull("also") ? node.path("also").asText() : null));
        }
        return items;
    }

    /** @param predicted of each item, in the order of {@code items} */
    public static GsrScore of(List<Item> items, List<List<CodedEvent>> predicted) {
        int right = 0;
        int countries = 0;
        int parties = 0;
        int type = 0;
        int count = 0;
        List<String> listing = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<CodedEvent> guesses = predicted.get(i);
            count += guesses.size();
            if (guesses.stream().anyMatch(item::hasCountries)) countries++;
            if (guesses.stream().anyMatch(item::hasParties)) parties++;
            if (guesses.stream().anyMatch(item::hasType)) type++;
            if (guesses.stream().anyMatch(guess -> item.hasCountries(guess) && item.hasType(guess))) {
                right++;
            } else {
                listing.add(told(item, guesses));
            }
        }
        return new GsrScore(items.size(), right, countries, parties, type, count, listing);
    }

    /** Without sectors; an organisation is of its kind alone, as the records have it. */
    private static Set<String> codes(List<String> parties) {
        Set<String> codes = new TreeSet<>();
        for (String party : parties) codes.add(party.split(":", 2)[0]);
        return codes;
    }

    private static String told(Item item, List<CodedEvent> guesses) {
        StringBuilder line = new StringBuilder(item.id()).append(' ').append(item.text());
        line.append("\n    gold ").append(brief(item.type(), item.actor(), item.recipient()));
        if (item.also() != null) line.append(" (or ").append(item.also()).append(')');
        for (CodedEvent guess : guesses) {
            line.append("\n    pred ").append(brief(guess.type(), codes(guess.actor()), codes(guess.recipient())));
        }
        return line.toString();
    }

    private static String brief(String type, Set<String> actor, Set<String> recipient) {
        return type + " " + String.join("+", actor) + ">" + String.join("+", recipient);
    }

    /** As JSON tells it. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sentences", sentences);
        map.put("right", right);
        map.put("countries", countries);
        map.put("parties", parties);
        map.put("type", type);
        map.put("predicted", predicted);
        return map;
    }

    /** A few lines for a terminal. */
    public String summary() {
        return String.format(
                "sentences %d%n%s%n%s%n%s%n%s%npredicted events a sentence %.2f",
                sentences,
                line("actor, recipient and type right", right),
                line("actor and recipient right", countries),
                line("same countries, any direction", parties),
                line("type right", type),
                (double) predicted / Math.max(1, sentences));
    }

    private String line(String name, int count) {
        return String.format("%-32s %3d  %s %%", name, count, ScoreListing.percent(Rates.ratio(count, sentences)));
    }
}
