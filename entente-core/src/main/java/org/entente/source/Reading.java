package org.entente.source;

import java.util.List;

/** What came of reading one text: the source, or the reason why it was refused. */
public sealed interface Reading {
    /**
     * @param source what was read
     * @param notes what a reader should know of how it was read, one sentence each, without a final stop
     */
    record Text(Source source, List<String> notes) implements Reading {
        public Text {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param where the file, with the line where that helps: {@code notes.jsonl:12}
     * @param found what stands there
     * @param remedy what would do
     */
    record Refusal(String where, String found, String remedy) implements Reading {
        /** One line for a person. */
        public String message() {
            return where + ": " + found + "; " + remedy;
        }
    }
}
