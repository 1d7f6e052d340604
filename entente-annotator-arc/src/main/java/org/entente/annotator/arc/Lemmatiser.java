package org.entente.annotator.arc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.language.VerbForms;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms: a list of known words, then the longest ending for which the treebanks agree on what is cut off and
 * put in its place, by Penn tag.
 */
final class Lemmatiser {
    private static final int LONGEST_ENDING = 6;

    /** "VBD went" to "go". */
    private final Map<String, String> words;
    /** "VBD ied" to "3y": cut three letters, add y. */
    private final Map<String, String> endings;

    Lemmatiser(Map<String, String> words, Map<String, String> endings) {
        this.words = words;
        this.endings = endings;
    }

    String lemma(String form, String xpos) {
        boolean proper = xpos.startsWith("NNP");
        String base = proper ? form : form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String known = words.get(xpos + " " + base);
        if (known != null) return known;
        String verb = VerbForms.lemma(base, xpos);
        return verb != null ? verb : byEnding(base, xpos);
    }

    String byEnding(String base, String xpos) {
        for (int k = Math.min(LONGEST_ENDING, base.length()); k >= 0; k--) {
            String edit =
                    endings.get(xpos + " " + base.substring(base.length() - k).toLowerCase(Locale.ROOT));
            if (edit != null) {
                int cut = edit.charAt(0) - '0';
                if (cut < base.length()) return base.substring(0, base.length() - cut) + edit.substring(1);
            }
        }
        return base;
    }

    /** The edit that makes {@code lemma} of {@code base}, or null where it is not one of endings. */
    static @Nullable String edit(String base, String lemma) {
        int same = 0;
        while (same < base.length() && same < lemma.length() && base.charAt(same) == lemma.charAt(same)) same++;
        int cut = base.length() - same;
        return cut > 5 || same == 0 ? null : cut + lemma.substring(same);
    }

    void write(DataOutputStream out) throws IOException {
        write(out, words);
        write(out, endings);
    }

    private static void write(DataOutputStream out, Map<String, String> map) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(map)
                .forEach((key, value) ->
                        text.append(key).append('\t').append(value).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Lemmatiser read(ByteBuffer in) {
        return new Lemmatiser(readMap(in), readMap(in));
    }

    private static Map<String, String> readMap(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        Map<String, String> map = new HashMap<>(bytes.length / 12);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int from = 0;
        while (from < text.length()) {
            int tab = text.indexOf('\t', from);
            int end = text.indexOf('\n', tab);
            map.put(text.substring(from, tab), text.substring(tab + 1, end));
            from = end + 1;
        }
        return map;
    }
}
