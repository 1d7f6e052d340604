package org.entente.actor;

import java.util.regex.Pattern;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a letter to whom, from the line above it: "Count Nesselrode to Baron Brunnow, St Petersburg, 13/25 August
 * 1849". The writer is "I" and "we", the other is "you".
 *
 * @param writer the writer's state
 * @param addressee the other's state
 * @param host whose the place is that it is written from, null where none is named
 */
record LetterHead(Party writer, Party addressee, @Nullable Party host) {
    private static final int LONGEST = 140;
    /** Papers that are printed together are numbered: "IV. Mr. Pruyn to Mr. Seward.", with the day in a line below. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:[IVXLC]+|\\d{1,4}|No\\.? ?\\d{1,4})[.)]\\s+\\p{Lu}.*");

    /**
     * The head that a sentence is, or null where it is none: short, without a verb, with a day or a number, and from one
     * to another.
     *
     * @param before the letter before, whose writer may be "the same"
     */
    static @Nullable LetterHead of(Scene scene, Source source, @Nullable LetterHead before) {
        Span line = scene.sentence.sentence().block().span();
        if (line.length() > LONGEST) return null;
        boolean numbered = NUMBERED.matcher(line.of(source.text())).matches();
        if (!numbered && !hasDay(line.of(source.text()))) return null;
        int to = -1;
        for (Token token : scene.tree.tokens()) {
            if (isVerb(token)) return null;
            if (to < 0 && token.index() > 0 && token.form().equals("to")) to = token.index();
        }
        if (to < 0) return null;
        Party writer = isSame(scene, to - 1) && before != null ? before.writer() : first(scene, 0, to);
        Party addressee = first(scene, to + 1, scene.tree.size());
        if (addressee == null && before != null && to + 2 < scene.tree.size() && isSame(scene, to + 2)) {
            addressee = before.addressee();
        }
        // In a collection an unknown writer is sooner one who reports home than a stranger.
        if (writer == null && numbered) writer = addressee;
        if (writer == null) return null;
        // One who is not known is sooner an envoy who is told what to do than a stranger.
        return new LetterHead(writer, addressee == null ? writer : addressee, place(scene, to));
    }

    /** The holder of the last place named: "to Earl Granville, Paris, 3 May 1871". */
    private static @Nullable Party place(Scene scene, int to) {
        Party place = null;
        for (Draft draft : scene.drafts()) {
            boolean isPlace = draft.kind() == ActorMention.Kind.SEAT || draft.kind() == ActorMention.Kind.PLACE;
            if (draft.token() > to && isPlace) place = draft.parties().get(0).state();
        }
        return place;
    }

    /** A verb in small letters; "Chargé d'Affaires" is none, whatever the tagger makes of it. */
    private static boolean isVerb(Token token) {
        boolean finite = token.upos() == Upos.AUX
                || token.xpos().equals("VBD")
                || token.xpos().equals("VBZ");
        return finite && token.form().chars().noneMatch(c -> Character.isUpperCase(c) || c == '\'');
    }

    private static boolean isSame(Scene scene, int token) {
        return token >= 0 && scene.tree.token(token).form().equalsIgnoreCase("same");
    }

    private static boolean hasDay(String line) {
        return line.chars().filter(Character::isDigit).count() > 4;
    }

    /** The state of the first person or office named. */
    private static @Nullable Party first(Scene scene, int from, int end) {
        for (int i = from; i < end; i++) {
            Draft draft = scene.draft(i);
            if (draft == null || draft.parties().size() != 1) continue;
            return switch (draft.kind()) {
                case PERSON, GROUP, STATE, ADJECTIVE, ORGANISATION ->
                    draft.parties().get(0).state();
                default -> null;
            };
        }
        return null;
    }
}
