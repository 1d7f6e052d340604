package org.entente.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is known of its making. Never the initiator of an act: that is an actor.
 *
 * @param id the file's name without its ending, or the record's own id; stable, used in every output
 * @param title as the text gives it, or the id
 * @param author who wrote it, or null
 * @param date when it was written, or null
 * @param place where it was written, or null
 * @param text the plain text that all spans count in
 * @param blocks its structure, in order
 */
public record Source(
        String id,
        String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String place,
        String text,
        List<Block> blocks) {
    public Source {
        Objects.requireNonNull(id, "id");
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        id + ": block " + block.span() + " ends after the text's " + text.length());
            }
        }
    }

    /** As a record's own, without going through a text to see that it is the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Source source
                        && id.equals(source.id)
                        && title.equals(source.title)
                        && Objects.equals(author, source.author)
                        && Objects.equals(date, source.date)
                        && Objects.equals(place, source.place)
                        && text.equals(source.text)
                        && blocks.equals(source.blocks);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A text without structure of its own: every non-empty line is a paragraph. */
    public static Source plain(String id, String text) {
        return new Source(id, id, null, null, null, text, Lines.paragraphs(text));
    }
}
