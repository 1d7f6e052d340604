package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.criticism.Corrections;
import org.entente.criticism.Dismissals;
import org.entente.criticism.Finding;
import org.entente.criticism.Severity;
import org.entente.dossier.Entente;
import org.entente.export.Json;
import org.entente.export.Records;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists what is likely wrong in texts: years, places, names, numbers, contradictions.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Input input = new Input();

    @Mixin
    private Between between = new Between();

    @Mixin
    private KnownActors actors = new KnownActors();

    @Option(names = "--format", paramLabel = "text|jsonl", description = "text (default) or jsonl.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Exit with 3 when there is an error among the findings.")
    private boolean strict;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private @Nullable String output;

    @Option(
            names = "--fix",
            paramLabel = "DIR",
            description = "Also write a copy of each text there, with the corrections of errors and warnings made.")
    private @Nullable Path copies;

    @Option(
            names = "--dismiss",
            paramLabel = "CHECK:FOUND",
            description = "Dismiss for good what this check finds in these words; kept beside the file.")
    private List<String> dismissed = List.of();

    private Dismissals dismissals = Dismissals.none();
    private boolean errors;

    private enum Format {
        TEXT,
        JSONL
    }

    @Override
    public Integer call() {
        actors.use();
        Entente entente = Engine.entente();
        for (Path file : input.paths()) dismissals = dismissals.plus(Sidecar.read(file));
        try (Output out = Output.to(output)) {
            input.batches(batch -> {
                List<List<Finding>> found = Parallel.map(
                        batch, input.threads(), text -> entente.check(entente.read(text.source(), between.dyad())));
                for (int i = 0; i < batch.size(); i++) told(batch.get(i).source(), found.get(i), out);
            });
            out.commit();
        }
        if (!dismissed.isEmpty()) input.paths().forEach(file -> Sidecar.write(file, dismissals));
        return strict && errors ? Main.ERRORS_FOUND : input.exitCode();
    }

    private void told(Source source, List<Finding> found, Output out) {
        for (Finding finding : found) {
            if (dismissed.contains(finding.check() + ":" + finding.found())) dismissals = dismissals.plus(finding);
        }
        List<Finding> left = dismissals.filter(found);
        print(left, out);
        if (copies != null) Sidecar.copy(copies.resolve(source.id() + ".txt"), Corrections.apply(source, left));
    }

    private void print(List<Finding> findings, Output out) {
        for (Finding finding : findings) {
            errors |= finding.severity() == Severity.ERROR;
            out.println(format == Format.JSONL ? Json.line(Records.of(finding)) : told(finding));
        }
    }

    private static String told(Finding finding) {
        String text = finding.source().text();
        long line = text.substring(0, finding.span().start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return finding.source().id() + ":" + line + ": " + finding.severity().label() + ": '" + finding.found() + "'"
                + (finding.right() == null ? "" : " -> '" + finding.right() + "'") + ": " + finding.why()
                + " [" + finding.check() + "; " + finding.evidence() + "]";
    }
}
