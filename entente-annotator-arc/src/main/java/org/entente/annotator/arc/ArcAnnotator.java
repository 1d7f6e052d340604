package org.entente.annotator.arc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tokeniser;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** Our own tokens, tags, lemmas and trees; linear in the length of the sentence. Thread-safe. */
public final class ArcAnnotator implements Annotator {
    /** System property that names a model file, for use where none is on the class path. */
    public static final String MODEL_PROPERTY = "entente.model";

    private static final String RESOURCE = "arc.model";
    /** A power of two. */
    private static final int LEMMAS = 1 << 12;

    private final Model model;
    private final TagSet tagSet;
    private final Tokeniser tokeniser = new Tokeniser(Tokeniser.Compounds.WHOLE);
    private final ThreadLocal<Tools> tools;

    /** What one thread works with: the stages, and the lemmas of words met lately, which are mostly the same few. */
    private record Tools(Model.Pipeline pipeline, Lemma[] lemmas) {}

    private record Lemma(String form, int tag, String lemma) {}

    private ArcAnnotator(Model model) {
        this.model = model;
        this.tagSet = new TagSet(model.tags());
        this.tools = ThreadLocal.withInitial(() -> new Tools(model.pipeline(), new Lemma[LEMMAS]));
    }

    /**
     * Reads the model that ships with the product, or else the one that {@link #MODEL_PROPERTY} names.
     *
     * @throws UncheckedIOException when there is none, or when it cannot be read
     */
    public static ArcAnnotator load() {
        return find().orElseThrow(() -> new UncheckedIOException(
                new IOException("no annotator model: neither " + RESOURCE + " on the class path nor a file named by -D"
                        + MODEL_PROPERTY + "=FILE; ./entente-train makes one")));
    }

    /** As {@link #load}, but empty where there is no model. */
    public static Optional<ArcAnnotator> find() {
        try (InputStream in = open()) {
            return in == null ? Optional.empty() : Optional.of(new ArcAnnotator(Model.read(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open() throws IOException {
        InputStream resource = ArcAnnotator.class.getResourceAsStream(RESOURCE);
        if (resource != null) return resource;
        String file = System.getProperty(MODEL_PROPERTY);
        return file == null || !Files.exists(Path.of(file)) ? null : Files.newInputStream(Path.of(file));
    }

    Model model() {
        return model;
    }

    @Override
    public AnnotatedSentence annotate(Sentence sentence) {
        List<Word> words = tokeniser.words(sentence.source().text(), sentence.span());
        if (words.isEmpty()) words = List.of(new Word(sentence.span(), sentence.text()));
        return new AnnotatedSentence(sentence, parse(words));
    }

    private List<Token> parse(List<Word> words) {
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) forms[i] = words.get(i).form();
        Frame frame = new Frame(forms, model.lexicon());
        Tools own = tools.get();
        own.pipeline.run(frame);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            int tag = frame.tag[i + 1];
            String xpos = tagSet.xpos(tag);
            tokens.add(new Token(
                    i,
                    words.get(i).span(),
                    forms[i],
                    lemma(forms[i], frame.word[i + 1], tag, own.lemmas),
                    tagSet.upos(tag),
                    xpos,
                    frame.head[i + 1] - 1,
                    model.labels().get(frame.label[i + 1] - 1)));
        }
        return tokens;
    }

    private String lemma(String form, int hash, int tag, Lemma[] lately) {
        int cell = (hash + tag) & (LEMMAS - 1);
        Lemma known = lately[cell];
        if (known == null || known.tag != tag || !known.form.equals(form)) {
            known = new Lemma(form, tag, lemma(form, tag));
            lately[cell] = known;
        }
        return known.lemma;
    }

    /** Lower case save for proper nouns, where the treebanks would have "American" for the adjective too. */
    private String lemma(String form, int tag) {
        String lemma = model.lemmatiser().lemma(form, tagSet.xpos(tag));
        return tagSet.upos(tag) == Upos.PROPN ? lemma : lemma.toLowerCase(Locale.ROOT);
    }
}
