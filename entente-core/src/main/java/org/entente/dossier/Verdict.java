package org.entente.dossier;

import java.util.List;

/**
 * The composed evaluation of a relation.
 *
 * @param sentences four to eight, fewer where there is too little evidence; each cites at least one passage
 */
public record Verdict(List<Sentence> sentences) {
    public Verdict {
        sentences = List.copyOf(sentences);
    }

    /** One sentence, clause by clause; a clause may be borne by the sentence's other citations. */
    public record Sentence(List<Clause> clauses) {
        public Sentence {
            clauses = List.copyOf(clauses);
            if (clauses.stream().allMatch(clause -> clause.citations().isEmpty())) {
                throw new IllegalArgumentException("a sentence of a verdict cites a passage: " + clauses);
            }
        }

        /** Its words. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Clause clause : clauses) text.append(clause.text());
            return text.toString();
        }
    }

    /**
     * A part of a sentence and the passages that bear it out.
     *
     * @param text its words with the spaces and stops that join it to the next
     */
    public record Clause(String text, List<Passage> citations) {
        public Clause {
            citations = List.copyOf(citations);
        }
    }

    /** All of it, in one paragraph. */
    public String text() {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }
}
