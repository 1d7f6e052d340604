package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/** An order of two named events that their dates contradict: "after the Munich Agreement came the Anschluss". */
final class WrongOrder implements Check {
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:was followed by|led to|paved the way for|brought about|ended in|, which caused)\\b");
    private static final Pattern AFTER =
            Pattern.compile("(?i)\\b(?:after|following|as a result of|because of)\\s+(?:the\\s+)?$");
    private static final Pattern BEFORE = Pattern.compile("(?i)\\bbefore\\s+(?:the\\s+)?$");

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            List<ChronicleLink> named = text.linksIn(i).stream()
                    .filter(link -> link.how() == ChronicleLink.How.NAME && link.sure())
                    .toList();
            for (int k = 0; k + 1 < named.size(); k++) check(text, named.get(k), named.get(k + 1), findings);
        }
        return findings;
    }

    private void check(Examination text, ChronicleLink first, ChronicleLink second, List<Finding> findings) {
        boolean waged = first.entry().kind() == ChronicleEntry.Kind.WAR
                || second.entry().kind() == ChronicleEntry.Kind.WAR;
        if (second.span().start() < first.span().end() || waged) return;
        String between = text.words(new Span(first.span().end(), second.span().start()));
        String before = text.words(
                new Span(text.span(first.sentence()).start(), first.span().start()));
        Matcher later = LATER.matcher(between);
        boolean firstIsEarlier = later.find()
                || AFTER.matcher(before).find()
                || BEFORE.matcher(between).find();
        boolean firstIsLater =
                AFTER.matcher(between).find() || BEFORE.matcher(before).find();
        if (firstIsEarlier == firstIsLater) return;
        ChronicleLink early = firstIsEarlier ? first : second;
        ChronicleLink late = firstIsEarlier ? second : first;
        if (!early.entry().from().earliest().isAfter(late.entry().until().latest())) return;
        findings.add(text.finding(
                this,
                Severity.WARNING,
                first.span().union(second.span()),
                null,
                late.entry().name() + " (" + WrongDate.period(late.entry()) + ") came before "
                        + early.entry().name() + " (" + WrongDate.period(early.entry()) + ")",
                "chronicle " + late.entry().id() + ", " + early.entry().id()));
    }
}
