package org.entente.lexicon;

import java.util.List;

/**
 * A sentence that a frame must fire on, or must not.
 *
 * @param frame id of the frame
 * @param place where it stands: {@code file:line}
 * @param text the sentence
 * @param hit whether the frame must fire
 * @param actors codes without sectors; empty for a miss
 * @param recipients codes without sectors; empty for a miss
 */
public record FrameExample(
        String frame, String place, String text, boolean hit, List<String> actors, List<String> recipients) {
    public FrameExample {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads "sentence | ACTORS &gt; RECIPIENTS", codes with commas between them. */
    static FrameExample hit(String frame, String place, String line) {
        int bar = line.lastIndexOf(" | ");
        int arrow = line.indexOf('>', Math.max(bar, 0));
        if (bar < 0 || arrow < 0) {
            throw new LexiconException(place, "'" + line + "' is not 'sentence | ACTORS > RECIPIENTS'");
        }
        List<String> actors = codes(line.substring(bar + 3, arrow));
        if (actors.isEmpty()) {
            throw new LexiconException(place, "'" + line + "' has no actor before '>'");
        }
        return new FrameExample(
                frame, place, line.substring(0, bar).strip(), true, actors, codes(line.substring(arrow + 1)));
    }

    static FrameExample miss(String frame, String place, String line) {
        return new FrameExample(frame, place, line.strip(), false, List.of(), List.of());
    }

    private static List<String> codes(String list) {
        return List.of(list.split(",")).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
