package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entente.actor.ActorResolver;
import org.entente.actor.DyadFinder;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.State;
import org.entente.coding.Coder;
import org.entente.coding.Lexicon;
import org.entente.coding.Statement;
import org.entente.coding.StatementReader;
import org.entente.criticism.Chronicle;
import org.entente.criticism.ChronicleParties;
import org.entente.criticism.Criticism;
import org.entente.criticism.Severity;
import org.entente.dossier.Entente;
import org.entente.dossier.Stages;
import org.entente.dossier.TextReading;
import org.entente.event.Cameo;
import org.entente.language.AnnotatedText;
import org.entente.language.Segmenter;
import org.entente.lexicon.ActorLexicon;
import org.entente.lexicon.ChronicleLexicon;
import org.entente.lexicon.PloverCameo;
import org.entente.lexicon.PloverLexicon;
import org.entente.lexicon.PloverScores;
import org.entente.lexicon.TimeLexicon;
import org.entente.relation.Measures;
import org.entente.scores.CodedEvent;
import org.entente.scores.GoldText;
import org.entente.scores.GsrScore;
import org.entente.scores.OwnSet;
import org.entente.scores.Slip;
import org.entente.scores.TimexScore;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** The main path with its knowledge and its parser loaded, once a run. */
final class Engine {
    private static final Segmenter SEGMENTER = new Segmenter();

    private static String annotator = Annotators.DEFAULT;
    private static List<Path> known = List.of();
    private static @Nullable CompletableFuture<Entente> entente;
    private static @Nullable TimeTagger dates;

    private Engine() {}

    /** Begins to make everything ready, beside what is done until {@link #entente} is asked for. */
    static void prepare() {
        loading();
    }

    static Entente entente() {
        return joined(loading());
    }

    private static synchronized CompletableFuture<Entente> loading() {
        if (entente == null) entente = CompletableFuture.supplyAsync(Engine::load);
        return entente;
    }

    /** The dates' stage alone, which needs no parser and is there at once. */
    static synchronized TimeTagger dates() {
        if (dates == null) dates = TimeLexicon.english();
        return dates;
    }

    /** The parser's stage alone, which waits for no knowledge of states. */
    static AnnotatedText annotate(Source source) {
        return AnnotatedText.of(source, SEGMENTER, Annotators.load(annotator()));
    }

    private static synchronized String annotator() {
        return annotator;
    }

    /** Has everything that is read from now on read with this annotator, by its name. */
    static synchronized void readWith(String name) {
        if (name.equals(annotator)) return;
        annotator = name;
        entente = null;
    }

    /** Has everything that is read from now on read with the gazetteer and the actors in these files, read at once. */
    static void readKnowing(List<Path> files) {
        synchronized (Engine.class) {
            if (files.equals(known)) return;
            known = List.copyOf(files);
            entente = null;
        }
        if (!files.isEmpty()) entente();
    }

    private static synchronized List<Path> known() {
        return known;
    }

    private static Gazetteer gazetteer() {
        Facts own = ActorLexicon.facts();
        Facts all = own;
        for (Path file : known()) all = all.plus(KnownActors.read(file, own));
        return new Gazetteer(all);
    }

    /** Each part beside the others; nothing waits for the checks, which no text needs before it is read. */
    private static Entente load() {
        CompletableFuture<Chronicle> reading = CompletableFuture.supplyAsync(ChronicleLexicon::load);
        CompletableFuture<Coding> coding = CompletableFuture.supplyAsync(Coding::load);
        Gazetteer gazetteer = gazetteer();
        CompletableFuture<ChronicleParties> named = reading.thenApplyAsync(ChronicleParties::new);
        CompletableFuture<Criticism> criticism =
                reading.thenApplyAsync(chronicle -> new Criticism(gazetteer, chronicle));
        return new Entente(new Stages(
                SEGMENTER,
                Annotators.load(annotator()),
                dates(),
                new ActorResolver(gazetteer, joined(named)),
                new DyadFinder(gazetteer),
                joined(coding).coder(),
                joined(coding).statements(),
                (text, times, actors, events, dyad) -> joined(criticism).check(text, times, actors, events, dyad),
                party -> gazetteer.state(party.code()).map(State::name).orElse(party.code()),
                joined(coding).goldstein()));
    }

    /** What events and statements are coded and weighed with. */
    private record Coding(Coder coder, StatementReader statements, Measures.Goldstein goldstein) {
        static Coding load() {
            Lexicon lexicon = PloverLexicon.load();
            Cameo cameo = PloverCameo.load();
            return new Coding(
                    new Coder(lexicon, PloverScores.load()),
                    new StatementReader(lexicon, PloverLexicon.kinds()),
                    event -> cameo.goldstein(event.type(), event.mode(), event.contexts()));
        }
    }

    /** What was made beside, or the failure of its making as if it had been made here. */
    private static <T> T joined(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What was read in a gold text. */
    record Coded(List<CodedEvent> events, List<Slip> slips) {}

    /** Gold texts, each read for its own dyad. */
    static List<Coded> coded(List<GoldText> texts) {
        return Parallel.map(texts, Runtime.getRuntime().availableProcessors(), Engine::coded);
    }

    private static Coded coded(GoldText gold) {
        Source source = PageForm.plain(gold.id(), gold.text(), null).source();
        TextReading reading = entente().read(source, gold.dyad());
        return new Coded(
                reading.events().stream().map(CodedEvent::of).toList(),
                entente().check(reading).stream()
                        .filter(finding -> finding.severity() != Severity.HINT)
                        .map(Slip::of)
                        .toList());
    }

    /** What the clauses of a gold text assert, read for its dyad. */
    static List<Statement> statements(GoldText gold) {
        Source source = PageForm.plain(gold.id(), gold.text(), null).source();
        return entente().read(source, gold.dyad()).statements();
    }

    /** Sentences that stand alone, scored. */
    static GsrScore gsr(List<GsrScore.Item> items) {
        return GsrScore.of(items, Parallel.map(items, Runtime.getRuntime().availableProcessors(), item -> {
            Source source = Source.plain(item.id(), item.text());
            return entente().read(source, null).events().stream()
                    .map(CodedEvent::of)
                    .toList();
        }));
    }

    /**
     * Sentences of this project's own writing, each told in the middle of its year, scored.
     *
     * @param reader with acts of a state at home or without
     */
    static OwnSet own(List<OwnSet.Item> items, Entente reader) {
        return new OwnSet(items, Parallel.map(items, Runtime.getRuntime().availableProcessors(), item -> {
            Source plain = Source.plain("own-" + item.line(), item.sentence());
            LocalDate day = LocalDate.of(item.year(), 6, 30);
            Source dated = new Source(plain.id(), plain.title(), null, day, null, plain.text(), plain.blocks());
            return reader.read(dated, null).events().stream()
                    .map(CodedEvent::of)
                    .toList();
        }));
    }

    /** The dates of texts, scored. */
    static List<TimexScore> dated(List<TimexScore.Item> items) {
        return Parallel.map(items, Runtime.getRuntime().availableProcessors(), item -> {
            Source source = PageForm.plain(item.doc(), item.text(), null).source();
            return TimexScore.of(item, source, dates().tag(source));
        });
    }
}
