package org.entente.dossier;

import java.util.List;
import org.entente.actor.ActorReading;
import org.entente.actor.ActorResolver;
import org.entente.actor.Dyad;
import org.entente.actor.DyadFinder;
import org.entente.actor.Party;
import org.entente.coding.Coder;
import org.entente.coding.StatementReader;
import org.entente.criticism.Finding;
import org.entente.event.EventMention;
import org.entente.language.AnnotatedText;
import org.entente.language.Annotator;
import org.entente.language.Segmenter;
import org.entente.relation.Measures;
import org.entente.time.TimeMention;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** The stages of the main path, each ready to be asked and thread-safe. */
public record Stages(
        Segmenter segmenter,
        Annotator annotator,
        TimeTagger times,
        ActorResolver actors,
        DyadFinder dyads,
        Coder coder,
        StatementReader statements,
        Criticising criticism,
        Naming names,
        Measures.Goldstein goldstein) {
    /** The same, with a coder of its own. */
    Stages with(Coder other) {
        return new Stages(segmenter, annotator, times, actors, dyads, other, statements, criticism, names, goldstein);
    }

    /** A read text to what is likely wrong in it. */
    @FunctionalInterface
    public interface Criticising {
        List<Finding> check(
                AnnotatedText text,
                List<TimeMention> times,
                ActorReading actors,
                List<EventMention> events,
                @Nullable Dyad dyad);
    }

    /** A state's code to the name that prose uses. */
    @FunctionalInterface
    public interface Naming {
        String name(Party state);
    }
}
