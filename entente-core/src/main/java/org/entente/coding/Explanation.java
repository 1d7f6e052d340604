package org.entente.coding;

import java.util.List;
import java.util.function.Supplier;
import org.entente.event.EventMention;
import org.entente.language.AnnotatedSentence;

/** Why a sentence was coded as it was. */
public final class Explanation {
    private final AnnotatedSentence sentence;
    private final List<EventMention> coded;
    private final List<String> letGo;
    private final Supplier<List<String>> nearMisses;

    Explanation(
            AnnotatedSentence sentence,
            List<EventMention> coded,
            List<String> letGo,
            Supplier<List<String>> nearMisses) {
        this.sentence = sentence;
        this.coded = List.copyOf(coded);
        this.letGo = List.copyOf(letGo);
        this.nearMisses = nearMisses;
    }

    public AnnotatedSentence sentence() {
        return sentence;
    }

    /** What was coded; each mention names its rule. */
    public List<EventMention> coded() {
        return coded;
    }

    /** Acts that were read and not coded, each with the reason. */
    public List<String> letGo() {
        return letGo;
    }

    /** Frames whose predicate stands in the sentence and that did not fire, each with the reason. */
    public List<String> nearMisses() {
        return nearMisses.get();
    }
}
