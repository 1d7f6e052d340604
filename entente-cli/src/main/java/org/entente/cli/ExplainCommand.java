package org.entente.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.actor.ActorMention;
import org.entente.coding.Explanation;
import org.entente.coding.Statement;
import org.entente.dossier.TextReading;
import org.entente.event.EventMention;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Token;
import org.entente.source.Source;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a sentence is read: tokens and graph, dates, actors, events and the rules that made them.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SENTENCE", description = "One or more sentences, in quotes.")
    private String text = "";

    @Option(
            names = "--date",
            paramLabel = "YEAR|DAY",
            converter = DayConverter.class,
            description = "When it was written, as in 1924 or 1924-10-25.")
    private @Nullable LocalDate date;

    @Mixin
    private Between between = new Between();

    @Mixin
    private KnownActors actors = new KnownActors();

    @Override
    public Integer call() {
        actors.use();
        if (text.isBlank()) throw new Failure("no words; a sentence in quotes would do");
        Source plain = Source.plain("sentence", text);
        Source source = new Source("sentence", "sentence", null, date, null, text, plain.blocks());
        TextReading reading = Engine.entente().read(source, between.dyad());
        StringBuilder out = new StringBuilder();
        for (AnnotatedSentence sentence : reading.text().sentences()) graph(sentence, out);
        out.append("\ndyad   ")
                .append(
                        reading.dyad() == null
                                ? "none"
                                : reading.dyad().first() + "–" + reading.dyad().second());
        out.append("\n\ndates\n");
        for (TimeMention time : reading.times()) {
            out.append(String.format("  %-24s %-18s %s (%s)%n", time.text(), time.edtf(), time.rule(), time.anchor()));
        }
        out.append("\nactors\n");
        for (ActorMention actor : reading.actors().mentions()) {
            out.append(String.format(
                    "  %-24s %-12s %-18s %s%n",
                    actor.span().of(text), actor.kind().name().toLowerCase(Locale.ROOT), actor.parties(), actor.row()));
        }
        out.append("\nevents\n");
        for (EventMention event : reading.events()) event(event, out);
        out.append("\nstatements\n");
        for (Statement statement : reading.statements()) {
            out.append(String.format(
                    "  %-14s %-8s '%s'%n",
                    statement.kind().label(), statement.direction().label(), statement.quote()));
        }
        for (Explanation explanation : Engine.entente().explain(reading)) {
            list("let go", explanation.letGo(), out);
            list("nearly fired", explanation.nearMisses(), out);
        }
        System.out.print(out);
        return Main.DONE;
    }

    private static void list(String name, List<String> lines, StringBuilder out) {
        if (lines.isEmpty()) return;
        out.append('\n').append(name).append('\n');
        for (String line : lines) out.append("  ").append(line).append('\n');
    }

    private static void graph(AnnotatedSentence sentence, StringBuilder out) {
        out.append(sentence.sentence().text()).append('\n');
        for (Token token : sentence.tokens()) {
            out.append(String.format(
                    "  %3d %-16s %-16s %-6s %-5s %3s %s%n",
                    token.index(),
                    token.form(),
                    token.lemma(),
                    token.upos(),
                    token.xpos(),
                    token.isRoot() ? "-" : String.valueOf(token.head()),
                    token.relation()));
        }
    }

    private static void event(EventMention event, StringBuilder out) {
        out.append(String.format(
                "  %s %s > %s, %s, %s, side %s, score %.1f, confidence %.2f%n",
                event.type(),
                event.actors(),
                event.recipients(),
                event.date(),
                event.aux().isEmpty() ? "no aux" : event.aux(),
                event.side().label(),
                event.score(),
                event.confidence()));
        out.append("      '")
                .append(event.quote())
                .append("'\n      rule ")
                .append(event.rule())
                .append('\n');
    }

    private static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return value.matches("\\d{4}")
                        ? LocalDate.of(Integer.parseInt(value), 12, 31)
                        : value.matches("\\d{4}-\\d\\d") ? LocalDate.parse(value + "-28") : LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no date; 1924, 1924-10 or 1924-10-25 would do");
            }
        }
    }
}
