package org.entente.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.actor.Dyad;
import org.entente.actor.DyadFinder;
import org.entente.criticism.Dismissals;
import org.entente.dossier.Dossier;
import org.entente.dossier.Entente;
import org.entente.dossier.Period;
import org.entente.dossier.TextReading;
import org.entente.export.Exporter;
import org.entente.language.AnnotatedText;
import org.entente.source.Reading;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Builds the dossier of two states' relation: a page to read and print, and its data.")
final class DossierCommand implements Callable<Integer> {
    @Mixin
    private Input input = new Input();

    @Mixin
    private Between between = new Between();

    @Mixin
    private KnownActors actors = new KnownActors();

    @Option(
            names = "--period",
            paramLabel = "FROM/TO",
            converter = PeriodConverter.class,
            description = "The years, as in 1920/1940; found in title and text by default.")
    private @Nullable Period period;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "dossier-out",
            description =
                    "Folder for dossier.html, dossier.md, dossier.json and events.jsonl (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("dossier-out");

    @Override
    public Integer call() {
        actors.use();
        List<Reading.Text> texts = new ArrayList<>();
        input.forEach(texts::add);
        if (texts.isEmpty()) return Main.REFUSED;
        List<Source> sources = texts.stream().map(Reading.Text::source).toList();
        List<AnnotatedText> parsed = Parallel.map(sources, input.threads(), Engine::annotate);
        Entente entente = Engine.entente();
        Dyad dyad = between.dyad() != null ? between.dyad() : dyad(entente, sources);
        List<TextReading> readings = Parallel.map(parsed, input.threads(), text -> entente.read(text, dyad));
        List<String> notes =
                texts.stream().flatMap(text -> text.notes().stream()).toList();
        Dismissals dismissals = Dismissals.none();
        for (Path file : input.paths()) dismissals = dismissals.plus(Sidecar.read(file));
        Dossier dossier = entente.dossier(dyad, period, readings, notes).without(dismissals);
        write(dossier);
        System.out.print(new Summary(dossier, folder).render());
        return input.exitCode();
    }

    /** The pair that most of the texts are about. */
    static Dyad dyad(Entente entente, List<Source> sources) {
        Map<Dyad, Integer> votes = new HashMap<>();
        for (Source source : sources) entente.dyad(source).ifPresent(dyad -> votes.merge(dyad, 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Dyad> best = votes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (best.size() == 1) return best.get(0);
        String where = sources.size() == 1 ? sources.get(0).id() : sources.size() + " texts";
        if (best.isEmpty() && sources.size() == 1) best = likeliest(entente.dyads(sources.get(0)));
        if (best.size() < 2) {
            throw new Failure(where + ": no two states stand out as those that it is about;"
                    + " name them, as in --between GBR,RUS");
        }
        throw new Failure(where + ": as much about "
                + String.join(
                        " as about ",
                        best.stream()
                                .map(d -> d.first() + "–" + d.second())
                                .sorted()
                                .toList())
                + "; name one pair, as in --between " + best.get(0).first() + ","
                + best.get(0).second());
    }

    /** The pairs that a text may as well be about, a few of them. */
    private static List<Dyad> likeliest(List<DyadFinder.Candidate> candidates) {
        return candidates.stream().limit(3).map(DyadFinder.Candidate::dyad).toList();
    }

    private void write(Dossier dossier) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(folder + ": a file stands where the folder would be; another -o DIR would do");
        } catch (IOException e) {
            throw Output.failure(folder, e);
        }
        List<String> rendered = Exporter.all().parallelStream()
                .map(exporter -> exporter.render(dossier))
                .toList();
        for (int i = 0; i < rendered.size(); i++) {
            Output.write(folder.resolve(Exporter.all().get(i).fileName()), rendered.get(i));
        }
    }
}
