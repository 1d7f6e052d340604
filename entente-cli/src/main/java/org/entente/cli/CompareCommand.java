package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.actor.Dyad;
import org.entente.dossier.Comparison;
import org.entente.dossier.Entente;
import org.entente.dossier.TextReading;
import org.entente.linking.Conflict;
import org.entente.linking.Event;
import org.entente.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Sets texts on two states side by side: what all tell, what each tells alone, what they date or"
                + " judge otherwise.")
final class CompareCommand implements Callable<Integer> {
    private static final int WIDTH = 90;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Between between = new Between();

    private final StringBuilder out = new StringBuilder();

    @Override
    public Integer call() {
        List<Source> sources = new ArrayList<>();
        input.forEach(text -> sources.add(text.source()));
        if (sources.size() < 2) {
            throw new Failure(sources.size() + " text to compare; two or more would do, as in compare ONE TWO");
        }
        Entente entente = Engine.entente();
        Dyad dyad = between.dyad() != null ? between.dyad() : DossierCommand.dyad(entente, sources);
        List<TextReading> readings = Parallel.map(sources, input.threads(), source -> entente.read(source, dyad));
        print(Comparison.of(entente.dossier(dyad, null, readings, List.of())));
        System.out.print(out);
        return input.exitCode();
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
