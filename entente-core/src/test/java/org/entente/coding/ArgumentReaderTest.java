package org.entente.coding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArgumentReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/coding/arguments.tsv", delimiter = '\t', numLinesToSkip = 2, nullValues = "-")
    void everyVerbHasItsSubjectAndObject(String tree, int verb, @Nullable String subjects, @Nullable String objects) {
        Graph graph = Trees.graph(tree);
        Arguments read = new ArgumentReader(graph).verb(verb);
        assertThat(words(graph, read, Arguments.SUBJECT)).isEqualTo(subjects == null ? "" : subjects);
        assertThat(words(graph, read, Arguments.OBJECT)).isEqualTo(objects == null ? "" : objects);
    }

    private static String words(Graph graph, Arguments read, String role) {
        return read.of(role).stream().map(graph::form).collect(joining(" "));
    }
}
