package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorMention.Kind;
import org.entente.language.Token;

/** Those on the other side of a clause: nobody acts on himself, "they require the Americans to leave". */
final class Rivals {
    private static final Set<String> FACING = Set.of("with", "against", "to", "from", "for", "on", "upon");
    /** Prepositions of places too: one may go to one's own country, or come from it. */
    private static final Set<String> PLACING = Set.of("to", "from", "for", "on", "upon");

    private static final int DEEPEST = 3;

    private Rivals() {}

    /** The states that stand against a subject, or against the subject's owner, in its clause; empty for other words. */
    static List<Party> of(Scene scene, Token word) {
        SentenceTree tree = scene.tree;
        Token top = word;
        if (top.is("nmod:poss") && !top.isRoot()) top = tree.token(top.head());
        if (!tree.isSubject(top.index()) || top.isRoot()) return List.of();
        List<Party> rivals = new ArrayList<>();
        collect(scene, top.head(), top.index(), rivals, 0);
        for (Token clause : tree.children(word.index())) {
            if (clause.is("acl:relcl")) collect(scene, clause.index(), top.index(), rivals, 0);
        }
        return rivals;
    }

    /** Whether all of these are among the rivals. */
    static boolean areAll(List<Party> rivals, List<Party> parties) {
        return !rivals.isEmpty()
                && !parties.isEmpty()
                && parties.stream().allMatch(party -> rivals.contains(party.state()));
    }

    private static void collect(Scene scene, int clause, int subject, List<Party> rivals, int depth) {
        if (depth > DEEPEST) return;
        for (Token child : scene.tree.children(clause)) {
            if (child.index() <= subject) continue;
            boolean inner = child.is("xcomp") || child.is("ccomp") && scene.tree.subject(child.index()) == null;
            if (inner) {
                collect(scene, child.index(), subject, rivals, depth + 1);
                continue;
            }
            Draft draft = scene.draft(child.index());
            if (draft == null || draft.parties().size() != 1 || !faces(scene.tree, child, draft)) continue;
            Scene.addAll(rivals, List.of(draft.parties().get(0).state()));
        }
    }

    private static boolean faces(SentenceTree tree, Token word, Draft draft) {
        boolean place = draft.kind() == Kind.PLACE || draft.kind() == Kind.SEAT;
        if (place || draft.kind() == Kind.ADJECTIVE || draft.kind() == Kind.EVENT || draft.kind() == Kind.REFERENCE) {
            return false;
        }
        if (word.is("obj") || word.is("iobj")) return true;
        String mark = tree.caseOf(word);
        boolean oblique = word.is("obl") && FACING.contains(mark);
        return oblique && !(draft.kind() == Kind.STATE && PLACING.contains(mark));
    }
}
