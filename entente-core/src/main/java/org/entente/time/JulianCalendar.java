package org.entente.time;

import java.time.LocalDate;

/** Days of the Julian calendar, which Russia kept to February 1918 and Greece to February 1923. */
final class JulianCalendar {
    /** Julian day number of 1 January 1970, the epoch of {@link LocalDate#ofEpochDay}. */
    private static final long EPOCH = 2_440_588;

    private JulianCalendar() {}

    /**
     * The Gregorian day of a Julian date.
     *
     * @param year astronomical, -4711 or later
     * @see "Meeus, Astronomical Algorithms, 2nd edition, chapter 7"
     */
    static LocalDate toGregorian(int year, int month, int day) {
        int shifted = (14 - month) / 12;
        long y = year + 4800L - shifted;
        long m = month + 12L * shifted - 3;
        long julianDay = day + (153 * m + 2) / 5 + 365 * y + Math.floorDiv(y, 4) - 32083;
        return LocalDate.ofEpochDay(julianDay - EPOCH);
    }
}
