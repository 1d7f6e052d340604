package org.entente.annotator.arc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Trains a model. One thread, one seed, one order: the same trees give the same bytes. */
final class Trainer {
    private static final long SEED = 1907;
    private static final int FOLDS = 4;
    private static final int KNOWN_FROM = 4;

    private final Settings settings;
    private final Consumer<String> log;
    private final Map<String, Integer> tagIds = new TreeMap<>();
    private final Map<String, Integer> labelIds = new TreeMap<>();

    /**
     * @param taggerEpochs passes over the treebank for the tagger
     * @param parserEpochs passes for parser and labeller
     * @param taggerBits cells of the tagger's table, as a power of two; so for the others
     */
    record Settings(int taggerEpochs, int parserEpochs, int taggerBits, int moveBits, int labelBits) {}

    Trainer(Settings settings, Consumer<String> log) {
        this.settings = settings;
        this.log = log;
    }

    Model train(List<Tree> trees) {
        List<String> tags = number(trees, tagIds, true);
        List<String> labels = number(trees, labelIds, false);
        Lexicon lexicon = lexicon(trees);
        TagSet tagSet = new TagSet(tags);
        List<Example> examples = new ArrayList<>();
        for (Tree tree : trees) examples.add(example(tree, lexicon));
        Learner tagging = tagger(examples, tagSet, settings.taggerEpochs);
        log.accept("tagger: " + tagging.size() + " features");
        ClassTable taggingTable = ClassTable.freeze(tagging, settings.taggerBits);
        tagByFolds(examples, tagSet);
        Learner moves = parser(examples);
        log.accept("parser: " + moves.size() + " features");
        MoveTable moveTable = MoveTable.freeze(moves, settings.moveBits);
        Learner labelling = labeller(examples, labels);
        log.accept("labeller: " + labelling.size() + " features");
        ClassTable labelTable = ClassTable.freeze(labelling, settings.labelBits);
        return new Model(tags, labels, lexicon, taggingTable, moveTable, labelTable, lemmatiser(trees));
    }

    Object[] taggerOnly(List<Tree> trees) {
        List<String> tags = number(trees, tagIds, true);
        Lexicon lexicon = lexicon(trees);
        List<Example> examples = new ArrayList<>();
        for (Tree tree : trees) examples.add(example(tree, lexicon));
        return new Object[] {tags, lexicon, tagger(examples, new TagSet(tags), settings.taggerEpochs)};
    }

    /** A sentence with its right answers, by word from 1. */
    private record Example(Frame frame, int[] tags, int[] heads, int[] labels) {}

    private Example example(Tree tree, Lexicon lexicon) {
        int n = tree.size();
        Example example = new Example(new Frame(tree.forms(), lexicon), new int[n + 1], new int[n + 1], new int[n + 1]);
        for (int i = 0; i < n; i++) {
            example.tags[i + 1] = tagIds.getOrDefault(tree.tags()[i], 1);
            example.heads[i + 1] = tree.heads()[i] + 1;
            example.labels[i + 1] = labelIds.getOrDefault(tree.relations()[i], 0);
        }
        return example;
    }

    private static List<String> number(List<Tree> trees, Map<String, Integer> ids, boolean tags) {
        TreeSet<String> names = new TreeSet<>();
        for (Tree tree : trees) Collections.addAll(names, tags ? tree.tags() : tree.relations());
        for (String name : names) ids.put(name, ids.size() + 1);
        return List.copyOf(names);
    }

    /** Words seen often enough, each with the number of the set of tags that make up a fair share of its uses. */
    private static Lexicon lexicon(List<Tree> trees) {
        Map<Integer, Map<String, Integer>> uses = new TreeMap<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                uses.computeIfAbsent(Frame.hash(tree.forms()[i]), k -> new TreeMap<>())
                        .merge(tree.tags()[i], 1, Integer::sum);
            }
        }
        Map<String, Integer> classes = new HashMap<>();
        Map<Integer, short[]> entries = new TreeMap<>();
        uses.forEach((word, counts) -> {
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (total < KNOWN_FROM) return;
            StringBuilder name = new StringBuilder();
            counts.forEach((tag, count) -> {
                if (count * 20 >= total) name.append(tag).append(count * 5 >= total * 3 ? "! " : " ");
            });
            int id = classes.computeIfAbsent(name.toString(), k -> classes.size() + 1);
            entries.put(word, new short[] {(short) id, 0});
        });
        return Lexicon.of(entries);
    }

    private static Learner tagger(List<Example> examples, TagSet tagSet, int epochs) {
        Learner learner = new Learner(tagSet.uposOf().length);
        Tagger tagger = new Tagger(learner, tagSet.uposOf());
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) tagger.learn(example.frame, example.tags, learner);
        }
        return learner;
    }

    /** Tags every sentence by a tagger that has not seen it, so that the parser learns from tags as it will meet them. */
    private void tagByFolds(List<Example> examples, TagSet tagSet) {
        int wrong = 0;
        int words = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> rest = new ArrayList<>();
            List<Example> mine = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i / 20 % FOLDS == fold ? mine : rest).add(examples.get(i));
            }
            Learner learner = tagger(rest, tagSet, Math.max(1, settings.taggerEpochs / 2));
            Tagger tagger = new Tagger(ClassTable.freeze(learner, settings.taggerBits), tagSet.uposOf());
            for (Example example : mine) {
                tagger.tag(example.frame);
                for (int i = 1; i <= example.frame.n; i++) {
                    words++;
                    if (example.frame.tag[i] != example.tags[i]) wrong++;
                }
            }
        }
        log.accept(String.format(
                Locale.ROOT, "tags by folds: %.2f %% right", 100.0 * (words - wrong) / Math.max(1, words)));
    }

    private Learner parser(List<Example> examples) {
        Learner learner = new Learner(3);
        Parser parser = new Parser(learner);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < settings.parserEpochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                parser.learn(example.frame, example.heads, learner, epoch > 0 && random.nextInt(10) < 9);
            }
            log.accept("parser: epoch " + (epoch + 1) + ", " + learner.size() + " features");
        }
        return learner;
    }

    private Learner labeller(List<Example> examples, List<String> labels) {
        Learner learner = new Learner(labels.size() + 1);
        Labeller labeller = new Labeller(
                learner, labels.size() + 1, labelIds.getOrDefault("punct", 1), labelIds.getOrDefault("root", 1));
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < settings.parserEpochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                System.arraycopy(example.heads, 0, example.frame.head, 0, example.heads.length);
                labeller.learn(example.frame, example.labels, learner);
            }
        }
        return learner;
    }

    private static Lemmatiser lemmatiser(List<Tree> trees) {
        return LemmaLearner.learn(trees);
    }
}
