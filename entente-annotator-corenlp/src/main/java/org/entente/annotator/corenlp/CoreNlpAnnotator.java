package org.entente.annotator.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
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

/**
 * Entente's words, tagged by CoreNLP's left-3-words tagger, parsed by its neural parser and lemmatised by its
 * morphology; relations and parts of speech are renamed after UD 2.16 by {@code relations.tsv} and {@code
 * parts-of-speech.tsv}. CoreNLP's models have only seen compounds cut at their hyphens, but on the treebanks' development
 * texts nothing is gained by cutting them first. Thread-safe.
 */
public final class CoreNlpAnnotator implements Annotator {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final Tokeniser tokeniser = new Tokeniser(Tokeniser.Compounds.WHOLE);
    private final MaxentTagger tagger;
    private final DependencyParser parser;
    /** Its scanner keeps a state. */
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    private CoreNlpAnnotator() {
        RedwoodConfiguration.current().clear().apply(); // it would tell of its loading on stderr
        tagger = new MaxentTagger(TAGGER);
        parser = DependencyParser.loadFromModelFile(PARSER);
    }

    /** @throws UncheckedIOException when a model is not on the class path */
    public static CoreNlpAnnotator load() {
        return find().orElseThrow(() -> new UncheckedIOException(new FileNotFoundException(
                "CoreNLP's models are not on the class path; a build with -Pcorenlp and without "
                        + "-Dcorenlp.without.models packs them")));
    }

    /** As {@link #load}, but empty where a model is not on the class path. */
    public static Optional<CoreNlpAnnotator> find() {
        ClassLoader loader = CoreNlpAnnotator.class.getClassLoader();
        boolean there = loader.getResource(TAGGER) != null && loader.getResource(PARSER) != null;
        return there ? Optional.of(new CoreNlpAnnotator()) : Optional.empty();
    }

    @Override
    public AnnotatedSentence annotate(Sentence sentence) {
        List<Word> words = tokeniser.words(sentence.source().text(), sentence.span());
        if (words.isEmpty()) words = List.of(new Word(sentence.span(), sentence.text()));
        List<CoreLabel> labels = labels(words);
        tagger.tagCoreLabels(labels);
        Graph graph = new Graph(labels, parser.predict(labels).typedDependencies());
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String tag = labels.get(i).tag();
            Upos upos = graph.upos(i);
            String lemma = lemma(word.form(), tag, upos);
            tokens.add(new Token(i, word.span(), word.form(), lemma, upos, tag, graph.head(i), graph.relation(i)));
        }
        return new AnnotatedSentence(sentence, tokens);
    }

    private static List<CoreLabel> labels(List<Word> words) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (Word word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word.form());
            label.setValue(word.form());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }

    /** UD has "our" and "1990s" as they stand, where the morphology has "we" and "1990". */
    private String lemma(String form, String tag, Upos upos) {
        if (upos == Upos.PROPN) return form;
        boolean asItStands = tag.equals("PRP$") || Character.isDigit(form.charAt(0));
        return (asItStands ? form : morphology.get().lemma(form, tag)).toLowerCase(Locale.ROOT);
    }
}
