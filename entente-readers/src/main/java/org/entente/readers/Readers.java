package org.entente.readers;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.source.PageForm;
import org.entente.source.Reading;

/** Reads files of the formats that this module knows, told apart by their ending, or else by how they begin. */
public final class Readers {
    private final ReadOptions options;

    public Readers(ReadOptions options) {
        this.options = options;
    }

    /** The texts of a file, one save for JSON Lines; what cannot be read is a {@link Reading.Refusal}. To be closed. */
    public Stream<Reading> read(Path file) {
        String where = file.toString();
        try {
            if (isJsonLines(where) && !Files.isDirectory(file)) return lines(Files.newInputStream(file), where);
            long size = file.toFile().length();
            if (size > options.maxBytes()) return tooLarge(where, size / (1024 * 1024) + " MiB");
            return Stream.of(one(bytes(file), where));
        } catch (NoSuchFileException | AccessDeniedException | FileNotFoundException e) {
            return unopened(file, where);
        } catch (IOException e) {
            return refuse(where, "cannot be read (" + e.getMessage() + ")", "check the disk, or try another copy");
        }
    }

    private static Stream<Reading> unopened(Path file, String where) {
        if (Files.isDirectory(file)) {
            return refuse(where, "a folder", "a file would do; name those in it, as in " + where + "/*.txt");
        }
        return Files.exists(file)
                ? refuse(where, "no permission to read it", "chmod +r or another copy would do")
                : refuse(where, "no such file", "check the path");
    }

    /** The bytes of a file that is there: of many small files a plain stream has them in two thirds of a channel's time. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    /** The texts of a stream such as standard input; {@code name} tells its format by its ending, as a file's does. */
    public Stream<Reading> read(InputStream in, String name) {
        try {
            if (isJsonLines(name)) return lines(in, name);
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, options.maxBytes() + 1));
            if (bytes.length > options.maxBytes()) {
                return tooLarge(name, "more than " + options.maxMebibytes() + " MiB");
            }
            return Stream.of(one(bytes, name));
        } catch (IOException e) {
            return refuse(name, "cannot be read (" + e.getMessage() + ")", "try it from a file");
        }
    }

    private Stream<Reading> tooLarge(String where, String size) {
        return refuse(
                where,
                size + ", and " + options.maxMebibytes() + " MiB are read at most",
                "split it, make it JSON Lines, or give a higher --max-size");
    }

    private Stream<Reading> lines(InputStream in, String where) {
        Iterator<Reading> lines = new JsonLinesReader(in, where, options);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .onClose(() -> {
                    try {
                        in.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Reading one(byte[] bytes, String where) throws IOException {
        if (bytes.length == 0) return refusal(where, "an empty file", "a text would do");
        String id = id(where);
        if (isHtml(bytes, where)) return HtmlReader.read(id, where, bytes, options);
        Decoded decoded = Decoded.of(bytes, where, options.charset());
        if (decoded.text() == null) return Objects.requireNonNull(decoded.refusal());
        Reading.Text reading = isMarkdown(where)
                ? MarkdownReader.read(id, decoded.text(), options)
                : PageForm.plain(id, decoded.text(), options.dateOrder());
        if (reading.source().blocks().isEmpty()) return refusal(where, "no words in it", "a text would do");
        return reading;
    }

    private static boolean isHtml(byte[] bytes, String where) {
        if (hasEnding(where, ".html", ".htm", ".xhtml")) return true;
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private static boolean isMarkdown(String where) {
        return hasEnding(where, ".md", ".markdown");
    }

    private static boolean isJsonLines(String where) {
        return hasEnding(where, ".jsonl", ".ndjson");
    }

    private static boolean hasEnding(String where, String... endings) {
        String lower = where.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) return true;
        }
        return false;
    }

    /** The file's name without its ending. */
    private static String id(String where) {
        String name = where.substring(where.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Stream<Reading> refuse(String where, String found, String remedy) {
        return Stream.of(refusal(where, found, remedy));
    }

    private static Reading refusal(String where, String found, String remedy) {
        return new Reading.Refusal(where, found, remedy);
    }
}
