package org.entente.annotator.arc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.entente.language.Annotator;
import org.entente.language.AnnotatorProvider;

/** The command {@code entente-train}: treebanks in, a model out. */
public final class Train {
    static final List<String> TREEBANKS = List.of("en_ewt", "en_gum");
    /** Files of our own trees, and how often each is read for each reading of the treebanks. */
    private static final List<Own> OWN = List.of(
            new Own("history.conllu", 3),
            new Own("news.conllu", 3),
            new Own("styles.conllu", 3),
            new Own("wires.conllu", 2));

    private record Own(String file, int weight) {
        List<Tree> trees() throws IOException {
            try (InputStream in = Objects.requireNonNull(Train.class.getResourceAsStream(file), file)) {
                return Treebank.read(in, file);
            }
        }
    }

    /** The share of a stage's answers that may be other than if it always looked twice. */
    private static final double CHANGED = 0.002;

    private static final String USAGE =
            "usage: entente-train [--treebank DIR] [--corpora DIR --teacher NAME] [--out FILE]";

    private Train() {}

    public static void main(String[] args) {
        System.exit(run(args, System.err));
    }

    /** @return 0 done, 1 when a file cannot be read or written, 2 on wrong usage */
    static int run(String[] args, PrintStream log) {
        Map<String, String> options =
                new TreeMap<>(Map.of("--treebank", "../shared/treebank", "--out", "arc.model", "--teacher", "corenlp"));
        Set<String> known = Set.of("--treebank", "--corpora", "--teacher", "--out");
        for (int i = 0; i < args.length; i += 2) {
            if (!known.contains(args[i]) || i + 1 == args.length) {
                log.println(USAGE);
                return 2;
            }
            options.put(args[i], args[i + 1]);
        }
        try {
            train(options, log);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            log.println("entente-train: " + e.getMessage());
            return 1;
        }
    }

    private static void train(Map<String, String> options, PrintStream log) throws IOException {
        Path treebank = Path.of(option(options, "--treebank"));
        Path out = Path.of(option(options, "--out"));
        String corpora = options.get("--corpora");
        long start = System.nanoTime();
        Trainer trainer = new Trainer(
                Trainer.Settings.SHIPPED,
                line -> log.printf(Locale.ROOT, "%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, line));
        List<Tree> trees = trees(treebank);
        Model model = trainer.train(trees, List.of());
        if (corpora != null) {
            String teacher = option(options, "--teacher");
            List<Tree> parsed = Corpus.parse(Path.of(corpora), teacher(teacher), model);
            log.println(parsed.size() + " sentences of " + corpora + " on which " + teacher + " agrees");
            model = trainer.train(trees, parsed);
        }
        model = model.with(model.firstLooks(), held(treebank, "-dev"), CHANGED).laidOut(trees);
        model.write(out);
        log.println(out + ": " + Files.size(out) + " bytes");
        for (String name : TREEBANKS) {
            for (String part : List.of("-dev", "-test")) {
                List<Tree> held = Treebank.read(treebank.resolve(name + part + ".conllu.gz"));
                log.println(name + part + " " + Accuracy.of(model, held));
            }
        }
    }

    private static String option(Map<String, String> options, String name) {
        return Objects.requireNonNull(options.get(name), name);
    }

    private static Annotator teacher(String name) throws IOException {
        for (AnnotatorProvider provider : ServiceLoader.load(AnnotatorProvider.class)) {
            if (provider.name().equals(name)) return provider.load();
        }
        throw new IOException(
                "--teacher " + name + ": not on the class path; the profile corenlp builds that of CoreNLP");
    }

    private static List<Tree> held(Path treebank, String part) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String name : TREEBANKS) trees.addAll(Treebank.read(treebank.resolve(name + part + ".conllu.gz")));
        return trees;
    }

    /** What the model learns from: sentences with hyphenated compounds in both manners, and our own trees. */
    static List<Tree> trees(Path treebank) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String name : TREEBANKS) {
            Path file = treebank.resolve(name + "-train.conllu.gz");
            if (!Files.exists(file))
                throw new IOException(file + ": not found; --treebank names the folder that holds it");
            for (Tree tree : Treebank.read(file)) {
                trees.add(tree);
                Tree joined = Hyphens.join(tree);
                if (joined != tree) trees.add(joined);
            }
        }
        for (Own own : OWN) {
            for (Tree tree : own.trees()) for (int i = 0; i < own.weight(); i++) trees.add(tree);
        }
        return trees;
    }

    /** Our own trees: historical prose, news, and what students and chanceries write. */
    static List<Tree> own() throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (Own own : OWN) trees.addAll(own.trees());
        return trees;
    }
}
