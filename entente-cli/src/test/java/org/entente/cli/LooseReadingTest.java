package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.source.Source;
import org.junit.jupiter.api.Test;

/** Verbs whose objects no frame expects, between two states that the clause names. */
class LooseReadingTest {
    @Test
    void aStateAsAnObjectThatNoFrameExpectsIsToldWithLessConfidence() {
        List<EventMention> events = read("Norway sheltered the Finns.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.AID);
        assertThat(events.get(0).confidence()).isLessThan(0.6);
    }

    @Test
    void anotherThingIsAnotherMatter() {
        assertThat(read("Iraq set a record for Turkey.")).isEmpty();
    }

    private static List<EventMention> read(String text) {
        assumeThat(ArcAnnotator.find()).isPresent();
        return Engine.entente().read(Source.plain("loose", text), null).events();
    }
}
