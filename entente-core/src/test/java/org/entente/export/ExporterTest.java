package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Dyad;
import org.entente.dossier.Alongside;
import org.entente.dossier.Dossier;
import org.entente.event.EventMention;
import org.junit.jupiter.api.Test;

class ExporterTest {
    private final Dossier dossier = Samples.dossier();

    @Test
    void aRecordHasItsKeysInOrderAndCountsCodePoints() {
        EventMention event = dossier.events().get(0);
        int start = Samples.TEXT.codePointCount(0, event.span().start());
        assertThat(start).isEqualTo(event.span().start() - 1);
        assertThat(Json.line(Records.of(event)))
                .isEqualTo("{\"doc\": \"sample\", \"id\": \"" + event.id() + "\", \"start\": " + start + ", \"end\": "
                        + (start + 28)
                        + ", \"quote\": \"Chile & Peru signed a treaty\", \"sentence\": [" + start + ", " + (start + 28)
                        + "], \"actor\": [\"CHL\", \"PER\"], \"recipient\": [], \"type\": \"SUPPORT\", \"mode\": null,"
                        + " \"contexts\": [\"diplomatic\"], \"date\": \"1929\", \"aux\": [], \"kind\": \"event\","
                        + " \"side\": \"for\", \"score\": 5.0, \"quad\": \"verbal cooperation\", \"confidence\": 0.9,"
                        + " \"rule\": \"a-rule\", \"actorText\": [\"Chile\"], \"recipientText\": []}");
    }

    @Test
    void csvHasTheSameColumns() {
        assertThat(Csv.EVENT_HEADER)
                .isEqualTo(String.join(",", Records.of(dossier.events().get(0)).keySet()));
        assertThat(Csv.line(Records.of(dossier.events().get(0))))
                .startsWith("sample,")
                .contains(",CHL|PER,,SUPPORT,,");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereAndNowhereElse() {
        String page = new HtmlExporter().render(dossier);
        List<String> ids = all("\\bid=\"([^\"]+)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        List<String> targets = all("href=\"([^\"]+)\"", page);
        assertThat(targets).isNotEmpty().allSatisfy(target -> {
            assertThat(target).startsWith("#");
            assertThat(ids).contains(target.substring(1));
        });
        assertThat(page).doesNotContain("http:", "https:", "<script src", "<link");
    }

    @Test
    void pointsAndWordsLeadToEachOther() {
        String page = new HtmlExporter().render(dossier);
        assertThat(page).contains("href=\"#e1\"", "<a id=\"e1\"></a><a class=\"mark for\" href=\"#for-1\"");
    }

    @Test
    void wordsOfTheTextAreNeverMarkup() {
        String page = new HtmlExporter().render(dossier);
        assertThat(page).contains("Ana &lt;b&gt;", "Chile &amp; Peru").doesNotContain("Ana <b>");
    }

    @Test
    void markdownKeepsThePageAndItsSigns() {
        String page = new MarkdownExporter().render(dossier);
        assertThat(page)
                .startsWith("# Chile and Peru 😀, 1879–1929\n\nCreated by: Ana \\<b\\>\n")
                .contains(
                        "## For\n\n- In 1929 Chile & Peru signed a treaty.\n",
                        "## Evaluation\n\nIt took \"fifty\" years.");
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        for (Exporter exporter : Exporter.all()) {
            assertThat(exporter.render(dossier))
                    .isEqualTo(exporter.render(Samples.dossier()))
                    .isNotEmpty();
        }
    }

    @Test
    void jsonEscapesWhatItMust() {
        assertThat(Json.line(List.of("a\"b\\c\n\t\u0001é😀", 1, 2.5, true)))
                .isEqualTo("[\"a\\\"b\\\\c\\n\\t\\u0001é😀\", 1, 2.5, true]");
        assertThat(Json.pretty(List.of(List.of(), "x"))).isEqualTo("[\n [],\n \"x\"\n]");
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    @Test
    void theRelationIsGivenInFigures() {
        String page = new HtmlExporter().render(dossier);
        assertThat(page)
                .contains(
                        "<summary>In figures</summary>", "Mean PLOVER score", "<summary>The points by date</summary>");
        assertThat(new JsonExporter().render(dossier))
                .contains("\"measures\": {", "\"goldstein\": null", "\"months\": [", "\"initiators\": {");
    }

    @Test
    void twoRelationsStandOnOneAxis() {
        Dossier other = Samples.dossierWeighedFor(Dyad.of("CHL", "BOL"));
        Alongside alongside = Alongside.of(dossier, other);
        assertThat(alongside.years()).extracting(Alongside.Year::year).containsExactly(1879, 1929);
        assertThat(alongside.years()).extracting(Alongside.Year::other).containsOnlyNulls();
        assertThat(alongside.correlation()).isEmpty();
        assertThat(AlongsidePage.of(alongside)).contains("<svg class=\"wide\"", "<th scope=\"row\">1929</th>", "+5.0");
        assertThatThrownBy(() -> Alongside.of(dossier, dossier)).hasMessageContaining("two dyads");
    }
}
