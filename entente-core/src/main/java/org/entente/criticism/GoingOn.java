package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Token;
import org.entente.language.Upos;

/** Sentences that go on with what the one before them tells: "Castro came to Washington. Received by Nixon." */
final class GoingOn {
    private GoingOn() {}

    /** All links of a text; a sentence that goes on with the one before, and tells of no other event, tells of the same as surely. */
    static List<ChronicleLink> links(Examination text) {
        List<ChronicleLink> links = new ArrayList<>(text.links());
        for (int i = 1; i < text.sentences().size(); i++) {
            if (!goesOn(text, i)) continue;
            List<ChronicleLink> own = text.linksIn(i);
            for (ChronicleLink link : text.linksIn(i - 1)) {
                boolean same = own.stream()
                        .allMatch(other -> !other.sure() && other.entry().equals(link.entry()));
                if (!same || !link.sure() || link.how() != ChronicleLink.How.DESCRIPTION) continue;
                links.removeAll(own);
                links.add(link.goingOn(i, text.span(i)));
            }
        }
        return links;
    }

    private static boolean has(List<Token> tokens, Token verb, String relation) {
        return tokens.stream().anyMatch(token -> token.head() == verb.index() && token.is(relation));
    }

    private static boolean pointBack(List<Token> tokens, Token verb, String relation) {
        return tokens.stream()
                .filter(token -> token.head() == verb.index() && token.is(relation))
                .allMatch(token -> token.upos() == Upos.PRON);
    }

    /** Whether a sentence of the same passage has no date, and a verb with no subject or object but what points back. */
    private static boolean goesOn(Examination text, int sentence) {
        if (!text.block(sentence).equals(text.block(sentence - 1))) return false;
        if (!text.timesIn(text.whole(sentence)).isEmpty()) return false;
        List<Token> tokens = text.sentence(sentence).tokens();
        return tokens.stream()
                .filter(Token::isRoot)
                .anyMatch(root -> root.upos() == Upos.VERB
                        && (pointBack(tokens, root, "nsubj")
                                || has(tokens, root, "obj") && pointBack(tokens, root, "obj")));
    }
}
