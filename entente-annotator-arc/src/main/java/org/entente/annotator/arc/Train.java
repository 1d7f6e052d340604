package org.entente.annotator.arc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code entente-train}. */
public final class Train {
    private Train() {}

    public static void main(String[] args) throws IOException {
        Path dir = Path.of(System.getProperty("tb", "/work/shared/treebank"));
        Path out = Path.of(args[0]);
        int te = Integer.getInteger("te", 8);
        int pe = Integer.getInteger("pe", 8);
        List<Tree> train = new ArrayList<>();
        for (String name : List.of("en_ewt", "en_gum")) {
            for (Tree tree : Treebank.read(dir.resolve(name + "-train.conllu.gz"))) {
                train.add(tree);
                Tree joined = Hyphens.join(tree);
                if (joined != tree) train.add(joined);
            }
        }
        int limit = Integer.getInteger("limit", train.size());
        long start = System.nanoTime();
        Model model = new Trainer(
                        new Trainer.Settings(te, pe, 19, Integer.getInteger("mb", 21), 19),
                        line -> System.err.printf("%5.0f s %s%n", (System.nanoTime() - start) / 1e9, line))
                .train(train.subList(0, Math.min(limit, train.size())));
        model.write(out);
        for (String set : List.of("dev", "test")) {
            List<Tree> all = new ArrayList<>();
            for (String name : List.of("en_ewt", "en_gum")) {
                List<Tree> trees = Treebank.read(dir.resolve(name + "-" + set + ".conllu.gz"));
                System.out.println(name + "-" + set + ": " + Accuracy.of(model, trees));
                all.addAll(trees);
            }
            long t = System.nanoTime();
            Accuracy both = Accuracy.of(model, all);
            System.out.printf("both-%s: %s  %.0f sentences/s%n", set, both, all.size() * 1e9 / (System.nanoTime() - t));
        }
    }
}
