package org.entente.export;

import java.util.List;
import org.entente.dossier.Dossier;

/** A dossier to a file of one format. */
public interface Exporter {
    /** The name of the file in a dossier's folder. */
    String fileName();

    /** The whole file; the same dossier gives the same characters. */
    String render(Dossier dossier);

    /** Every format that needs no library. */
    static List<Exporter> all() {
        return List.of(new HtmlExporter(), new MarkdownExporter(), new JsonExporter(), new EventsExporter());
    }
}
