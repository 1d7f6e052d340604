package org.entente.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.scores.MarkedDates.Marked;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** How well dates are read: the page {@code docs/scores/dates.md}. */
public final class DateScores {
    /** The dated expressions of the page that it all grew from, in the order of its text. */
    private static final List<String> SEED = List.of(
            "1920/1940",
            "1920/1940",
            "1920/1921",
            "1919/1920",
            "1921",
            "1921-03",
            "1922",
            "1924",
            "1930",
            "1934-09",
            "1917-11",
            "1919/1920",
            "1919/1920",
            "1922",
            "1922",
            "1924-10-25",
            "1926",
            "1927",
            "193X",
            "1935/..",
            "1936",
            "1938",
            "193X",
            "1939",
            "1938-08");

    /** So many standard errors on either side hold 95 % of a normal distribution. */
    private static final double NORMAL_95 = 1.96;

    private final TimeTagger tagger;
    private final Path shared;

    private DateScores(TimeTagger tagger, Path shared) {
        this.tagger = tagger;
        this.shared = shared;
    }

    /**
     * The page as Markdown.
     *
     * @param shared the folder with {@code gold/} and {@code corpora/}
     * @throws IOException if a file of them cannot be read
     */
    public static String page(TimeTagger tagger, Path shared) throws IOException {
        DateScores scores = new DateScores(tagger, shared);
        return "# Dates\n\nGenerated; do not edit.\n\n" + scores.narratives() + scores.seed() + scores.marked();
    }

    private String narratives() throws IOException {
        StringBuilder page = new StringBuilder("## War narratives (`gold/timex-dev`)\n\n"
                + "F1 over the expressions with a calendar value. A range is scored as its two ends, an open interval as its"
                + " date; a value is right when it covers the same days. A date read where the gold has none, or a duration,"
                + " is wrong.\n\n"
                + "| document | gold | read | value | relaxed extent | strict extent |\n|---|--:|--:|--:|--:|--:|\n");
        List<TimexScore> scores = new ArrayList<>();
        for (TimexScore.Item item : TimexScore.read(shared.resolve("gold/timex-dev"))) {
            Source source = PageForm.plain(item.doc(), item.text(), null).source();
            scores.add(TimexScore.of(item, source, tagger.tag(source)));
        }
        scores.forEach(score -> page.append(row(score)));
        return page.append(row(TimexScore.total(scores)))
                .append('\n')
                .append(spread(scores))
                .toString();
    }

    /** How the value F1 differs from text to text, and how much the whole would be without any one of them. */
    private static String spread(List<TimexScore> scores) {
        double[] each = scores.stream()
                .mapToDouble(score -> 100 * Objects.requireNonNullElse(score.valueF1(), 0.0))
                .toArray();
        double[] without = new double[each.length];
        int worst = 0;
        for (int i = 0; i < each.length; i++) {
            List<TimexScore> others = new ArrayList<>(scores);
            others.remove(i);
            without[i] =
                    100 * Objects.requireNonNullElse(TimexScore.total(others).valueF1(), 0.0);
            worst = each[i] < each[worst] ? i : worst;
        }
        double all = 100 * Objects.requireNonNullElse(TimexScore.total(scores).valueF1(), 0.0);
        double error = Math.sqrt((each.length - 1.0) / each.length * squares(without));
        return String.format(
                Locale.ROOT,
                "Value F1 from text to text: mean %.1f, standard deviation %.1f, worst %.1f (%s). Leaving one text out each time, the"
                        + " whole stays between %.1f and %.1f; the jackknife's 95 %% interval of %.1f is %.1f to %.1f. Nothing is"
                        + " learned from these texts, but the rules were written with all of them in sight: the spread says how much"
                        + " a single text matters, not how an unseen one would be read.%n%n",
                mean(each),
                Math.sqrt(squares(each) / (each.length - 1)),
                each[worst],
                scores.get(worst).doc(),
                Arrays.stream(without).min().orElse(0),
                Arrays.stream(without).max().orElse(0),
                all,
                all - NORMAL_95 * error,
                Math.min(100, all + NORMAL_95 * error));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** The sum of the squares of the distances from the mean. */
    private static double squares(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    private static String row(TimexScore score) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s | %s |%n",
                score.doc(),
                score.gold(),
                score.predicted(),
                percent(score.valueF1()),
                percent(score.relaxedF1()),
                percent(score.strictF1()));
    }

    private static String percent(@Nullable Double share) {
        return ScoreListing.percent(share).strip();
    }

    private String seed() throws IOException {
        String text = Files.readString(shared.resolve("gold/anglo-soviet-seed.txt"));
        List<String> read = new ArrayList<>();
        for (TimeMention mention : tagger.tag(Source.plain("anglo-soviet-seed", text))) {
            read.add(mention.edtf().toString());
        }
        int right = 0;
        for (int i = 0; i < Math.min(SEED.size(), read.size()); i++) {
            right += SEED.get(i).equals(read.get(i)) ? 1 : 0;
        }
        return "## The seed page\n\nOf its " + SEED.size() + " dated expressions, " + right
                + " are read as they should be, in " + read.size() + " readings.\n\n";
    }

    private String marked() throws IOException {
        return "## Dates marked up by editors (`corpora/`)\n\n"
                + "Of the `date` elements whose own words are a date with a year, as fine as the attributes have it: how many are"
                + " read, and how many with the attributes' value. Slips of the markup count as errors.\n\n| corpus | dates | read | same value | recall |\n"
                + "|---|--:|--:|--:|--:|\n"
                + marked("recognition")
                + marked("milestones");
    }

    private String marked(String corpus) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(shared.resolve("corpora").resolve(corpus))) {
            files = listed.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        int dates = 0;
        int found = 0;
        int right = 0;
        for (Path file : files) {
            MarkedDates document = MarkedDates.read(file);
            List<TimeMention> mentions = tagger.tag(document.source());
            for (Marked marked : document.dates()) {
                List<TimeMention> there = mentions.stream()
                        .filter(mention -> mention.span().overlaps(marked.span()))
                        .toList();
                dates++;
                found += there.isEmpty() ? 0 : 1;
                right += there.stream().anyMatch(mention -> mention.stated().sameDays(marked.value())) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s |%n",
                corpus,
                dates,
                found,
                right,
                percent(Rates.ratio(right, dates)));
    }
}
