package org.entente.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.lexicon.ActorLexicon;
import org.entente.source.Span;
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
 * One pass of the gazetteer over plain texts on one thread, in megabytes (of UTF-8, 10^6 bytes) per second. The texts are the {@code .txt} and
 * {@code .xml} files of the folder that the system property {@code entente.corpora} names, tags left out.
 */
@State(Scope.Benchmark)
public class GazetteerBenchmark {
    private final Gazetteer gazetteer = ActorLexicon.load();
    private final List<String> texts = new ArrayList<>();
    private double megabytes;

    /** Megabytes read, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public double megabytes;
    }

    @Setup
    public void read() throws IOException {
        Path corpora = Path.of(System.getProperty("entente.corpora", "../shared/corpora"));
        try (Stream<Path> files = Files.walk(corpora)) {
            for (Path file : files.filter(GazetteerBenchmark::isText).sorted().toList()) {
                String text = Files.readString(file).replaceAll("<[^>]*>", " ");
                texts.add(text);
                megabytes += text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(corpora.toAbsolutePath() + " has no .txt or .xml file; name a folder with"
                    + " -Dentente.corpora=");
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".txt") || name.endsWith(".xml");
    }

    /** All texts once. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 2)
    public int pass(Counted counted) {
        int matches = 0;
        for (String text : texts) {
            matches += gazetteer.find(text, new Span(0, text.length())).size();
        }
        counted.megabytes += megabytes;
        return matches;
    }
}
