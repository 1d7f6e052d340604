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
        for (Block block : text.source().blocks()) {
            if (!block.isProse()) continue;
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
}
