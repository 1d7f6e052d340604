package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.export.Json;
import org.entente.export.Records;
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

    private enum Format {
        JSONL
    }

    @Override
    public Integer call() {
        TimeTagger dates = Engine.dates();
        try (Output out = Output.to(output)) {
            input.forEach(text -> Records.of(text.source(), dates.tag(text.source()))
                    .forEach(record -> out.println(Json.line(record))));
            out.commit();
        }
        return input.exitCode();
    }
}
