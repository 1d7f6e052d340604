package org.entente.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.export.Json;
import org.entente.scores.CodedEvent;
import org.entente.scores.GoldText;
import org.entente.scores.GsrScore;
import org.entente.scores.Predictions;
import org.entente.scores.ScoreListing;
import org.entente.scores.Slip;
import org.entente.scores.TextScore;
import org.entente.scores.TimexScore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores itself against gold files: texts with coded events,"
                + " sentences with one event each (.jsonl), or texts with dates (a folder timex…).")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files, or folders of them.")
    private List<Path> gold = List.of();

    @Mixin
    private KnownActors actors = new KnownActors();

    @Option(names = "--json", description = "Print JSON, not tables.")
    private boolean json;

    @Option(names = "--list", description = "List what was missed, is spurious or differs.")
    private boolean list;

    @Option(names = "--pred", paramLabel = "EVENTS.jsonl", description = "Score these events in place of its own.")
    private @Nullable Path events;

    @Option(names = "--pred-errors", paramLabel = "ERRORS.jsonl", description = "Score these findings, too.")
    private @Nullable Path errors;

    @Override
    public Integer call() {
        actors.use();
        try {
            List<Path> sentences = gold.stream()
                    .filter(path -> path.toString().endsWith(".jsonl"))
                    .toList();
            List<Path> dates = gold.stream().filter(EvaluateCommand::isTimex).toList();
            List<Path> texts = gold.stream()
                    .filter(path -> !sentences.contains(path) && !dates.contains(path))
                    .toList();
            for (Path folder : dates) dates(folder);
            if (!texts.isEmpty()) texts(texts);
            for (Path file : sentences) sentences(file);
            return Main.DONE;
        } catch (NoSuchFileException e) {
            throw new Failure(e.getMessage() + ": no such file; a gold file or a folder of them would do");
        } catch (MalformedInputException e) {
            throw new Failure("a gold file is not UTF-8: " + e.getMessage());
        } catch (IOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private void texts(List<Path> paths) throws IOException {
        List<GoldText> texts = GoldText.read(paths);
        List<List<CodedEvent>> predicted;
        List<@Nullable List<Slip>> slips = new ArrayList<>();
        if (events == null) {
            List<Engine.Coded> coded = Engine.coded(texts);
            predicted = coded.stream().map(Engine.Coded::events).toList();
            for (Engine.Coded each : coded) slips.add(each.slips());
        } else {
            Map<String, List<CodedEvent>> given = Predictions.events(events);
            predicted = texts.stream()
                    .map(text -> given.getOrDefault(text.id(), List.of()))
                    .toList();
            Map<String, List<Slip>> findings = errors == null ? null : Predictions.slips(errors);
            for (GoldText text : texts) {
                slips.add(findings == null ? null : findings.getOrDefault(text.id(), List.of()));
            }
        }
        print(texts, predicted, slips);
    }

    private void print(List<GoldText> texts, List<List<CodedEvent>> predicted, List<@Nullable List<Slip>> slips) {
        List<TextScore> scores = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scores.add(TextScore.of(texts.get(i), predicted.get(i), slips.get(i)));
        }
        System.out.println(json ? Json.pretty(TextScore.toMap(scores)) : ScoreListing.of(scores));
        if (!list || json) return;
        for (int i = 0; i < texts.size(); i++) {
            System.out.println(ScoreListing.listing(texts.get(i), predicted.get(i), slips.get(i), scores.get(i)));
        }
    }

    private void sentences(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new NoSuchFileException(file.toString());
        GsrScore score = Engine.gsr(GsrScore.read(file));
        System.out.println(json ? Json.pretty(score.toMap()) : score.summary());
        if (list && !json) score.listing().forEach(System.out::println);
    }

    /** A folder of texts whose dates alone are annotated. */
    private static boolean isTimex(Path path) {
        return Files.isDirectory(path)
                && path.toAbsolutePath().normalize().getFileName().toString().startsWith("timex");
    }

    private void dates(Path folder) throws IOException {
        List<TimexScore> scores = Engine.dated(TimexScore.read(folder));
        System.out.println(json ? Json.pretty(TimexScore.total(scores).toMap()) : TimexScore.table(scores));
        if (list && !json) scores.forEach(score -> score.listing().forEach(System.out::println));
    }
}
