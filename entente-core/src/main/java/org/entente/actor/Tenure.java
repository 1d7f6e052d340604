package org.entente.actor;

import java.util.List;

/**
 * Somebody's time in an office.
 *
 * @param state whose office it was
 * @param title the office as the table writes it, as in {@code ambassador:FRA}
 * @param person full name
 * @param names as prose uses them, at least the surname
 * @param days first to last day in office
 * @param born days of birth, or all days where it is unknown
 * @param died days of death, or all days where it is unknown
 * @param authority where it is from, may be empty
 */
public record Tenure(
        String state,
        Office office,
        String title,
        String person,
        List<Name> names,
        Days days,
        Days born,
        Days died,
        String authority,
        String row) {}
