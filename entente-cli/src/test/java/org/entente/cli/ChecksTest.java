package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.criticism.Corrections;
import org.entente.criticism.Dismissals;
import org.entente.criticism.Finding;
import org.entente.criticism.Severity;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The checks on sentences, with the whole of the knowledge behind them; skipped where there is no parser's model. */
class ChecksTest {
    private static final double RECALL = 0.75;
    private static final double PRECISION = 0.95;
    private static final double RECALL_OF_DESCRIBED = 0.55;
    private static final Pattern CHOICE = Pattern.compile("\\[\\[(.*?)=>(.*?)]]");

    @BeforeEach
    void needsAModel() {
        assumeThat(ArcAnnotator.find()).isPresent();
    }

    private static List<Finding> check(String text) {
        Source source = PageForm.plain("text", text, null).source();
        return Engine.entente().check(Engine.entente().read(source, null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "checks.tsv",
            delimiter = '\t',
            nullValues = "-",
            numLinesToSkip = 2,
            quoteCharacter = '`')
    void findsWhatItShould(String check, String text, String found, String right) {
        List<Finding> own = check(text).stream()
                .filter(finding -> finding.check().equals(check)
                        && (found == null || finding.found().equals(found)))
                .toList();
        if (found == null) {
            assertThat(own).isEmpty();
        } else {
            assertThat(own).hasSize(1);
            if (right != null) assertThat(own.get(0).right()).contains(right);
            assertThat(own.get(0).evidence()).isNotBlank();
        }
    }

    @Test
    void ofManyGapsOfAPageTheWeightiestAreTold() {
        List<String> gaps =
                check("Anglo-French Relations 1815-1945\n\nFrance and Britain were rivals in Egypt.").stream()
                        .filter(finding -> finding.check().equals("Gap"))
                        .map(Finding::why)
                        .toList();
        assertThat(gaps).hasSize(15).anySatisfy(gap -> assertThat(gap).contains("Entente Cordiale"));
    }

    @Test
    void whatIsToldWithAWrongDateIsNotLeftOut() {
        List<Finding> findings =
                check("Anglo-French Relations 1900-1910\n\nFrance and Britain signed the Entente Cordiale"
                        + " on 8 April 1905. They were friends from then on.");
        assertThat(findings).anyMatch(finding -> finding.found().contains("1905"));
        assertThat(findings)
                .noneMatch(finding ->
                        finding.check().equals("Gap") && finding.why().contains("Entente Cordiale"));
    }

    @Test
    void holdsItsBarsOnStatementsWrittenForIt() throws IOException {
        int truths = 0;
        int hits = 0;
        int slips = 0;
        List<String> alarms = new ArrayList<>();
        for (String[] row : rows("statements.tsv")) {
            boolean found = check(row[2]).stream().anyMatch(finding -> finding.severity() != Severity.HINT);
            if (row[0].equals("true")) {
                truths++;
                if (found) alarms.add(row[2]);
            } else {
                slips++;
                if (found) hits++;
            }
        }
        assertThat(truths).isGreaterThanOrEqualTo(150);
        assertThat(slips).isGreaterThanOrEqualTo(150);
        assertThat((double) hits / slips).isGreaterThanOrEqualTo(RECALL);
        assertThat((double) hits / (hits + alarms.size())).as(alarms.toString()).isGreaterThanOrEqualTo(PRECISION);
    }

    /** Slips in described events, by manner of writing; a floor under what was reached, below the bar for the set above. */
    @Test
    void findsSlipsInWhatIsDescribedAndSparesWhatIsRight() throws IOException {
        int slips = 0;
        int hits = 0;
        List<String> alarms = new ArrayList<>();
        for (String[] row : rows("varied.tsv")) {
            Matcher choice = CHOICE.matcher(row[2]);
            assertThat(choice.find()).as(row[2]).isTrue();
            String right = choice.replaceFirst(Matcher.quoteReplacement(choice.group(1)));
            String wrong = choice.replaceFirst(Matcher.quoteReplacement(choice.group(2)));
            slips++;
            if (isFound(wrong)) hits++;
            if (isFound(right)) alarms.add(right);
        }
        assertThat((double) hits / slips).isGreaterThanOrEqualTo(RECALL_OF_DESCRIBED);
        assertThat((double) hits / (hits + alarms.size())).as(alarms.toString()).isGreaterThanOrEqualTo(PRECISION);
    }

    private static boolean isFound(String text) {
        return check(text).stream().anyMatch(finding -> finding.severity() != Severity.HINT);
    }

    private static List<String[]> rows(String name) throws IOException {
        try (Stream<String> lines =
                new String(ChecksTest.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void correctsACopyAndForgetsWhatIsDismissed() {
        String text = "The Treaty of Lausanne was signed in August 1923. France sent 25,00 men.";
        List<Finding> findings = check(text);
        Source source = findings.get(0).source();
        assertThat(Corrections.apply(source, findings))
                .isEqualTo("The Treaty of Lausanne was signed in July 1923. France sent 25,000 men.");
        Dismissals dismissals =
                Dismissals.parse("text", Dismissals.none().plus(findings.get(0)).write());
        assertThat(dismissals.filter(findings)).doesNotContain(findings.get(0)).hasSize(findings.size() - 1);
    }

    @Test
    void everyCheckHasAPage() throws IOException {
        Path pages = Path.of("..", "docs", "checks");
        assumeThat(pages).isDirectory();
        for (String check : org.entente.criticism.Criticism.checks()) {
            assertThat(Files.readString(pages.resolve(check + ".md"))).startsWith("# " + check);
        }
    }
}
