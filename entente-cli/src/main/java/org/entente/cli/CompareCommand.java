package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.actor.Dyad;
import org.entente.dossier.Alongside;
import org.entente.dossier.Comparison;
import org.entente.dossier.Dossier;
import org.entente.dossier.Entente;
import org.entente.dossier.TextReading;
import org.entente.export.AlongsidePage;
import org.entente.linking.Conflict;
import org.entente.linking.Event;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Sets texts on two states side by side: what all tell, what each tells alone, what they date or"
                + " judge otherwise. Or, with --with, one relation beside another, year by year.")
final class CompareCommand implements Callable<Integer> {
    private static final int WIDTH = 90;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Between between = new Between();

    @Mixin
    private KnownActors actors = new KnownActors();

    @Option(
            names = "--with",
            paramLabel = "A,B",
            converter = DyadConverter.class,
            description = "Two other states, as in FRA,RUS, whose relation the same texts are read for as well.")
    private @Nullable Dyad with;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.html",
            description = "With --with: a page with both relations on one axis.")
    private @Nullable Path page;

    private final StringBuilder out = new StringBuilder();

    @Override
    public Integer call() {
        actors.use();
        if (page != null && with == null) throw new Failure("-o goes with --with, as in --with FRA,RUS -o FILE.html");
        List<Source> sources = new ArrayList<>();
        input.forEach(text -> sources.add(text.source()));
        if (sources.isEmpty()) return Main.REFUSED;
        if (sources.size() < 2 && with == null) {
            throw new Failure("1 text to compare; two or more would do, as in compare ONE TWO");
        }
        Entente entente = Engine.entente();
        Dyad dyad = between.dyad() != null ? between.dyad() : DossierCommand.dyad(entente, sources);
        if (dyad.equals(with)) throw new Failure("--with " + with + ": the same two states again; two others would do");
        List<TextReading> readings = Parallel.map(sources, input.threads(), source -> read(entente, source, dyad));
        Dossier dossier = dossier(entente, dyad, readings);
        if (with == null) print(Comparison.of(dossier));
        else print(Alongside.of(dossier, dossier(entente, with, readings)));
        System.out.print(out);
        return input.exitCode();
    }

    /** Two relations are seen in a text as it was read for the pair that it is about itself. */
    private TextReading read(Entente entente, Source source, Dyad dyad) {
        return entente.read(source, with == null ? dyad : entente.dyad(source).orElse(dyad));
    }

    private static Dossier dossier(Entente entente, Dyad dyad, List<TextReading> readings) {
        List<TextReading> weighed = readings.stream()
                .map(reading -> dyad.equals(reading.dyad()) ? reading : reading.weighedFor(dyad))
                .toList();
        return entente.dossier(dyad, null, weighed, List.of());
    }

    private void print(Alongside alongside) {
        String one = AlongsidePage.name(alongside.one());
        String other = AlongsidePage.name(alongside.other());
        out.append(AlongsidePage.summary(alongside)).append("\n\n");
        out.append(String.format("%-6s %s | %s%n", "", one, other));
        for (Alongside.Year year : alongside.years()) {
            out.append(String.format(
                    "%-6d %" + one.length() + "s | %s%n", year.year(), score(year.one()), score(year.other())));
        }
        if (page == null) return;
        Output.write(page, AlongsidePage.of(alongside));
        out.append("\nWritten: ").append(page).append('\n');
    }

    private static String score(@Nullable Double mean) {
        return mean == null ? "" : String.format(Locale.ROOT, "%+.1f", mean);
    }

    private void print(Comparison comparison) {
        for (Source source : comparison.sources()) {
            Double together = comparison.together().get(source);
            String share = together == null
                    ? "no act between the two"
                    : String.format(Locale.ROOT, "%.0f %% of the acts it tells drew the two together", 100 * together);
            out.append(source.id()).append(": ").append(share).append('\n');
        }
        list("Told by more than one", comparison.shared());
        comparison.alone().forEach((source, acts) -> list("Told by " + source.id() + " alone", acts));
        if (comparison.differing().isEmpty()) return;
        out.append("\nTold otherwise\n");
        for (Event act : comparison.differing()) {
            line(act);
            for (Conflict conflict : act.conflicts()) {
                conflict.values()
                        .forEach((value, mentions) -> out.append("      ")
                                .append(conflict.attribute().label())
                                .append(' ')
                                .append(value)
                                .append(": ")
                                .append(String.join(
                                        ", ",
                                        mentions.stream()
                                                .map(mention -> mention.source().id())
                                                .distinct()
                                                .toList()))
                                .append('\n'));
            }
        }
    }

    private void list(String title, List<Event> acts) {
        out.append('\n').append(title).append(" (").append(acts.size()).append(")\n");
        acts.forEach(this::line);
    }

    private void line(Event act) {
        String quote = act.mention().quote().replaceAll("\\s+", " ");
        String words = quote.length() > WIDTH ? quote.substring(0, quote.lastIndexOf(' ', WIDTH)) + "…" : quote;
        String date = act.date() == null ? "" : act.date().toString();
        out.append(String.format("  %-11s %+5.1f  %s%n", date, act.signed(), words));
    }
}
