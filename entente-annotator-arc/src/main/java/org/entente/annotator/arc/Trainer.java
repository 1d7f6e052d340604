package org.entente.annotator.arc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Trains a model. One thread, one seed, one order: the same trees give the same bytes. Each stage learns from what the
 * stage before it says of sentences that it has not seen, since that is what it will be given.
 */
final class Trainer {
    private static final long SEED = 1907;
    private static final int FOLDS = 4;
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
     * @param tagBits cells of the tagger's table, as a power of two; so for the others
     */
    record Settings(int epochs, int tagBits, int guideBits, int moveBits, int labelBits, int punctuationBits) {
        static final Settings SHIPPED = new Settings(8, 18, 18, 20, 18, 15);

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
        List<Example> examples = new ArrayList<>();
        for (Tree tree : trees) examples.add(Example.of(tree, lexicon, tagIds, labelIds));

        ClassTable tagging = ClassTable.freeze(tagger(examples, tagSet, settings.epochs), settings.tagBits);
        tagByFolds(examples, tagSet);

        List<Example> words = new ArrayList<>();
        for (Example example : examples) {
            Example reduced = example.withoutPunctuation();
            if (reduced != example) words.add(reduced);
        }
        MoveTable backwards = MoveTable.freeze(moves(mirrored(words), false, settings.epochs), settings.guideBits);
        guideByFolds(words);
        MoveTable forwards = MoveTable.freeze(moves(words, true, settings.epochs), settings.moveBits);
        ClassTable punctuation = ClassTable.freeze(punctuation(examples), settings.punctuationBits);
        ClassTable labelling = ClassTable.freeze(labeller(examples, labels), settings.labelBits);
        return new Model(
                tags,
                labels,
                lexicon,
                tagging,
                backwards,
                forwards,
                punctuation,
                labelling,
                LemmaLearner.learn(treebank));
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

    private static void teach(int epochs, List<Example> examples, Lesson lesson) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) lesson.learn(example, epoch > 0 && random.nextInt(10) < EXPLORED);
        }
    }

    private static Learner tagger(List<Example> examples, TagSet tagSet, int epochs) {
        Learner learner = new Learner(tagSet.uposOf().length);
        Tagger tagger = new Tagger(learner, tagSet);
        teach(epochs, examples, (example, explore) -> tagger.learn(example.frame(), example.tags(), learner));
        return learner;
    }

    /** All taggers are trained before any tags, since training leaves its guesses in the frames. */
    private void tagByFolds(List<Example> examples, TagSet tagSet) {
        List<Tagger> taggers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Learner learner = tagger(fold(examples, fold, false), tagSet, settings.foldEpochs());
            taggers.add(new Tagger(ClassTable.freeze(learner, settings.tagBits), tagSet));
        }
        int right = 0;
        int words = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            for (Example example : fold(examples, fold, true)) {
                taggers.get(fold).tag(example.frame());
                words += example.frame().n;
                for (int i = 1; i <= example.frame().n; i++) {
                    if (example.frame().tag[i] == example.tags()[i]) right++;
                }
            }
        }
        report("tags by folds", right, words);
    }

    private void guideByFolds(List<Example> words) {
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Learner learner = moves(mirrored(fold(words, fold, false)), false, settings.foldEpochs());
            ArcHybrid backwards = new ArcHybrid(MoveTable.freeze(learner, settings.guideBits), false);
            for (Example example : fold(words, fold, true)) {
                example.frame().guide = Parser.guide(backwards, example.frame().mirrored());
                all += example.frame().n;
                right += example.frame().guide.agreement(example.heads());
            }
        }
        report("guides by folds", right, all);
    }

    private static Learner moves(List<Example> words, boolean fine, int epochs) {
        Learner learner = new Learner(3);
        ArcHybrid parser = new ArcHybrid(learner, fine);
        teach(epochs, words, (example, explore) -> parser.learn(example.frame(), example.heads(), learner, explore));
        return learner;
    }

    private Learner punctuation(List<Example> examples) {
        Learner learner = new Learner(1);
        Punctuation punctuation = new Punctuation(learner);
        teach(settings.epochs, examples, (example, explore) -> {
            setHeads(example);
            punctuation.learn(example.frame(), example.heads(), learner);
        });
        return learner;
    }

    private Learner labeller(List<Example> examples, List<String> labels) {
        Learner learner = new Learner(labels.size() + 1);
        Labeller labeller = new Labeller(learner, labels);
        teach(settings.epochs, examples, (example, explore) -> {
            setHeads(example);
            labeller.learn(example.frame(), example.labels(), learner);
        });
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
