package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code entente}: reads prose about dealings between states, and builds a dossier of their relationship. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente 0.1",
        description = "Reads prose about dealings between states and builds a dossier of their relationship.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but inputs were refused or a file could not be written; each is named with the reason",
            "2:wrong usage",
            "3:check --strict found an error"
        })
public final class Main {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int ERRORS_FOUND = 3;

    /** In the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            DossierCommand.class,
            CompareCommand.class,
            CodeCommand.class,
            TimesCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            ScoresCommand.class,
            CompletionCommand.class);

    private Main() {}

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            defaultValue = Annotators.DEFAULT,
            description = "What tags and parses: ${DEFAULT-VALUE} (the default), or corenlp where it was built.")
    void annotator(String name) {
        Engine.readWith(name);
    }

    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput();
        System.setOut(new PrintStream(new BufferedOutputStream(standard, 1 << 16), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int code = run(args);
        System.out.flush();
        if (standard.failure() != null) code = failed(Output.failure(null, standard.failure()));
        System.exit(code);
    }

    /** Runs a command line and returns its exit code. */
    static int run(String... args) {
        List<Class<?>> commands = commands(args);
        // Somebody waits for a dossier, and a command line takes a while to be understood.
        if (commands.equals(List.of(DossierCommand.class))) Engine.prepare();
        CommandLine line = new CommandLine(new Main());
        for (Class<?> command : commands) line.addSubcommand(command);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Failures failures = new Failures();
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        try {
            return line.execute(args.length == 0 ? new String[] {"--help"} : args);
        } catch (Error e) {
            return failed(e);
        }
    }

    /** A class and no lambdas: of these the archive that the start script keeps could hold none, nor then what they name. */
    private static final class Failures
            implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleParseException(CommandLine.ParameterException exception, String[] given) {
            return misused(exception);
        }

        @Override
        public int handleExecutionException(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
            return failed(exception);
        }
    }

    /** The command that is asked for, since describing all of them takes longer than reading a page; else, all. */
    private static List<Class<?>> commands(String... args) {
        if (args.length == 0 || args[0].equals("completion")) return COMMANDS;
        for (Class<?> command : COMMANDS) {
            if (command.getAnnotation(Command.class).name().equals(args[0])) return List.of(command);
        }
        return COMMANDS;
    }

    private static int misused(CommandLine.ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        System.err.println(command + ": " + exception.getMessage() + " (see " + command + " --help)");
        return WRONG_USAGE;
    }

    /** One line for a person, whatever happened. */
    private static int failed(Throwable failure) {
        if (failure instanceof Failure) {
            System.err.println("entente: " + failure.getMessage());
        } else if (failure instanceof OutOfMemoryError) {
            System.err.println("entente: a text is too large for the memory of "
                    + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                    + " MiB; split it, or give more, as in ENTENTE_OPTS=-Xmx8g");
        } else {
            System.err.println("entente: this should not have happened: " + failure
                    + "; please report it, with what ENTENTE_DEBUG=1 prints");
            if (System.getenv("ENTENTE_DEBUG") != null) failure.printStackTrace();
        }
        return REFUSED;
    }
}
