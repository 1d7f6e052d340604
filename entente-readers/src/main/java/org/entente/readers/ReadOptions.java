package org.entente.readers;

import java.nio.charset.Charset;
import org.entente.source.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param charset of files that do not say, or null for UTF-8, strictly
 * @param dateOrder decides where a creation date in figures can be read in several ways, or null
 * @param maxBytes larger files are refused; of JSON Lines it limits a line
 */
public record ReadOptions(
        @Nullable Charset charset, @Nullable DateOrder dateOrder, long maxBytes) {
    private static final long MEBIBYTE = 1024L * 1024;

    /** Strict UTF-8, at most 64 MiB. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, 64 * MEBIBYTE);

    long maxMebibytes() {
        return maxBytes / MEBIBYTE;
    }
}
