package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.criticism.Dismissals;

/** What is kept beside a source: {@code notes.txt} has its dismissed findings in {@code notes.txt.dismissed.tsv}. */
final class Sidecar {
    private Sidecar() {}

    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".dismissed.tsv");
    }

    static Dismissals read(Path file) {
        Path sidecar = of(file);
        if (!Files.exists(sidecar)) return Dismissals.none();
        try {
            return Dismissals.parse(sidecar.toString(), Files.readString(sidecar, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure(sidecar + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    static void write(Path file, Dismissals dismissals) {
        Output.write(of(file), dismissals.write());
    }

    /** Writes a corrected copy; the folder is made where it is missing. */
    static void copy(Path target, String text) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Failure(target.getParent() + " cannot be made: " + e.getMessage());
        }
        Output.write(target, text);
    }
}
