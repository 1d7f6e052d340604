package org.entente.annotator.arc;

/**
 * A sentence on the work bench: what the tagger, parser and labeller read of its words, as hashes, and what they wrote.
 * Words count from 1, cell 0 stands for "none there".
 */
final class Frame {
    static final int AFFIXES = 5;

    final int n;
    final String[] forms;
    /** Hash of the lower-cased form, digits made alike. */
    final int[] word;

    final int[] shape;
    /** Hashes of the last 1 to 5 letters, {@link #AFFIXES} cells a word. */
    final int[] suffix;
    /** Hashes of the first 1 to 5 letters. */
    final int[] prefix;
    /** What the lexicon says of the word: tags it may have, and its cluster. */
    final int[] ambiguity;

    final int[] cluster;
    final int[] tag;
    final int[] upos;
    final int[] head;
    final int[] label;

    Frame(String[] words, Lexicon lexicon) {
        n = words.length;
        forms = words;
        word = new int[n + 1];
        shape = new int[n + 1];
        suffix = new int[(n + 1) * AFFIXES];
        prefix = new int[(n + 1) * AFFIXES];
        ambiguity = new int[n + 1];
        cluster = new int[n + 1];
        tag = new int[n + 1];
        upos = new int[n + 1];
        head = new int[n + 1];
        label = new int[n + 1];
        for (int i = 1; i <= n; i++) read(i, words[i - 1], lexicon);
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
        shape[i] = looks * 4 + Math.min(length, 3);
        int tail = 29;
        for (int k = 0; k < AFFIXES && k < length; k++) {
            tail = tail * 31 + fold(form.charAt(length - 1 - k));
            suffix[from + k] = tail;
        }
        ambiguity[i] = lexicon.ambiguity(word[i]);
        cluster[i] = lexicon.cluster(word[i]);
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
