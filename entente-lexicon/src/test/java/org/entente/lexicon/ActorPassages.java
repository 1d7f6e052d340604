package org.entente.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.entente.actor.ActorMention;
import org.entente.actor.ActorReading;
import org.entente.actor.ActorResolver;
import org.entente.actor.Dyad;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.language.AnnotatedText;
import org.entente.language.Annotator;
import org.entente.language.Segmenter;
import org.entente.source.Source;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Reads who is meant in short passages; tests are skipped where no parser model is at hand. */
final class ActorPassages {
    private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load());
    private static final TimeTagger DATES = TimeLexicon.english();
    private static final Optional<ArcAnnotator> ANNOTATOR = ArcAnnotator.find();

    private ActorPassages() {}

    /** A passage with all that was read in it. */
    record Passage(AnnotatedText text, ActorReading reading) {
        int tokens() {
            return text.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        }

        /** The narrowest mention over the {@code nth} occurrence of a word. */
        Optional<ActorMention> at(String word, int nth) {
            int start = occurrence(word, nth);
            return reading.mentions().stream()
                    .filter(m -> m.span().start() <= start && m.span().end() >= start + word.length())
                    .min((a, b) -> a.span().length() - b.span().length());
        }

        private int occurrence(String word, int nth) {
            String words = text.source().text();
            int at = -1;
            for (int i = 0; i < nth; i++) {
                do {
                    at = words.indexOf(word, at + 1);
                    if (at < 0) throw new IllegalArgumentException("'" + word + "' is not in '" + words + "'");
                } while (isInsideWord(words, at, word.length()));
            }
            return at;
        }

        private static boolean isInsideWord(String words, int at, int length) {
            return at > 0 && Character.isLetter(words.charAt(at - 1))
                    || at + length < words.length() && Character.isLetter(words.charAt(at + length));
        }
    }

    static Passage read(String words, @Nullable LocalDate day, @Nullable Dyad dyad) {
        Annotator annotator = ANNOTATOR.orElse(null);
        Assumptions.assumeTrue(annotator != null, "no parser model");
        Source plain = Source.plain("passage", words);
        Source source = new Source("passage", "passage", null, day, null, words, plain.blocks());
        AnnotatedText text = AnnotatedText.of(source, new Segmenter(), annotator);
        return new Passage(text, RESOLVER.resolve(text, DATES.tag(source), dyad));
    }

    /** A day, or the middle of a month or year. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) return null;
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 7, 1);
            case 7 -> YearMonth.parse(text).atDay(15);
            default -> LocalDate.parse(text);
        };
    }

    static @Nullable Dyad dyad(@Nullable String text) {
        return text == null ? null : Dyad.of(text.substring(0, 3), text.substring(4));
    }
}
