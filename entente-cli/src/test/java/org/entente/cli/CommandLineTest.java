package org.entente.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.export.Exporter;
import org.entente.readers.ReadOptions;
import org.entente.readers.Readers;
import org.entente.source.Block;
import org.entente.source.Reading;
import org.entente.source.Source;
import org.entente.testkit.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person meets them. What needs the parser's model is skipped where there is none. */
class CommandLineTest {
    private static final String PAGE = """
            Anglo-French relations, 1898-1904

              • Created by: Jane
              • Created on: 07-02-11

            Pros

              • Entente (1904): On 8 April 1904 Britain and France signed three agreements in London.

            Cons

              • Fashoda (1898): In September 1898 Kitchener met Marchand at Fashoda. Britain threatened France with war.

            Evaluation

            The quarrel over the Nile ended in a friendship.
            """;

    @TempDir
    private Path folder;

    private final PrintStream standardOut = System.out;
    private final PrintStream standardErr = System.err;
    private final InputStream standardIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(standardOut);
        System.setErr(standardErr);
        System.setIn(standardIn);
    }

    /** Maps and sets of the JDK come in another order in every process, so that one process proves nothing. */
    @Test
    void twoProcessesWriteTheSameBytes() throws IOException, InterruptedException {
        assumeThat(ArcAnnotator.find()).isPresent();
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        Path one = inAProcessOfItsOwn(page, "one");
        Path other = inAProcessOfItsOwn(page, "other");
        for (Exporter exporter : Exporter.all()) {
            assertThat(one.resolve(exporter.fileName())).hasSameBinaryContentAs(other.resolve(exporter.fileName()));
        }
    }

    private Path inAProcessOfItsOwn(Path page, String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.entente.cli.Main",
                        "dossier",
                        page.toString(),
                        "-o",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor()).as(name).isEqualTo(Main.DONE);
        return out;
    }

    @Test
    void oneRelationIsSetBesideAnother() throws IOException {
        assumeThat(ArcAnnotator.find()).isPresent();
        Path text = Files.writeString(folder.resolve("three.txt"), """
                Britain and France, 1898-1904

                In September 1898 Britain threatened France with war. In 1900 Germany threatened France with war.
                On 8 April 1904 Britain and France signed an agreement.
                """);
        Path page = folder.resolve("two.html");
        assertThat(Main.run("compare", text.toString(), "--with", "DEU,FRA", "-o", page.toString()))
                .isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).contains("1898", "1900", "Germany and France");
        assertThat(Files.readString(page)).contains("<th scope=\"row\">1900</th>");
        assertThat(Main.run("compare", text.toString(), "--with", "GBR,FRA")).isEqualTo(Main.REFUSED);
        assertThat(err.toString(UTF_8)).contains("the same two states again");
    }

    @Test
    void wrongUsageIsToldInALine() {
        assertThat(Main.run("dossier")).isEqualTo(Main.WRONG_USAGE);
        assertThat(Main.run("code", "--between", "GBR", "x")).isEqualTo(Main.WRONG_USAGE);
        assertThat(Main.run("dossier", "--period", "1940", "--date-order", "abc", "x"))
                .isEqualTo(Main.WRONG_USAGE);
        assertThat(Main.run("nonsense")).isEqualTo(Main.WRONG_USAGE);
        assertThat(err.toString(UTF_8))
                .contains("FILE", "GBR,RUS", "dmy, mdy or ymd", "nonsense")
                .doesNotContain("\tat ");
        assertThat(err.toString(UTF_8).lines()).hasSize(4);
    }

    @Test
    void everyCommandHasHelp() {
        for (String command :
                List.of("dossier", "code", "times", "check", "explain", "evaluate", "scores", "completion")) {
            assertThat(Main.run(command, "--help")).as(command).isEqualTo(Main.DONE);
        }
        assertThat(Main.run()).isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).contains("Exit codes");
    }

    @Test
    void anAnnotatorThatIsNotThereIsNamedWithWhatBuildsIt() {
        assertThat(Main.run("explain", "France met Italy.", "--annotator", "corenlp"))
                .isEqualTo(Main.REFUSED);
        assertThat(err.toString(UTF_8)).contains("no annotator 'corenlp'", "./mvnw -Pcorenlp");
        assertThat(Main.run("--annotator=none", "explain", "France met Italy.")).isEqualTo(Main.REFUSED);
        assertThat(err.toString(UTF_8)).contains("no annotator 'none'", "there is arc");
    }

    @Test
    void completionNamesTheCommands() {
        assertThat(Main.run("completion")).isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).contains("dossier", "evaluate", "complete -F");
    }

    @Test
    void inputsThatAreNoTextAreNamedAndTheFolderStaysAway() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Un traité fut signé.".getBytes(ISO_8859_1));
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0});
        Path target = folder.resolve("out");
        int code = Main.run(
                "dossier",
                latin.toString(),
                empty.toString(),
                binary.toString(),
                folder.toString(),
                folder.resolve("none.txt").toString(),
                "-o",
                target.toString());
        assertThat(code).isEqualTo(Main.REFUSED);
        assertThat(err.toString(UTF_8).lines()).hasSize(5).allMatch(line -> line.startsWith("entente: " + folder));
        assertThat(err.toString(UTF_8)).contains("broken UTF-8", "empty", "binary", "a folder", "no such file");
        assertThat(target).doesNotExist();
    }

    @Test
    void aPageBecomesADossierThatIsReadBack() throws IOException {
        assumeModel();
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        Path target = folder.resolve("out");
        assertThat(Main.run("dossier", page.toString(), "-o", target.toString()))
                .isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8))
                .contains("GBR–FRA", "1898–1904", "Jane", "2011-02-07", "1 for, 1 against", "note");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Exporter.all().stream().map(Exporter::fileName).toList());
        }
        Source before = source(page);
        Source after = source(target.resolve("dossier.md"));
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.author()).isEqualTo(before.author());
        assertThat(after.date()).isEqualTo(before.date());
        assertThat(points(after)).containsAll(points(before)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theSameTextGivesTheSameBytesOnOneThreadAndOnTwo() throws IOException {
        assumeModel();
        Path one = Files.writeString(folder.resolve("one.txt"), PAGE);
        Path two = Files.writeString(folder.resolve("two.txt"), PAGE.replace("Fashoda", "Sokoto"));
        for (String threads : List.of("1", "2", "1")) {
            Path target = folder.resolve("out");
            Main.run("dossier", one.toString(), two.toString(), "--threads", threads, "-o", target.toString());
            Path kept = folder.resolve("kept");
            if (!Files.exists(kept)) Files.createDirectory(kept);
            for (Exporter exporter : Exporter.all()) {
                Path first = kept.resolve(exporter.fileName());
                Path now = target.resolve(exporter.fileName());
                if (!Files.exists(first)) Files.copy(now, first);
                assertThat(now).hasSameBinaryContentAs(first);
            }
        }
    }

    @Test
    void manyTextsComeFromStandardInput() throws IOException {
        assumeModel();
        Path lines = Files.writeString(folder.resolve("texts.jsonl"), """
                {"id": "a", "text": "On 8 April 1904 Britain and France signed an agreement."}
                {"id": "b"}
                {"id": "c", "text": "In 1870 France declared war on Prussia."}
                """);
        assertThat(Main.run("code", lines.toString())).isEqualTo(Main.REFUSED);
        assertThat(out.toString(UTF_8).lines()).hasSize(2).first().asString().startsWith("{\"doc\": \"a\", \"id\": ");
        assertThat(err.toString(UTF_8)).contains("texts.jsonl:2");
        out.reset();
        System.setIn(new ByteArrayInputStream("Signed in March 1921.".getBytes(UTF_8)));
        assertThat(Main.run("times", "-")).isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).contains("\"doc\": \"stdin\"", "\"edtf\": \"1921-03\"");
    }

    @Test
    void actorsOfAUsersOwnAreReadAndRowsThatCannotBeAreNamed() throws IOException {
        assumeModel();
        Path actors = Files.writeString(folder.resolve("own.txt"), """
                ZORBLATT_
                +OTTO_ZORBLATT_
                \t[GBRGOV >200101]
                NOBODY_ [XQZ]
                """);
        Path table = Files.writeString(folder.resolve("own.csv"), "name,code\nVelmora League,FRABUS\n");
        String sentence = "Zorblatt criticised the Velmora League.";
        assertThat(Main.run(
                        "explain",
                        sentence,
                        "--date",
                        "2004",
                        "--actors",
                        actors.toString(),
                        "--actors",
                        table.toString()))
                .isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).contains("own.txt:3", "own.csv:2", "ACCUSE [GBR] > [FRA:BUS]");
        assertThat(err.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("entente: own.txt:4: 'XQZ' is no state's code")
                .endsWith("skipped");
        out.reset();
        assertThat(Main.run("explain", sentence, "--date", "2004")).isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).as("without them").doesNotContain("own.txt", "ACCUSE [GBR]");
    }

    @Test
    void anActorsFileThatCannotBeReadIsNamed() throws IOException {
        assumeModel();
        Path none = folder.resolve("none.txt");
        Path latin = Files.write(folder.resolve("latin.txt"), "CHÂTEAU_ [FRAGOV]".getBytes(ISO_8859_1));
        for (Path file : List.of(none, latin, folder)) {
            assertThat(Main.run("explain", "France met Italy.", "--actors", file.toString()))
                    .as(file.toString())
                    .isEqualTo(Main.REFUSED);
        }
        assertThat(err.toString(UTF_8).lines()).hasSize(3).allMatch(line -> line.startsWith("entente: " + folder));
        assertThat(err.toString(UTF_8)).contains("no such file", "not UTF-8", "cannot be read");
    }

    @Test
    void aTextWithoutTwoStatesIsNotGuessed() throws IOException {
        assumeModel();
        Path page = Files.writeString(folder.resolve("page.txt"), "The cat sat on the mat. It was a fine day.");
        assertThat(Main.run(
                        "dossier", page.toString(), "-o", folder.resolve("out").toString()))
                .isEqualTo(Main.REFUSED);
        assertThat(err.toString(UTF_8)).contains("page", "--between");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theSeedKeepsItsPointsWordForWord() throws IOException {
        assumeModel();
        assumeThat(Shared.find("gold/anglo-soviet-seed.txt"))
                .as("the seed is at hand")
                .isPresent();
        Path seed = Shared.find("gold/anglo-soviet-seed.txt").orElseThrow();
        Path target = folder.resolve("out");
        assertThat(Main.run("dossier", seed.toString(), "-o", target.toString()))
                .isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8))
                .contains(
                        "GBR–RUS",
                        "1920–1940",
                        "Hannah",
                        "2015-05-23",
                        "7 for, 15 against, with an evaluation",
                        "comments   none");
        String json = Files.readString(target.resolve("dossier.json"));
        String text = Files.readString(seed);
        for (String line : text.split("\n")) {
            if (line.startsWith("  • ") && !line.contains("Created")) {
                assertThat(json).contains(line.substring(4).strip().replace("\"", "\\\""));
            }
        }
    }

    private static void assumeModel() {
        assumeThat(ArcAnnotator.find()).as("the parser's model is at hand").isPresent();
    }

    private static Source source(Path file) {
        try (Stream<Reading> readings = new Readers(ReadOptions.DEFAULT).read(file)) {
            return ((Reading.Text) readings.findFirst().orElseThrow()).source();
        }
    }

    private static List<String> points(Source source) {
        return source.blocks().stream()
                .filter(Block::isProse)
                .map(block -> block.span().of(source.text()))
                .toList();
    }
}
