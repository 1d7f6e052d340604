package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.entente.time.TimeTagger;

/** How fast dates are read: by the whole command from its start to its end, and by the tagger on one thread, once warm. */
final class DateSpeed {
    private static final int RUNS = 9;
    private static final int WARM_UP = 20;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private final List<Path> files;
    private final List<Source> sources = new ArrayList<>();
    /** Words, figures and marks, markup included, since the command reads it too. */
    private long tokens;

    /** Those of the prose. */
    private long tokensOfProse;

    /** What stands between white space, markup included. */
    private long words;

    private DateSpeed(List<Path> files) throws IOException {
        this.files = files;
        for (Path file : files) {
            String text = Files.readString(file);
            tokens += count(TOKEN, text);
            tokensOfProse += count(TOKEN, MARKUP.matcher(text).replaceAll(" "));
            words += count(WORD, text);
            sources.add(
                    PageForm.plain(file.getFileName().toString(), text, null).source());
        }
    }

    /**
     * The section as Markdown; empty where there are no texts.
     *
     * @param home the project's folder, which holds the command
     * @param corpora a folder of TEI files
     * @throws IOException if a file cannot be read, or the command cannot be run
     */
    static String section(Path home, Path corpora, TimeTagger tagger) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(corpora)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) return "";
        DateSpeed speed = new DateSpeed(files);
        double[] warm = speed.warm(tagger);
        return String.format(
                Locale.ROOT,
                "%n## Speed%n%nThe %d files of `corpora/` as they are: %,d tokens (words, figures and marks) are read, %,d of"
                        + " them outside the markup; between white space stand %,d words. The median and the best of %d runs;"
                        + " a busy machine shows in both.%n%n"
                        + "| | median, s | best, s | tokens/s, median | best | outside markup, median | words/s, median |%n"
                        + "|---|--:|--:|--:|--:|--:|--:|%n%s%s%s",
                files.size(),
                speed.tokens,
                speed.tokensOfProse,
                speed.words,
                RUNS,
                speed.row("`./entente times --threads 1`, from start to end", speed.whole(home, 1)),
                speed.row("`./entente times`, a thread a processor, from start to end", speed.whole(home, 0)),
                speed.row("the tagger alone on one thread, warm", warm));
    }

    private String row(String what, double[] seconds) {
        double median = seconds[seconds.length / 2];
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                what,
                median,
                seconds[0],
                tokens / median,
                tokens / seconds[0],
                tokensOfProse / median,
                words / median);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** Seconds of each run, sorted. */
    private double[] whole(Path home, int threads) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("entente").toAbsolutePath().toString(), "times", "--threads", String.valueOf(threads)));
        files.forEach(file -> command.add(file.toString()));
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            int code = run(command);
            if (code != Main.DONE) throw new IOException(command.get(0) + " times: exit code " + code);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static int run(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private double[] warm(TimeTagger tagger) {
        double[] seconds = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            sources.forEach(tagger::tag);
            if (i >= 0) seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }
}
