package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.ActorMention;
import org.entente.event.EventMention;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.language.AnnotatedSentence;
import org.entente.source.Block;
import org.entente.source.Span;

/**
 * Makes points of a text that has none of its own: an act with what is told around it. A point begins with a sentence of
 * realised acts on one side; a sentence before that gives the cause, or how the two felt, and sentences after it that go
 * on with the same matter or tell what came of it, belong to it.
 */
final class PointComposer {
    /** Sentences a point has at most. */
    private static final int LONGEST = 5;
    /** How a sentence goes on with the one before, or tells what came of it. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(as a (result|consequence)|consequently|in consequence|therefore|thus|hence|accordingly"
                    + "|this|these|that|such|it|they|he|she|both|neither|the (result|effect|outcome|consequence)s?"
                    + "|the (treaty|agreement|pact|convention|talks|conference|offer|demand|note|raid|crisis|settlement))\\b");

    private static final Set<Kind> REASONS = EnumSet.of(Kind.CAUSE, Kind.ATTITUDE);

    private final TextReading reading;
    private final List<Span> sentences;
    private final List<Block> blocks;
    private final Heading heading;

    PointComposer(TextReading reading, Heading heading) {
        this.reading = reading;
        this.heading = heading;
        List<AnnotatedSentence> annotated = reading.text().sentences();
        this.sentences = annotated.stream().map(one -> one.sentence().span()).toList();
        this.blocks = annotated.stream().map(one -> one.sentence().block()).toList();
    }

    /** Points without numbers, for and against, in the order of the text. */
    List<Point> compose() {
        List<Point> points = new ArrayList<>();
        for (Side side : List.of(Side.FOR, Side.AGAINST)) {
            int next = 0;
            for (int i = 0; i < sentences.size(); i++) {
                if (i < next || !tells(i, side)) continue;
                int first = i > next && isReason(i - 1, side) && sameBlock(i - 1, i) ? i - 1 : i;
                int last = i;
                while (last + 1 < sentences.size() && last - first + 1 < LONGEST && goesOn(i, last + 1, side)) last++;
                points.add(point(side, first, last));
                next = last + 1;
            }
        }
        return points;
    }

    private boolean sameBlock(int one, int other) {
        return blocks.get(one).equals(blocks.get(other));
    }

    private boolean tells(int sentence, Side side) {
        return acts(sentence).stream().anyMatch(event -> event.isRealised() && event.side() == side);
    }

    /** A sentence of no realised act that gives a cause or tells how one felt towards the other. */
    private boolean isReason(int sentence, Side side) {
        if (!sides(sentence).isEmpty()) return false;
        boolean felt = acts(sentence).stream().anyMatch(event -> event.side() == side);
        return felt || namesOne(sentence) && gives(sentence, REASONS);
    }

    private boolean goesOn(int core, int sentence, Side side) {
        if (!sameBlock(core, sentence)) return false;
        Set<Side> told = sides(sentence);
        if (told.contains(side == Side.FOR ? Side.AGAINST : Side.FOR)) return false;
        if (told.contains(side)) return sameYear(core, sentence);
        return GOES_ON.matcher(words(sentence)).find();
    }

    /** Whether no act of the second sentence is of another year than the first's. */
    private boolean sameYear(int one, int other) {
        Optional<Integer> year = year(one);
        Optional<Integer> next = year(other);
        return year.isEmpty() || next.isEmpty() || year.equals(next);
    }

    private Optional<Integer> year(int sentence) {
        return acts(sentence).stream()
                .filter(event -> event.date() != null && !event.date().isOpenStart())
                .map(event -> event.date().earliest().getYear())
                .findFirst();
    }

    private boolean gives(int sentence, Set<Kind> kinds) {
        return reading.statements().stream()
                .anyMatch(statement -> kinds.contains(statement.kind())
                        && sentences.get(sentence).contains(statement.span()));
    }

    private boolean namesOne(int sentence) {
        if (reading.dyad() == null) return false;
        return reading.actors().mentions().stream()
                .filter(mention -> mention.sentence() == sentence)
                .map(ActorMention::parties)
                .anyMatch(parties -> parties.stream().anyMatch(reading.dyad()::contains));
    }

    private List<EventMention> acts(int sentence) {
        return reading.events().stream()
                .filter(event -> event.sentence().equals(sentences.get(sentence)))
                .toList();
    }

    private Set<Side> sides(int sentence) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (EventMention event : acts(sentence)) {
            if (event.isRealised() && event.side() != Side.OTHER) sides.add(event.side());
        }
        return sides;
    }

    private String words(int sentence) {
        return sentences.get(sentence).of(reading.source().text()).toLowerCase(Locale.ROOT);
    }

    private Point point(Side side, int first, int last) {
        List<EventMention> events = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            for (EventMention event : acts(i)) {
                if (event.side() == side) events.add(event);
            }
        }
        Span span = sentences.get(first).union(sentences.get(last));
        List<EventMention> realised =
                events.stream().filter(EventMention::isRealised).toList();
        EventMention weightiest = realised.stream()
                .max(Comparator.comparingDouble(event -> Math.abs(event.score()) * event.confidence()))
                .orElseThrow();
        return new Point(
                "",
                side,
                new Passage(reading.source(), span),
                null,
                heading.of(reading, span, weightiest),
                realised.get(0).date(),
                events,
                false);
    }
}
