package org.entente.annotator.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.entente.language.Upos;

/** A sentence as CoreNLP reads it, and the same in the words of UD 2.16. Arrays run parallel, one cell a word. */
final class Graph {
    static final Table RELATIONS = Table.read("relations.tsv");
    static final Table PARTS_OF_SPEECH = Table.read("parts-of-speech.tsv");

    private static final String NONE = "-";

    private final String[] forms;
    private final String[] tags;
    private final int[] heads;
    private final String[] relations;

    /**
     * @param words tagged
     * @param dependencies a basic tree; words counted from 1. Of several roots the first stays, and a word that has no
     *     place hangs on it
     */
    Graph(List<CoreLabel> words, Collection<TypedDependency> dependencies) {
        forms = words.stream().map(word -> plain(word.word())).toArray(String[]::new);
        tags = words.stream().map(CoreLabel::tag).toArray(String[]::new);
        heads = new int[tags.length];
        relations = new String[tags.length];
        int root = -1;
        for (TypedDependency dependency : dependencies) {
            int word = dependency.dep().index() - 1;
            heads[word] = dependency.gov().index() - 1;
            relations[word] = dependency.reln().toString();
            if (heads[word] < 0 && (root < 0 || word < root)) root = word;
        }
        root = Math.max(root, 0);
        for (int i = 0; i < tags.length; i++) {
            if (relations[i] == null || heads[i] < 0) {
                relations[i] = "dep";
                heads[i] = root;
            }
        }
        heads[root] = -1;
        relations[root] = "root";
    }

    /** Index of the governor, -1 for the root. */
    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        int head = heads[word];
        if (head < 0) return "root";
        String found = RELATIONS.find(relations[word], tags[word], child(word, "case"), tags[head], auxiliary(head));
        return found == null ? relations[word] : found;
    }

    Upos upos(int word) {
        String found = PARTS_OF_SPEECH.find(tags[word], forms[word], relation(word));
        return found == null ? Upos.X : Upos.valueOf(found);
    }

    /** The form of the first child in a relation. */
    private String child(int word, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i].equals(relation)) return forms[i];
        }
        return NONE;
    }

    /** {@code aux:pass} where the word has a passive auxiliary, else {@code aux} where it has any. */
    private String auxiliary(int word) {
        String found = NONE;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != word || !relations[i].startsWith("aux")) continue;
            if (found.equals(NONE) || relations[i].equals("aux:pass")) found = relations[i];
        }
        return found;
    }

    /** Lower case as the tables have it, with a typewriter's apostrophe. */
    private static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
