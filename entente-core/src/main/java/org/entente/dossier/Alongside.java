package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.relation.Correlation;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.jspecify.annotations.Nullable;

/**
 * One dyad's relation beside another's, on one axis of years.
 *
 * @param one the first dossier
 * @param other the second, of another dyad
 * @param years every year in which at least one of them has evidence, oldest first
 * @param correlation of the mean scores of the years that both have, -1 to +1; empty with fewer than five such years
 */
public record Alongside(Dossier one, Dossier other, List<Year> years, OptionalDouble correlation) {
    public Alongside {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param one mean score of the first relation, -10 to +10, or null where the texts tell of no act
     * @param other the same of the second
     */
    public record Year(
            int year, @Nullable Double one, @Nullable Double other) {
        /** Whether one drew together in it while the other drove apart. */
        public boolean isOpposed() {
            return one != null && other != null && one * other < 0;
        }
    }

    /**
     * Sets two dossiers side by side.
     *
     * @throws IllegalArgumentException if both are of one dyad
     */
    public static Alongside of(Dossier one, Dossier other) {
        if (one.dyad().equals(other.dyad())) {
            throw new IllegalArgumentException("two dyads are compared, got " + one.dyad() + " twice");
        }
        Map<Integer, Double> first = means(one.relation());
        Map<Integer, Double> second = means(other.relation());
        Map<Integer, Year> years = new TreeMap<>();
        List<double[]> pairs = new ArrayList<>();
        first.forEach((year, mean) -> years.put(year, new Year(year, mean, second.get(year))));
        second.forEach((year, mean) -> years.putIfAbsent(year, new Year(year, null, mean)));
        first.forEach((year, mean) -> {
            Double beside = second.get(year);
            if (beside != null) pairs.add(new double[] {mean, beside});
        });
        return new Alongside(one, other, List.copyOf(years.values()), Correlation.of(pairs));
    }

    private static Map<Integer, Double> means(Relation relation) {
        Map<Integer, Double> means = new TreeMap<>();
        for (Series.Point point : relation.yearly().points()) means.put(point.index(), point.mean());
        return means;
    }
}
