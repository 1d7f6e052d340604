package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.Dyad;
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

    @Option(
            names = "--between",
            paramLabel = "A,B",
            converter = DyadConverter.class,
            description = "The two states whose relation is read for, as in GBR,RUS; found in each text by default.")
    private @Nullable Dyad between;

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

    private enum Format {
        JSONL,
        CSV
    }

    @Override
    public Integer call() {
        Entente entente = Engine.entente();
        try (Output out = Output.to(output)) {
            if (format == Format.CSV) out.println(Csv.EVENT_HEADER);
            input.batches(batch -> Parallel.map(batch, input.threads(), text -> lines(entente, text.source()))
                    .forEach(lines -> lines.forEach(out::println)));
            out.commit();
        }
        return input.exitCode();
    }

    private List<String> lines(Entente entente, Source source) {
        return entente.read(source, between).events().stream().map(this::line).toList();
    }

    private String line(EventMention event) {
        return format == Format.CSV ? Csv.line(Records.of(event)) : Json.line(Records.of(event));
    }
}
