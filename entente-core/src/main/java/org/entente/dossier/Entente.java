package org.entente.dossier;

import java.util.List;
import org.entente.actor.ActorReading;
import org.entente.actor.Dyad;
import org.entente.event.EventMention;
import org.entente.language.AnnotatedText;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** The main path: texts in, dossier out. Thread-safe as its stages are. */
public final class Entente {
    private final Stages stages;

    public Entente(Stages stages) {
        this.stages = stages;
    }

    /** The dates that a text gives, in its order. */
    public List<TimeMention> times(Source source) {
        return stages.times().tag(source);
    }

    /** A text with its sentences parsed. */
    public AnnotatedText annotate(Source source) {
        return AnnotatedText.of(source, stages.segmenter(), stages.annotator());
    }

    /**
     * Reads one text to its events.
     *
     * @param dyad whose relation it is read for, or null to find it in the text
     */
    public TextReading read(Source source, @Nullable Dyad dyad) {
        AnnotatedText text = annotate(source);
        List<TimeMention> times = times(source);
        ActorReading actors = stages.actors().resolve(text, times, dyad);
        Dyad between = dyad;
        if (between == null) {
            between = stages.dyads().find(text, actors).orElse(null);
            if (between != null) actors = stages.actors().resolve(text, times, between);
        }
        List<EventMention> events = stages.coder().code(text, times, actors, between);
        return new TextReading(text, times, actors, between, events);
    }
}
