package org.entente.criticism;

import java.util.List;

/** One sort of slip that is looked for. Stateless or immutable, and thread-safe. */
interface Check {
    /** Its name in findings, and of its page in {@code docs/checks/}. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** What it finds in a text, each with its evidence; in any order. */
    List<Finding> run(Examination text);
}
