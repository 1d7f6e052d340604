package org.entente.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private record Row(String set, String group, String event, EventMention mention) {}

    private static final List<Row> ROWS = rows();
    private final Linker linker = new Linker();

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void pairsAreLinkedAsAReaderWould(String set) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : ROWS) {
            if (row.set().equals(set))
                groups.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row);
        }
        int pairs = 0;
        int hits = 0;
        int made = 0;
        int meant = 0;
        List<String> wrong = new ArrayList<>();
        for (List<Row> group : groups.values()) {
            List<EventMention> mentions = group.stream().map(Row::mention).toList();
            Map<EventMention, String> found = events(linker.link(mentions));
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Row one = group.get(i);
                    Row other = group.get(j);
                    boolean same = one.event().equals(other.event());
                    boolean linked = Objects.equals(found.get(one.mention()), found.get(other.mention()));
                    pairs++;
                    if (same) meant++;
                    if (linked) made++;
                    if (same && linked) hits++;
                    if (same != linked) {
                        wrong.add((same ? "missed: " : "made: ") + one.mention().quote() + " | "
                                + other.mention().quote());
                    }
                }
            }
        }
        double f1 = 200.0 * hits / (made + meant);
        System.out.printf("linking, %s: %d pairs, %d meant, F1 %.1f%n", set, pairs, meant, f1);
        assertThat(pairs).isGreaterThanOrEqualTo(60);
        assertThat(f1).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(90);
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        List<EventMention> mentions =
                new ArrayList<>(ROWS.stream().map(Row::mention).toList());
        List<Event> once = linker.link(mentions);
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(mentions, random);
            assertThat(linker.link(mentions)).isEqualTo(once);
        }
    }

    @Test
    void aCopyAddsAWitnessAndNothingElse() {
        List<EventMention> mentions = ROWS.stream().map(Row::mention).toList();
        List<Event> once = linker.link(mentions);
        List<EventMention> doubled = new ArrayList<>(mentions);
        for (EventMention mention : mentions) doubled.add(copy(mention));
        List<Event> twice = linker.link(doubled);
        assertThat(twice).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            assertThat(twice.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("reports", "conflicts")
                    .isEqualTo(once.get(i));
            assertThat(twice.get(i).independent()).isEqualTo(once.get(i).independent());
            assertThat(twice.get(i).witnesses())
                    .hasSize(2 * once.get(i).witnesses().size());
        }
    }

    @Test
    void newMentionsKeepOldIds() {
        List<EventMention> mentions = ROWS.stream().map(Row::mention).toList();
        List<EventMention> old = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i += 2) old.add(mentions.get(i));
        List<Event> before = linker.link(old);
        List<Event> after = linker.link(mentions, before);
        Set<String> ids = new TreeSet<>(after.stream().map(Event::id).toList());
        assertThat(ids).hasSameSizeAs(after);
        assertThat(partition(after)).isEqualTo(partition(linker.link(mentions)));
        Map<EventMention, String> now = events(after);
        int kept = 0;
        for (Event event : before) {
            if (event.mentions().stream().anyMatch(mention -> event.id().equals(now.get(mention)))) kept++;
        }
        assertThat(kept).isGreaterThanOrEqualTo(before.size() - 1);
    }

    @Test
    void conflictsAreKeptWithTheirWitnesses() {
        List<EventMention> mentions = ROWS.stream()
                .filter(row -> row.event().equals("restore29"))
                .map(Row::mention)
                .toList();
        List<Event> events = linker.link(mentions);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).hasToString("1929-10");
        assertThat(events.get(0).conflicts()).hasSize(1);
        Conflict conflict = events.get(0).conflicts().get(0);
        assertThat(conflict.attribute()).isEqualTo(Conflict.Attribute.DATE);
        assertThat(conflict.values()).containsOnlyKeys("1929-10", "1930");
        assertThat(conflict.values().get("1930")).containsExactly(mentions.get(1));
    }

    private static Set<Set<String>> partition(List<Event> events) {
        Set<Set<String>> parts = new java.util.HashSet<>();
        for (Event event : events) {
            parts.add(new TreeSet<>(event.reports().stream().map(Report::key).toList()));
        }
        return parts;
    }

    private static Map<EventMention, String> events(List<Event> events) {
        Map<EventMention, String> found = new java.util.HashMap<>();
        for (Event event : events) {
            for (EventMention mention : event.mentions()) found.put(mention, event.id());
        }
        return found;
    }

    private static EventMention copy(EventMention m) {
        Source copy = Source.plain("copy-of-" + m.source().id(), m.source().text());
        return new EventMention(
                copy,
                "copy-" + m.id(),
                m.span(),
                m.sentence(),
                m.actors(),
                m.recipients(),
                m.type(),
                m.mode(),
                m.contexts(),
                m.date(),
                m.aux(),
                m.kind(),
                m.side(),
                m.score(),
                m.confidence(),
                m.rule(),
                m.actorText(),
                m.recipientText());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String file = "mentions.tsv";
        try (InputStream in = Objects.requireNonNull(LinkerTest.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
            for (String line : lines) rows.add(row(rows.size(), line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }

    private static Row row(int number, String[] cells) {
        EventType type = EventType.valueOf(cells[5]);
        Source source = Source.plain("s" + number, cells[7]);
        Span span = new Span(0, cells[7].length());
        EventMention mention = new EventMention(
                source,
                "m" + number,
                span,
                span,
                parties(cells[3]),
                parties(cells[4]),
                type,
                null,
                List.of(),
                Edtf.parse(cells[6]),
                Set.of(),
                Kind.EVENT,
                type.isCooperation() ? Side.FOR : Side.AGAINST,
                type.isCooperation() ? 5 : -5,
                0.9,
                "row",
                List.of(),
                List.of());
        return new Row(cells[0], cells[1], cells[2], mention);
    }

    private static List<Party> parties(String cell) {
        if (cell.isEmpty()) return List.of();
        return List.of(cell.split("\\|")).stream().map(Party::new).toList();
    }
}
