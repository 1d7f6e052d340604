package org.entente.annotator.arc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.language.Segmenter;
import org.entente.language.Sentence;
import org.entente.language.Tokeniser;
import org.entente.language.Word;
import org.entente.source.Source;

/**
 * Trees of prose without a treebank: the paragraphs of TEI files, parsed by a model that is at hand. Only those are kept
 * on which the parser's two passes agree in every head.
 */
final class Corpus {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;

    private Corpus() {}

    /** @throws IOException when a file is not well-formed XML, naming it */
    static List<Tree> parse(Path folder, Model model) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        List<Tree> trees = new ArrayList<>();
        Model.Pipeline pipeline = model.pipeline();
        for (Path file : files) {
            Source source = Source.plain(file.getFileName().toString(), paragraphs(file));
            for (Sentence sentence : new Segmenter().segment(source)) {
                String[] forms = new Tokeniser(Tokeniser.Compounds.WHOLE)
                        .words(source.text(), sentence.span()).stream()
                                .map(Word::form)
                                .toArray(String[]::new);
                if (forms.length < SHORTEST || forms.length > LONGEST) continue;
                Frame frame = new Frame(forms, model.lexicon());
                if (pipeline.run(frame)) trees.add(tree(source.id(), frame, model));
            }
        }
        return trees;
    }

    private static Tree tree(String id, Frame frame, Model model) {
        int n = frame.n;
        Tree tree = new Tree(id, frame.forms, new String[n], new String[n], new int[n], new String[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            String tag = model.tags().get(frame.tag[i + 1] - 1);
            tree.tags()[i] = tag;
            tree.lemmas()[i] = model.lemmatiser().lemma(frame.forms[i], tag.substring(tag.indexOf(' ') + 1));
            tree.heads()[i] = frame.head[i + 1] - 1;
            tree.relations()[i] = model.labels().get(frame.label[i + 1] - 1);
        }
        return tree;
    }

    /** The text of every {@code p}, one a line, white space made plain; notes are left out. */
    private static String paragraphs(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            int inside = 0;
            int notes = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                boolean starts = event == XMLStreamConstants.START_ELEMENT;
                if (starts || event == XMLStreamConstants.END_ELEMENT) {
                    int step = starts ? 1 : -1;
                    if (reader.getLocalName().equals("p")) inside += step;
                    if (reader.getLocalName().equals("note")) notes += step;
                    if (!starts && inside == 0 && reader.getLocalName().equals("p")) text.append('\n');
                } else if (event == XMLStreamConstants.CHARACTERS && inside > 0 && notes == 0) {
                    text.append(reader.getText().replaceAll("\\s+", " "));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + ": not well-formed XML: " + e.getMessage(), e);
        }
        return text.toString();
    }
}
