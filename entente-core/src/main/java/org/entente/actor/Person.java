package org.entente.actor;

import java.util.List;
import java.util.Set;

/**
 * Somebody with all that he or she was in office as.
 *
 * @param tenures of one state, at least one
 */
record Person(String state, String name, List<Tenure> tenures) {
    Person {
        tenures = List.copyOf(tenures);
    }

    /** The tenure that covers the days, the heaviest office first; else the one nearest to them. */
    Tenure nearest(Days days) {
        return nearest(tenures, days);
    }

    /** The like among the offices that speak for a government; of them all where there is none. */
    Tenure nearestInGovernment(Days days) {
        List<Tenure> governing =
                tenures.stream().filter(tenure -> tenure.office().governs()).toList();
        return nearest(governing.isEmpty() ? tenures : governing, days);
    }

    private static Tenure nearest(List<Tenure> tenures, Days days) {
        Tenure best = tenures.get(0);
        for (Tenure tenure : tenures) {
            double gain = best.days().yearsTo(days) - tenure.days().yearsTo(days);
            if (gain > 0 || gain == 0 && tenure.office().compareTo(best.office()) < 0) {
                best = tenure;
            }
        }
        return best;
    }

    /** The heaviest office that he or she ever held. */
    Office highest() {
        Office highest = tenures.get(0).office();
        for (Tenure tenure : tenures) {
            highest = tenure.office().compareTo(highest) < 0 ? tenure.office() : highest;
        }
        return highest;
    }

    /** Whether he or she held one of the offices on one of the days. */
    boolean holds(Set<Office> offices, Days days) {
        return tenures.stream()
                .anyMatch(tenure ->
                        offices.contains(tenure.office()) && tenure.days().overlaps(days));
    }

    /** Whether he or she spoke for a government, from its head or its foreign or war office, on one of the days. */
    boolean governs(Days days) {
        return tenures.stream()
                .anyMatch(tenure -> tenure.office().compareTo(Office.AMBASSADOR) < 0
                        && tenure.days().overlaps(days));
    }

    boolean isDead(Days days) {
        return days.from() > tenures.get(0).died().to();
    }

    boolean isUnborn(Days days) {
        Days born = tenures.get(0).born();
        return born.from() != Integer.MIN_VALUE && days.to() < born.from();
    }
}
