package org.entente.readers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.entente.source.Block;
import org.entente.source.PageForm;
import org.entente.source.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the prose of a web page: its main part without menus, scripts and forms. */
final class HtmlReader {
    private static final String NOT_PROSE =
            "script, style, noscript, template, nav, aside, footer, form, button, svg, iframe, [hidden], [aria-hidden=true]";
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private HtmlReader() {}

    static Reading read(String id, String where, byte[] bytes, ReadOptions options) throws IOException {
        String charset = options.charset() == null ? null : options.charset().name();
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        if (page.charset().equals(UTF_8)) {
            Decoded decoded = Decoded.of(bytes, where, UTF_8);
            if (decoded.refusal() != null) return decoded.refusal();
        }
        Metadata metadata = metadata(page);
        page.select(NOT_PROSE).remove();
        Element main = page.selectFirst("article, main, [role=main]");
        Element root = main == null ? page.body() : main;
        PlainText text = new PlainText();
        if (root.selectFirst("h1") == null && !page.title().isBlank()) {
            text.append(page.title());
            text.close(Block.Kind.HEADING, 1);
        }
        NodeTraversor.traverse(new Collector(text), root);
        return metadata.complete(PageForm.read(id, text.text(), text.blocks(), options.dateOrder()));
    }

    private static Metadata metadata(Document page) {
        Element author = page.selectFirst("meta[name=author], meta[property=article:author]");
        Element date =
                page.selectFirst("meta[property=article:published_time], meta[name=date], meta[name=dcterms.date]");
        return new Metadata(
                page.title().isBlank() ? null : page.title(),
                author == null || author.attr("content").isBlank() ? null : author.attr("content"),
                date == null ? null : day(date.attr("content")),
                null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Every start or end of a block-level element ends the block at hand. */
    private record Collector(PlainText text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (isBlock(node)) {
                close(node.parent());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node)) close(node);
        }

        private static boolean isBlock(Node node) {
            return BLOCKS.contains(node.nodeName());
        }

        private void close(@Nullable Node node) {
            int lists = 0;
            boolean item = false;
            for (Node at = node; at != null; at = at.parent()) {
                String name = at.nodeName();
                if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                    text.close(Block.Kind.HEADING, name.charAt(1) - '0');
                    return;
                }
                item |= name.equals("li");
                if (name.equals("ul") || name.equals("ol")) lists++;
            }
            if (item) {
                text.close(Block.Kind.BULLET, Math.max(1, lists));
            } else {
                text.close(Block.Kind.PARAGRAPH, 0);
            }
        }
    }
}
