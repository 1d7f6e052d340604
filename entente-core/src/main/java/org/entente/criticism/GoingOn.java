package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Token;
import org.entente.language.Upos;

/** Sentences that go on with what the one before them tells: "Castro came to Washington. Received by Nixon." */
final class GoingOn {
    private GoingOn() {}

    /** All links of a text, with those of the sentence before where one goes on with it and has none of its own. */
    static List<ChronicleLink> links(Examination text) {
        List<ChronicleLink> links = new ArrayList<>(text.links());
        for (int i = 1; i < text.sentences().size(); i++) {
            if (!text.linksIn(i).isEmpty() || !goesOn(text, i)) continue;
            for (ChronicleLink link : text.linksIn(i - 1)) {
                if (link.how() == ChronicleLink.How.DESCRIPTION && link.sure()) links.add(link.goingOn(i, text.span(i)));
            }
        }
        return links;
    }

    /** Whether a sentence of the same passage has no date, and a verb without a subject or with one that points back. */
    private static boolean goesOn(Examination text, int sentence) {
        if (!text.block(sentence).equals(text.block(sentence - 1))) return false;
        if (!text.timesIn(text.whole(sentence)).isEmpty()) return false;
        List<Token> tokens = text.sentence(sentence).tokens();
        return tokens.stream()
                .filter(Token::isRoot)
                .anyMatch(root -> root.upos() == Upos.VERB
                        && tokens.stream()
                                .filter(token -> token.head() == root.index() && token.is("nsubj"))
                                .allMatch(subject -> subject.upos() == Upos.PRON));
    }
}
