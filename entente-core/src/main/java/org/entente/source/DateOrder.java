package org.entente.source;

/** In which order a date in figures gives day, month and year. */
public enum DateOrder {
    /** 23-05-15 is 23 May 2015: British and continental. */
    DMY,
    /** 05-23-15 is 23 May 2015: American. */
    MDY,
    /** 15-05-23 is 23 May 2015: ISO 8601 without the century. */
    YMD;

    /**
     * Reads {@code dmy}, {@code mdy} or {@code ymd}, in either case.
     *
     * @throws IllegalArgumentException naming what was found and what would do
     */
    public static DateOrder parse(String text) {
        for (DateOrder order : values()) {
            if (order.name().equalsIgnoreCase(text)) {
                return order;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no order of a date; dmy, mdy or ymd would do");
    }

    /** As a person says it: day-month-year. */
    public String label() {
        return switch (this) {
            case DMY -> "day-month-year";
            case MDY -> "month-day-year";
            case YMD -> "year-month-day";
        };
    }
}
