package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.Span;

/** A paragraph or point that ends in the middle of a sentence. */
final class BrokenOff implements Check {
    private static final Pattern END = Pattern.compile(
            "(\\S+\\s*(?:,|;|–|—)|\\b(?:and|or|but|the|a|an|of|to|with|that|which|because|by|for))\\s*$");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        List<Block> blocks = text.source().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.isProse() || i + 1 < blocks.size() && goesOn(text, block, blocks.get(i + 1))) continue;
            Matcher end = END.matcher(text.words(block.span()));
            if (!end.find() || block.span().length() < 40) continue;
            Span span =
                    new Span(block.span().start() + end.start(1), block.span().start() + end.end(1));
            findings.add(text.finding(
                    this,
                    Severity.HINT,
                    span,
                    null,
                    "the sentence breaks off here",
                    "nothing follows in its paragraph"));
        }
        return findings;
    }

    /** Whether the next paragraph is but the next line, or takes the sentence up again. */
    private static boolean goesOn(Examination text, Block block, Block next) {
        String gap = text.source()
                .text()
                .substring(
                        block.span().end(),
                        Math.max(block.span().end(), next.span().start()));
        boolean nextLine = gap.chars().filter(c -> c == '\n').count() <= 1 && next.kind() == Block.Kind.PARAGRAPH;
        String words = text.words(next.span()).strip();
        return nextLine || !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }
}
