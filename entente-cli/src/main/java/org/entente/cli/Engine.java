package org.entente.cli;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorReading;
import org.entente.actor.Party;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.coding.Coder;
import org.entente.dossier.Entente;
import org.entente.dossier.Stages;
import org.entente.language.Segmenter;
import org.entente.lexicon.PloverLexicon;
import org.entente.lexicon.PloverScores;
import org.entente.lexicon.TimeLexicon;
import org.entente.scores.CodedEvent;
import org.entente.scores.GoldText;
import org.entente.scores.GsrScore;
import org.entente.scores.TimexScore;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;

/** The main path with its knowledge and its parser loaded, once a run. */
final class Engine {
    private static @Nullable Entente entente;

    private Engine() {}

    static synchronized Entente entente() {
        if (entente == null) entente = load();
        return entente;
    }

    private static Entente load() {
        ArcAnnotator annotator = ArcAnnotator.find()
                .orElseThrow(() -> new Failure("no parser model: it belongs on the class path as arc.model; "
                        + "ENTENTE_OPTS=-Dentente.model=FILE names another"));
        Coder coder = new Coder(PloverLexicon.load(), PloverScores.load());
        return new Entente(new Stages(
                new Segmenter(),
                annotator,
                TimeLexicon.english(),
                (text, times, dyad) -> new ActorReading(List.of()),
                source -> Optional.empty(),
                coder,
                (text, times, actors, events, dyad) -> List.of(),
                Party::code));
    }

    /** The events of a gold text, read for its own dyad. */
    static List<CodedEvent> coded(GoldText gold) {
        return coded(PageForm.plain(gold.id(), gold.text(), null).source(), gold);
    }

    private static List<CodedEvent> coded(Source source, GoldText gold) {
        return entente().read(source, gold.dyad()).events().stream()
                .map(CodedEvent::of)
                .toList();
    }

    /** The events of a sentence that stands alone. */
    static List<CodedEvent> coded(GsrScore.Item item) {
        return entente().read(Source.plain(item.id(), item.text()), null).events().stream()
                .map(CodedEvent::of)
                .toList();
    }

    /** The dates of texts, scored. */
    static List<TimexScore> dated(List<TimexScore.Item> items) {
        return Parallel.map(items, Runtime.getRuntime().availableProcessors(), item -> {
            Source source = PageForm.plain(item.doc(), item.text(), null).source();
            return TimexScore.of(item, source, entente().times(source));
        });
    }
}
