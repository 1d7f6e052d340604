package org.entente.scores;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text as the measures count them: one ends after a line end, and after a full stop, question or
 * exclamation mark, with any closing quotes and brackets, that white space and a capital follow. In code points.
 */
final class SentenceIndex {
    private static final String CLOSING = "\"'’”)]";
    private final List<Integer> ends = new ArrayList<>();

    SentenceIndex(String text) {
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                ends.add(i + 1);
            } else if (points[i] == '.' || points[i] == '?' || points[i] == '!') {
                int end = endAfterStop(points, i + 1);
                if (end > 0) {
                    ends.add(end);
                    i = end - 1;
                }
            }
        }
        ends.add(points.length);
    }

    /** Where the next sentence begins if one ends at the stop before {@code from}, else -1. */
    private static int endAfterStop(int[] points, int from) {
        int at = from;
        while (at < points.length && CLOSING.indexOf(points[at]) >= 0) at++;
        int spaces = at;
        while (at < points.length && points[at] != '\n' && isSpace(points[at])) at++;
        return at > spaces && at < points.length && Character.isUpperCase(points[at]) ? at : -1;
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** Whether the two events touch a common sentence. */
    boolean near(CodedEvent one, CodedEvent other) {
        return index(one.start()) <= last(other) && index(other.start()) <= last(one);
    }

    private int last(CodedEvent event) {
        return index(Math.max(event.start(), event.end() - 1));
    }

    private int index(int offset) {
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < ends.get(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
