package org.entente.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.entente.source.WholeStream;

/** The files of the lexicon on the class path. */
final class Resource {
    private Resource() {}

    /**
     * The bytes of one.
     *
     * @param path below {@code /lexicon/}
     * @throws LexiconException if the build left it out
     */
    static byte[] bytes(String path) {
        try (InputStream in = Resource.class.getResourceAsStream("/lexicon/" + path)) {
            if (in == null) throw new LexiconException("lexicon/" + path, "the build left it out");
            return WholeStream.bytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + path + ": " + e.getMessage(), e);
        }
    }
}
