package org.entente.time;

import java.util.List;
import org.entente.time.Field.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text's dates in figures, "3/4/1924", give the month first: where another of its dates can only be read so,
 * or, if figures leave it open, where it writes its dates out so, "March 4, 1924", or comes from an American place.
 */
final class FigureOrder {
    private static final int MONTHS = 12;
    private int monthFirst;
    private int dayFirst;
    private int writtenMonthFirst;
    private int writtenDayFirst;

    private FigureOrder() {}

    static boolean isMonthFirst(List<BlockReading> readings, @Nullable String place, Papers papers) {
        FigureOrder order = new FigureOrder();
        readings.forEach(reading -> reading.count(order));
        if (order.monthFirst != order.dayFirst) {
            return order.monthFirst > order.dayFirst;
        }
        if (order.writtenMonthFirst != order.writtenDayFirst) {
            return order.writtenMonthFirst > order.writtenDayFirst;
        }
        return place != null && papers.find(Papers.Mark.AMERICAN_PLACE, place) != null;
    }

    /** Counts a date with day and month. */
    void count(Match match, Tokens tokens) {
        if (isInFigures(match, tokens)) {
            dayFirst += tokens.value(match.from()) > MONTHS ? 1 : 0;
            monthFirst += tokens.value(match.from() + 2) > MONTHS ? 1 : 0;
        } else if (match.has(Slot.DAY) && match.has(Slot.MONTH)) {
            count(match.from(), match.to(), tokens);
        }
    }

    private void count(int from, int to, Tokens tokens) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Field.MONTH)) {
                writtenMonthFirst++;
                return;
            }
            if (tokens.is(i, Field.DAY)) {
                writtenDayFirst++;
                return;
            }
        }
    }

    /** Day and month in figures with strokes between: with stops the day always comes first. */
    static boolean isInFigures(Match match, Tokens tokens) {
        int from = match.from();
        return match.to() - from == 5
                && tokens.is(from, Field.DAY)
                && tokens.is(from + 2, Field.DAY)
                && tokens.quote(from + 1).equals("/")
                && tokens.quote(from + 3).equals("/");
    }

    /** The same figures, the month first; a date that cannot be read so stays as it is. */
    static void turn(Match match, Tokens tokens) {
        if (isInFigures(match, tokens) && match.get(Slot.DAY) <= MONTHS) {
            int day = tokens.value(match.from() + 2);
            match.first()[Slot.MONTH.ordinal()] = tokens.value(match.from());
            match.first()[Slot.DAY.ordinal()] = day;
        }
    }
}
