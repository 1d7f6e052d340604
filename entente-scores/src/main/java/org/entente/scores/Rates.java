package org.entente.scores;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many of the gold's items were found, and how many of those predicted were right. */
public record Rates(int gold, int predicted, int matched) {
    Rates plus(Rates other) {
        return new Rates(gold + other.gold, predicted + other.predicted, matched + other.matched);
    }

    /** 0 to 1, or null where nothing was predicted. */
    public @Nullable Double precision() {
        return ratio(matched, predicted);
    }

    /** 0 to 1, or null where the gold is empty. */
    public @Nullable Double recall() {
        return ratio(matched, gold);
    }

    /** The harmonic mean of precision and recall, or null where there is neither gold nor prediction. */
    public @Nullable Double f1() {
        return ratio(2 * matched, predicted + gold);
    }

    static @Nullable Double ratio(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("gold", gold);
        map.put("predicted", predicted);
        map.put("matched", matched);
        map.put("precision", precision());
        map.put("recall", recall());
        map.put("f1", f1());
        return map;
    }
}
