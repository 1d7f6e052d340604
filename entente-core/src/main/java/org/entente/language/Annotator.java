package org.entente.language;

/** The port behind which a tagger and parser stands. Adapters are named by their technology. */
public interface Annotator {
    /**
     * Tokens, lemmas, parts of speech and a basic UD v2 tree of one sentence. Safe on any text; thread-safe.
     *
     * @return at least one token, spans in the source's text, one root and no cycle
     */
    AnnotatedSentence annotate(Sentence sentence);
}
