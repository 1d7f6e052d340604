package org.entente.annotator.arc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Trains a model. Seeds and orders are fixed, and stages that share nothing run side by side: the same trees give the
 * same bytes. Each stage learns from what the stage before it says of sentences that it has not seen, since that is what
 * it will be given.
 */
final class Trainer {
    private static final long SEED = 1907;
    private static final int FOLDS = 4;
    private static final int THREADS = 2;
    /** Neighbours come from one document, so folds are made of runs of sentences, shorter in a small treebank. */
    private static final int RUN = 250;
    /** Of ten wrong moves, how many are followed to learn the way back. */
    private static final int EXPLORED = 9;

    private final Settings settings;
    private final Consumer<String> log;
    private final Map<String, Integer> tagIds = new TreeMap<>();
    private final Map<String, Integer> labelIds = new TreeMap<>();

    /**
     * @param epochs passes over the treebank for each stage
     * @param seeds how often each stage is trained, with its examples in another order each time, to ship the mean: one
     *     training alone depends on accidents of the order
     * @param tagBits cells of the tagger's table, as a power of two; so for the others
     */
    record Settings(
            int epochs,
            int seeds,
            int tagBits,
            int guideBits,
            int moveBits,
            int labelBits,
            int punctuationBits,
            int glanceBits) {
        static final Settings SHIPPED = new Settings(6, 3, 18, 18, 20, 18, 15, 16);

        /** Who stands in for the real stage may be a little weaker than it, but not stronger. */
        int foldEpochs() {
            return (epochs + 1) / 2;
        }
    }

    Trainer(Settings settings, Consumer<String> log) {
        this.settings = settings;
        this.log = log;
    }

    /**
     * @param treebank trees made by hand
     * @param parsed trees made by a parser, which teach no lemmas
     */
    Model train(List<Tree> treebank, List<Tree> parsed) {
        List<Tree> trees = new ArrayList<>(treebank);
        trees.addAll(parsed);
        List<String> tags = number(trees, tagIds, true);
        List<String> labels = number(trees, labelIds, false);
        Lexicon lexicon = LexiconLearner.learn(trees, tagIds, labelIds);
        TagSet tagSet = new TagSet(tags);
        Supplier<List<Example>> copies = () -> trees.stream()
                .map(tree -> Example.of(tree, lexicon, tagIds, labelIds))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Future<ClassTable> tagging = pool.submit(() -> ClassTable.freeze(
                    mean(seed -> tagger(copies.get(), tagSet, false, seed, settings.epochs)), settings.tagBits));
            Future<ClassTable> tagGlance = pool.submit(() -> ClassTable.freeze(
                    tagger(copies.get(), tagSet, true, SEED, settings.foldEpochs()), settings.glanceBits));
            List<Example> examples = tagByFolds(copies, tagSet, pool);
            List<Example> words = withoutPunctuation(examples);
            List<Example> mirrored = mirrored(words);
            Future<MoveTable> backwards = pool.submit(() -> MoveTable.freeze(
                    mean(seed -> moves(mirrored, false, false, seed, settings.epochs)), settings.guideBits));
            Future<MoveTable> backGlance = pool.submit(() ->
                    MoveTable.freeze(moves(mirrored, false, true, SEED, settings.foldEpochs()), settings.glanceBits));
            guideByFolds(words, mirrored, pool);
            Future<MoveTable> forwards = pool.submit(() -> MoveTable.freeze(
                    mean(seed -> moves(words, true, false, seed, settings.epochs)), settings.moveBits));
            Future<MoveTable> forthGlance = pool.submit(
                    () -> MoveTable.freeze(moves(words, true, true, SEED, settings.foldEpochs()), settings.glanceBits));
            for (Example example : examples) setHeads(example);
            ClassTable punctuation = ClassTable.freeze(punctuation(examples), settings.punctuationBits);
            ClassTable labelling = ClassTable.freeze(
                    mean(seed -> labeller(examples, labels, false, seed, settings.epochs)), settings.labelBits);
            ClassTable labelGlance = ClassTable.freeze(
                    labeller(examples, labels, true, SEED, settings.foldEpochs()), settings.glanceBits);
            return new Model(
                    tags,
                    labels,
                    lexicon,
                    tagging.get(),
                    backwards.get(),
                    forwards.get(),
                    punctuation,
                    labelling,
                    LemmaLearner.learn(treebank),
                    new FirstLooks(tagGlance.get(), backGlance.get(), forthGlance.get(), labelGlance));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a stage of the training has failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Example> withoutPunctuation(List<Example> examples) {
        List<Example> words = new ArrayList<>();
        for (Example example : examples) {
            Example reduced = example.withoutPunctuation();
            if (reduced != example) words.add(reduced);
        }
        return words;
    }

    private Learner mean(LongFunction<Learner> training) {
        Learner first = training.apply(SEED);
        if (settings.seeds == 1) return first;
        Learner sum = new Learner(first.classes);
        sum.addAverages(first);
        for (int k = 1; k < settings.seeds; k++) sum.addAverages(training.apply(SEED + k));
        return sum;
    }

    private static List<String> number(List<Tree> trees, Map<String, Integer> ids, boolean tags) {
        TreeSet<String> names = new TreeSet<>(tags ? List.of() : List.of("punct", "root"));
        for (Tree tree : trees) Collections.addAll(names, tags ? tree.tags() : tree.relations());
        for (String name : names) ids.put(name, ids.size() + 1);
        return List.copyOf(names);
    }

    /** One stage's passes over shuffled examples. */
    private interface Lesson {
        void learn(Example example, boolean explore);
    }

    private static void teach(long seed, int epochs, List<Example> examples, Lesson lesson) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) lesson.learn(example, epoch > 0 && random.nextInt(10) < EXPLORED);
        }
    }

    private static Learner tagger(List<Example> examples, TagSet tagSet, boolean glance, long seed, int epochs) {
        Learner learner = new Learner(tagSet.uposOf().length);
        Tagger tagger = new Tagger(learner, tagSet, null);
        teach(
                seed,
                epochs,
                examples,
                (example, explore) -> tagger.learn(example.frame(), example.tags(), learner, glance));
        return learner;
    }

    /** Examples tagged each by a tagger that has not seen it. Training leaves its guesses behind, hence the copies. */
    private List<Example> tagByFolds(Supplier<List<Example>> copies, TagSet tagSet, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        List<Future<Tagger>> taggers = new ArrayList<>();
        for (int k = 0; k < FOLDS; k++) {
            int fold = k;
            taggers.add(pool.submit(() -> {
                Learner learner = tagger(fold(copies.get(), fold, false), tagSet, false, SEED, settings.foldEpochs());
                return new Tagger(ClassTable.freeze(learner, settings.tagBits), tagSet, null);
            }));
        }
        List<Example> examples = copies.get();
        int right = 0;
        int words = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Tagger tagger = taggers.get(fold).get();
            for (Example example : fold(examples, fold, true)) {
                tagger.tag(example.frame());
                words += example.frame().n;
                for (int i = 1; i <= example.frame().n; i++) {
                    if (example.frame().tag[i] == example.tags()[i]) right++;
                }
            }
        }
        report("tags by folds", right, words);
        return examples;
    }

    private void guideByFolds(List<Example> words, List<Example> mirrored, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        List<Future<ArcHybrid>> parsers = new ArrayList<>();
        for (int k = 0; k < FOLDS; k++) {
            List<Example> others = fold(mirrored, k, false);
            parsers.add(pool.submit(() -> {
                Learner learner = moves(others, false, false, SEED, settings.foldEpochs());
                return new ArcHybrid(MoveTable.freeze(learner, settings.guideBits), false, null);
            }));
        }
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            ArcHybrid parser = parsers.get(fold).get();
            for (Example example : fold(words, fold, true)) {
                Guide guide = Parser.guide(parser, example.frame().mirrored());
                example.frame().guide = guide;
                all += example.frame().n;
                right += guide.agreement(example.heads());
            }
        }
        report("guides by folds", right, all);
    }

    private static Learner moves(List<Example> words, boolean fine, boolean glance, long seed, int epochs) {
        Learner learner = new Learner(3);
        ArcHybrid parser = new ArcHybrid(learner, fine, null);
        teach(
                seed,
                epochs,
                words,
                (example, explore) -> parser.learn(example.frame(), example.heads(), learner, glance, explore));
        return learner;
    }

    private Learner punctuation(List<Example> examples) {
        Learner learner = new Learner(1);
        Punctuation punctuation = new Punctuation(learner);
        teach(
                SEED,
                settings.foldEpochs(),
                examples,
                (example, explore) -> punctuation.learn(example.frame(), example.heads(), learner));
        return learner;
    }

    private Learner labeller(List<Example> examples, List<String> labels, boolean glance, long seed, int epochs) {
        Learner learner = new Learner(labels.size() + 1);
        Labeller labeller = new Labeller(learner, labels, null);
        teach(
                seed,
                epochs,
                examples,
                (example, explore) -> labeller.learn(example.frame(), example.labels(), learner, glance));
        return learner;
    }

    private static void setHeads(Example example) {
        System.arraycopy(example.heads(), 0, example.frame().head, 0, example.heads().length);
    }

    private static List<Example> mirrored(List<Example> examples) {
        List<Example> mirrored = new ArrayList<>(examples.size());
        for (Example example : examples) mirrored.add(example.mirrored());
        return mirrored;
    }

    private static List<Example> fold(List<Example> examples, int fold, boolean inside) {
        List<Example> chosen = new ArrayList<>();
        int run = Math.max(1, Math.min(RUN, examples.size() / (5 * FOLDS)));
        for (int i = 0; i < examples.size(); i++) {
            if ((i / run % FOLDS == fold) == inside) chosen.add(examples.get(i));
        }
        return chosen;
    }

    private void report(String what, int right, int all) {
        log.accept(String.format(Locale.ROOT, "%s: %.2f %% right", what, 100.0 * right / Math.max(1, all)));
    }
}
