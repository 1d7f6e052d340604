package org.entente.readers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.source.Block;
import org.entente.source.Reading;
import org.entente.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
    private static final String BODY = "The envoy left Bogotá. Perú protested.";

    @TempDir
    private Path folder;

    @Test
    void htmlIsReadWithoutItsMenus() throws IOException {
        Source source = text("page.html", """
                <!doctype html><html><head><title>Menu | Site</title><meta name=author content="A. Writer">
                <script>var x = "no prose";</script></head><body><nav><a>Home</a></nav><article>
                <h1>Chile and Peru</h1><p>In 1879 war <em>was</em> declared.</p>
                <h2>Pros</h2><ul><li>A treaty in 1929:<br>peace.</li><li>Trade<ul><li>nitrate</li></ul></li></ul>
                </article></body></html>""");
        assertThat(source.title()).isEqualTo("Chile and Peru");
        assertThat(source.author()).isEqualTo("A. Writer");
        assertThat(source.blocks())
                .extracting(Block::kind, Block::level, b -> b.span().of(source.text()))
                .containsExactly(
                        tuple(Block.Kind.TITLE, 1, "Chile and Peru"),
                        tuple(Block.Kind.PARAGRAPH, 0, "In 1879 war was declared."),
                        tuple(Block.Kind.HEADING, 2, "Pros"),
                        tuple(Block.Kind.BULLET, 1, "A treaty in 1929:"),
                        tuple(Block.Kind.BULLET, 1, "peace."),
                        tuple(Block.Kind.BULLET, 1, "Trade"),
                        tuple(Block.Kind.BULLET, 2, "nitrate"));
    }

    @Test
    void markdownIsReadAsItShows() throws IOException {
        Source source = text("page.md", """
                ---
                title: Chile and Peru
                author: "A. Writer"
                date: 2020-02-01
                ---
                ## For
                * In **1929** the [treaty](http://example.org) was
                  signed.
                    * Tacna went to Peru.

                A paragraph.
                """);
        assertThat(source.title()).isEqualTo("Chile and Peru");
        assertThat(source.author()).isEqualTo("A. Writer");
        assertThat(source.date()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(source.blocks().stream().filter(Block::isProse))
                .extracting(
                        Block::kind, Block::level, Block::section, b -> b.span().of(source.text()))
                .containsExactly(
                        tuple(Block.Kind.BULLET, 1, "For", "In 1929 the treaty was signed."),
                        tuple(Block.Kind.BULLET, 2, "For", "Tacna went to Peru."),
                        tuple(Block.Kind.PARAGRAPH, 0, "For", "A paragraph."));
    }

    @Test
    void jsonLinesAreManyTexts() throws IOException {
        List<Reading> readings = read("texts.jsonl", """
                {"id": "a", "text": "Chile protested.", "date": "1879-04-05", "author": "B"}

                {"id": "b"}
                not json
                {"id": "c", "text": "Peru protested."}
                """.getBytes(UTF_8), ReadOptions.DEFAULT);
        assertThat(readings).hasSize(4);
        assertThat(((Reading.Text) readings.get(0)).source())
                .extracting(Source::id, Source::date, Source::author)
                .containsExactly("a", LocalDate.of(1879, 4, 5), "B");
        assertThat(((Reading.Refusal) readings.get(1)).message()).contains("texts.jsonl:3", "\"text\"");
        assertThat(((Reading.Refusal) readings.get(2)).message()).contains("texts.jsonl:4", "not a JSON object");
        assertThat(((Reading.Text) readings.get(3)).source().id()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16,", "windows-1252,windows-1252", "UTF-16LE,UTF-16LE"})
    void encodings(String written, String given) throws IOException {
        ReadOptions options =
                new ReadOptions(given == null ? null : Charset.forName(given), null, ReadOptions.DEFAULT.maxBytes());
        Reading reading =
                read("a.txt", BODY.getBytes(Charset.forName(written)), options).get(0);
        assertThat(((Reading.Text) reading).source().text()).isEqualTo(BODY);
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(text("a.txt", "\ufeff" + BODY).text()).isEqualTo(BODY);
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() throws IOException {
        assertThat(refusal("a.txt", ("First line.\n" + BODY).getBytes(ISO_8859_1)))
                .contains("a.txt:2", "broken UTF-8", "0xE1", "--charset");
        assertThat(refusal("a.html", ("<html><p>" + BODY).getBytes(ISO_8859_1))).contains("broken UTF-8");
        assertThat(refusal("a.txt", new byte[0])).contains("a.txt", "empty");
        assertThat(refusal("a.txt", " \n ? \n".getBytes(UTF_8))).contains("no words");
        assertThat(refusal("a.txt", new byte[] {'a', 0, 'b'})).contains("binary");
        assertThat(refusal("a.pdf", "%PDF-1.7".getBytes(UTF_8))).contains("a PDF", "would do");
        assertThat(refusal("a.docx", new byte[] {'P', 'K', 3, 4, 0})).contains("DOCX");
    }

    @Test
    void aFolderAMissingFileAndALargeOneAreRefused() throws IOException {
        assertThat(first(new Readers(ReadOptions.DEFAULT).read(folder)))
                .asString()
                .contains("a folder");
        assertThat(first(new Readers(ReadOptions.DEFAULT).read(folder.resolve("none.txt"))))
                .asString()
                .contains("no such file");
        ReadOptions small = new ReadOptions(null, null, 10);
        assertThat(read("big.txt", BODY.getBytes(UTF_8), small).get(0))
                .asString()
                .contains("big.txt", "--max-size");
        assertThat(first(new Readers(small).read(new ByteArrayInputStream(BODY.getBytes(UTF_8)), "-")))
                .asString()
                .contains("--max-size");
    }

    private static Reading first(Stream<Reading> readings) {
        try (readings) {
            return readings.toList().get(0);
        }
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        return ((Reading.Refusal) read(name, bytes, ReadOptions.DEFAULT).get(0)).message();
    }

    private Source text(String name, String content) throws IOException {
        return ((Reading.Text)
                        read(name, content.getBytes(UTF_8), ReadOptions.DEFAULT).get(0))
                .source();
    }

    private List<Reading> read(String name, byte[] bytes, ReadOptions options) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Stream<Reading> readings = new Readers(options).read(file)) {
            return readings.toList();
        }
    }
}
