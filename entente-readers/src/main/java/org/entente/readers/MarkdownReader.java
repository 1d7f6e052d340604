package org.entente.readers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.entente.source.Block;
import org.entente.source.PageForm;
import org.entente.source.Reading;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark) to the plain text that it shows. */
final class MarkdownReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.*?)\\R(?:---|\\.\\.\\.)\\R", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^(\\w+):\\s*[\"']?(.*?)[\"']?\\s*$");

    private MarkdownReader() {}

    static Reading.Text read(String id, String markdown, ReadOptions options) {
        Matcher front = FRONT_MATTER.matcher(markdown);
        Map<String, String> fields = new HashMap<>();
        String body = markdown;
        if (front.find()) {
            Matcher field = FIELD.matcher(front.group(1));
            while (field.find()) fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
            body = markdown.substring(front.end());
        }
        PlainText text = new PlainText();
        head(fields, text);
        Parser.builder().build().parse(body).accept(new Collector(text));
        return PageForm.read(id, text.text(), text.blocks(), options.dateOrder());
    }

    /** Front matter becomes the head of the page that it stands for. */
    private static void head(Map<String, String> fields, PlainText text) {
        line(fields.get("title"), "", Block.Kind.HEADING, text);
        line(fields.get("author"), "Created by: ", Block.Kind.PARAGRAPH, text);
        line(fields.get("date"), "Created on: ", Block.Kind.PARAGRAPH, text);
    }

    private static void line(@Nullable String value, String label, Block.Kind kind, PlainText text) {
        if (value == null || value.isBlank()) return;
        text.append(label + value);
        text.close(kind, kind == Block.Kind.HEADING ? 1 : 0);
    }

    private static final class Collector extends AbstractVisitor {
        private final PlainText text;
        private int lists;

        Collector(PlainText text) {
            this.text = text;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            text.close(Block.Kind.HEADING, heading.getLevel());
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            close();
        }

        @Override
        protected void visitChildren(Node parent) {
            boolean list = parent instanceof ListBlock;
            if (list) lists++;
            super.visitChildren(parent);
            if (parent instanceof ListItem) close();
            if (list) lists--;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            close();
        }

        @Override
        public void visit(FencedCodeBlock block) {
            text.append(block.getLiteral());
            close();
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            text.append(block.getLiteral());
            close();
        }

        private void close() {
            text.close(lists > 0 ? Block.Kind.BULLET : Block.Kind.PARAGRAPH, lists);
        }
    }
}
