package org.entente.scores;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A TEI text with the dates that its editors marked up.
 *
 * @param source the body's text, one block a paragraph, heading or item
 * @param dates the {@code date} elements with a value, in order
 */
record MarkedDates(Source source, List<Marked> dates) {
    /** A date is one by its own words where they name a year. */
    private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b|\\b20\\d{2}\\b");

    /**
     * A {@code date} element.
     *
     * @param span its words, in the source's text
     * @param value of its attributes {@code when}, or {@code from} and {@code to}
     */
    record Marked(Span span, Edtf value) {}

    /**
     * Reads a TEI file.
     *
     * @throws IOException if it cannot be read or is no XML
     */
    static MarkedDates read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new Builder(file).read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static final class Builder {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Marked> dates = new ArrayList<>();
        private int blockStart = -1;
        private int dateStart = -1;
        private @Nullable Edtf dateValue;

        Builder(Path file) {
            id = file.getFileName().toString();
        }

        MarkedDates read(XMLStreamReader xml) throws XMLStreamException {
            boolean body = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    body |= xml.getLocalName().equals("text");
                    if (body) start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && body) {
                    end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS && body) {
                    append(xml.getText());
                }
            }
            closeBlock(Block.Kind.PARAGRAPH);
            return new MarkedDates(new Source(id, id, null, null, null, text.toString(), blocks), dates);
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            if (isBlock(name)) {
                closeBlock(Block.Kind.PARAGRAPH);
            } else if (name.equals("date")) {
                dateStart = text.length();
                dateValue = value(xml);
            }
        }

        private static @Nullable Edtf value(XMLStreamReader xml) {
            String when = xml.getAttributeValue(null, "when");
            String from = xml.getAttributeValue(null, "from");
            String to = xml.getAttributeValue(null, "to");
            Optional<Edtf> value = when != null
                    ? Edtf.tryParse(when)
                    : from != null && to != null ? Edtf.tryParse(from + "/" + to) : Optional.empty();
            return value.orElse(null);
        }

        private void end(String name) {
            if (isBlock(name)) {
                closeBlock(name.equals("head") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH);
            } else if (name.equals("date") && dateValue != null && dateStart >= 0) {
                int start = dateStart;
                while (start < text.length() && text.charAt(start) == ' ') start++;
                String words = text.substring(start);
                if (YEAR.matcher(words).find() && !saysMore(dateValue, words)) {
                    dates.add(new Marked(new Span(start, text.length()), dateValue));
                }
                dateStart = -1;
            }
        }

        /** Whether the attributes give a month or day that the words do not. */
        private static boolean saysMore(Edtf value, String words) {
            boolean month = value.toString().matches(".*\\d{4}-\\d\\d.*");
            return month && words.chars().noneMatch(Character::isLetter);
        }

        private static boolean isBlock(String name) {
            return switch (name) {
                case "p", "head", "item", "cell", "note", "div" -> true;
                default -> false;
            };
        }

        private void append(String characters) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                boolean space = Character.isWhitespace(c);
                boolean atStart = blockStart < 0 || text.charAt(text.length() - 1) == ' ';
                if (space && atStart) continue;
                if (blockStart < 0) blockStart = text.length();
                text.append(space ? ' ' : c);
            }
        }

        private void closeBlock(Block.Kind kind) {
            if (blockStart >= 0) {
                blocks.add(new Block(kind, new Span(blockStart, text.length()), 0, null));
                text.append('\n');
                blockStart = -1;
            }
        }
    }
}
