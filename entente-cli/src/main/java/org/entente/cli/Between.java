package org.entente.cli;

import org.entente.actor.Dyad;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The relation that a command reads for. */
final class Between {
    @Option(
            names = "--between",
            paramLabel = "A,B",
            converter = DyadConverter.class,
            description = "The two states, as in GBR,RUS; found in titles and texts by default.")
    private @Nullable Dyad dyad;

    /** The two states, or null where they are to be found in the texts. */
    @Nullable
    Dyad dyad() {
        return dyad;
    }
}
