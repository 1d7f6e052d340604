package org.entente.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.actor.ActorMention;
import org.entente.language.AnnotatedSentence;
import org.entente.source.Span;
import org.entente.source.TableRow;

/** Reads the sentences of texts for blame, excuse and counterfactuals, by the words that such sentences turn on. */
final class RemarkReader {
    private static final String FILE = "remarks.tsv";
    private static final List<Cue> CUES = TableRow.of(RemarkReader.class, FILE).stream()
            .map(RemarkReader::cue)
            .toList();

    private record Cue(Remark.Kind kind, Pattern pattern) {}

    /** A cue's place in a sentence. */
    private record Found(Remark.Kind kind, int start, int end) {}

    private RemarkReader() {}

    /** All remarks of the texts, in their order; at most one a sentence. */
    static List<Remark> read(Collection<TextReading> readings) {
        List<Remark> remarks = new ArrayList<>();
        for (TextReading reading : readings) {
            for (AnnotatedSentence annotated : reading.text().sentences()) {
                Span span = annotated.sentence().span();
                find(span.of(reading.source().text()))
                        .ifPresent(found -> remarks.add(new Remark(
                                found.kind(), judged(reading, span, found), new Passage(reading.source(), span))));
            }
        }
        return remarks;
    }

    /** What a sentence judges, if anything. */
    static Optional<Remark.Kind> kind(String sentence) {
        return find(sentence).map(Found::kind);
    }

    private static Optional<Found> find(String sentence) {
        String plain = sentence.replace('’', '\'');
        for (Cue cue : CUES) {
            Matcher match = cue.pattern().matcher(plain);
            if (match.find()) return Optional.of(new Found(cue.kind(), match.start(), match.end()));
        }
        return Optional.empty();
    }

    /** The party named last before the cue, or else first after it. */
    private static String judged(TextReading reading, Span sentence, Found found) {
        if (found.kind() == Remark.Kind.COUNTERFACTUAL) return "";
        String before = "";
        String after = "";
        for (ActorMention mention : reading.actors().mentions()) {
            if (!sentence.contains(mention.span()) || !names(mention.kind())) continue;
            String words = mention.span().of(reading.source().text()).replaceAll("\\s+", " ");
            if (mention.kind() == ActorMention.Kind.DEMONYM || mention.kind() == ActorMention.Kind.GROUP) {
                words = words.startsWith("the ") || words.startsWith("The ") ? words : "the " + words;
            }
            if (mention.span().end() <= sentence.start() + found.end()) before = words;
            else if (after.isEmpty()) after = words;
        }
        return before.isEmpty() ? after : before;
    }

    private static boolean names(ActorMention.Kind kind) {
        return switch (kind) {
            case PERSON, STATE, GROUP, DEMONYM, ORGANISATION -> true;
            case ADJECTIVE, SEAT, PLACE, BLOC, EVENT, REFERENCE -> false;
        };
    }

    private static Cue cue(TableRow row) {
        try {
            return new Cue(
                    Remark.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                    Pattern.compile(row.cell(1), Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException e) {
            throw row.wrong("no pattern: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw row.wrong("'" + row.cell(0) + "' is no kind; blame, excuse or counterfactual would do", e);
        }
    }
}
