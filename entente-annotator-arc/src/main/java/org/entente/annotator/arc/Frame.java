package org.entente.annotator.arc;

import java.util.Arrays;
import java.util.Locale;
import org.entente.language.VerbForms;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on the work bench: what the tagger, parser and labeller read of its words, as hashes, and what they wrote.
 * Words count from 1, cell 0 stands for "none there".
 */
final class Frame {
    static final int AFFIXES = 5;
    private static final int SMALL = 1;
    private static final int CAPITALISED = 2;
    private static final int CAPITALS = 3;
    private static final int OTHER = 4;
    private static final String[] VERB_TAGS = {"VB", "VBD", "VBG", "VBZ"};
    /** Above all classes of the lexicon. */
    private static final int UNSEEN = 1 << 14;

    final int n;
    final String[] forms;
    /** Hash of the lower-cased form, digits made alike. */
    final int[] word;

    final int[] shape;
    /** Hashes of the last 1 to 5 letters, {@link #AFFIXES} cells a word. */
    final int[] suffix;
    /** Hashes of the first 1 to 5 letters. */
    final int[] prefix;
    /** What the lexicon says of the word: tags it may have; the only one, and the only label, or 0. */
    final int[] ambiguity;

    final int[] sureTag;
    final int[] sureLabel;
    /** 1 lower case, 2 capitalised, 3 all capitals, 4 otherwise. */
    final int[] capital;
    /** How many of ten words are capitalised: headlines are read otherwise than prose. */
    final int capitals;

    /** How many words after this one are finite verbs for sure. */
    final int[] finiteAhead;

    final int[] tag;
    /** {@link TagSet#verbs} of the tag. */
    final int[] verb;

    final int[] upos;
    final int[] head;
    /** Where the words stand in the frame that they were picked from. */
    final int[] places;
    /** Hash of the punctuation left out after each word; cell 0 is before the first. */
    private final int[] gaps;
    /** The heads that a first pass found, or null before it. */
    @Nullable
    Guide guide;

    final int[] label;

    Frame(String[] words, Lexicon lexicon) {
        n = words.length;
        forms = words;
        word = new int[n + 1];
        shape = new int[n + 1];
        suffix = new int[(n + 1) * AFFIXES];
        prefix = new int[(n + 1) * AFFIXES];
        ambiguity = new int[n + 1];
        sureTag = new int[n + 1];
        sureLabel = new int[n + 1];
        tag = new int[n + 1];
        verb = new int[n + 1];
        finiteAhead = new int[n + 2];
        upos = new int[n + 1];
        head = new int[n + 1];
        label = new int[n + 1];
        gaps = new int[n + 1];
        places = new int[n + 1];
        capital = new int[n + 1];
        int capitalised = 0;
        int letters = 0;
        for (int i = 1; i <= n; i++) {
            read(i, words[i - 1], lexicon);
            if (capital[i] != OTHER) letters++;
            if (capital[i] == CAPITALISED || capital[i] == CAPITALS) capitalised++;
        }
        for (int i = n; i > 1; i--) finiteAhead[i - 1] += finiteAhead[i];
        capitals = letters == 0 ? 0 : 10 * capitalised / letters;
    }

    /**
     * Some words of another frame, in the order of {@code places}, with the same tags, for a parser; what only the tagger
     * asks is not put in order.
     */
    private Frame(Frame other, int[] places, int[] gaps) {
        n = places.length - 1;
        this.places = places;
        this.gaps = gaps;
        forms = new String[n];
        for (int i = 1; i <= n; i++) forms[i - 1] = other.forms[places[i] - 1];
        word = picked(other.word, places, 1);
        shape = picked(other.shape, places, 1);
        suffix = picked(other.suffix, places, AFFIXES);
        prefix = other.prefix;
        ambiguity = picked(other.ambiguity, places, 1);
        sureTag = other.sureTag;
        sureLabel = other.sureLabel;
        capital = picked(other.capital, places, 1);
        capitals = other.capitals;
        tag = picked(other.tag, places, 1);
        verb = picked(other.verb, places, 1);
        finiteAhead = other.finiteAhead;
        upos = picked(other.upos, places, 1);
        head = new int[n + 1];
        label = new int[n + 1];
    }

    /** The words alone, or this frame where there are none; punctuation is seen in {@link #mark}. */
    Frame withoutPunctuation() {
        int[] kept = new int[n + 1];
        int size = 0;
        for (int i = 1; i <= n; i++) if (!Punctuation.is(this, i)) kept[++size] = i;
        if (size == 0) return this;
        int[] between = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            int to = i < size ? kept[i + 1] : n + 1;
            for (int k = kept[i] + 1; k < to; k++) between[i] = between[i] * 31 + word[k];
        }
        return new Frame(this, Arrays.copyOf(kept, size + 1), between);
    }

    /** The same sentence from its end to its beginning. */
    Frame mirrored() {
        int[] order = new int[n + 1];
        int[] between = new int[n + 1];
        for (int i = 1; i <= n; i++) order[i] = n + 1 - i;
        for (int i = 0; i <= n; i++) between[i] = gaps[n - i];
        return new Frame(this, order, between);
    }

    /** Heads as they are where the sentence is read from the other end; an involution. */
    static int[] mirrored(int[] head) {
        int n = head.length - 1;
        int[] mirrored = new int[n + 1];
        for (int i = 1; i <= n; i++) mirrored[n + 1 - i] = head[i] == 0 ? 0 : n + 1 - head[i];
        return mirrored;
    }

    /** Hash of the punctuation before a word, or for 0 of that at the end; 0 for none. */
    int mark(int word) {
        return gaps[word == 0 ? n : word - 1];
    }

    private static int[] picked(int[] cells, int[] places, int width) {
        int[] picked = new int[places.length * width];
        for (int i = 1; i < places.length; i++) System.arraycopy(cells, places[i] * width, picked, i * width, width);
        return picked;
    }

    private static int capital(String form) {
        if (!Character.isLetter(form.charAt(0))) return OTHER;
        if (!Character.isUpperCase(form.charAt(0))) return SMALL;
        return form.length() > 1 && Character.isUpperCase(form.charAt(1)) ? CAPITALS : CAPITALISED;
    }

    private void read(int i, String form, Lexicon lexicon) {
        int length = form.length();
        int hash = 17;
        int looks = 7;
        char last = 0;
        int from = i * AFFIXES;
        for (int k = 0; k < length; k++) {
            char c = form.charAt(k);
            hash = hash * 31 + fold(c);
            if (k < AFFIXES) prefix[from + k] = hash;
            char kind = kind(c);
            if (kind != last) looks = looks * 31 + kind;
            last = kind;
        }
        word[i] = scramble(hash);
        capital[i] = capital(form);
        shape[i] = looks * 4 + Math.min(length, 3);
        int tail = 29;
        for (int k = 0; k < AFFIXES && k < length; k++) {
            tail = tail * 31 + fold(form.charAt(length - 1 - k));
            suffix[from + k] = tail;
        }
        int slot = lexicon.slot(word[i]);
        ambiguity[i] = lexicon.ambiguity(slot);
        if (ambiguity[i] == 0) ambiguity[i] = verbForms(form);
        sureTag[i] = lexicon.sureTag(slot);
        sureLabel[i] = lexicon.sureLabel(slot);
        if (i > 1 && lexicon.isFinite(slot)) finiteAhead[i - 1]++;
    }

    /** Of a word that the treebanks hardly know: which forms of a verb it may be, or 0. */
    private static int verbForms(String form) {
        if (form.length() < 3 || !Character.isLowerCase(form.charAt(form.length() - 1))) return 0;
        String small = form.toLowerCase(Locale.ROOT);
        int forms = 0;
        for (int k = 0; k < VERB_TAGS.length; k++) {
            if (VerbForms.lemma(small, VERB_TAGS[k]) != null) forms |= 1 << k;
        }
        return forms == 0 ? 0 : UNSEEN + forms;
    }

    /** The hash under which a form is known. */
    static int hash(String form) {
        int hash = 17;
        for (int k = 0; k < form.length(); k++) hash = hash * 31 + fold(form.charAt(k));
        return scramble(hash);
    }

    private static int scramble(int hash) {
        int h = hash * 0x9E3779B1;
        h ^= h >>> 15;
        return h == 0 ? 1 : h;
    }

    private static char fold(char c) {
        if (c >= 'a' && c <= 'z') return c;
        if (c >= 'A' && c <= 'Z') return (char) (c + 32);
        if (c >= '0' && c <= '9') return '0';
        if (c == '\u2019') return '\'';
        return c < 128 ? c : Character.toLowerCase(c);
    }

    private static char kind(char c) {
        if (c >= 'a' && c <= 'z') return 'x';
        if (c >= 'A' && c <= 'Z') return 'X';
        if (c >= '0' && c <= '9') return '0';
        if (Character.isLetter(c)) return Character.isUpperCase(c) ? 'X' : 'x';
        return c;
    }
}
