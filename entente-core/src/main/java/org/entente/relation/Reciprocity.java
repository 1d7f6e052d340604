package org.entente.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.actor.Dyad;
import org.entente.linking.Event;

/**
 * How the two answer each other, from the yearly means of what each did to the other. Correlations are Pearson's, -1 to
 * +1, over years for which both sides have evidence, and empty where fewer than five such years are there.
 *
 * @param sameYear the first's acts with the second's in the same year
 * @param secondAnswers the first's acts with the second's a year later
 * @param firstAnswers the second's acts with the first's a year later
 * @param years how many years the first of these rests on
 */
public record Reciprocity(
        OptionalDouble sameYear, OptionalDouble secondAnswers, OptionalDouble firstAnswers, int years) {
    static Reciprocity of(Dyad dyad, Series yearly) {
        Map<Integer, Double> first = directed(dyad, yearly, Measures.Initiator.FIRST);
        Map<Integer, Double> second = directed(dyad, yearly, Measures.Initiator.SECOND);
        List<double[]> same = pairs(first, second, 0);
        return new Reciprocity(
                Correlation.of(same),
                Correlation.of(pairs(first, second, 1)),
                Correlation.of(pairs(second, first, 1)),
                same.size());
    }

    private static Map<Integer, Double> directed(Dyad dyad, Series yearly, Measures.Initiator initiator) {
        Map<Integer, Double> means = new HashMap<>();
        for (Series.Point point : yearly.points()) {
            double weight = 0;
            double sum = 0;
            for (Share share : point.shares()) {
                Event event = share.event();
                if (Measures.Initiator.of(dyad, event) != initiator) continue;
                weight += share.weight();
                sum += share.weight() * event.signed();
            }
            if (weight > 0) means.put(point.index(), sum / weight);
        }
        return means;
    }

    private static List<double[]> pairs(Map<Integer, Double> from, Map<Integer, Double> to, int lag) {
        List<double[]> pairs = new ArrayList<>();
        from.forEach((year, value) -> {
            Double other = to.get(year + lag);
            if (other != null) pairs.add(new double[] {value, other});
        });
        return pairs;
    }
}
