package org.entente.annotator.arc;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Token;

/**
 * What a coder needs of a tree first: the main clause's word, and who stands in which part to it. Forms as written,
 * empty where there is none.
 */
record MainClause(String root, String subject, String object, String agent) {
    static MainClause of(AnnotatedSentence sentence) {
        Token root = sentence.root();
        String subject = "";
        String filler = "";
        String object = "";
        String agent = "";
        for (Token child : sentence.children(root.index())) {
            boolean isSubject = child.is("nsubj") || child.is("csubj");
            if (isSubject && subject.isEmpty()) subject = child.form();
            if (child.is("expl")) filler = child.form();
            if (child.is("obj")) object = child.form();
            if (isAgent(sentence, root, child)) agent = child.form();
        }
        return new MainClause(root.form(), subject.isEmpty() ? filler : subject, object, agent);
    }

    /** An adapter may not know "obl:agent": then it is what a passive verb has with "by". */
    private static boolean isAgent(AnnotatedSentence sentence, Token root, Token child) {
        if (child.relation().equals("obl:agent")) return true;
        if (!child.relation().equals("obl") || !root.xpos().equals("VBN")) return false;
        boolean passive = sentence.children(root.index()).stream()
                .anyMatch(sister -> sister.relation().equals("aux:pass"));
        return passive
                && sentence.children(child.index()).stream()
                        .anyMatch(word -> word.is("case") && word.lemma().equals("by"));
    }

    /** The parts that one of the two has: name, what is right, what was found. */
    List<String[]> compare(MainClause found) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"root", root, found.root});
        rows.add(new String[] {"subject", subject, found.subject});
        rows.add(new String[] {"object", object, found.object});
        rows.add(new String[] {"agent", agent, found.agent});
        rows.removeIf(row -> row[1].isEmpty() && row[2].isEmpty());
        return rows;
    }
}
