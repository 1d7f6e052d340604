package org.entente.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML nodes that know their line, so that an error can name it. */
final class YamlFile {
    private final String name;
    private final Optional<Node> root;

    /** @param name as errors write it, {@code plover/support.yaml} */
    YamlFile(String name, String text) {
        this.name = name;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setSchema(new CoreSchema())
                .build();
        try {
            this.root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            String place = name
                    + e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new LexiconException(place, e.getProblem());
        } catch (YamlEngineException e) {
            throw new LexiconException(name, String.valueOf(e.getMessage()));
        }
    }

    Optional<Node> root() {
        return root;
    }

    String place(Node node) {
        return name
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }

    /** The nodes of a sequence, none for {@code ~}. */
    List<Node> items(Node node) {
        if (isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new LexiconException(place(node), "a list is expected, as in [sign, conclude]");
    }

    /** The entries of a mapping in the order of the file. */
    Map<String, Node> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new LexiconException(place(node), "'key: value' pairs are expected");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = word(tuple.getKeyNode());
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw new LexiconException(place(tuple.getKeyNode()), "'" + key + "' is given twice");
            }
        }
        return entries;
    }

    /** A sequence of scalars; {@code ~} in it stays as it is written. */
    List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        for (Node item : items(node)) {
            String word = word(item);
            if (words.contains(word)) {
                throw new LexiconException(place(item), "'" + word + "' is listed twice");
            }
            words.add(word);
        }
        return words;
    }

    /** The text of a scalar; null for {@code ~} or nothing. */
    @Nullable
    String text(Node node) {
        return isNull(node) ? null : word(node);
    }

    /** The text of a scalar, {@code ~} included. */
    String word(Node node) {
        if (node instanceof ScalarNode scalar) {
            String value = scalar.getValue().strip();
            if (value.indexOf('\t') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('|') == 0) {
                throw new LexiconException(place(node), "one line without tabs is expected, found '" + value + "'");
            }
            return value;
        }
        throw new LexiconException(place(node), "a word is expected");
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
