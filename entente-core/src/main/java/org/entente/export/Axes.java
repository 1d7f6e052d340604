package org.entente.export;

/**
 * Years across and scores up: the frame of every drawing of a relation over time.
 *
 * @param width of the drawing, in pixels of its view box
 * @param height of the drawing
 * @param top room above the frame
 * @param first first year
 * @param last last year, not before the first
 */
record Axes(int width, int height, int top, int first, int last) {
    static final int LIMIT = 10;
    private static final int BOTTOM = 30;
    private static final int LEFT = 40;
    private static final int RIGHT = 14;
    private static final int LABEL = 46;

    /** Lines and figures of the scores; the word at the foot stands {@code foot} pixels above the frame's end. */
    void scores(Svg svg, int foot) {
        for (int score = -LIMIT; score <= LIMIT; score += LIMIT / 2) {
            svg.line(score == 0 ? "zero" : "grid", LEFT, y(score), width - RIGHT, y(score));
            svg.text(
                    "scale",
                    LEFT - 8,
                    y(score) + 4,
                    "end",
                    score == 0 ? "0" : Html.signed(score).replace(".0", ""));
        }
        svg.text("pole", LEFT + 4, y(LIMIT) + 14, "start", "together ↑");
        svg.text("pole", LEFT + 4, y(-LIMIT) - foot, "start", "apart ↓");
    }

    /** As many years as there is room for. */
    void years(Svg svg) {
        int step = 1;
        for (int candidate : new int[] {1, 2, 5, 10, 20, 50}) {
            step = candidate;
            if (slot() * candidate >= LABEL) break;
        }
        for (int year = first; year <= last; year++) {
            if (year % step == 0) svg.text("year", x(year), height - 8, "middle", String.valueOf(year));
        }
    }

    /** Width of a year. */
    double slot() {
        return (width - LEFT - RIGHT) / (double) (last - first + 1);
    }

    /** The middle of a year. */
    double x(int year) {
        return LEFT + slot() * (year - first + 0.5);
    }

    double y(double score) {
        return top + inner() / 2 - score / LIMIT * inner() / 2;
    }

    /** Where the frame ends. */
    double foot() {
        return height - BOTTOM;
    }

    /** Height between the highest score and the lowest. */
    double inner() {
        return height - top - BOTTOM;
    }
}
