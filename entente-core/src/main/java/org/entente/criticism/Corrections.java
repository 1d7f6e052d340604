package org.entente.criticism;

import java.util.Comparator;
import java.util.List;
import org.entente.source.Source;

/** Makes the corrections that findings propose, in a copy of the text. */
public final class Corrections {
    private Corrections() {}

    /**
     * The text with the proposals of errors and warnings in place; hints and findings without a proposal change nothing.
     *
     * @param findings of this source, without overlap among those that propose something
     */
    public static String apply(Source source, List<Finding> findings) {
        StringBuilder text = new StringBuilder(source.text());
        findings.stream()
                .filter(finding -> finding.right() != null && finding.severity() != Severity.HINT)
                .sorted(Comparator.comparing(Finding::span).reversed())
                .forEach(finding -> text.replace(
                        finding.span().start(),
                        finding.span().end(),
                        java.util.Objects.requireNonNull(finding.right())));
        return text.toString();
    }
}
