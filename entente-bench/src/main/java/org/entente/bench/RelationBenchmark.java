package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.linking.Event;
import org.entente.linking.Report;
import org.entente.relation.Relation;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
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

/** Relations out of linked events: a long and dense one, and one of many in a large store. In milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RelationBenchmark {
    private static final int STATES = 200;
    private static final int SOURCES = 10_000;
    private static final Span WORDS = new Span(0, 14);
    private static final Dyad DYAD = Dyad.of(code(0), code(1));

    private final List<Event> dense = new ArrayList<>();
    private final List<Event> store = new ArrayList<>();

    /** 100,000 events of one dyad in two hundred years; a million of 200 states, told by 10,000 sources. */
    @Setup
    public void make() {
        Random random = new Random(1);
        Source source = Source.plain("made", "A did it to B.");
        for (int i = 0; i < 100_000; i++) dense.add(event(random, "d" + i, DYAD.first(), DYAD.second(), source));
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) sources.add(Source.plain("made-" + i, "A did it to B."));
        for (int i = 0; i < 1_000_000; i++) {
            int one = random.nextInt(STATES);
            int other = (one + 1 + random.nextInt(STATES - 1)) % STATES;
            store.add(event(
                    random,
                    "s" + i,
                    new Party(code(one)),
                    new Party(code(other)),
                    sources.get(random.nextInt(SOURCES))));
        }
    }

    private static String code(int state) {
        return new String(new char[] {'A', (char) ('A' + state / 26), (char) ('A' + state % 26)});
    }

    private static Event event(Random random, String id, Party actor, Party recipient, Source source) {
        int year = 1800 + random.nextInt(200);
        double level = (year - 1800) / 25 % 2 == 0 ? 3 : -3;
        double score = Math.max(-10, Math.min(10, level + 4 * random.nextGaussian()));
        EventType type = score >= 0 ? EventType.SUPPORT : EventType.ACCUSE;
        Side side = !DYAD.joins(List.of(actor, recipient)) ? Side.OTHER : score >= 0 ? Side.FOR : Side.AGAINST;
        Edtf date = Edtf.parse(String.format("%d-%02d", year, 1 + random.nextInt(12)));
        List<Party> actors = List.of(actor);
        List<Party> recipients = List.of(recipient);
        EventMention mention = new EventMention(
                source,
                id,
                WORDS,
                WORDS,
                actors,
                recipients,
                type,
                null,
                List.of("diplomatic"),
                date,
                Set.of(),
                Kind.EVENT,
                side,
                score,
                1,
                "made",
                List.of(),
                List.of());
        return new Event(
                id,
                List.of(new Report(id, List.of(mention))),
                actors,
                recipients,
                type,
                null,
                List.of("diplomatic"),
                date,
                Kind.EVENT,
                true,
                side,
                score,
                1,
                List.of());
    }

    /** Relates, smooths and finds the turning points of two centuries. */
    @Benchmark
    public Relation twoCenturies() {
        return Relation.of(DYAD, dense);
    }

    /** One dyad's relation out of the store. */
    @Benchmark
    public Relation oneOfAMillion() {
        return Relation.of(DYAD, store);
    }
}
