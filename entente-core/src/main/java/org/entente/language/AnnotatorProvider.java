package org.entente.language;

/**
 * An annotator that a user can ask for by name. Adapters list theirs as a service, so that one which is not in the
 * distribution is found when it is put on the class path. Made without its model, which {@link #load} reads.
 */
public interface AnnotatorProvider {
    /** In lower case, as it is typed: "arc". */
    String name();

    /**
     * Reads the model; may take seconds.
     *
     * @throws java.io.UncheckedIOException when there is no model, or when it cannot be read; the message says what
     *     would do
     */
    Annotator load();
}
