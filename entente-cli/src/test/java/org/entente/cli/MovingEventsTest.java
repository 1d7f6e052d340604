package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.entente.actor.Dyad;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.dossier.Dossier;
import org.entente.dossier.TextReading;
import org.entente.event.EventMention;
import org.entente.source.Source;
import org.junit.jupiter.api.Test;

/** What a clause gives as a share or a definition is coded, and moves no relation. */
class MovingEventsTest {
    @Test
    void aShareOfTheTradeMovesNothing() {
        assumeThat(ArcAnnotator.find()).isPresent();
        Source source = Source.plain(
                "text",
                "Germany attacked Poland in 1939. The port was the place where all of the German-Polish trade was conducted.");
        TextReading reading = Engine.entente().read(source, Dyad.of("DEU", "POL"));
        assertThat(reading.events()).extracting(EventMention::type).hasSize(2);
        Dossier dossier = Engine.entente().dossier(Dyad.of("DEU", "POL"), null, List.of(reading), List.of());
        assertThat(dossier.relation().events()).hasSize(1);
    }
}
