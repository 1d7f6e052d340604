package org.entente.criticism;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.jspecify.annotations.Nullable;

/** The named events of diplomatic history that texts are linked to and checked against. Immutable. */
public final class Chronicle {
    private static final char LAST_PLAIN = 127;

    private final Map<String, ChronicleEntry> entries;
    private @Nullable Index index;
    private volatile @Nullable Map<Party, List<ChronicleEntry>> byParty;

    /**
     * @param byName every levelled name and the entries that bear it
     * @param longest of the names that begin with a word, the words of the longest
     */
    private record Index(Map<String, List<ChronicleEntry>> byName, Map<String, Integer> longest) {}

    private Chronicle(Map<String, ChronicleEntry> entries) {
        this.entries = entries;
    }

    /** @throws IllegalArgumentException if two entries share an id */
    public static Chronicle of(Collection<ChronicleEntry> entries) {
        Map<String, ChronicleEntry> byId = new LinkedHashMap<>(entries.size() * 2);
        for (ChronicleEntry entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two entries of the chronicle are called " + entry.id());
            }
        }
        return new Chronicle(byId);
    }

    /** All entries in the order given. */
    public Collection<ChronicleEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<ChronicleEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries that bear this name or spelling, as {@link #key} levels it; several where the name is shared. */
    public List<ChronicleEntry> named(String name) {
        return keyed(key(name));
    }

    /** The same of a name that is levelled already. */
    List<ChronicleEntry> keyed(String key) {
        return index().byName().getOrDefault(key, List.of());
    }

    /** All levelled names. */
    Set<String> keys() {
        return Collections.unmodifiableSet(index().byName().keySet());
    }

    /** How many words the longest levelled name has that begins with this word; 0 where none does. */
    int longestFrom(String word) {
        return index().longest().getOrDefault(word, 0);
    }

    /** Made when it is first asked for: much that reads the chronicle looks for no names. */
    private synchronized Index index() {
        if (index == null) {
            Map<String, List<ChronicleEntry>> byName = new HashMap<>(entries.size() * 4);
            for (ChronicleEntry entry : entries.values()) {
                byName.merge(key(entry.name()), List.of(entry), Chronicle::joined);
                for (String other : entry.names()) {
                    byName.merge(key(other), List.of(entry), Chronicle::joined);
                }
            }
            Map<String, Integer> longest = new HashMap<>();
            for (String key : byName.keySet()) {
                longest.merge(firstWord(key), words(key), Math::max);
            }
            index = new Index(byName, longest);
        }
        return index;
    }

    /** The first word of a levelled name. */
    static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** The number of words of a levelled name. */
    static int words(String key) {
        int words = 1;
        for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
        return words;
    }

    /** The entries in which this state or organisation takes part, sectors left out. */
    public List<ChronicleEntry> of(Party party) {
        Map<Party, List<ChronicleEntry>> index = byParty;
        if (index == null) {
            Map<Party, List<ChronicleEntry>> fresh = new HashMap<>();
            for (ChronicleEntry entry : entries.values()) {
                for (Party each : entry.parties()) {
                    add(fresh, each.state(), entry);
                }
            }
            byParty = index = fresh;
        }
        List<ChronicleEntry> found = index.get(party.state());
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** The entries in which both states take part, whatever their sides in it. */
    public List<ChronicleEntry> of(Dyad dyad) {
        return of(dyad.first()).stream()
                .filter(entry -> dyad.joins(entry.parties()))
                .toList();
    }

    /**
     * A name levelled for look-up: lower case, without accents and punctuation, hyphens as spaces, without a leading
     * article; "the Briand–Kellogg Pact" is {@code briand kellogg pact}.
     */
    public static String key(String name) {
        char[] key = new char[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > LAST_PLAIN && !Normalizer.isNormalized(name, Normalizer.Form.NFD)) {
                return key(Normalizer.normalize(name, Normalizer.Form.NFD));
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                key[length++] = (char) (c + 'a' - 'A');
            } else if (c != ' ' && Character.isLetterOrDigit(c)) {
                key[length++] = Character.toLowerCase(c);
            } else if (length > 0 && key[length - 1] != ' ' && isGap(c)) {
                key[length++] = ' ';
            }
        }
        while (length > 0 && key[length - 1] == ' ') length--;
        boolean the = length > 4 && key[0] == 't' && key[1] == 'h' && key[2] == 'e' && key[3] == ' ';
        return the ? new String(key, 4, length - 4) : new String(key, 0, length);
    }

    /** Apostrophes, full stops and accents close up ("U.S." is "us"); what else is no letter and no figure parts words. */
    static boolean isGap(char c) {
        // The plainest by far, which need no look at the tables of all characters.
        if (c == ' ' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') return c == ' ';
        return !Character.isLetterOrDigit(c)
                && c != '\''
                && c != '’'
                && c != '.'
                && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    /** Most names are of one entry, and of few is there more than one list. */
    private static List<ChronicleEntry> joined(List<ChronicleEntry> entries, List<ChronicleEntry> entry) {
        if (entries.contains(entry.get(0))) {
            return entries;
        }
        List<ChronicleEntry> more = new ArrayList<>(entries);
        more.addAll(entry);
        return List.copyOf(more);
    }

    private static <K> void add(Map<K, List<ChronicleEntry>> index, K key, ChronicleEntry entry) {
        List<ChronicleEntry> list = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (list.isEmpty() || list.get(list.size() - 1) != entry) {
            list.add(entry);
        }
    }
}
