package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.source.TableRow;
import org.jspecify.annotations.Nullable;

/** Garbled names, words often misspelt, words run together, and words taken for others: proposals all. */
final class Misspelling implements Check {
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_WORD = 6;
    private static final int LIKE_BEGINNING = 3;
    private static final int FARTHEST_OF_THE_EVENT = 3;
    private static final Pattern RUN_TOGETHER = Pattern.compile("([a-z]{6,})(and|the|which|with|from)");

    private record Confusion(String right, Pattern pattern) {}

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final NameWords names;
    /** Words of names that are long enough to be known by most of their letters, by the first. */
    private final Map<Character, List<NameWords.Word>> byLetter = new HashMap<>();

    private final Set<String> words = new HashSet<>();
    private final List<Confusion> confusions;

    Misspelling(NameWords names) {
        this.names = names;
        for (NameWords.Word word : names.all()) {
            if (isName(word))
                byLetter.computeIfAbsent(word.key().charAt(0), unused -> new ArrayList<>())
                        .add(word);
        }
        for (TableRow row : TableRow.of(Misspelling.class, "spellings.tsv")) {
            words.add(row.cell(0));
            words.addAll(row.alternatives(1));
        }
        confusions = TableRow.of(Misspelling.class, "confusions.tsv").stream()
                .map(row -> new Confusion(row.cell(0), Pattern.compile(row.cell(1))))
                .toList();
    }

    private static boolean isName(NameWords.@Nullable Word word) {
        return word != null && word.name() != null && word.name().length() >= SHORTEST_NAME - 1;
    }

    private boolean isName(String key) {
        return isName(names.find(key));
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        Set<String> often = repeated(text);
        for (int i = 0; i < text.sentences().size(); i++) {
            for (Token token : text.sentence(i).tokens()) {
                Finding finding = check(text, i, token, often);
                if (finding != null) findings.add(finding);
            }
            for (Confusion confusion : confusions) confused(text, i, confusion, findings);
        }
        return findings;
    }

    /** A name that a text of any length writes alike time and again is no slip. */
    private static Set<String> repeated(Examination text) {
        Map<String, Integer> counts = new HashMap<>();
        text.sentences()
                .forEach(sentence -> sentence.tokens().forEach(token -> counts.merge(token.form(), 1, Integer::sum)));
        counts.values().removeIf(count -> count < 3);
        return counts.keySet();
    }

    private @Nullable Finding check(Examination text, int sentence, Token token, Set<String> often) {
        String form = token.form();
        if (form.length() < SHORTEST_WORD
                || often.contains(form)
                || !form.chars().allMatch(Character::isLetter)) return null;
        String key = Chronicle.key(form);
        String right = Character.isUpperCase(form.charAt(0)) ? name(text, token, key) : null;
        if (right == null && Character.isUpperCase(form.charAt(0))) right = ofTheEvent(text, sentence, key);
        if (right == null) right = word(form.toLowerCase(Locale.ROOT));
        if (right == null) return null;
        return text.finding(
                this,
                Severity.HINT,
                token.span(),
                right,
                "is '" + right + "' meant?",
                "the nearest word that is known");
    }

    private @Nullable String name(Examination text, Token token, String key) {
        List<NameWords.Word> near = byLetter.getOrDefault(key.charAt(0), List.of());
        if (isName(key)
                || isForm(near, key)
                || Character.isUpperCase(token.form().charAt(1))) return null;
        String following = following(text, token, key);
        if (following != null) return following;
        boolean known = text.gazetteer().candidates(text.source().text(), token.span()).stream()
                .anyMatch(candidate -> candidate.span().equals(token.span()));
        if (known || token.index() == 0) return null;
        int most = key.length() >= 9 ? 2 : key.length() >= 7 ? 1 : 0;
        String best = null;
        int least = most + 1;
        boolean tied = false;
        for (NameWords.Word each : near) {
            if (Math.abs(each.key().length() - key.length()) >= least + 1) continue;
            int distance = distance(key, each.key());
            tied = distance == least || distance > least && tied;
            if (distance < least) {
                least = distance;
                best = each.name();
            }
        }
        return least <= most && !(tied && least > 1) ? best : null;
    }

    /** A name of the event that the sentence tells may be farther off: "Zinovef" beside what is known of that letter. */
    private @Nullable String ofTheEvent(Examination text, int sentence, String key) {
        if (key.length() < SHORTEST_NAME + 1 || isName(key)) return null;
        return text.linksIn(sentence).stream()
                .flatMap(link -> Stream.concat(
                        Stream.of(link.entry().name()),
                        link.entry().persons().stream().map(ChronicleEntry.Person::name)))
                .flatMap(NO_LETTERS::splitAsStream)
                .filter(word -> word.length() > SHORTEST_NAME && Character.isUpperCase(word.charAt(0)))
                .filter(word -> Chronicle.key(word).startsWith(key.substring(0, LIKE_BEGINNING)))
                .filter(word -> distance(key, Chronicle.key(word)) <= FARTHEST_OF_THE_EVENT)
                .findFirst()
                .orElse(null);
    }

    /** The word that goes on a name of several words: "Brest" has "Litovsk" after it. */
    private @Nullable String following(Examination text, Token token, String key) {
        if (token.index() == 0) return null;
        String all = text.source().text();
        int end = token.span().start();
        while (end > 0 && !Character.isLetter(all.charAt(end - 1))) end--;
        int start = end;
        while (start > 0 && Character.isLetter(all.charAt(start - 1))) start--;
        NameWords.Word before = names.find(Chronicle.key(all.substring(start, end)));
        if (before == null) return null;
        return before.followers().stream()
                .filter(word -> distance(key, Chronicle.key(word)) <= 2 && word.length() >= SHORTEST_NAME)
                .findFirst()
                .orElse(null);
    }

    /** A plural, possessive or adjective of a known name. */
    private boolean isForm(List<NameWords.Word> near, String key) {
        for (String ending :
                List.of("s", "es", "n", "an", "ian", "ese", "ist", "ists", "ism", "ite", "ites", "ans", "ns")) {
            if (key.endsWith(ending) && isName(key.substring(0, key.length() - ending.length()))) return true;
        }
        return near.stream()
                .anyMatch(name -> name.key().startsWith(key) && name.key().length() - key.length() <= 2);
    }

    private @Nullable String word(String form) {
        if (words.contains(form) || words.contains(form.replaceAll("s$", ""))) return null;
        Matcher run = RUN_TOGETHER.matcher(form);
        if (run.matches() && words.contains(run.group(1))) return run.group(1) + " " + run.group(2);
        for (String word : words) {
            if (word.length() > 5
                    && word.charAt(0) == form.charAt(0)
                    && distance(form, word) == 1
                    && !isInflected(form, word)) return word;
        }
        return null;
    }

    private static boolean isInflected(String form, String word) {
        String one = form.length() > word.length() ? form : word;
        String other = form.length() > word.length() ? word : form;
        return one.startsWith(other)
                || form.substring(0, form.length() - 1).equals(word.substring(0, word.length() - 1))
                || form.replace('z', 's').equals(word.replace('z', 's'));
    }

    private void confused(Examination text, int sentence, Confusion confusion, List<Finding> findings) {
        Span within = text.span(sentence);
        Matcher matcher = confusion.pattern().matcher(text.words(within));
        while (matcher.find()) {
            Span span = new Span(within.start() + matcher.start(1), within.start() + matcher.end(1));
            findings.add(text.finding(
                    this,
                    Severity.HINT,
                    span,
                    confusion.right(),
                    "is '" + confusion.right() + "' meant?",
                    "the words around it"));
        }
    }

    /** Letters changed, missing, doubled, or swapped with a neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
