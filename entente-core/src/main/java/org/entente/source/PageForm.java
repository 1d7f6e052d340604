package org.entente.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of a page: its title, who made it and when, headings, points, comments. Any text has some of it; a
 * text that has none is a list of paragraphs.
 */
public final class PageForm {
    private static final String SPACES = " \t\n\u000b\f\r\u00a0";
    private static final Pattern META = Pattern.compile(
            "^(created by|written by|posted by|author|by|created on|written on|posted on|created|date|updated on|place)"
                    + "\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NO_COMMENTS = Pattern.compile(
            "^(?:there are )?no (?:comments?|replies)\\b.*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String SIGNS = "•‣◦▪●○";
    private static final Pattern BULLET_SIGN = Pattern.compile("^[" + SIGNS + "]\\s*(?=\\S)");
    private static final int LONGEST_TITLE = 150;

    private final String id;
    private final String text;
    private final List<Block> rough;
    private final @Nullable DateOrder order;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable LocalDate date;
    private @Nullable String place;
    private @Nullable String section;

    private PageForm(String id, String text, List<Block> rough, @Nullable DateOrder order) {
        this.id = id;
        this.text = text;
        this.rough = rough;
        this.order = order;
    }

    /** Reads a plain text whose structure is the look of its lines; {@code order} as in {@link #read}. */
    public static Reading.Text plain(String id, String text, @Nullable DateOrder order) {
        return read(id, text, Layout.blocks(text), order);
    }

    /**
     * Reads a text whose headings, bullets and paragraphs are known.
     *
     * @param rough blocks of the kinds HEADING, BULLET and PARAGRAPH; their sections are found here
     * @param order decides where a date in figures can be read in several ways, or null for day-month-year
     */
    public static Reading.Text read(String id, String text, List<Block> rough, @Nullable DateOrder order) {
        return new PageForm(id, text, rough, order).read();
    }

    private Reading.Text read() {
        boolean head = true;
        for (int i = 0; i < rough.size(); i++) {
            Block block = withoutSign(rough.get(i));
            String words = block.span().of(text);
            if (isNoise(words)) continue;
            Matcher meta = META.matcher(words);
            if (head && words.length() <= LONGEST_TITLE && meta.matches()) {
                add(Block.Kind.META, block);
                keep(meta.group(1).toLowerCase(Locale.ROOT), meta.group(2).strip());
            } else if (isTitle(i, words, head)) {
                title = squeezed(words);
                add(Block.Kind.TITLE, block);
            } else if (title != null && isTitle(words, title)) {
                add(Block.Kind.TITLE, block);
            } else {
                head = false;
                body(block, words);
            }
        }
        Source source = new Source(id, title == null ? id : title, author, date, place, text, blocks);
        return new Reading.Text(source, notes);
    }

    /** A paragraph that begins with the sign of a bullet is one, whatever its format calls it. */
    private Block withoutSign(Block block) {
        boolean words = block.kind() == Block.Kind.PARAGRAPH && block.span().length() > 0;
        if (!words || SIGNS.indexOf(text.charAt(block.span().start())) < 0) return block;
        Matcher sign = BULLET_SIGN
                .matcher(text)
                .region(block.span().start(), block.span().end());
        if (!sign.lookingAt()) return block;
        Span body = new Span(sign.end(), block.span().end());
        return new Block(Block.Kind.BULLET, body, 1, null);
    }

    private void body(Block block, String words) {
        if (block.kind() == Block.Kind.HEADING) {
            section = null;
            add(Block.Kind.HEADING, block);
            section = squeezed(words);
        } else if (section != null
                && Section.of(section).filter(Section.COMMENTS::equals).isPresent()) {
            if (!NO_COMMENTS.matcher(words).matches()) add(Block.Kind.COMMENT, block);
        } else {
            add(block.kind(), block);
        }
    }

    private void add(Block.Kind kind, Block block) {
        blocks.add(new Block(kind, block.span(), block.level(), section));
    }

    /** The first line of substance, where it ends no sentence, names no part of the page and has text after it. */
    private boolean isTitle(int i, String words, boolean head) {
        boolean after = i + 1 < rough.size();
        return head
                && title == null
                && after
                && rough.get(i).kind() != Block.Kind.BULLET
                && words.length() <= LONGEST_TITLE
                && Section.of(words).isEmpty()
                && (rough.get(i).kind() == Block.Kind.HEADING || !Lines.endASentence(words));
    }

    /** The title told once more, as printed pages do. */
    private static boolean isTitle(String words, String title) {
        int space = title.indexOf(' ');
        return words.length() <= LONGEST_TITLE
                && words.startsWith(space < 0 ? title : title.substring(0, space))
                && squeezed(words).equals(title);
    }

    /** What is left of an icon: no letter and no figure in it. */
    private static boolean isNoise(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (Character.isLetterOrDigit(words.codePointAt(i))) return false;
        }
        return true;
    }

    private void keep(String name, String value) {
        if (value.isEmpty()) return;
        if (name.equals("place")) {
            place = value;
        } else if (name.endsWith("by") || name.equals("author")) {
            author = value;
        } else if (!name.startsWith("updated")) {
            CreationDate.read(value, order)
                    .ifPresentOrElse(this::keep, () -> notes.add("'" + value + "' was not read as a date"));
        }
    }

    private void keep(CreationDate created) {
        date = created.day();
        if (created.note() != null) notes.add(created.note());
    }

    private static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = SPACES.indexOf(c) >= 0;
            if (!space) squeezed.append(c);
            else if (!gap) squeezed.append(' ');
            gap = space;
        }
        return squeezed.toString();
    }
}
