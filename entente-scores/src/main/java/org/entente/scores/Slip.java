package org.entente.scores;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.criticism.Finding;
import org.entente.source.Span;

/**
 * A statement held to be wrong, of the gold or of a prediction.
 *
 * @param start first Unicode code point
 * @param end code point after the last
 * @param right the right value first, then other wordings of it
 */
public record Slip(int start, int end, List<String> right) {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,.](?=\\d{3}(?!\\w))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    public static Slip of(Finding finding) {
        Span span = finding.span().inCodePoints(finding.source().text());
        return new Slip(span.start(), span.end(), List.of(finding.right() == null ? "" : finding.right()));
    }

    static Slip of(JsonNode node) {
        List<String> right = new ArrayList<>(List.of(node.path("right").asText("")));
        right.addAll(CodedEvent.strings(node.path("alt")));
        return new Slip(node.path("start").asInt(), node.path("end").asInt(), right);
    }

    boolean overlaps(Slip other) {
        return Math.min(end, other.end) > Math.max(start, other.start);
    }

    /** Whether at least half of the words of a right value are in the guess. */
    boolean isRightlyCorrectedBy(Slip guess) {
        Set<String> have = words(guess.right.get(0));
        for (String value : right) {
            Set<String> want = words(value);
            long shared = want.stream().filter(have::contains).count();
            if (!want.isEmpty() && 2 * shared >= want.size()) return true;
        }
        return false;
    }

    /** The words and numbers of a value in lower case; 30,000 is one number. */
    private static Set<String> words(String value) {
        Set<String> words = new HashSet<>();
        Matcher matcher =
                WORD.matcher(THOUSANDS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(""));
        while (matcher.find()) words.add(matcher.group());
        return words;
    }
}
