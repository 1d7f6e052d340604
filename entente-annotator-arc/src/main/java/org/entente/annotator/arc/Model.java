package org.entente.annotator.arc;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.entente.annotator.arc.ClassTable.Usage;
import org.entente.source.WholeStream;

/** All that training leaves behind, and its file. Immutable. */
record Model(
        List<String> tags,
        List<String> labels,
        Lexicon lexicon,
        ClassTable tagging,
        MoveTable backwards,
        MoveTable forwards,
        ClassTable punctuation,
        ClassTable labelling,
        Lemmatiser lemmatiser,
        FirstLooks firstLooks) {
    private static final String MAGIC = "ENTENTE-ARC-8\n";

    /** Writes the file whole or not at all. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void write(DataOutputStream out) throws IOException {
        out.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
        writeNames(out, tags);
        writeNames(out, labels);
        lexicon.write(out);
        tagging.write(out);
        backwards.write(out);
        forwards.write(out);
        punctuation.write(out);
        labelling.write(out);
        lemmatiser.write(out);
        firstLooks.write(out);
    }

    /** @throws IOException when it is not a model of this version */
    static Model read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(WholeStream.bytes(stream));
        byte[] magic = new byte[Math.min(MAGIC.length(), in.remaining())];
        in.get(magic);
        if (!new String(magic, StandardCharsets.US_ASCII).equals(MAGIC)) {
            throw new IOException("not an annotator model of this version: it does not begin with " + MAGIC.strip());
        }
        return new Model(
                readNames(in),
                readNames(in),
                Lexicon.read(in),
                ClassTable.read(in),
                MoveTable.read(in),
                MoveTable.read(in),
                ClassTable.read(in),
                ClassTable.read(in),
                Lemmatiser.read(in),
                FirstLooks.read(in));
    }

    private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
        byte[] bytes = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> readNames(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n"));
    }

    /**
     * The same model with first looks that it may be content with.
     *
     * @param held sentences that the model was not trained on, to measure where a second look is needed
     * @param share of the answers of each stage that may then be other than if it always looked twice
     */
    Model with(FirstLooks looks, List<Tree> held, double share) {
        Glance[] glances = looks.glances(true);
        Pipeline pipeline = pipeline(glances);
        for (Tree tree : held) pipeline.run(new Frame(tree.forms(), lexicon));
        return new Model(
                tags,
                labels,
                lexicon,
                tagging,
                backwards,
                forwards,
                punctuation,
                labelling,
                lemmatiser,
                looks.content(
                        glances[0].enough(share),
                        glances[1].enough(share),
                        glances[2].enough(share),
                        glances[3].enough(share)));
    }

    /** The same model, laid out so that the rows that reading these sentences takes most are found fastest. */
    Model laidOut(List<Tree> sentences) {
        Usage tags = new Usage(tagging);
        Usage signs = new Usage(punctuation);
        Usage relations = new Usage(labelling);
        Usage firstTags = new Usage(firstLooks.tagging());
        Usage firstRelations = new Usage(firstLooks.labelling());
        Pipeline pipeline = pipeline(tags, signs, relations, firstLooks.glances(firstTags, firstRelations, false));
        for (Tree tree : sentences) pipeline.run(new Frame(tree.forms(), lexicon));
        return new Model(
                this.tags,
                labels,
                lexicon,
                tags.laidOut(),
                backwards,
                forwards,
                signs.laidOut(),
                relations.laidOut(),
                lemmatiser,
                firstLooks.with(firstTags.laidOut(), firstRelations.laidOut()));
    }

    /** The tools of one thread. */
    Pipeline pipeline() {
        return pipeline(firstLooks.glances(false));
    }

    private Pipeline pipeline(Glance[] glances) {
        return pipeline(tagging, punctuation, labelling, glances);
    }

    private Pipeline pipeline(Scorer tagging, Scorer punctuation, Scorer labelling, Glance[] glances) {
        TagSet tagSet = new TagSet(tags);
        return new Pipeline(
                new Tagger(tagging, tagSet, glances[0]),
                new Parser(new ArcHybrid(backwards, false, glances[1]), new ArcHybrid(forwards, true, glances[2])),
                new Punctuation(punctuation),
                new Labeller(labelling, labels, glances[3]),
                new FiniteVerbs(tags, labels),
                new MainVerbs(tags, labels));
    }

    /** Tagger, parser, punctuation and labeller; not for more than one thread. */
    record Pipeline(
            Tagger tagger,
            Parser parser,
            Punctuation punctuation,
            Labeller labeller,
            FiniteVerbs finiteVerbs,
            MainVerbs mainVerbs) {
        void run(Frame frame) {
            tagger.tag(frame);
            parser.parse(frame);
            punctuation.attach(frame);
            labeller.label(frame);
            finiteVerbs.mend(frame);
            mainVerbs.mend(frame);
        }
    }
}
