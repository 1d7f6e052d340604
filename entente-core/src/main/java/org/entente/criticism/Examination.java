package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorMention;
import org.entente.actor.ActorReading;
import org.entente.actor.Days;
import org.entente.actor.Dyad;
import org.entente.actor.Gazetteer;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.language.AnnotatedSentence;
import org.entente.language.AnnotatedText;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** A text with all that was read in it, and the knowledge it is checked against. Immutable. */
public final class Examination {
    /** How far into a block the day of a despatch stands at the latest, in code units: its place comes before it. */
    private static final int DATELINE = 30;

    private final AnnotatedText text;
    private final List<TimeMention> times;
    private final ActorReading actors;
    private final List<EventMention> events;
    private final @Nullable Dyad dyad;
    private final Chronicle chronicle;
    private final Gazetteer gazetteer;
    private final List<ChronicleLink> links;

    Examination(
            AnnotatedText text,
            List<TimeMention> times,
            ActorReading actors,
            List<EventMention> events,
            @Nullable Dyad dyad,
            Gazetteer gazetteer,
            ChronicleLinker linker) {
        this.text = text;
        this.times = times.stream().map(TimeMention::byDay).toList();
        this.actors = actors;
        this.events = events;
        this.dyad = dyad;
        this.gazetteer = gazetteer;
        this.chronicle = linker.chronicle();
        this.links = linker.link(this);
    }

    Source source() {
        return text.source();
    }

    List<AnnotatedSentence> sentences() {
        return text.sentences();
    }

    AnnotatedSentence sentence(int index) {
        return text.sentences().get(index);
    }

    List<TimeMention> times() {
        return times;
    }

    List<EventMention> events() {
        return events;
    }

    @Nullable
    Dyad dyad() {
        return dyad;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** What the text says of the chronicle's events. */
    List<ChronicleLink> links() {
        return links;
    }

    List<ChronicleLink> linksIn(int sentence) {
        return links.stream().filter(link -> link.sentence() == sentence).toList();
    }

    String words(Span span) {
        return span.of(source().text());
    }

    Span span(int sentence) {
        return sentence(sentence).sentence().span();
    }

    /** The sentence with the label before it. */
    Span whole(int sentence) {
        Span label = sentence(sentence).sentence().label();
        return label == null ? span(sentence) : span(sentence).union(label);
    }

    Block block(int sentence) {
        return sentence(sentence).sentence().block();
    }

    List<TimeMention> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    List<EventMention> eventsIn(int sentence) {
        Span span = span(sentence);
        return events.stream().filter(event -> span.contains(event.span())).toList();
    }

    /** The actors mentioned in a sentence, in its order. */
    List<ActorMention> actorsIn(int sentence) {
        return actors.mentions().stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }

    /** The states and organisations that a stretch of text names, sectors left out, pronouns too. */
    Set<Party> partiesIn(Span span) {
        Set<Party> parties = new LinkedHashSet<>();
        for (ActorMention mention : actors.mentions()) {
            if (mention.kind() == ActorMention.Kind.REFERENCE || !span.contains(mention.span())) continue;
            for (Party party : mention.parties()) parties.add(party.state());
        }
        return parties;
    }

    /** The first token that begins in the words, or -1. */
    int tokenAt(int sentence, Span words) {
        for (Token token : sentence(sentence).tokens()) {
            if (words.start() <= token.span().start() && token.span().start() < words.end()) return token.index();
        }
        return -1;
    }

    /** The token of the words whose governor stands outside them, or -1. */
    int headOf(int sentence, Span words) {
        List<Token> tokens = sentence(sentence).tokens();
        for (Token token : tokens) {
            if (!words.contains(token.span()) || token.upos() == Upos.PUNCT) continue;
            if (token.head() < 0 || !words.contains(tokens.get(token.head()).span())) return token.index();
        }
        return -1;
    }

    /** The nearest verb that governs a token, itself included; the root where none does. */
    Token verbOver(int sentence, int token) {
        List<Token> tokens = sentence(sentence).tokens();
        Token at = tokens.get(token);
        while (at.upos() != Upos.VERB && at.head() >= 0) at = tokens.get(at.head());
        return at;
    }

    /** The date that the text gives beside these words: right after them, in their clause, or in the label before. */
    @Nullable
    TimeMention dateBeside(int sentence, Span words) {
        TimeMention adjacent = adjacent(words);
        if (adjacent != null) return adjacent;
        List<TimeMention> own = timesIn(span(sentence));
        int head = headOf(sentence, words);
        if (head >= 0) {
            for (Token verb = verbOver(sentence, head); ; verb = verbOver(sentence, verb.head())) {
                List<TimeMention> same = under(own, sentence, verb);
                if (!same.isEmpty()) return nearest(same, words);
                if (!verb.is("conj") || verb.isRoot()) break;
            }
        }
        if (!own.isEmpty()) return null;
        return labelDate(sentence);
    }

    private List<TimeMention> under(List<TimeMention> times, int sentence, Token verb) {
        return times.stream()
                .filter(time -> {
                    int at = headOf(sentence, time.span());
                    return at >= 0 && verbOver(sentence, at).index() == verb.index();
                })
                .toList();
    }

    /** The noun, with what governs it as a noun, behind which a date stands in brackets: "the clash at Walwal (1934)". */
    @Nullable
    Token nounOfBrackets(int sentence, Span date) {
        String all = source().text();
        boolean inBrackets = date.start() > 1 && all.charAt(date.start() - 1) == '(' && all.startsWith(")", date.end());
        if (!inBrackets) return null;
        List<Token> tokens = sentence(sentence).tokens();
        Token noun = null;
        for (Token token : tokens) {
            if (token.span().end() < date.start() && token.upos() != Upos.PUNCT) noun = token;
        }
        while (noun != null && noun.head() >= 0 && isNoun(noun) && isNoun(tokens.get(noun.head()))) {
            noun = tokens.get(noun.head());
        }
        return noun != null && noun.upos() == Upos.NOUN ? noun : null;
    }

    private static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    /** A date that directly follows or precedes the words: "(1922)", "of 1922", "the 1922 …". */
    @Nullable
    TimeMention adjacent(Span words) {
        String all = source().text();
        for (TimeMention time : times) {
            Span at = time.span();
            if (at.start() >= words.end() && at.start() - words.end() <= 6) {
                String gap = all.substring(words.end(), at.start()).strip();
                if (gap.equals("(")
                        || gap.equals("of")
                        || gap.equals("of the")
                        || gap.equals(",")
                        || gap.equals(", of")) return time;
            }
            if (at.end() <= words.start() && words.start() - at.end() == 1) return time;
        }
        return null;
    }

    /** The date in the label of a sentence, where the sentence is the first after it. */
    @Nullable
    TimeMention labelDate(int sentence) {
        Span label = sentence(sentence).sentence().label();
        if (label == null) return null;
        List<TimeMention> times = timesIn(label);
        return times.size() == 1 ? times.get(0) : null;
    }

    /** The date at which these words play: beside them, the last before in their block, or that of an event told in them. */
    @Nullable
    Edtf dateOf(int sentence, Span words) {
        TimeMention beside = dateBeside(sentence, words);
        if (beside != null) return beside.edtf();
        TimeMention last = null;
        for (TimeMention time : times) {
            boolean before = block(sentence).span().contains(time.span())
                    && time.span().start() < words.start()
                    && time.relation() == TimeMention.Relation.ON;
            if (before) last = time;
        }
        if (last != null) return last.edtf();
        EventMention event = eventAt(sentence, words);
        return event == null ? null : event.date();
    }

    /** Whether the block is a despatch or an entry of a calendar: it opens with a day, or a note with a month, which all of it is of. */
    boolean isDatedEntry(int sentence) {
        Span block = block(sentence).span();
        boolean note = block(sentence).kind() == Block.Kind.BULLET;
        return times.stream()
                .filter(time -> block.contains(time.span()))
                .findFirst()
                .filter(time -> time.edtf().precision().compareTo(note ? Precision.MONTH : Precision.DAY) >= 0
                        && time.span().start() - block.start() <= DATELINE)
                .isPresent();
    }

    /** The shortest event that the words take part in. */
    @Nullable
    EventMention eventAt(int sentence, Span words) {
        return eventsIn(sentence).stream()
                .filter(event -> event.span().overlaps(words))
                .min(Comparator.comparingInt(event -> event.span().length()))
                .orElse(null);
    }

    private static TimeMention nearest(List<TimeMention> times, Span words) {
        return times.stream()
                .min(Comparator.comparingInt(time -> Math.min(
                        Math.abs(time.span().start() - words.end()),
                        Math.abs(words.start() - time.span().end()))))
                .orElseThrow();
    }

    Finding finding(Check check, Severity severity, Span span, @Nullable String right, String why, String evidence) {
        return new Finding(check.id(), severity, source(), span, words(span), right, why, evidence);
    }

    static Days days(Edtf date) {
        return Days.of(date.earliest(), date.latest());
    }

    /** The tokens of a sentence that stand in the words. */
    List<Token> tokens(int sentence, Span words) {
        List<Token> inside = new ArrayList<>();
        for (Token token : sentence(sentence).tokens()) {
            if (words.contains(token.span())) inside.add(token);
        }
        return inside;
    }
}
