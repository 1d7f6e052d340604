package org.entente.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the grammar: what each may be, and its value there. A form with a capital is read with a capital only. */
final class Words {
    /** A word's number, what it may be as bits of {@link Field}, and its value. */
    record Word(int id, long fields, int value, boolean needsCapital) {}

    private static final int MARKS = 1 << 16;

    private final Map<String, Word> byForm = new HashMap<>();
    /** The hashes of all forms, folded: most words of a text have none of them, and need not be cut out to be looked up. */
    private final BitSet marks = new BitSet(MARKS);

    /** What each word fills where it is a literal of a pattern, by its number. */
    private final List<@Nullable Field> slots = new ArrayList<>();

    private int nextId;

    /** Adds what a form may be; a form that is there already keeps its number and, unless it had none, its value. */
    void add(String form, @Nullable Field field, int value) {
        boolean needsCapital = Character.isUpperCase(form.charAt(0));
        String key = form.toLowerCase(Locale.ROOT);
        Word known = byForm.get(key);
        long bit = field == null ? 0 : field.bit();
        if (known == null) {
            put(key, new Word(nextId++, bit, value, needsCapital && field != null));
        } else {
            int kept = known.value == 0 ? value : known.value;
            boolean capital = known.fields == 0 ? needsCapital && field != null : known.needsCapital;
            put(key, new Word(known.id, known.fields | bit, kept, capital));
        }
    }

    /**
     * Adds a short form, {@code yr=year}: another spelling of a word that is there.
     *
     * @throws IllegalArgumentException if the word is not
     */
    void shorten(String pair) {
        int sign = pair.indexOf('=');
        Word whole = sign < 0 ? null : byForm.get(pair.substring(sign + 1));
        if (whole == null) {
            throw new IllegalArgumentException("'" + pair + "' is no short form of a word above");
        }
        put(pair.substring(0, sign), whole);
    }

    /** The number of a literal of a pattern, new or known. */
    int literal(String form) {
        String key = form.toLowerCase(Locale.ROOT);
        Word known = byForm.get(key);
        if (known == null) put(key, known = new Word(nextId++, 0, 0, false));
        return known.id();
    }

    /** The unit or month that a literal of a pattern names: it fills its slot as any other would. */
    @Nullable
    Field slotOf(int word) {
        return slots.get(word);
    }

    @Nullable
    Word get(String lowerCaseForm) {
        return byForm.get(lowerCaseForm);
    }

    /** As {@link #get(String)}, of a stretch of a text in whatever case. */
    @Nullable
    Word get(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            hash = 31 * hash + (c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c));
        }
        return marks.get(folded(hash))
                ? byForm.get(new String(text, start, end - start).toLowerCase(Locale.ROOT))
                : null;
    }

    private void put(String form, Word word) {
        byForm.put(form, word);
        if (word.id == slots.size()) slots.add(null);
        slots.set(word.id, slot(word.fields));
        marks.set(folded(form.hashCode()));
    }

    private static @Nullable Field slot(long fields) {
        return (fields & Field.UNIT.bit()) != 0 ? Field.UNIT : (fields & Field.MONTH.bit()) != 0 ? Field.MONTH : null;
    }

    private static int folded(int hash) {
        return (hash ^ hash >>> 16) & MARKS - 1;
    }

    /** Adds the slips that scanning makes in the names of months: "Septembcr", "Octoher", "Novernber". */
    void addScanningSlips() {
        for (Map.Entry<String, Word> entry : List.copyOf(byForm.entrySet())) {
            Word word = entry.getValue();
            if ((word.fields & Field.TRUEMONTH.bit()) != 0 && entry.getKey().length() >= 6) {
                for (String slip : slips(entry.getKey())) {
                    if (!byForm.containsKey(slip)) put(slip, new Word(word.id, word.fields, word.value, true));
                }
            }
        }
    }

    private static final String[][] CONFUSED = {
        {"e", "c"},
        {"c", "e"},
        {"b", "h"},
        {"m", "rn"},
        {"u", "n"},
        {"n", "u"},
        {"r", "i"},
        {"y", "v"},
        {"a", "n"},
        {"o", "0"},
        {"t", "l"},
        {"l", "1"},
        {"g", "q"},
        {"e", "o"}
    };

    private static List<String> slips(String form) {
        List<String> slips = new ArrayList<>();
        for (String[] pair : CONFUSED) {
            for (int at = form.indexOf(pair[0], 1); at >= 0; at = form.indexOf(pair[0], at + 1)) {
                slips.add(form.substring(0, at) + pair[1] + form.substring(at + pair[0].length()));
            }
        }
        return slips;
    }
}
