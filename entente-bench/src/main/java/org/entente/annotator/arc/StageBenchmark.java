package org.entente.annotator.arc;

import java.util.concurrent.TimeUnit;
import org.entente.language.Tokeniser;
import org.entente.language.Word;
import org.entente.source.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The annotator's stages one by one, on one sentence of 25 words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    private static final String TEXT = "After the minister had refused to sign the protocol, the delegates of the six"
            + " smaller states left the hall and told the press why they had done so.";

    private final Model model = ArcAnnotator.load().model();
    private final Model.Pipeline pipeline = model.pipeline();
    private final String[] forms = new Tokeniser(Tokeniser.Compounds.WHOLE)
            .words(TEXT, new Span(0, TEXT.length())).stream().map(Word::form).toArray(String[]::new);
    private final Frame parsed = frame();

    private Frame frame() {
        Frame frame = new Frame(forms, model.lexicon());
        pipeline.run(frame);
        return frame;
    }

    @Benchmark
    public Frame tagger() {
        Frame frame = new Frame(forms, model.lexicon());
        pipeline.tagger().tag(frame);
        return frame;
    }

    @Benchmark
    public Frame parser() {
        pipeline.parser().parse(parsed);
        return parsed;
    }

    @Benchmark
    public Frame labeller() {
        pipeline.labeller().label(parsed);
        return parsed;
    }
}
