package org.entente.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.source.Source;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;

class DismissalsTest {
    private static final Source SOURCE = Source.plain("notes", "It met in Geneva. It met in Geneva again.");

    private static Finding finding(int start, String evidence) {
        return new Finding(
                "WrongPlace", Severity.ERROR, SOURCE, new Span(start, start + 6), "Geneva", "Genoa", "why", evidence);
    }

    @Test
    void aFindingStaysDismissedWhereverItsWordsMove() {
        Dismissals dismissals = Dismissals.none().plus(finding(10, "chronicle a"));
        assertThat(dismissals.contains(finding(28, "chronicle a"))).isTrue();
        assertThat(dismissals.contains(finding(10, "chronicle b"))).isFalse();
        assertThat(Dismissals.parse("file", dismissals.write()).contains(finding(10, "chronicle a")))
                .isTrue();
    }

    @Test
    void aWrongRowIsNamedWithItsLine() {
        assertThatThrownBy(() -> Dismissals.parse("notes.txt.dismissed.tsv", "doc\tcheck\tfound\tevidence\nonly one"))
                .hasMessageStartingWith("notes.txt.dismissed.tsv:2:");
    }
}
