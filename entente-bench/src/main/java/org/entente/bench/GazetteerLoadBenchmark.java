package org.entente.bench;

import java.util.concurrent.TimeUnit;
import org.entente.actor.Gazetteer;
import org.entente.lexicon.ActorLexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Loading the gazetteer, each time as the first thing that a virtual machine does. */
public class GazetteerLoadBenchmark {
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Gazetteer load() {
        return ActorLexicon.load();
    }
}
