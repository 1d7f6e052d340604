package org.entente.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.entente.actor.Facts;
import org.entente.lexicon.ForeignActors;
import picocli.CommandLine.Option;

/** Whom a command knows beside those in the gazetteer. */
final class KnownActors {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Actors of your own, beside those that are known: a PETRARCH dictionary of actors or agents, or"
                            + " a CSV table with the columns name and code. May be given several times.")
    private List<Path> files = List.of();

    /** Has everything that is read from now on read with them. */
    void use() {
        Engine.readKnowing(files);
    }

    /** Reads one file, and tells which of its rows it skips. */
    static Facts read(Path file, Facts known) {
        try {
            ForeignActors.Reading reading = ForeignActors.read(file, known);
            for (String problem : reading.problems()) System.err.println("entente: " + problem + "; skipped");
            return reading.facts();
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": no such file; a dictionary or a table of actors would do");
        } catch (CharacterCodingException e) {
            throw new Failure(file + ": not UTF-8; a copy saved as UTF-8 would do");
        } catch (IOException e) {
            throw new Failure(
                    file + ": cannot be read (" + e.getMessage() + "); a dictionary or a table of actors would do");
        }
    }
}
