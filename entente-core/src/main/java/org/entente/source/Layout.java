package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds headings, bullets and paragraphs in a plain or lightly marked text by the look of its lines. */
final class Layout {
    private static final Pattern BULLET =
            Pattern.compile("^([•‣◦▪●○∙·*+]|[-–—](?=\\s)|\\d{1,3}[.)](?=\\s)|\\([a-z0-9]{1,2}\\))\\s*(?=\\S)");
    private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,})$");
    private static final String SIGNS = "•‣◦▪●○∙·*+-–—(0123456789";
    private static final int LONGEST_HEADING = 90;
    private static final int WIDEST_WRAPPED_LINE = 120;
    private static final int TAB = 4;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int[] widths = {};

    private Layout(String text) {
        this.text = text;
    }

    /** A line without its surrounding white space; {@code indent} in columns. */
    private record Line(Span span, String words, int indent) {
        boolean isBlank() {
            return span.length() == 0;
        }
    }

    /** Blocks in the order of the text; headings and bullets without their signs. */
    static List<Block> blocks(String text) {
        Layout layout = new Layout(text);
        layout.split();
        layout.measure();
        return layout.read();
    }

    private void split() {
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            lines.add(line(from, to));
            from = to + 1;
        }
    }

    private Line line(int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Lines.isSpace(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? TAB : 1;
            start++;
        }
        int end = to;
        while (end > start && Lines.isSpace(text.charAt(end - 1))) end--;
        return new Line(new Span(start, end), text.substring(start, end), indent);
    }

    private List<Block> read() {
        List<Block> blocks = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || isUnderlineOf(i)) continue;
            Matcher hashes = hashes(line.words());
            if (hashes != null) {
                blocks.add(block(
                        Block.Kind.HEADING, after(line, hashes), hashes.group(1).length()));
            } else if (isHeading(i)) {
                blocks.add(block(Block.Kind.HEADING, line.span(), 1));
            } else {
                int last = lastOfRun(i);
                Span whole =
                        new Span(line.span().start(), lines.get(last).span().end());
                Matcher bullet = bullet(line.words());
                if (bullet != null) {
                    Span body = new Span(after(line, bullet).start(), whole.end());
                    blocks.add(block(Block.Kind.BULLET, body, level(line.indent(), indents)));
                } else {
                    blocks.add(block(Block.Kind.PARAGRAPH, whole, 0));
                }
                i = last;
            }
        }
        return blocks;
    }

    private static Block block(Block.Kind kind, Span span, int level) {
        return new Block(kind, span, level, null);
    }

    private static Span after(Line line, Matcher sign) {
        return new Span(line.span().start() + sign.end(), line.span().end());
    }

    /** Nesting by indentation: an indent deeper than the ones open opens a level. */
    private static int level(int indent, List<Integer> open) {
        while (!open.isEmpty() && open.get(open.size() - 1) > indent) open.remove(open.size() - 1);
        if (open.isEmpty() || open.get(open.size() - 1) < indent) open.add(indent);
        return open.size();
    }

    private boolean isBlank(int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    private boolean isUnderlineOf(int i) {
        return !isBlank(i - 1) && isUnderline(lines.get(i).words());
    }

    private static boolean isUnderline(String words) {
        char first = words.charAt(0);
        return (first == '=' || first == '-') && UNDERLINE.matcher(words).matches();
    }

    /**
     * A short line on its own that ends no sentence: between blank lines, underlined, or right above its text where the
     * next word would still have fitted, so that the line was not merely wrapped.
     */
    private boolean isHeading(int i) {
        Line line = lines.get(i);
        String words = line.words();
        if (words.length() > LONGEST_HEADING || bullet(words) != null) return false;
        if (Section.of(words).isPresent()) return true;
        if (!isBlank(i + 1) && isUnderline(lines.get(i + 1).words())) return true;
        if (!isBlank(i - 1) || Lines.endASentence(words) || !opensLikeAHeading(words)) return false;
        if (isBlank(i + 1)) return followedByText(i);
        Line next = lines.get(i + 1);
        return next.span().length() >= 2 * words.length() && (isWide(next) || !wraps(i, width(i)));
    }

    private static boolean opensLikeAHeading(String words) {
        int first = words.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first);
    }

    private boolean followedByText(int i) {
        for (int next = i + 1; next < lines.size(); next++) {
            if (!lines.get(next).isBlank()) return true;
        }
        return false;
    }

    private static boolean isWide(Line line) {
        return line.span().length() > WIDEST_WRAPPED_LINE;
    }

    /** Index of the last line of the paragraph that begins at {@code i}: lines that were wrapped belong together. */
    private int lastOfRun(int i) {
        int width = width(i);
        int last = i;
        while (!isBlank(last + 1) && wraps(last, width) && !opensABlock(last + 1)) last++;
        return last;
    }

    private boolean opensABlock(int i) {
        String words = lines.get(i).words();
        return bullet(words) != null
                || hashes(words) != null
                || Section.of(words).isPresent();
    }

    /** The sign of a bullet before what follows it; null for most lines, which their first character shows to have none. */
    private static @Nullable Matcher bullet(String words) {
        if (SIGNS.indexOf(words.charAt(0)) < 0) return null;
        Matcher sign = BULLET.matcher(words);
        return sign.lookingAt() ? sign : null;
    }

    private static @Nullable Matcher hashes(String words) {
        if (words.charAt(0) != '#') return null;
        Matcher sign = HASHES.matcher(words);
        return sign.lookingAt() ? sign : null;
    }

    /**
     * The widest of the lines from {@code i} to the next blank one; nothing is as wide where each of them ends a
     * sentence, as entries of a list do.
     */
    private int width(int i) {
        return widths[i];
    }

    /** Widths from the end backwards, so that a text without a blank line costs no more than one with many. */
    private void measure() {
        widths = new int[lines.size()];
        int widest = 0;
        boolean wrapped = false;
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (isBlank(at + 1)) {
                widest = 0;
                wrapped = false;
            } else {
                wrapped |= !Lines.endASentence(lines.get(at).words());
            }
            widest = Math.max(widest, end(lines.get(at)));
            widths[at] = wrapped ? widest : Integer.MAX_VALUE;
        }
    }

    /** Whether the line ends where it does only because the next word would not have fitted into {@code width}. */
    private boolean wraps(int i, int width) {
        if (width > WIDEST_WRAPPED_LINE || isBlank(i + 1)) return false;
        String next = lines.get(i + 1).words();
        int space = next.indexOf(' ');
        return end(lines.get(i)) + 1 + (space < 0 ? next.length() : space) > width;
    }

    private static int end(Line line) {
        return line.indent() + line.span().length();
    }
}
