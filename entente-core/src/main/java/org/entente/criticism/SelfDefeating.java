package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.source.Span;

/** A war that is said to benefit the one against whom it is waged. */
final class SelfDefeating implements Check {
    private static final Pattern AGAINST = Pattern.compile("\\b(?:war|attack|alliance|coalition|struggle) against\\b");
    private static final Pattern FOR =
            Pattern.compile("\\b(?:as|because|since)\\b[^.]{0,40}?\\b(?:benefit|profit|help|strengthen)s?(?:ed)? ");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Span within = text.span(i);
            String words = text.words(within);
            Matcher against = AGAINST.matcher(words);
            if (!against.find()) continue;
            Matcher gain = FOR.matcher(words);
            if (!gain.find(against.end())) continue;
            check(
                    text,
                    i,
                    within.start() + against.end(),
                    within.start() + gain.start(),
                    within.start() + gain.end(),
                    findings);
        }
        return findings;
    }

    private void check(Examination text, int sentence, int from, int to, int gain, List<Finding> findings) {
        Set<Party> victims = text.partiesIn(new Span(from, to));
        Set<Party> before = text.partiesIn(new Span(text.span(sentence).start(), from));
        before.removeAll(victims);
        for (ActorMention mention : text.actorsIn(sentence)) {
            boolean gains = mention.span().start() == gain
                    && mention.parties().stream().anyMatch(party -> victims.contains(party.state()));
            if (!gains) continue;
            List<ActorMention> others = text.actorsIn(sentence).stream()
                    .filter(each -> each.kind() == ActorMention.Kind.STATE
                            && each.span().end() < from)
                    .filter(each -> before.contains(each.parties().get(0).state()))
                    .toList();
            findings.add(text.finding(
                    this,
                    Severity.WARNING,
                    mention.span(),
                    others.size() == 1 ? text.words(others.get(0).span()) : null,
                    "the war is told to be against " + text.words(mention.span())
                            + ", which cannot be meant to gain by it",
                    "the same sentence"));
        }
    }
}
