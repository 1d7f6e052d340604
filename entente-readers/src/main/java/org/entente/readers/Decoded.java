package org.entente.readers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.source.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, or why they are none.
 *
 * @param text the characters without a byte order mark, or null
 * @param refusal why there are none, or null
 */
record Decoded(@Nullable String text, Reading.@Nullable Refusal refusal) {
    private static final int LOOKED_AT = 8192;
    private static final String REPLACED = "\ufffd";
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("%PDF", "a PDF");
        SIGNATURES.put("PK\u0003\u0004", "a ZIP container, as DOCX, ODT and EPUB are");
        SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "an old Word or Office file");
        SIGNATURES.put("{\\rtf", "an RTF document");
        SIGNATURES.put("\u0089PNG", "a PNG image");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "a JPEG image");
        SIGNATURES.put("GIF8", "a GIF image");
        SIGNATURES.put("\u001f\u008b", "a gzip archive");
    }

    static Decoded of(byte[] bytes, String where, @Nullable Charset charset) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return refused(
                        where,
                        signature.getValue() + ", which is not read here",
                        "text, Markdown, HTML or JSON Lines would do: save it as one of them");
            }
        }
        if (start.startsWith("\u00ff\u00fe")) return strictly(bytes, where, UTF_16LE);
        if (start.startsWith("\u00fe\u00ff")) return strictly(bytes, where, UTF_16BE);
        if (start.indexOf('\0') >= 0 && charset == null) {
            return refused(
                    where,
                    "a binary file (a zero byte at " + start.indexOf('\0') + ")",
                    "text would do; for UTF-16 without a byte order mark give --charset");
        }
        return strictly(bytes, where, charset == null ? UTF_8 : charset);
    }

    private static Decoded strictly(byte[] bytes, String where, Charset charset) {
        // A whole text shows no sign of what was replaced, and is had several times faster so.
        String whole = charset.equals(UTF_8) ? new String(bytes, UTF_8) : REPLACED;
        return whole.contains(REPLACED) ? reported(bytes, where, charset) : decoded(whole);
    }

    private static Decoded reported(byte[] bytes, String where, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            return refused(
                    where + ":" + line(bytes, at),
                    String.format("broken %s: byte 0x%02X at %d begins no character", charset, bytes[at] & 0xFF, at),
                    "save the file as UTF-8, or give its encoding, as in --charset windows-1252");
        }
        out.flip();
        return decoded(out.toString());
    }

    private static Decoded decoded(String text) {
        return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, null);
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') line++;
        }
        return line;
    }

    private static Decoded refused(String where, String found, String remedy) {
        return new Decoded(null, new Reading.Refusal(where, found, remedy));
    }
}
