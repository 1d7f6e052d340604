package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.dossier.Entente;
import org.entente.event.EventMention;
import org.entente.export.Csv;
import org.entente.export.Json;
import org.entente.export.Records;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "code", mixinStandardHelpOptions = true, description = "Codes texts as PLOVER 2.0 events.")
final class CodeCommand implements Callable<Integer> {
    @Mixin
    private Input input = new Input();

    @Mixin
    private Between between = new Between();

    @Mixin
    private KnownActors actors = new KnownActors();

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv",
            defaultValue = "jsonl",
            description = "jsonl (default) or csv.")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private @Nullable String output;

    @Option(
            names = "--abroad",
            description =
                    "Leave out what a state does to its own people, as is done anyway where two states are read for.")
    private boolean abroad;

    private enum Format {
        JSONL,
        CSV
    }

    @Override
    public Integer call() {
        actors.use();
        Entente entente = abroad ? Engine.entente().abroad() : Engine.entente();
        try (Output out = Output.to(output)) {
            if (format == Format.CSV) out.println(Csv.EVENT_HEADER);
            input.batches(batch -> Parallel.map(batch, input.threads(), text -> lines(entente, text.source()))
                    .forEach(lines -> lines.forEach(out::println)));
            out.commit();
        }
        return input.exitCode();
    }

    private List<String> lines(Entente entente, Source source) {
        return entente.read(source, between.dyad()).events().stream()
                .map(this::line)
                .toList();
    }

    private String line(EventMention event) {
        return format == Format.CSV ? Csv.line(Records.of(event)) : Json.line(Records.of(event));
    }
}
