package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.criticism.Finding;
import org.entente.dossier.TextReading;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.source.Block;
import org.entente.source.Span;

/** A source as it stands, with the spans that were coded marked and linked, and findings as notes in the margin. */
final class SourceView {
    private final TextReading reading;
    private final List<Finding> findings;
    private final Map<Finding, Integer> order;
    private final Map<EventMention, Integer> numbers;
    private final Map<EventMention, String> points;
    private final PartyWords parties;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param order the findings of the dossier in their order, with their numbers
     * @param numbers of all events of the dossier, from 1
     * @param points the anchor of the point that an event supports; an event without one leads to its row
     */
    SourceView(
            TextReading reading,
            Map<Finding, Integer> order,
            Map<EventMention, Integer> numbers,
            Map<EventMention, String> points,
            PartyWords parties) {
        this.reading = reading;
        this.order = order;
        this.findings = order.keySet().stream()
                .filter(finding -> finding.source().equals(reading.source()))
                .toList();
        this.numbers = numbers;
        this.points = points;
        this.parties = parties;
    }

    String render() {
        boolean inList = false;
        boolean titled = false;
        for (Block block : reading.source().blocks()) {
            if (block.kind() == Block.Kind.TITLE && titled) continue;
            titled |= block.kind() == Block.Kind.TITLE;
            boolean bullet = block.kind() == Block.Kind.BULLET;
            if (bullet != inList) out.append(bullet ? "<ul class=\"text\">" : "</ul>");
            inList = bullet;
            block(block);
        }
        if (inList) out.append("</ul>");
        return out.toString();
    }

    private void block(Block block) {
        String tag =
                switch (block.kind()) {
                    case TITLE, HEADING -> "h3";
                    case BULLET -> "li";
                    case PARAGRAPH, META, COMMENT -> "p";
                };
        out.append('<')
                .append(tag)
                .append(" class=\"")
                .append(block.kind().name().toLowerCase(Locale.ROOT));
        if (block.level() > 1) out.append(" level-").append(Math.min(4, block.level()));
        out.append("\">");
        notes(block.span());
        margin(block.span());
        marked(block.span());
        out.append("</").append(tag).append(">\n");
    }

    /** Notes come before the words, so that a margin can hold them beside their first line. */
    private void notes(Span block) {
        for (Finding finding : findings) {
            if (!block.contains(new Span(finding.span().start(), finding.span().start()))) continue;
            out.append("<span class=\"note ")
                    .append(finding.severity().label())
                    .append("\" role=\"note\"><a href=\"#f")
                    .append(order.get(finding));
            out.append("\"><b>");
            out.append(Html.escaped(finding.found())).append("</b>");
            if (finding.right() != null)
                out.append(" → <b>").append(Html.escaped(finding.right())).append("</b>");
            out.append("</a>: ").append(Html.escaped(finding.why())).append("</span>");
        }
    }

    /** The acts that begin in a block, in short, for a margin that is wide enough. */
    private void margin(Span block) {
        List<EventMention> here = new ArrayList<>();
        for (EventMention event : reading.events()) {
            if (block.start() <= event.span().start() && event.span().start() < block.end()) here.add(event);
        }
        if (here.isEmpty()) return;
        out.append("<span class=\"margin\" aria-hidden=\"true\">");
        for (EventMention event : here) {
            out.append("<span class=\"").append(event.side().label()).append(event.isRealised() ? "" : " faint");
            out.append("\">").append(Html.sign(event.side())).append(' ').append(Html.escaped(parties.of(event)));
            out.append(": ").append(Html.type(event).toLowerCase(Locale.ROOT)).append("</span>");
        }
        out.append("</span>");
    }

    /** The block's words cut where an event or a finding begins or ends. */
    private void marked(Span block) {
        List<EventMention> events = new ArrayList<>();
        for (EventMention event : reading.events()) {
            if (event.span().overlaps(block)) events.add(event);
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (EventMention event : events) cut(cuts, block, event.span());
        for (Finding finding : findings) cut(cuts, block, finding.span());
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) piece(new Span(from, to), events);
            from = to;
        }
    }

    private static void cut(TreeSet<Integer> cuts, Span block, Span span) {
        if (block.start() < span.start() && span.start() < block.end()) cuts.add(span.start());
        if (block.start() < span.end() && span.end() < block.end()) cuts.add(span.end());
    }

    private void piece(Span piece, List<EventMention> events) {
        List<EventMention> here = new ArrayList<>();
        for (EventMention event : events) {
            if (!event.span().overlaps(piece)) continue;
            here.add(event);
            if (event.span().start() == piece.start()) {
                out.append("<a id=\"e").append(numbers.get(event)).append("\"></a>");
            }
        }
        for (Finding finding : findings) {
            if (finding.span().start() == piece.start()) {
                out.append("<a id=\"").append("w").append(order.get(finding)).append("\"></a>");
            }
        }
        String words = Html.escaped(piece.of(reading.source().text()));
        boolean doubted = findings.stream().anyMatch(finding -> finding.span().overlaps(piece));
        if (doubted) words = "<span class=\"doubted\">" + words + "</span>";
        if (here.isEmpty()) {
            out.append(words);
            return;
        }
        EventMention shown = innermost(here);
        String target = points.getOrDefault(shown, "a" + numbers.get(shown));
        out.append("<a class=\"mark ").append(shown.side().label());
        if (!shown.isRealised() || shown.side() == Side.OTHER) out.append(" faint");
        out.append("\" href=\"#").append(target).append("\" title=\"").append(Html.escaped(told(here)));
        out.append("\">").append(words).append("</a>");
    }

    private static EventMention innermost(List<EventMention> events) {
        EventMention best = events.get(0);
        for (EventMention event : events) {
            if (event.span().length() < best.span().length()) best = event;
        }
        return best;
    }

    private String told(List<EventMention> events) {
        List<String> lines = new ArrayList<>();
        for (EventMention event : events) {
            lines.add(Html.sign(event.side()) + " " + parties.of(event) + " · " + Html.type(event) + " · "
                    + DateWords.of(event.date()));
        }
        return String.join("\n", lines);
    }
}
