package org.entente.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that a frame must fire on, or must not.
 *
 * @param frame id of the frame
 * @param place where it stands: {@code file:line}
 * @param year the year in which it is read, since names and offices go by the day; 1935 where the file gives none
 * @param text the sentence
 * @param hit whether the frame must fire
 * @param actors codes without sectors; empty for a miss
 * @param recipients codes without sectors; empty for a miss
 */
public record FrameExample(
        String frame, String place, int year, String text, boolean hit, List<String> actors, List<String> recipients) {
    private static final int YEAR = 1935;
    private static final Pattern YEAR_BEFORE = Pattern.compile("(1[789]\\d\\d|20\\d\\d): (.*)");

    public FrameExample {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads "sentence | ACTORS &gt; RECIPIENTS", codes with commas between them; "1976: " may stand before it. */
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
        return dated(frame, place, line.substring(0, bar), true, actors, codes(line.substring(arrow + 1)));
    }

    static FrameExample miss(String frame, String place, String line) {
        return dated(frame, place, line, false, List.of(), List.of());
    }

    private static FrameExample dated(
            String frame, String place, String line, boolean hit, List<String> actors, List<String> recipients) {
        Matcher year = YEAR_BEFORE.matcher(line.strip());
        return year.matches()
                ? new FrameExample(
                        frame, place, Integer.parseInt(year.group(1)), year.group(2), hit, actors, recipients)
                : new FrameExample(frame, place, YEAR, line.strip(), hit, actors, recipients);
    }

    private static List<String> codes(String list) {
        return List.of(list.split(",")).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
