package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the whole text tells about who is meant: its dyad, its period, the states it names. */
final class Context {
    /** Days of a reading so narrow that it is likelier than a standing one: thirty years. */
    private static final long NARROW = 11_000;

    private static final int LONGEST_MONTH = 31;

    final Gazetteer gazetteer;
    final @Nullable Dyad dyad;
    final Anchors anchors;
    /** How often each state is named outright. */
    private final Map<String, Integer> named = new HashMap<>();

    /** Those named together last, by their number. */
    private final Map<Integer, List<Party>> companies = new HashMap<>();
    /** The members of alliances and the like that were called by their names, by what they are called for short. */
    private final Map<String, List<Party>> leagues = new HashMap<>();

    private final Map<String, Party> organisations = new HashMap<>();

    private @Nullable Party lastSeen;
    private @Nullable Party narrator;
    /** Who bore a surname last. */
    private final Map<String, Draft> bearers = new HashMap<>();

    Context(Gazetteer gazetteer, @Nullable Dyad dyad, Anchors anchors) {
        this.gazetteer = gazetteer;
        this.dyad = dyad;
        this.anchors = anchors;
    }

    /** Notes whose side the text is told from. */
    void narrator(@Nullable Party state) {
        narrator = state;
    }

    /** Who "we" are, or null where the text has no such voice. */
    @Nullable
    Party narrator() {
        return narrator;
    }

    /** Notes the party that was mentioned last: it decides between two that share a name. */
    void see(Party party) {
        lastSeen = party.state();
    }

    void seeCompany(List<Party> states) {
        companies.put(states.size(), List.copyOf(states));
    }

    /** So many states that were named together last; empty where none were. */
    List<Party> company(int size) {
        return companies.getOrDefault(size, List.of());
    }

    /** Notes the members of what goes by a name: the Triple Alliance is "the alliance" afterwards. */
    void seeLeague(String name, List<Party> members) {
        seeCompany(members);
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (Vocabulary.LEAGUES.contains(word)) leagues.put(word, List.copyOf(members));
        }
    }

    /** Notes an organisation by the last word of its name: the Arab League is "the League" afterwards. */
    void seeOrganisation(String name, Party organisation) {
        int space = name.lastIndexOf(' ');
        String word = name.substring(space + 1).toLowerCase(Locale.ROOT);
        boolean article = space >= 0 && name.substring(0, space).equalsIgnoreCase("the");
        if (space >= 0 && !article) organisations.put(word, organisation);
    }

    /** The organisation that a short name takes up, or null where the name is not short or none was named so. */
    @Nullable
    Party organisation(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return organisations.get(word.startsWith("the ") ? word.substring(4) : word);
    }

    /** The members of what was named last and is called so for short; empty where none was. */
    List<Party> league(String noun) {
        return leagues.getOrDefault(noun, List.of());
    }

    void count(Party party) {
        named.merge(party.state().code(), 1, Integer::sum);
    }

    boolean names(Party party) {
        return named.containsKey(party.state().code()) || inDyad(party);
    }

    boolean speaksOfStates() {
        return dyad != null
                || named.values().stream().mapToInt(Integer::intValue).sum() >= 2;
    }

    boolean speaksOfAState() {
        return dyad != null || !named.isEmpty();
    }

    /** The state itself, or its heir where the text is about the heir: Hanoi in a text on Vietnam, Serbia in one on Yugoslavia. */
    Party heir(Party party) {
        if (dyad == null || dyad.contains(party)) {
            return party;
        }
        String heir = gazetteer.state(party.code()).map(State::heir).orElse("");
        return !heir.isEmpty() && dyad.contains(new Party(heir)) ? new Party(heir) : party;
    }

    /** The like for those who act for a state: they are the heir's where the heir is their own state grown. */
    Party grown(Party party) {
        boolean same = gazetteer.state(party.state().code()).map(State::grown).orElse(false);
        return same ? heir(party.state()).withSector(party.sector()) : party;
    }

    boolean inDyad(Party party) {
        return dyad != null && dyad.contains(heir(party));
    }

    void remember(String surname, Draft draft) {
        bearers.put(surname, draft);
    }

    @Nullable
    Draft bearer(String surname) {
        return bearers.get(surname);
    }

    /** The party that fits best of those that share a name: on the day, in the dyad, named in the text, in that order. */
    @Nullable
    Entry best(List<Entry> all, @Nullable Days days) {
        List<Entry> entries = days == null ? all : held(all, days);
        Entry best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Entry entry : entries) {
            Party party = entry.party();
            // A text on a state tells of it by its name before it is one, too.
            boolean subject = party != null && inDyad(party) && entry.is(Entry.What.STATE);
            double score = subject ? -Math.min(distance(entry, days), 1) : -distance(entry, days);
            if (party != null) {
                score += inDyad(party) ? 30 : 0;
                score += Math.min(10, 3 * named.getOrDefault(party.state().code(), 0));
                score -= entry.is(Entry.What.GROUP) && !names(party) ? 2 : 0;
                score += entry.is(Entry.What.GROUP) && entry.days().length() < NARROW ? 3 : 0;
                score += party.state().equals(lastSeen) ? 2 : 0;
            }
            score += entry.is(Entry.What.SEAT) ? 2 : 0;
            score += entry.is(Entry.What.ORGANISATION) ? 6 : 0;
            if (score > bestScore) {
                bestScore = score;
                best = entry;
            }
        }
        return best;
    }

    /** Without the holders of a place on other days, where day or month is told; what is taken that day is its loser's. */
    private static List<Entry> held(List<Entry> entries, Days days) {
        if (days.length() > LONGEST_MONTH || entries.size() < 2) return entries;
        // Of a day itself both its holders are left: who comes to the place that morning may be either's enemy.
        Days eve = days.length() == 1 ? new Days(days.eve().from(), days.to()) : days.eve();
        List<Entry> kept = entries.stream()
                .filter(entry -> !isGround(entry) || entry.days().overlaps(eve))
                .toList();
        return kept.stream().anyMatch(Context::isGround) ? kept : entries;
    }

    private static boolean isGround(Entry entry) {
        return entry.is(Entry.What.PLACE) || entry.is(Entry.What.SEAT);
    }

    private double distance(Entry entry, @Nullable Days days) {
        if (days == null) {
            // Words without a date are of the time when the state that they speak of held the place.
            if (isGround(entry) && entry.party() != null && names(entry.party())) return 0;
            return entry.days().equals(Days.ALWAYS) || entry.days().to() == Integer.MAX_VALUE ? 0 : 5;
        }
        double years = entry.days().yearsTo(days);
        return years == 0 ? 0 : Math.min(40, 10 + 60 * years) + Math.min(60, years);
    }
}
