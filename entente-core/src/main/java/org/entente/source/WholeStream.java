package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** All bytes of a stream, put in their place at once where it knows how many there are. */
public final class WholeStream {
    /** As much as the virtual machine reads without memory of its own. */
    private static final int PIECE = 8192;

    private WholeStream() {}

    /** @throws IOException if the stream cannot be read to its end */
    public static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = new byte[stream.available()];
        int length = 0;
        int read = 0;
        while (length < bytes.length && read >= 0) {
            read = stream.read(bytes, length, Math.min(PIECE, bytes.length - length));
            length += Math.max(0, read);
        }
        byte[] rest = stream.readAllBytes();
        if (length == bytes.length && rest.length == 0) return bytes;
        byte[] all = Arrays.copyOf(bytes, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }
}
