package org.entente.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known names in a text in one pass. A name is a chain of words; the index maps the hash of every
 * chain's beginnings to what ends there. Words are compared without case and diacritics, then the capitals are checked.
 */
final class NameIndex {
    /** What a word of a name asks of the text's word. */
    private static final int ANY_CASE = 0;

    private static final int CAPITAL = 1;
    private static final int ALL_CAPITALS = 2;
    private static final int LOWER_CASE = 3;

    /** A name so long is told by its first capital alone: "the British communist Party". */
    private static final int LONG_NAME = 15;

    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_ABBREVIATION = 3;
    /** The letters from U+00C0 to U+017F without their diacritics. */
    private static final String LATIN = "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char[] FOLDED = folded();

    private long[] keys = new long[1 << 17];
    private int[] values = new int[1 << 17];
    private int size;
    private final List<List<Ending>> endings = new ArrayList<>();

    private final LongSet vocabulary = new LongSet();

    private record Ending(long capitals, boolean hyphen, Entry entry) {}

    /** Adds a name that asks for capitals where it has them itself. */
    void add(String name, Entry entry) {
        add(name, entry, false, false);
    }

    /** Adds a name that may stand in small letters too. */
    void addInAnyCase(String name, Entry entry) {
        add(name, entry, true, false);
    }

    /** Adds a word that must stand in small letters. */
    void addInLowerCase(String name, Entry entry) {
        add(name, entry, false, true);
    }

    private void add(String name, Entry entry, boolean anyCase, boolean lowerCase) {
        long chain = 0;
        long capitals = 0;
        int words = 0;
        int slot = -1;
        for (int at = nextWord(name, 0, name.length()); at < name.length(); ) {
            int end = wordEnd(name, at, name.length());
            long word = hash(name, at, end);
            vocabulary.add(word);
            chain = chained(chain, word);
            slot = slotFor(chain);
            boolean loose = anyCase || words > 0 && capitals != 0 && name.length() >= LONG_NAME;
            int asks = loose ? ANY_CASE : lowerCase ? LOWER_CASE : caseOf(name, at, end);
            capitals |= (long) asks << (2 * Math.min(words, 31));
            words++;
            at = nextWord(name, end, name.length());
        }
        if (slot < 0) {
            throw new IllegalArgumentException(entry.row() + ": '" + name + "' has no word");
        }
        if (values[slot] == 0) {
            endings.add(new ArrayList<>(1));
            values[slot] = endings.size();
        }
        endings.get(values[slot] - 1).add(new Ending(capitals, entry.is(Entry.What.COMBINING), entry));
    }

    /** Whether a word is part of any name. */
    boolean knowsWord(String word) {
        return vocabulary.contains(hash(word, 0, word.length()));
    }

    /** The longest names in {@code text} from {@code from} to {@code to}, left to right, without overlap. */
    List<Match> find(CharSequence text, int from, int to) {
        List<Match> found = new ArrayList<>();
        int at = nextWord(text, from, to);
        while (at < to) {
            int end = wordEnd(text, at, to);
            Match match = longest(text, at, end, to);
            if (match != null) {
                found.add(match);
                end = match.end();
            }
            at = nextWord(text, end, to);
        }
        return found;
    }

    private @Nullable Match longest(CharSequence text, int start, int firstEnd, int to) {
        Match best = null;
        long chain = 0;
        long capitals = 0;
        int words = 0;
        int at = start;
        int end = firstEnd;
        while (true) {
            chain = chained(chain, hash(text, at, end));
            int slot = slotOf(chain);
            if (slot < 0) {
                return best;
            }
            capitals |= (long) caseOf(text, at, end) << (2 * Math.min(words, 31));
            words++;
            if (values[slot] > 0) {
                List<Entry> entries = allowed(endings.get(values[slot] - 1), capitals, words, text, end, to);
                if (!entries.isEmpty()) {
                    best = new Match(start, end, entries);
                }
            }
            int next = nextWord(text, end, to);
            if (next >= to || breaks(text, at, end, next)) {
                return best;
            }
            at = next;
            end = wordEnd(text, at, to);
        }
    }

    private static List<Entry> allowed(
            List<Ending> endings, long capitals, int words, CharSequence text, int end, int to) {
        List<Entry> entries = new ArrayList<>(endings.size());
        for (Ending ending : endings) {
            if (fits(ending.capitals, capitals, words) && (!ending.hyphen || isCompound(text, end, to))) {
                entries.add(ending.entry);
            }
        }
        return entries;
    }

    private static boolean fits(long asked, long given, int words) {
        for (int i = 0; i < Math.min(words, 32); i++) {
            int ask = (int) (asked >>> (2 * i)) & 3;
            int has = (int) (given >>> (2 * i)) & 3;
            if (ask == CAPITAL && has == ANY_CASE
                    || ask == ALL_CAPITALS && has != ALL_CAPITALS
                    || ask == LOWER_CASE && has != ANY_CASE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a first half as in Anglo-Soviet goes on after {@code end}. */
    private static boolean isCompound(CharSequence text, int end, int to) {
        if (end + 1 >= to) {
            return false;
        }
        char next = text.charAt(end);
        return isDash(next) && Character.isLetter(text.charAt(end + 1))
                || next == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }

    /** Whether what stands between two words parts them. */
    private static boolean breaks(CharSequence text, int start, int end, int next) {
        if (next - end > LONGEST_GAP) {
            return true;
        }
        for (int i = end; i < next; i++) {
            char c = text.charAt(i);
            boolean joins = c == ' '
                    || c == '\u00a0'
                    || c == '\n'
                    || c == '\''
                    || c == '\u2019'
                    || c == '&'
                    || c == '/'
                    || isDash(c)
                    || c == '.' && end - start <= LONGEST_ABBREVIATION;
            if (!joins) {
                return true;
            }
        }
        return false;
    }

    static int nextWord(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int wordEnd(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c >= '\u0300' && c <= '\u036f';
    }

    private static int caseOf(CharSequence text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return ANY_CASE;
        }
        for (int i = start + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return CAPITAL;
            }
        }
        return ALL_CAPITALS;
    }

    private static long hash(CharSequence text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
            if (folded != 0) {
                hash = (hash ^ folded) * 0x100000001b3L;
            }
        }
        return hash;
    }

    /** The word in small letters without diacritics. */
    static String fold(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char plain = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
            if (plain != 0) {
                folded.append(plain);
            }
        }
        return folded.toString();
    }

    private static long chained(long chain, long word) {
        long mixed = (chain * 31 + word) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int slotFor(long key) {
        int slot = slotOf(key);
        if (slot >= 0) {
            return slot;
        }
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        size++;
        return put(key, 0);
    }

    private int put(long key, int value) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    /** Small letters without diacritics for the first characters of Unicode; 0 for a mark that is dropped. */
    private static char[] folded() {
        char[] table = new char[0x370];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.toLowerCase(c);
        }
        for (int i = 0; i < LATIN.length(); i++) {
            table[0xc0 + i] = LATIN.charAt(i);
        }
        Arrays.fill(table, 0x300, 0x370, (char) 0);
        return table;
    }
}
