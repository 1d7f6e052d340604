package org.entente.annotator.arc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Forms of words that the treebanks are too small to show, from {@code verbs.tsv} and {@code lemmas.tsv}. */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** "VBD compelled" to "compel", for all forms of all verbs. */
    static Map<String, String> verbs() {
        Map<String, String> lemmas = new TreeMap<>();
        for (String[] cells : rows("verbs.tsv")) {
            String verb = cells[0];
            String past = cells[1].isEmpty() ? past(verb) : cells[1];
            lemmas.put("VB " + verb, verb);
            lemmas.put("VBP " + verb, verb);
            lemmas.put("VBZ " + third(verb), verb);
            lemmas.put("VBG " + gerund(verb, past), verb);
            lemmas.put("VBD " + past, verb);
            lemmas.put("VBN " + (cells[2].isEmpty() ? past : cells[2]), verb);
        }
        return lemmas;
    }

    /** "NNS crises" to "crisis". */
    static Map<String, String> exceptions() {
        Map<String, String> lemmas = new TreeMap<>();
        for (String[] cells : rows("lemmas.tsv")) lemmas.put(cells[1] + " " + cells[0], cells[2]);
        return lemmas;
    }

    static String past(String verb) {
        if (verb.endsWith("e")) return verb + "d";
        return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    static String third(String verb) {
        if (endsInConsonantY(verb)) return verb.substring(0, verb.length() - 1) + "ies";
        boolean hisses = verb.endsWith("s")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("ch")
                || verb.endsWith("sh");
        return hisses || verb.endsWith("o") ? verb + "es" : verb + "s";
    }

    static String gerund(String verb, String past) {
        char last = verb.charAt(verb.length() - 1);
        if (past.equals(verb + last + "ed") || doubles(verb)) return verb + last + "ing";
        if (verb.endsWith("ie")) return verb.substring(0, verb.length() - 2) + "ying";
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.equals("be");
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    /** Irregular verbs of one short syllable double too: "win", "winning"; "begin" and "forget" as well. */
    private static boolean doubles(String verb) {
        int n = verb.length();
        if (n < 3 || "bdgmnprt".indexOf(verb.charAt(n - 1)) < 0) return false;
        boolean shortSyllable = VOWELS.indexOf(verb.charAt(n - 2)) >= 0
                && VOWELS.indexOf(verb.charAt(n - 3)) < 0
                && verb.chars().limit(n - 2).noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return shortSyllable
                || List.of("begin", "forget", "forbid", "upset", "overrun").contains(verb);
    }

    private static boolean endsInConsonantY(String verb) {
        int n = verb.length();
        return n > 1 && verb.charAt(n - 1) == 'y' && VOWELS.indexOf(verb.charAt(n - 2)) < 0;
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Inflection.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
