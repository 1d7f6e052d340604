package org.entente.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * How dates fare on one text. Each gold expression is matched at most once, with a prediction that overlaps it.
 *
 * @param gold expressions of the type DATE that have a calendar value
 * @param relaxed predictions that overlap one
 * @param strict of these, with the same first and last character
 * @param value of the relaxed, with the same value
 * @param listing one line a miss, a wrong value or a spurious date
 */
public record TimexScore(
        String doc, int gold, int predicted, int relaxed, int strict, int value, List<String> listing) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CALENDAR = Pattern.compile("(?:\\d|BC\\d).*");

    /** A text and the dates in it. */
    public record Item(String doc, String text, List<Expression> expressions) {}

    /** A date of the gold: code points and the TIMEX2 value. */
    public record Expression(Span span, String value) {}

    /** The texts of a folder, by name. */
    public static List<Item> read(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode root = JSON.readTree(Files.readString(file));
                List<Expression> expressions = new ArrayList<>();
                for (JsonNode row : root.path("timex")) {
                    String value = row.path("value").asText();
                    if (row.path("type").asText().equals("DATE")
                            && CALENDAR.matcher(value).matches()) {
                        Span span = new Span(
                                row.path("start").asInt(), row.path("end").asInt());
                        expressions.add(new Expression(span, value));
                    }
                }
                items.add(new Item(root.path("doc").asText(), root.path("text").asText(), expressions));
            }
        }
        return items;
    }

    public static TimexScore of(Item item, Source source, List<TimeMention> times) {
        List<TimexDate> dates = new ArrayList<>();
        for (TimeMention time : times) {
            if (time.vague()) continue;
            dates.addAll(TimexDate.of(
                    time.span().inCodePoints(source.text()),
                    time.text(),
                    time.edtf().toString()));
        }
        Set<Expression> used = new HashSet<>();
        List<String> listing = new ArrayList<>();
        int strict = 0;
        int value = 0;
        for (TimexDate date : dates) {
            Expression match = best(date, item.expressions(), used);
            if (match == null) {
                listing.add("spurious " + date.values() + " " + context(item, date.span()));
                continue;
            }
            used.add(match);
            if (match.span().equals(date.span())) strict++;
            if (date.values().contains(TimexDate.normal(match.value()))) {
                value++;
            } else {
                listing.add("value    " + date.values() + " not " + match.value() + " " + context(item, date.span()));
            }
        }
        for (Expression expression : item.expressions()) {
            if (!used.contains(expression)) {
                listing.add("missed   " + expression.value() + " " + context(item, expression.span()));
            }
        }
        return new TimexScore(item.doc(), item.expressions().size(), dates.size(), used.size(), strict, value, listing);
    }

    private static @Nullable Expression best(TimexDate date, List<Expression> gold, Set<Expression> used) {
        Expression best = null;
        int most = 0;
        for (Expression each : gold) {
            int shared = Math.min(each.span().end(), date.span().end())
                    - Math.max(each.span().start(), date.span().start());
            if (shared > most && !used.contains(each)) {
                best = each;
                most = shared;
            }
        }
        return best;
    }

    private static String context(Item item, Span span) {
        int[] points = item.text().codePoints().toArray();
        int from = Math.max(0, span.start() - 40);
        int to = Math.min(points.length, span.end() + 20);
        String before = new String(points, from, span.start() - from);
        String words = new String(points, span.start(), span.length());
        String after = new String(points, span.end(), to - span.end());
        return item.doc() + " '" + (before + "[" + words + "]" + after).replace('\n', ' ') + "'";
    }

    /** All texts counted as one. */
    public static TimexScore total(List<TimexScore> scores) {
        int gold = 0;
        int predicted = 0;
        int relaxed = 0;
        int strict = 0;
        int value = 0;
        for (TimexScore score : scores) {
            gold += score.gold;
            predicted += score.predicted;
            relaxed += score.relaxed;
            strict += score.strict;
            value += score.value;
        }
        return new TimexScore("ALL (micro)", gold, predicted, relaxed, strict, value, List.of());
    }

    public @Nullable Double valueF1() {
        return new Rates(gold, predicted, value).f1();
    }

    public @Nullable Double relaxedF1() {
        return new Rates(gold, predicted, relaxed).f1();
    }

    public @Nullable Double strictF1() {
        return new Rates(gold, predicted, strict).f1();
    }

    /** One line a text. */
    public static String table(List<TimexScore> scores) {
        StringBuilder out = new StringBuilder(
                String.format("%-26s %5s %5s | %5s %7s %6s", "dates", "gold", "pred", "value", "relaxed", "strict"));
        List<TimexScore> rows = new ArrayList<>(scores);
        rows.add(total(scores));
        for (TimexScore row : rows) {
            out.append(String.format(
                    "%n%-26s %5d %5d | %s   %s  %s",
                    row.doc,
                    row.gold,
                    row.predicted,
                    ScoreListing.percent(row.valueF1()),
                    ScoreListing.percent(row.relaxedF1()),
                    ScoreListing.percent(row.strictF1())));
        }
        return out.toString();
    }

    /** As JSON tells it. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("doc", doc);
        map.put("gold", gold);
        map.put("predicted", predicted);
        map.put("value_f1", valueF1());
        map.put("relaxed_f1", relaxedF1());
        map.put("strict_f1", strictF1());
        return map;
    }
}
