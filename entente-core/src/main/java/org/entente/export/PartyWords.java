package org.entente.export;

import java.util.List;
import java.util.Map;
import org.entente.actor.Party;
import org.entente.dossier.Dossier;
import org.entente.event.EventMention;

/** Parties as a reader knows them: {@code GBR:OPP} is Britain (opposition). */
final class PartyWords {
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("AGR", "farmers"),
            Map.entry("BUS", "business"),
            Map.entry("COP", "police"),
            Map.entry("CVL", "public"),
            Map.entry("EDU", "universities"),
            Map.entry("JRN", "press"),
            Map.entry("JUD", "courts"),
            Map.entry("LAB", "workers"),
            Map.entry("LEG", "parliament"),
            Map.entry("MED", "health"),
            Map.entry("MIL", "forces"),
            Map.entry("OPP", "opposition"),
            Map.entry("PRE", "rival government"),
            Map.entry("PTY", "party"),
            Map.entry("REB", "rebels"),
            Map.entry("REF", "refugees"),
            Map.entry("REL", "church"),
            Map.entry("SPY", "secret service"),
            Map.entry("UAF", "armed bands"));

    private final Map<String, String> names;

    PartyWords(Dossier dossier) {
        this.names = dossier.stateNames();
    }

    /** Britain → USSR, or Britain, USSR for a reciprocal act. */
    String of(EventMention event) {
        String actors = joined(event.actors());
        return event.recipients().isEmpty() ? actors : actors + " → " + joined(event.recipients());
    }

    private String joined(List<Party> parties) {
        return String.join(", ", parties.stream().map(this::name).toList());
    }

    private String name(Party party) {
        String code = party.state().code();
        String name = names.getOrDefault(code, code).replaceFirst("^the ", "").replaceFirst("^IGO:", "");
        return party.sector().isEmpty()
                ? name
                : name + " (" + SECTORS.getOrDefault(party.sector(), party.sector()) + ")";
    }
}
