package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.lexicon.TimeLexicon;
import org.entente.source.Source;
import org.entente.time.TimeTagger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Dates read on one thread, in white-space tokens per second, from the TEI texts of the folder that the system property
 * {@code entente.corpora} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class TimeTaggerBenchmark {
    private final TimeTagger tagger = TimeLexicon.english();
    private final List<Source> sources = new ArrayList<>();
    private long tokens;

    /** Tokens read, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long tokens;
    }

    @Setup
    public void read() throws IOException {
        Path corpora = Path.of(System.getProperty("entente.corpora", "../shared/corpora"));
        try (Stream<Path> files = Files.walk(corpora)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                String text = Files.readString(file)
                        .replaceAll("(?s)<teiHeader>.*?</teiHeader>", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("</(?:p|head|item|cell|note)>", "\n")
                        .replaceAll("<[^>]*>", "");
                sources.add(Source.plain(file.getFileName().toString(), text));
                tokens += text.split("\\s+").length;
            }
        }
        if (sources.isEmpty()) {
            throw new IOException(
                    corpora.toAbsolutePath() + " has no .xml file; name a folder with -Dentente.corpora=");
        }
    }

    /** All texts once. */
    @Benchmark
    public int corpora(Counted counted) {
        int mentions = 0;
        for (Source source : sources) {
            mentions += tagger.tag(source).size();
        }
        counted.tokens += tokens;
        return mentions;
    }
}
