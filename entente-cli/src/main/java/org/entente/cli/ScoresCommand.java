package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.annotator.arc.AdapterScores;
import org.entente.dossier.Entente;
import org.entente.language.Annotator;
import org.entente.lexicon.Codebook;
import org.entente.lexicon.TimeLexicon;
import org.entente.scores.CodedEvent;
import org.entente.scores.DateScores;
import org.entente.scores.GoldText;
import org.entente.scores.GsrScore;
import org.entente.scores.OwnSet;
import org.entente.scores.ScorePages;
import org.entente.scores.StatementScore;
import org.entente.scores.TextScore;
import org.entente.scores.TimexScore;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "scores",
        mixinStandardHelpOptions = true,
        description = "Writes the scores pages, and the figures in the README, from the gold.")
final class ScoresCommand implements Callable<Integer> {
    private static final String BEGIN = "<!-- scores -->\n";
    private static final String OWN_SETS = "entente-cli/src/test/resources/own";
    private static final List<String> OWN = List.of("sentences.tsv", "more-sentences.tsv", "constructions.tsv");
    private static final String OWN_TEXTS = "entente-scores/own-texts";
    /** The text whose statements are told by hand. */
    private static final String SEED = "anglo-soviet-seed";

    private static final String END = "<!-- /scores -->";

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "The gold; by default ../shared/gold beside the project.")
    private @Nullable Path gold;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "By default docs/scores of the project.")
    private @Nullable Path output;

    @Option(
            names = "--annotators",
            description = "Writes annotator.md alone: the annotators on the class path side by side, on the treebanks "
                    + "beside the gold and on the gold.")
    private boolean annotators;

    private final Path home = Path.of(System.getProperty("entente.home", ""));

    @Override
    public Integer call() {
        Path from = gold != null
                ? gold
                : home.toAbsolutePath().resolveSibling("shared").resolve("gold");
        if (!Files.isDirectory(from)) {
            throw new Failure(from + ": no gold there; name its folder, as in --gold DIR");
        }
        Path to = output != null ? output : home.resolve("docs").resolve("scores");
        try {
            Files.createDirectories(to);
            if (annotators) page(to.resolve("annotator.md"), annotators(from));
            else write(from, to);
        } catch (IOException e) {
            throw new Failure(from + ": cannot be read (" + e.getMessage() + ")");
        }
        return Main.DONE;
    }

    private void write(Path from, Path to) throws IOException {
        List<GoldText> texts = GoldText.read(List.of(from));
        List<Engine.Coded> coded = Engine.coded(texts);
        List<List<CodedEvent>> events = coded.stream().map(Engine.Coded::events).toList();
        List<TextScore> scores = scores(texts, coded);
        page(to.resolve("events.md"), ScorePages.events(texts, events, scores));

        page(to.resolve("coder.md"), ScorePages.coder(own(), statements(from, texts)));
        if (output == null) page(home.resolve("docs").resolve("codebook.md"), Codebook.page());

        List<TextScore> held = ownTexts("held");
        if (!held.isEmpty()) page(to.resolve("own-texts.md"), ScorePages.ownTexts(ownTexts("dev"), held));

        GsrScore gsr = null;
        Path records = from.resolve("plover-gsr-dev.jsonl");
        if (Files.exists(records)) {
            gsr = Engine.gsr(GsrScore.read(records));
            page(to.resolve("gsr.md"), ScorePages.gsr(gsr));
        }
        TimexScore dates = null;
        Path timex = from.resolve("timex-dev");
        if (Files.isDirectory(timex)) {
            dates = TimexScore.total(Engine.dated(TimexScore.read(timex)));
            Path shared = from.resolve("..").normalize();
            TimeTagger tagger = TimeLexicon.english();
            page(
                    to.resolve("dates.md"),
                    DateScores.page(tagger, shared) + DateSpeed.section(home, shared.resolve("corpora"), tagger));
        }
        Path readme = home.resolve("README.md");
        if (output == null && Files.exists(readme)) {
            readme(readme, ScorePages.brief(total(scores), total(held), gsr, dates));
        }
    }

    private static @Nullable TextScore total(List<TextScore> scores) {
        return scores.isEmpty() ? null : TextScore.total(scores);
    }

    /** Empty where the texts of the project are not at hand. */
    private List<TextScore> ownTexts(String folder) throws IOException {
        Path texts = home.resolve(OWN_TEXTS).resolve(folder);
        if (!Files.isDirectory(texts)) return List.of();
        List<GoldText> golds = GoldText.read(List.of(texts));
        return scores(golds, Engine.coded(golds));
    }

    /** The parts of the own set that are at hand, read for dealings between states and as {@code code} reads by default. */
    private List<ScorePages.OwnPart> own() throws IOException {
        List<ScorePages.OwnPart> parts = new ArrayList<>();
        for (String name : OWN) {
            Path file = home.resolve(OWN_SETS).resolve(name);
            if (!Files.exists(file)) continue;
            List<OwnSet.Item> items = OwnSet.read(name, Files.readString(file));
            Entente reader = Engine.entente();
            parts.add(new ScorePages.OwnPart(
                    Engine.own(items, reader.abroad()),
                    Engine.own(items, reader).right()));
        }
        return parts;
    }

    private static @Nullable StatementScore statements(Path gold, List<GoldText> texts) throws IOException {
        Path table = gold.resolve("seed-statements.tsv");
        Optional<GoldText> seed =
                texts.stream().filter(text -> text.id().equals(SEED)).findFirst();
        return Files.exists(table) && seed.isPresent()
                ? StatementScore.of(StatementScore.read(Files.readString(table)), Engine.statements(seed.get()))
                : null;
    }

    private static String annotators(Path from) throws IOException {
        Path treebank = from.resolveSibling("treebank");
        if (!Files.isDirectory(treebank)) throw new Failure(treebank + ": no treebanks there");
        List<GoldText> texts = GoldText.read(List.of(from));
        List<GsrScore.Item> records = GsrScore.read(from.resolve("plover-gsr-dev.jsonl"));
        Map<String, Annotator> adapters = new LinkedHashMap<>();
        Map<String, TextScore> events = new LinkedHashMap<>();
        Map<String, GsrScore> sentences = new LinkedHashMap<>();
        for (String name : Annotators.names()) {
            Engine.readWith(name);
            adapters.put(name, Annotators.load(name));
            events.put(name, TextScore.total(scores(texts, Engine.coded(texts))));
            sentences.put(name, Engine.gsr(records));
        }
        return AdapterScores.page(adapters, treebank) + ScorePages.annotators(texts, events, sentences);
    }

    private static List<TextScore> scores(List<GoldText> texts, List<Engine.Coded> coded) {
        List<TextScore> scores = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scores.add(TextScore.of(
                    texts.get(i), coded.get(i).events(), coded.get(i).slips()));
        }
        return scores;
    }

    private static void page(Path file, String text) {
        Output.write(file, text);
        System.out.println("wrote " + file);
    }

    private static void readme(Path file, String figures) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) return;
        page(file, text.substring(0, begin + BEGIN.length()) + figures + text.substring(end));
    }
}
