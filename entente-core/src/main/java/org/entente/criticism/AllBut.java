package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.ActorMention;
import org.entente.source.Span;

/** "The whole of the Cabinet agreed, but the prime minister did not": all are said to have done what one of them did not. */
final class AllBut implements Check {
    private static final Pattern ALL = Pattern.compile(
            "(?i)\\b(?:the whole(?: of)? (?:the )?|the entire |all (?:of )?the |every (?:member of the )?)(?:\\p{L}+ ){0,1}?"
                    + "(?:cabinet|government|ministers?|party|council)\\b");
    private static final Pattern BUT = Pattern.compile("(?i),? (?:but|however,?|although|though|while) ");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            Matcher all = ALL.matcher(text.words(within));
            if (!all.find()) continue;
            Matcher but = BUT.matcher(text.words(within));
            if (!but.find(all.end())) continue;
            int after = within.start() + but.end();
            for (ActorMention mention : text.actorsIn(i)) {
                if (mention.kind() != ActorMention.Kind.PERSON
                        || Math.abs(mention.span().start() - after) > 4) continue;
                findings.add(text.finding(
                        this,
                        Severity.HINT,
                        new Span(within.start() + all.start(), within.start() + all.end()),
                        null,
                        "all are told to agree, but " + text.words(mention.span()) + " is set apart from them",
                        "the same sentence"));
            }
        }
        return findings;
    }
}
