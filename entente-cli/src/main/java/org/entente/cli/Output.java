package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that is written whole or not at all, or standard output. To be committed, then closed. */
final class Output implements AutoCloseable {
    private final @Nullable Path target;
    private final @Nullable Path temporary;
    private final Appendable out;

    private Output(@Nullable Path target, @Nullable Path temporary, Appendable out) {
        this.target = target;
        this.temporary = temporary;
        this.out = out;
    }

    /** @param name a file, or null or {@code -} for standard output */
    static Output to(@Nullable String name) {
        if (name == null || name.equals("-")) return new Output(null, null, System.out);
        Path target = Path.of(name);
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        if (Files.isDirectory(target)) throw new Failure(name + ": a folder; the name of a file would do");
        try {
            return new Output(target, temporary, Files.newBufferedWriter(temporary, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Writes {@code content} to {@code target} as a whole. */
    static void write(Path target, String content) {
        try (Output output = to(target.toString())) {
            output.print(content);
            output.commit();
        }
    }

    void println(String line) {
        print(line + "\n");
    }

    void print(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Makes what was written the file. */
    void commit() {
        try {
            if (out instanceof Writer writer) writer.close();
            if (temporary != null && target != null) move(temporary, target);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            if (out instanceof Writer writer) writer.close();
        } catch (IOException e) {
            // a failed write has been told already, and the file is dropped below
        }
        try {
            if (temporary != null) Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Failure failure(@Nullable Path target, IOException e) {
        String where = target == null ? "standard output" : target.toString();
        if (e instanceof AccessDeniedException) {
            return new Failure(where + ": no permission to write; another folder would do, as in -o FILE");
        }
        if (e instanceof NoSuchFileException) {
            return new Failure(where + ": its folder does not exist; make it first");
        }
        String rest = target == null ? "" : "; nothing was left behind";
        return new Failure(where + ": cannot be written (" + e.getMessage() + ")" + rest);
    }
}
