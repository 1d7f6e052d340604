package org.entente.scores;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How the coder fares on sentences of this project's own writing. A sentence is right when every event that it tells is
 * coded with its type, states and aux, and nothing else is.
 *
 * @param items the sentences
 * @param coded what was coded in each, in their order
 */
public record OwnSet(List<Item> items, List<List<CodedEvent>> coded) {
    private static final String HEADER = "construction\tdate\tsentence\tevents";
    private static final String NONE = "-";

    /**
     * A sentence with what is to be coded in it.
     *
     * @param line of the file
     * @param year in which it is told
     * @param events as {@code TYPE actors>recipients aux}, in order of the alphabet
     */
    public record Item(int line, String construction, int year, String sentence, List<String> events) {
        boolean isRight(List<CodedEvent> guesses) {
            return events.equals(told(guesses));
        }
    }

    public OwnSet {
        items = List.copyOf(items);
        coded = List.copyOf(coded);
        if (items.size() != coded.size()) {
            throw new IllegalArgumentException(items.size() + " sentences, and " + coded.size() + " of them coded");
        }
    }

    /**
     * Reads the sentences.
     *
     * @throws IllegalArgumentException naming file and line, where a row is not as the header says
     */
    public static List<Item> read(String file, String text) {
        List<Item> items = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#") || line.equals(HEADER)) continue;
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException(file + ":" + number + ": " + cells.length + " cells; a row has 4");
            }
            items.add(new Item(number, cells[0], Integer.parseInt(cells[1]), cells[2], events(cells[3])));
        }
        return List.copyOf(items);
    }

    private static List<String> events(String cell) {
        if (cell.equals(NONE)) return List.of();
        return Arrays.stream(cell.split("; ")).map(OwnSet::inOrder).sorted().toList();
    }

    /** {@code ASSAULT GRC,SRB>BGR}: codes and auxes each in order. */
    private static String inOrder(String event) {
        String[] words = event.split(" ", -1);
        String[] sides = words[1].split(">", -1);
        String aux = words.length > 2 ? sorted(words[2]) : "";
        return brief(words[0], sorted(sides[0]), sorted(sides[1]), aux);
    }

    private static String sorted(String list) {
        return String.join(",", new TreeSet<>(Arrays.asList(list.split(",", -1))));
    }

    private static List<String> told(List<CodedEvent> guesses) {
        Function<Set<String>, String> list = codes -> String.join(",", codes);
        return guesses.stream()
                .map(guess -> brief(
                        guess.type(),
                        list.apply(guess.actorStates()),
                        list.apply(guess.recipientStates()),
                        list.apply(guess.aux())))
                .sorted()
                .toList();
    }

    private static String brief(String type, String actors, String recipients, String aux) {
        return (type + " " + actors + ">" + recipients + " " + aux).strip();
    }

    public int right() {
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isRight(coded.get(i))) right++;
        }
        return right;
    }

    /** Sentences right and all, by construction; and by each type that they tell, those with none under "none". */
    public Map<String, int[]> byConstruction() {
        return tally(item -> Set.of(item.construction()));
    }

    public Map<String, int[]> byType() {
        return tally(item -> {
            Set<String> types = new TreeSet<>();
            item.events().forEach(event -> types.add(event.substring(0, event.indexOf(' '))));
            return types.isEmpty() ? Set.of("none") : types;
        });
    }

    private Map<String, int[]> tally(Function<Item, Set<String>> classes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String name : classes.apply(items.get(i))) {
                int[] count = counts.computeIfAbsent(name, key -> new int[2]);
                if (items.get(i).isRight(coded.get(i))) count[0]++;
                count[1]++;
            }
        }
        return counts;
    }

    /** Both tables, as Markdown. */
    public String table() {
        return String.format(
                        Locale.ROOT,
                        "%d of %d sentences right: %.1f per cent.\n\n",
                        right(),
                        items.size(),
                        100.0 * right() / Math.max(1, items.size()))
                + table("construction", byConstruction()) + "\n" + table("type", byType());
    }

    private static String table(String head, Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.0f |\n",
                        e.getKey(),
                        e.getValue()[1],
                        e.getValue()[0],
                        100.0 * e.getValue()[0] / e.getValue()[1]))
                .collect(joining("", "| " + head + " | sentences | right | % |\n|---|--:|--:|--:|\n", ""));
    }

    /** What is wrong in every second sentence, from the second on: the others stay unseen by those who mend. */
    public List<String> failuresInSight() {
        List<String> failures = new ArrayList<>();
        for (int i = 1; i < items.size(); i += 2) {
            Item item = items.get(i);
            if (item.isRight(coded.get(i))) continue;
            failures.add(item.line() + " " + item.construction() + ": " + item.sentence() + "\n    told  "
                    + String.join("; ", item.events()) + "\n    coded " + String.join("; ", told(coded.get(i))));
        }
        return failures;
    }
}
