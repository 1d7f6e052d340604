package org.entente.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.readers.ReadOptions;
import org.entente.readers.Readers;
import org.entente.source.DateOrder;
import org.entente.source.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The texts that a command reads, and how. */
final class Input {
    private static final int BATCH = 64;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Text, Markdown, HTML or JSON Lines (.jsonl: many texts, one a line); - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "Encoding of files that do not say; UTF-8 by default, strictly.")
    private @Nullable Charset charset;

    @Option(
            names = "--date-order",
            paramLabel = "dmy|mdy|ymd",
            converter = DateOrderConverter.class,
            description = "How a creation date in figures is read; dmy by default, and said where it is ambiguous.")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            defaultValue = "64",
            description = "Refuse larger files; of JSON Lines, longer lines (default: ${DEFAULT-VALUE} MiB).")
    private int maxSize = 64;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Texts read at once; 0, the default, is one a processor.")
    private int threads;

    private int refused;

    /** Reads all texts in order, up to {@link #BATCH} at a time; {@code each} gets them one by one. */
    void forEach(Consumer<Reading.Text> each) {
        batches(batch -> batch.forEach(each));
    }

    /** Reads all texts in order and hands them on in batches. */
    void batches(Consumer<List<Reading.Text>> each) {
        Readers readers = new Readers(new ReadOptions(charset, dateOrder, maxSize * 1024L * 1024));
        List<Reading.Text> batch = new ArrayList<>();
        try (Progress progress = Progress.of("reading", isCounted() ? files.size() : -1)) {
            for (String file : files) {
                try (Stream<Reading> readings =
                        file.equals("-") ? readers.read(System.in, "stdin") : readers.read(Path.of(file))) {
                    readings.forEach(reading -> {
                        if (reading instanceof Reading.Text text) {
                            batch.add(text);
                        } else if (reading instanceof Reading.Refusal refusal) {
                            refuse(refusal);
                        }
                        if (batch.size() == BATCH) {
                            each.accept(List.copyOf(batch));
                            batch.clear();
                        }
                        progress.step(1);
                    });
                }
            }
        }
        if (!batch.isEmpty()) each.accept(List.copyOf(batch));
    }

    /** The files, without standard input. */
    List<Path> paths() {
        return files.stream().filter(file -> !file.equals("-")).map(Path::of).toList();
    }

    /** Whether it is known before reading how many texts there are. */
    private boolean isCounted() {
        return files.stream().noneMatch(file -> file.endsWith("jsonl") || file.equals("-"));
    }

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** 0, or 1 where an input was refused. */
    int exitCode() {
        return refused == 0 ? Main.DONE : Main.REFUSED;
    }

    private void refuse(Reading.Refusal refusal) {
        refused++;
        System.err.println("entente: " + refusal.message());
    }
}
