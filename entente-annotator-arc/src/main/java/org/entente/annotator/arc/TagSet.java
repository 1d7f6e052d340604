package org.entente.annotator.arc;

import java.util.List;
import org.entente.language.Upos;

/** The tags a model knows, each a universal and a Penn part of speech; ids from 1. */
final class TagSet {
    private final Upos[] upos;
    private final String[] xpos;
    private final int[] uposOf;

    /** @param names "UPOS XPOS" */
    TagSet(List<String> names) {
        int n = names.size() + 1;
        upos = new Upos[n];
        xpos = new String[n];
        uposOf = new int[n];
        upos[0] = Upos.X;
        xpos[0] = "";
        for (int i = 1; i < n; i++) {
            String[] parts = names.get(i - 1).split(" ");
            upos[i] = Upos.valueOf(parts[0]);
            xpos[i] = parts[1];
            uposOf[i] = upos[i].ordinal() + 1;
        }
    }

    Upos upos(int tag) {
        return upos[tag];
    }

    String xpos(int tag) {
        return xpos[tag];
    }

    /** For every tag its universal part of speech as a number, {@link #number}. */
    int[] uposOf() {
        return uposOf;
    }

    static int number(Upos upos) {
        return upos.ordinal() + 1;
    }

    /** Whether a Penn tag is a finite verb's. */
    static boolean isFinite(String xpos) {
        return xpos.equals("VBD") || xpos.equals("VBZ") || xpos.equals("VBP") || xpos.equals("MD");
    }

    /** For every tag 1 where it is a finite verb's, 2 where it is a past participle's, else 0. */
    int[] verbs() {
        int[] verbs = new int[xpos.length];
        for (int i = 0; i < verbs.length; i++) verbs[i] = isFinite(xpos[i]) ? 1 : xpos[i].equals("VBN") ? 2 : 0;
        return verbs;
    }

    /** Whether words of this universal part of speech mark the phrase they are attached to. */
    static boolean isMarker(int upos) {
        return upos == number(Upos.ADP) || upos == number(Upos.SCONJ) || upos == number(Upos.PART);
    }
}
