package org.entente.criticism;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Party;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A named event of diplomatic history.
 *
 * @param id stable and unique: the name in lower case and the year, joined by hyphens
 * @param kind what sort of event it is
 * @param name the usual English name
 * @param names other names and spellings; the name itself is not among them
 * @param from the day it took place, began or was signed, to the precision that is sure
 * @param to the day it ended; null for an event of one day, or where the end is not known
 * @param place where it took place, was signed or met; empty where it has no place of its own
 * @param parties the states and organisations that took part, the first-named first
 * @param roles what the parties did; every party of a role is one of {@code parties}
 * @param persons whom the name needs: signatories, mediators, leaders
 * @param keywords words of a description that can stand for the name ("raid", "trade agreement")
 * @param facts figures that texts quote, by label: {@code votes} to {@code 8 to 7}
 * @param weight 3 for what a textbook of the relation must have, 2 for what it should, 1 for the rest
 * @param after ids of entries that this one follows
 * @param qid the Wikidata item, or empty
 */
public record ChronicleEntry(
        String id,
        Kind kind,
        String name,
        List<String> names,
        Edtf from,
        @Nullable Edtf to,
        String place,
        List<Party> parties,
        List<Role> roles,
        List<Person> persons,
        List<String> keywords,
        Map<String, String> facts,
        int weight,
        List<String> after,
        String qid) {

    public ChronicleEntry {
        if (weight < 1 || weight > 3) {
            throw new IllegalArgumentException(id + ": a weight is 1, 2 or 3, got " + weight);
        }
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        roles = List.copyOf(roles);
        persons = List.copyOf(persons);
        keywords = List.copyOf(keywords);
        facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        after = List.copyOf(after);
        for (Role role : roles) {
            if (!parties.contains(role.actor()) || role.recipient() != null && !parties.contains(role.recipient())) {
                throw new IllegalArgumentException(id + ": the parties of '" + role + "' are not all among " + parties);
            }
        }
    }

    /** Entries are equal that have one id: they are keys everywhere, and comparing all that they hold would cost too much. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChronicleEntry entry && entry.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The last day the event can have reached in writing: its end, or its beginning where it has none. */
    public Edtf until() {
        return to == null ? from : to;
    }

    /** The sort of event. */
    public enum Kind {
        TREATY,
        CONFERENCE,
        WAR,
        BATTLE,
        CRISIS,
        COUP,
        INCIDENT,
        NOTE,
        /** Of a state or government, and the opening or restoring of relations. */
        RECOGNITION,
        /** Of relations. */
        BREAK,
        /** Joining or leaving an organisation or bloc. */
        MEMBERSHIP,
        PLAN,
        /** Of a state or organisation. */
        FOUNDING,
        VISIT,
        OTHER;

        /** As files write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a party did, and to whom.
     *
     * @param verb as files write it: {@code signed}, {@code recognised}, {@code attacked-party}
     * @param recipient null where the verb has no object
     */
    public record Role(String verb, Party actor, @Nullable Party recipient) {
        @Override
        public String toString() {
            return verb + ":" + actor + (recipient == null ? "" : ">" + recipient);
        }
    }

    /**
     * A person and the part played.
     *
     * @param role as files write it: {@code signed}, {@code mediator}, {@code killed}
     * @param name as prose gives it on first mention, or the surname where that is enough
     */
    public record Person(String role, String name) {}
}
