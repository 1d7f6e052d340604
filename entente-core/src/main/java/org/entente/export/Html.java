package org.entente.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.entente.event.EventMention;
import org.entente.event.Side;

/** Small pieces that the parts of the page share. */
final class Html {
    private Html() {}

    /** A style sheet or script, which stands in the page itself: a page is one file. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Text as HTML, fit for an attribute, too. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A score with its sign, one decimal: +5.0, −2.5, 0.0. */
    static String signed(double score) {
        double rounded = Math.round(score * 10) / 10.0;
        String figures = String.format(Locale.ROOT, "%.1f", Math.abs(rounded));
        return rounded > 0 ? "+" + figures : rounded < 0 ? "−" + figures : figures;
    }

    /** The type as a word: Support. */
    static String type(EventMention event) {
        String name = event.type().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The sign beside a side's colour, so that colour never stands alone. */
    static String sign(Side side) {
        return switch (side) {
            case FOR -> "+";
            case AGAINST -> "−";
            case OTHER -> "·";
        };
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        if (words.isEmpty()) return words;
        int first = words.offsetByCodePoints(0, 1);
        String stop = words.endsWith(".") ? "" : ".";
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first) + stop;
    }

    /** {@code 1 act}, {@code 2 acts}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
