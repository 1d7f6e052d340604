package org.entente.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the gold and the other shared files, which are not part of the project, where they are at hand. */
public final class Shared {
    private Shared() {}

    /** A file or folder of the shared ones: in the folder that {@code entente.shared} names, or else beside the project. */
    public static Optional<Path> find(String name) {
        String named = System.getProperty("entente.shared");
        if (named != null) return existing(Path.of(named, name));
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Optional<Path> found = existing(at.resolve("shared").resolve(name));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<Path> existing(Path path) {
        return Optional.of(path).filter(Files::exists);
    }
}
