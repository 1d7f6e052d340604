package org.entente.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.criticism.ChronicleEntry;
import org.entente.time.Edtf;

/** The spans in which the states and organisations of the gazetteer existed, to hold the chronicle's parties against. */
final class Lifetimes {
    private record Life(LocalDate first, LocalDate last) {}

    /** What brings a party about, or lets one act that is no state yet; none of them brings back one that is gone. */
    private static final Set<ChronicleEntry.Kind> AT_THE_CRADLE = Set.of(
            ChronicleEntry.Kind.FOUNDING,
            ChronicleEntry.Kind.WAR,
            ChronicleEntry.Kind.BATTLE,
            ChronicleEntry.Kind.COUP,
            ChronicleEntry.Kind.CRISIS,
            ChronicleEntry.Kind.INCIDENT,
            ChronicleEntry.Kind.TREATY,
            ChronicleEntry.Kind.CONFERENCE,
            ChronicleEntry.Kind.NOTE,
            ChronicleEntry.Kind.RECOGNITION,
            ChronicleEntry.Kind.OTHER,
            ChronicleEntry.Kind.VISIT,
            ChronicleEntry.Kind.PLAN);

    private final Map<String, List<Life>> lives = new HashMap<>();

    static Lifetimes load() {
        Lifetimes lifetimes = new Lifetimes();
        lifetimes.read("/lexicon/actors/states.tsv");
        lifetimes.read("/lexicon/actors/organisations.tsv");
        return lifetimes;
    }

    private void read(String resource) {
        int code = -1;
        int from = -1;
        int to = -1;
        for (String line : text(resource).split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (code < 0) {
                code = cells.indexOf("code");
                from = cells.indexOf("from");
                to = cells.indexOf("to");
                continue;
            }
            LocalDate first = cells.get(from).isEmpty()
                    ? LocalDate.MIN
                    : Edtf.parse(cells.get(from)).earliest();
            LocalDate last = cells.get(to).isEmpty()
                    ? LocalDate.MAX
                    : Edtf.parse(cells.get(to)).latest();
            lives.computeIfAbsent(cells.get(code), unused -> new ArrayList<>()).add(new Life(first, last));
        }
    }

    private static String text(String resource) {
        try (InputStream in = Lifetimes.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with this party on the entry's days, if anything. */
    Optional<String> objection(Party party, ChronicleEntry entry) {
        if (lives.isEmpty()) {
            return Optional.empty();
        }
        List<Life> spans = lives.get(party.state().code());
        if (spans == null) {
            return Optional.of(entry.id() + ": " + party + " is not in the gazetteer");
        }
        LocalDate first = entry.from().earliest();
        LocalDate last = entry.until().latest();
        boolean unborn = AT_THE_CRADLE.contains(entry.kind());
        boolean lived = spans.stream()
                .anyMatch(life ->
                        (unborn || !life.first().isAfter(last)) && !life.last().isBefore(first));
        return lived ? Optional.empty() : Optional.of(entry.id() + ": " + party + " did not exist on " + entry.from());
    }
}
