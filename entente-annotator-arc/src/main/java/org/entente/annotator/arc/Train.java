package org.entente.annotator.arc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The command {@code entente-train}: treebanks in, a model out. */
public final class Train {
    static final List<String> TREEBANKS = List.of("en_ewt", "en_gum");
    private static final String HISTORY = "history.conllu";
    /** How often a tree of our own is read for each reading of a tree of the treebanks. */
    private static final int HISTORY_WEIGHT = 3;

    private static final String USAGE = "usage: entente-train [--treebank DIR] [--out FILE]";

    private Train() {}

    public static void main(String[] args) {
        System.exit(run(args, System.err));
    }

    /** @return 0 done, 1 when a file cannot be read or written, 2 on wrong usage */
    static int run(String[] args, PrintStream log) {
        Path treebank = Path.of("../shared/treebank");
        Path out = Path.of("arc.model");
        for (int i = 0; i < args.length; i += 2) {
            boolean known = args[i].equals("--treebank") || args[i].equals("--out");
            if (!known || i + 1 == args.length) {
                log.println(USAGE);
                return 2;
            }
            if (args[i].equals("--out")) out = Path.of(args[i + 1]);
            else treebank = Path.of(args[i + 1]);
        }
        try {
            train(treebank, out, log);
            return 0;
        } catch (IOException e) {
            log.println("entente-train: " + e.getMessage());
            return 1;
        }
    }

    private static void train(Path treebank, Path out, PrintStream log) throws IOException {
        long start = System.nanoTime();
        Trainer trainer = new Trainer(
                Trainer.Settings.SHIPPED,
                line -> log.printf(Locale.ROOT, "%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, line));
        Model model = trainer.train(trees(treebank));
        model.write(out);
        log.println(out + ": " + Files.size(out) + " bytes");
        for (String name : TREEBANKS) {
            log.println(name + "-dev  " + Accuracy.of(model, Treebank.read(treebank.resolve(name + "-dev.conllu.gz"))));
            log.println(
                    name + "-test " + Accuracy.of(model, Treebank.read(treebank.resolve(name + "-test.conllu.gz"))));
        }
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
        for (Tree tree : history()) for (int i = 0; i < HISTORY_WEIGHT; i++) trees.add(tree);
        return trees;
    }

    /** Our own trees of historical prose. */
    static List<Tree> history() throws IOException {
        try (InputStream in = Objects.requireNonNull(Train.class.getResourceAsStream(HISTORY), HISTORY)) {
            return Treebank.read(in, HISTORY);
        }
    }
}
