package org.entente.criticism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.entente.source.TableRow;
import org.jspecify.annotations.Nullable;

/** What letters are said to stand for: "NATO, the North Atlantic Trade Organization", "Arcos stood for …". */
final class WrongExpansion implements Check {
    private static final String FULL =
            "((?:\\p{Lu}[\\p{L}'’-]*|of|for|the|and|on|in|[a-z]{4,})(?:,? (?:[\\p{L}'’-]+))*)";
    private static final Pattern WORD = Pattern.compile("[^ -]+");
    /** How alike two words begin that are one word in two forms: "Russia" and "Russian". */
    private static final int STEM = 4;
    /** Less than half of the words in common, and something else is meant. */
    private static final double HALF = 0.5;

    /** @param before whether the full name stands before the letters */
    private record Form(Pattern pattern, boolean before) {}

    private record Abbreviation(String letters, List<String> full, List<Form> told) {}

    private final List<Abbreviation> abbreviations = TableRow.of(WrongExpansion.class, "abbreviations.tsv").stream()
            .map(row -> abbreviation(row.cell(0), row.alternatives(1)))
            .toList();

    private static Abbreviation abbreviation(String letters, List<String> full) {
        String quoted = "\\b" + Pattern.quote(letters);
        return new Abbreviation(
                letters,
                full,
                List.of(
                        form(quoted + " (?:stood|stands|is short|was short|standing) for (?:the )?" + FULL, false),
                        form(quoted + " \\((?:the )?" + FULL + "\\)", false),
                        form(FULL + " \\(" + quoted + "\\)", true)));
    }

    private static Form form(String pattern, boolean before) {
        return new Form(Pattern.compile(pattern), before);
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            String words = text.words(within);
            for (Abbreviation each : abbreviations) {
                if (words.contains(each.letters())) check(text, within, words, each, findings);
            }
        }
        return findings;
    }

    private void check(Examination text, Span within, String words, Abbreviation each, List<Finding> findings) {
        for (Form form : each.told()) {
            Matcher matcher = form.pattern().matcher(words);
            while (matcher.find()) {
                Told told = nearest(matcher.group(1), each.full(), form.before());
                if (told == null || told.likeness() == 1 || told.likeness() < HALF) continue;
                int start = within.start() + matcher.start(1) + told.from();
                findings.add(text.finding(
                        this,
                        Severity.HINT,
                        new Span(start, start + told.length()),
                        told.full(),
                        each.letters() + " stands for " + told.full(),
                        "abbreviations"));
            }
        }
    }

    /** @param likeness share of the full name's words that are told; 1 only where they are told as they are */
    private record Told(String full, int from, int length, double likeness) {}

    /** The full name that the words, at their end where they stand before the letters, are most like; null for none. */
    private static @Nullable Told nearest(String words, List<String> names, boolean before) {
        Told best = null;
        List<Span> each = spans(words);
        for (String full : names) {
            int size = Math.min(each.size(), spans(full).size());
            Span all = before
                    ? new Span(
                            each.get(each.size() - size).start(),
                            each.get(each.size() - 1).end())
                    : new Span(each.get(0).start(), each.get(size - 1).end());
            Told told = new Told(full, all.start(), all.length(), likeness(all.of(words), full));
            if (best == null || told.likeness() > best.likeness()) best = told;
        }
        return best;
    }

    private static List<Span> spans(String words) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) spans.add(new Span(matcher.start(), matcher.end()));
        return spans;
    }

    private static double likeness(String told, String full) {
        String one = level(told);
        String other = level(full);
        if (one.equals(other)) return 1;
        List<String> given = Arrays.asList(one.split(" "));
        String[] wanted = other.split(" ");
        long alike = Arrays.stream(wanted)
                .filter(word -> given.stream().anyMatch(mine -> begin(mine).equals(begin(word))))
                .count();
        return Math.min(0.99, alike / (double) wanted.length);
    }

    private static String level(String name) {
        return Chronicle.key(name).replace("isation", "ization");
    }

    private static String begin(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
