package org.entente.export;

import org.entente.dossier.Dossier;

/** The dossier as one page that needs nothing else: to read, to print, to hand round. */
final class HtmlExporter implements Exporter {
    @Override
    public String fileName() {
        return "dossier.html";
    }

    @Override
    public String render(Dossier dossier) {
        return new HtmlPage(dossier).render();
    }
}
