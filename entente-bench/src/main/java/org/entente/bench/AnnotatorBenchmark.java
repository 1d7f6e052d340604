package org.entente.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Segmenter;
import org.entente.language.Sentence;
import org.entente.language.Tokeniser;
import org.entente.language.Word;
import org.entente.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sentence of 25 words a call, on one thread: segmenter, tokeniser, and the whole way from text to tree. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnnotatorBenchmark {
    private static final String TEXT = "In the autumn of that year the two governments, which had quarrelled over"
            + " the fisheries, agreed to refer the dispute to a court at Berne.";

    private final Source source = Source.plain("bench", TEXT);
    private final Segmenter segmenter = new Segmenter();
    private final Tokeniser tokeniser = new Tokeniser(Tokeniser.Compounds.WHOLE);
    private final ArcAnnotator annotator = ArcAnnotator.load();
    private final Sentence sentence = segmenter.segment(source).get(0);

    @Benchmark
    public List<Sentence> segmenter() {
        return segmenter.segment(source);
    }

    @Benchmark
    public List<Word> tokeniser() {
        return tokeniser.words(TEXT, sentence.span());
    }

    /** Tokens, tags, lemmas and tree. */
    @Benchmark
    public AnnotatedSentence annotator() {
        return annotator.annotate(sentence);
    }
}
