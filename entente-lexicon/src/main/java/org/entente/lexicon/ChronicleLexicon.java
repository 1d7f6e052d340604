package org.entente.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.criticism.Chronicle;
import org.entente.criticism.ChronicleEntry;
import org.entente.time.Edtf;

/** Reads {@code lexicon/chronicle/*.tsv}, whose columns are described at the head of each file. */
public final class ChronicleLexicon {
    static final String DIRECTORY = "chronicle/";

    /** In the order of the periods. A directory on the class path cannot be listed, hence the names. */
    static final List<String> FILES = List.of(
            "1815-1878.tsv",
            "1878-1914.tsv",
            "1914-1919.tsv",
            "1919-1939.tsv",
            "1939-1945.tsv",
            "1945-1962.tsv",
            "1963-2000.tsv",
            "us-recognition.tsv");

    static final String HEADER = String.join(
            "\t", "id kind name names from to place parties roles persons keywords facts weight after qid".split(" "));

    private static final int COLUMNS = 15;

    private static final Map<String, ChronicleEntry.Kind> KINDS = Arrays.stream(ChronicleEntry.Kind.values())
            .collect(Collectors.toMap(ChronicleEntry.Kind::label, kind -> kind));

    /** One value of each party, so that a code is held once for the whole chronicle. */
    private final Map<String, Party> parties = new HashMap<>();

    /** One value of each name and role, likewise. */
    private final Map<String, String> words = new HashMap<>();

    private final List<ChronicleEntry> entries = new ArrayList<>(1 << 14);

    private ChronicleLexicon() {}

    /**
     * The whole chronicle, read anew at each call.
     *
     * @throws LexiconException if a row is wrong; the message gives file, line and column
     */
    public static Chronicle load() {
        ChronicleLexicon lexicon = new ChronicleLexicon();
        for (String file : FILES) {
            lexicon.read(DIRECTORY + file, Resource.bytes(DIRECTORY + file));
        }
        return Chronicle.of(lexicon.entries);
    }

    /** Reads one file's text; {@code name} is what error messages call it. */
    static List<ChronicleEntry> parse(String name, String text) {
        ChronicleLexicon lexicon = new ChronicleLexicon();
        lexicon.read(name, text.getBytes(StandardCharsets.UTF_8));
        return lexicon.entries;
    }

    /** Cuts lines and cells out of the bytes: most cells are plain, whatever letters the file has elsewhere. */
    private void read(String name, byte[] text) {
        boolean headed = false;
        int number = 0;
        for (int start = 0; start < text.length; ) {
            int end = start;
            while (end < text.length && text[end] != '\n') end++;
            number++;
            if (end > start && text[start] != '#') {
                if (headed) add(text, start, end, name, number);
                else headed = isHeader(string(text, start, end), name, number);
            }
            start = end + 1;
        }
    }

    private static String string(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isHeader(String line, String name, int number) {
        if (line.equals(HEADER)) return true;
        throw new IllegalArgumentException(name + ":" + number + ": the first line that is no comment is to be '"
                + HEADER + "', found '" + line + "'");
    }

    private void add(byte[] text, int start, int end, String name, int number) {
        try {
            List<String> cells = cells(text, start, end);
            if (cells.size() != COLUMNS) {
                throw new IllegalArgumentException("a row has " + COLUMNS + " columns, this one " + cells.size() + ": '"
                        + string(text, start, end) + "'");
            }
            entries.add(entry(cells));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(name + ":" + number, String.valueOf(e.getMessage()));
        }
    }

    private ChronicleEntry entry(List<String> cells) {
        return new ChronicleEntry(
                cells.get(0),
                kind(cells.get(1)),
                cells.get(2),
                list(cells.get(3)),
                Edtf.parse(cells.get(4)),
                cells.get(5).isEmpty() ? null : Edtf.parse(cells.get(5)),
                shared(cells.get(6)),
                parties(cells.get(7)),
                roles(cells.get(8)),
                persons(cells.get(9)),
                list(cells.get(10)),
                facts(cells.get(11)),
                Integer.parseInt(cells.get(12)),
                list(cells.get(13)),
                cells.get(14));
    }

    private static ChronicleEntry.Kind kind(String label) {
        ChronicleEntry.Kind kind = KINDS.get(label);
        return kind != null ? kind : ChronicleEntry.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private Party party(String code) {
        return parties.computeIfAbsent(code, Party::new);
    }

    private List<Party> parties(String cell) {
        List<Party> parties = new ArrayList<>();
        for (String code : list(cell)) {
            parties.add(party(code));
        }
        return parties;
    }

    private List<ChronicleEntry.Role> roles(String cell) {
        List<ChronicleEntry.Role> roles = new ArrayList<>();
        for (String role : list(cell)) {
            int colon = cut(role, ':', "a role is verb:CODE or verb:CODE>CODE");
            int object = role.indexOf('>', colon);
            roles.add(new ChronicleEntry.Role(
                    shared(role.substring(0, colon)),
                    party(role.substring(colon + 1, object < 0 ? role.length() : object)),
                    object < 0 ? null : party(role.substring(object + 1))));
        }
        return roles;
    }

    private List<ChronicleEntry.Person> persons(String cell) {
        List<ChronicleEntry.Person> persons = new ArrayList<>();
        for (String person : list(cell)) {
            int colon = cut(person, ':', "a person is role:name");
            persons.add(
                    new ChronicleEntry.Person(shared(person.substring(0, colon)), shared(person.substring(colon + 1))));
        }
        return persons;
    }

    private String shared(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    private static Map<String, String> facts(String cell) {
        if (cell.isEmpty()) {
            return Map.of();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : list(cell)) {
            int equals = cut(fact, '=', "a fact is label=value");
            facts.put(fact.substring(0, equals), fact.substring(equals + 1));
        }
        return facts;
    }

    private static int cut(String text, char sign, String rule) {
        int at = text.indexOf(sign);
        if (at <= 0 || at == text.length() - 1) {
            throw new IllegalArgumentException(rule + ", found '" + text + "'");
        }
        return at;
    }

    private static List<String> cells(byte[] text, int start, int end) {
        List<String> cells = new ArrayList<>(COLUMNS);
        int from = start;
        for (int at = start; at < end; at++) {
            if (text[at] != '\t') continue;
            cells.add(string(text, from, at));
            from = at + 1;
        }
        cells.add(string(text, from, end));
        return cells;
    }

    private static List<String> list(String cell) {
        if (cell.isEmpty()) return List.of();
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        for (int at = cell.indexOf('|'); at >= 0; at = cell.indexOf('|', from)) {
            parts.add(cell.substring(from, at));
            from = at + 1;
        }
        parts.add(cell.substring(from));
        return parts;
    }
}
