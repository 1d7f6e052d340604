package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalLevelTest {
    /** Annual flow of the Nile at Aswan, 1871 to 1970, in 10^8 cubic metres. */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
        781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
        744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    /** Durbin and Koopman, section 2.10: 15099 and 1469.1, their ratio 0.0973. */
    @Test
    void theNilesVariancesAreThoseOfTheTextbook() {
        LocalLevel nile = LocalLevel.fit(NILE);
        assertThat(nile.noise()).isCloseTo(15099, within(1.0));
        assertThat(nile.drift()).isCloseTo(1469.1, within(0.2));
        assertThat(nile.drift() / nile.noise()).isCloseTo(0.0973, within(0.00005));
    }

    /** The smoothed level solves the normal equations of the model, here by elimination, to the last digits. */
    @Test
    void theSmootherSolvesTheNormalEquations() {
        Random random = new Random(3);
        for (int run = 0; run < 20; run++) {
            int n = 5 + random.nextInt(30);
            double[] y = new double[n];
            double[] w = new double[n];
            for (int t = 0; t < n; t++) {
                y[t] = t > 1 && random.nextInt(4) == 0 ? Double.NaN : 10 * random.nextGaussian();
                w[t] = 0.2 + 3 * random.nextDouble();
            }
            double noise = 1 + random.nextDouble();
            double drift = 0.1 + random.nextDouble();
            LocalLevel smoothed = LocalLevel.of(y, w, noise, drift);
            double[][] inverse = inverse(precision(y, w, noise, drift));
            for (int t = 0; t < n; t++) {
                double level = 0;
                for (int s = 0; s < n; s++) {
                    if (!Double.isNaN(y[s])) level += inverse[t][s] * y[s] * w[s] / noise;
                }
                assertThat(smoothed.level()[t]).isCloseTo(level, within(1e-8));
                assertThat(smoothed.variance()[t]).isCloseTo(inverse[t][t], within(1e-8));
            }
        }
    }

    @Test
    void silenceWidensTheBand() {
        double[] y = {2, 3, 2, Double.NaN, Double.NaN, Double.NaN, Double.NaN, -3, -2, -4};
        LocalLevel level = LocalLevel.fit(y);
        assertThat(level.band(5)).isGreaterThan(level.band(1)).isGreaterThan(level.band(8));
    }

    @Test
    void oneObservationIsNoLevel() {
        assertThatThrownBy(() -> LocalLevel.fit(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two observations");
    }

    private static double[][] precision(double[] y, double[] w, double noise, double drift) {
        int n = y.length;
        double[][] m = new double[n][n];
        for (int t = 0; t < n; t++) {
            if (!Double.isNaN(y[t])) m[t][t] += w[t] / noise;
            if (t > 0) {
                m[t][t] += 1 / drift;
                m[t - 1][t - 1] += 1 / drift;
                m[t][t - 1] -= 1 / drift;
                m[t - 1][t] -= 1 / drift;
            }
        }
        return m;
    }

    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            a[i] = Arrays.copyOf(matrix[i], 2 * n);
            a[i][n + i] = 1;
        }
        for (int i = 0; i < n; i++) {
            double pivot = a[i][i];
            for (int j = 0; j < 2 * n; j++) a[i][j] /= pivot;
            for (int k = 0; k < n; k++) {
                double factor = a[k][i];
                if (k == i) continue;
                for (int j = 0; j < 2 * n; j++) a[k][j] -= factor * a[i][j];
            }
        }
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) inverse[i] = Arrays.copyOfRange(a[i], n, 2 * n);
        return inverse;
    }
}
