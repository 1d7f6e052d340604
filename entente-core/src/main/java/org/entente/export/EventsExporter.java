package org.entente.export;

import org.entente.dossier.Dossier;
import org.entente.event.EventMention;

/** All events, one JSON object a line. */
final class EventsExporter implements Exporter {
    @Override
    public String fileName() {
        return "events.jsonl";
    }

    @Override
    public String render(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        for (EventMention event : dossier.events())
            out.append(Json.line(Records.of(event))).append('\n');
        return out.toString();
    }
}
