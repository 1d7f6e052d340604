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
import org.entente.language.Annotator;
import org.entente.language.Segmenter;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.source.Source;

/**
 * Trees of prose without a treebank: the paragraphs of TEI files, parsed by another annotator, the teacher, and kept
 * where a model that is at hand agrees with it in most heads. Where they agree a word has the model's tag and relation,
 * which are of the treebanks' scheme; where they differ the teacher's.
 */
final class Corpus {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;
    /** Share of a sentence's heads in which teacher and model are to agree. */
    private static final double AGREED = 0.8;

    private Corpus() {}

    /**
     * @param teacher an annotator that cuts words as this product does
     * @throws IOException when a file is not well-formed XML, naming it
     */
    static List<Tree> parse(Path folder, Annotator teacher, Model model) throws IOException {
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
                List<Token> taught = teacher.annotate(sentence).tokens();
                if (taught.size() < SHORTEST || taught.size() > LONGEST) continue;
                Frame frame = new Frame(taught.stream().map(Token::form).toArray(String[]::new), model.lexicon());
                pipeline.run(frame);
                if (agreement(taught, frame) >= AGREED) trees.add(tree(source.id(), taught, frame, model));
            }
        }
        return trees;
    }

    private static double agreement(List<Token> taught, Frame frame) {
        int same = 0;
        for (int i = 0; i < frame.n; i++) if (agree(taught.get(i), frame)) same++;
        return same / (double) frame.n;
    }

    private static boolean agree(Token token, Frame frame) {
        return token.head() == frame.head[token.index() + 1] - 1;
    }

    private static Tree tree(String id, List<Token> taught, Frame frame, Model model) {
        int n = frame.n;
        Tree tree = new Tree(id, frame.forms, new String[n], new String[n], new int[n], new String[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            Token token = taught.get(i);
            String tag = model.tags().get(frame.tag[i + 1] - 1);
            String relation = model.labels().get(frame.label[i + 1] - 1);
            String taughtTag = token.upos() + " " + token.xpos();
            boolean differs = !agree(token, frame);
            tree.tags()[i] = differs && model.tags().contains(taughtTag) ? taughtTag : tag;
            tree.relations()[i] = differs && model.labels().contains(token.relation()) ? token.relation() : relation;
            tree.lemmas()[i] = token.lemma();
            tree.heads()[i] = token.head();
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
