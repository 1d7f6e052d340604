package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.entente.language.Token;
import org.entente.source.Block;
import org.jspecify.annotations.Nullable;

/** The sentences of a block that were read already, nearest last, and the pair of states that was last in view. */
final class EarlierSentences {
    private static final int REACH = 4;

    private final List<Scene> earlier = new ArrayList<>();
    private final List<Party> pair = new ArrayList<>();
    private @Nullable Block block;
    private @Nullable Party dateline;
    private @Nullable LetterHead letter;

    /** Starts a block; what was said in the block before is out of reach of its pronouns. */
    void enter(Block next, @Nullable Party from) {
        if (!next.equals(block)) {
            block = next;
            dateline = from;
            earlier.clear();
        }
    }

    /** Notes who writes to whom in what follows. */
    void letter(LetterHead head) {
        letter = head;
    }

    /** Who writes to whom, or null outside a correspondence. */
    @Nullable
    LetterHead letter() {
        return letter;
    }

    /** The holder of the place that the block is written from, or null. */
    @Nullable
    Party dateline() {
        return dateline;
    }

    /** The sentences of the block in reach, nearest first. */
    List<Scene> back() {
        List<Scene> back = new ArrayList<>();
        for (int i = earlier.size() - 1; i >= 0 && back.size() < REACH; i--) {
            back.add(earlier.get(i));
        }
        return back;
    }

    /** The mention nearest before a token that is meant, a sentence's subject before its other words; null where none is. */
    @Nullable
    Draft lastBefore(Scene scene, Token token, BiPredicate<Scene, Draft> meant) {
        List<Scene> places = new ArrayList<>();
        places.add(scene);
        places.addAll(back());
        for (Scene place : places) {
            Draft last = null;
            for (Draft draft : place.drafts()) {
                boolean before = place != scene || draft.token() < token.index();
                if (!before || !meant.test(place, draft)) continue;
                boolean better =
                        last == null || !place.tree.isSubject(last.token()) || place.tree.isSubject(draft.token());
                if (better) last = draft;
            }
            if (last != null) return last;
        }
        return null;
    }

    void add(Scene scene) {
        earlier.add(scene);
    }

    /** Notes a state as seen; the last two different ones are the pair in view, the older first. */
    void see(Party party) {
        if (party.isOrganisation()) {
            return;
        }
        Party state = party.state();
        pair.remove(state);
        pair.add(state);
        if (pair.size() > 2) {
            pair.remove(0);
        }
    }

    List<Party> pair() {
        return List.copyOf(pair);
    }
}
