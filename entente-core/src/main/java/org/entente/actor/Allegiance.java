package org.entente.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** For whom a named group or a politician out of office stands on a day. */
final class Allegiance {
    private Allegiance() {}

    private static final String PARTY = "PTY";
    private static final String OPPOSITION = "OPP";

    /** A political party is the government while it governs, the opposition while another does; others keep their sector. */
    static Party of(Gazetteer gazetteer, Group group, Party party, Days days) {
        if (!group.sector().isEmpty() && !group.sector().equals(PARTY)) {
            return party;
        }
        boolean anotherGoverns = false;
        boolean isParty = group.sector().equals(PARTY);
        for (Group row : gazetteer.governments(group.state())) {
            boolean own = sharesName(row, group);
            isParty |= own;
            if (row.days().overlaps(days)) {
                if (own) {
                    return party.state();
                }
                anotherGoverns = true;
            }
        }
        if (!isParty) {
            return party;
        }
        return party.withSector(anotherGoverns ? OPPOSITION : PARTY);
    }

    private static boolean sharesName(Group a, Group b) {
        for (Name name : a.names()) {
            for (Name other : b.names()) {
                if (name.text().equals(other.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * For whom somebody stands on a day: the government while in office or after a life in its service; the opposition
     * while the party that he or she governed with is out of power.
     */
    static Party of(Gazetteer gazetteer, Person person, Days days) {
        Party state = new Party(person.state());
        Tenure nearest = person.nearest(days);
        boolean inOffice = nearest.days().overlaps(days);
        return switch (nearest.office()) {
            case COMMANDER -> state.withSector("MIL");
            case REBEL_LEADER -> state.withSector("REB");
            case PRETENDER -> state.withSector("PRE");
            case OPPOSITION_LEADER ->
                inOffice ? state.withSector(OPPOSITION) : ofPartyLeader(gazetteer, person, days, state);
            case PARTY_LEADER -> ofPartyLeader(gazetteer, person, days, state);
            default -> inOffice ? state : ofPartyLeader(gazetteer, person, days, state);
        };
    }

    private static Party ofPartyLeader(Gazetteer gazetteer, Person person, Days days, Party state) {
        List<Group> governing = gazetteer.governments(person.state());
        if (governing.isEmpty()) {
            return state;
        }
        Group own = party(governing, person.nearestInGovernment(days));
        if (own == null) {
            return state;
        }
        boolean governs = governing.stream().anyMatch(group -> group.days().overlaps(days) && sharesName(group, own));
        boolean anotherGoverns =
                governing.stream().anyMatch(group -> group.days().overlaps(days));
        return governs || !anotherGoverns ? state : state.withSector(OPPOSITION);
    }

    /** The party that governed for most of a tenure, or null where it led to no share in a government. */
    private static @Nullable Group party(List<Group> governing, Tenure tenure) {
        if (!tenure.office().governs()) {
            return null;
        }
        Group best = null;
        long most = 0;
        for (Group group : governing) {
            long days = tenure.days().shared(group.days());
            if (days > most) {
                most = days;
                best = group;
            }
        }
        return best;
    }
}
