package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.criticism.NamedDates;
import org.entente.export.Json;
import org.entente.export.Records;
import org.entente.lexicon.ChronicleLexicon;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.entente.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "times", mixinStandardHelpOptions = true, description = "Lists the dates that texts give, as EDTF.")
final class TimesCommand implements Callable<Integer> {
    @Mixin
    private Input input = new Input();

    @Option(names = "--format", paramLabel = "jsonl", defaultValue = "jsonl", description = "Only jsonl as yet.")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private @Nullable String output;

    @Option(
            names = "--events",
            description = "List named events, too, with the chronicle's dates: \"the Munich Conference\".")
    private boolean events;

    @Option(
            names = "--distances",
            description =
                    "List rough distances, too, which name no date: \"a few days later\", \"shortly afterwards\".")
    private boolean distances;

    private enum Format {
        JSONL
    }

    @Override
    public Integer call() {
        TimeTagger dates = Engine.dates();
        try (Output out = Output.to(output)) {
            NamedDates named = events ? new NamedDates(ChronicleLexicon.load()) : null;
            input.batches(batch -> Parallel.map(batch, input.threads(), text -> lines(dates, named, text.source()))
                    .forEach(lines -> lines.forEach(out::println)));
            out.commit();
        }
        return input.exitCode();
    }

    private List<String> lines(TimeTagger dates, @Nullable NamedDates named, Source source) {
        List<TimeMention> told = dates.tag(source);
        List<TimeMention> all = new ArrayList<>(named == null ? told : named.with(told, source));
        all.removeIf(time -> time.vague() && !distances);
        return Records.of(source, all).stream().map(Json::line).toList();
    }
}
