package org.entente.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entente.coding.Frame;
import org.entente.coding.KindWords;
import org.entente.coding.Lexicon;
import org.entente.coding.LightVerb;
import org.entente.coding.Operator;

/** The PLOVER lexicon that the build compiled from {@code lexicon/plover/*.yaml}. */
public final class PloverLexicon {
    private PloverLexicon() {}

    /** Reads the compiled tables; some ten milliseconds. */
    public static Lexicon load() {
        List<Frame> frames = new ArrayList<>();
        Map<String, Set<String>> classes = new HashMap<>();
        Map<String, Operator> operators = new HashMap<>();
        Map<String, LightVerb> lightVerbs = new HashMap<>();
        for (String line : lines("plover.tsv")) {
            frames.add(FrameTable.read(line));
        }
        pairs("classes.tsv", (word, cell) -> classes.put(word, Set.copyOf(FrameTable.list(cell))));
        pairs("operators.tsv", (word, name) -> operators.put(word, Operator.valueOf(name)));
        pairs("light-verbs.tsv", (word, name) -> lightVerbs.put(word, LightVerb.valueOf(name)));
        return new Lexicon(frames, classes, operators, lightVerbs);
    }

    /** Reads the words that tell what a clause asserts. */
    public static KindWords kinds() {
        Map<String, Set<String>> classes = new HashMap<>();
        pairs("kinds.tsv", (word, cell) -> classes.put(word, Set.copyOf(FrameTable.list(cell))));
        return new KindWords(classes);
    }

    private static void pairs(String name, BiConsumer<String, String> pair) {
        for (String line : lines(name)) {
            int tab = line.indexOf('\t');
            pair.accept(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = PloverLexicon.class.getResourceAsStream("/lexicon/" + name)) {
            if (in == null) {
                throw new IllegalStateException("lexicon/" + name + " is not on the class path: the build writes it");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + name, e);
        }
    }
}
