package org.entente.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.coding.Frame;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One file of frames, {@code plover/<type>.yaml}, with the examples that prove them.
 *
 * @param type what all its frames code
 * @param frames in the order of the file
 * @param examples all hits and misses, in the order of the file
 */
public record FrameFile(EventType type, List<Frame> frames, List<FrameExample> examples) {
    private static final TreeSet<String> KEYS = new TreeSet<>(List.of(
            "id",
            "mode",
            "verbs",
            "nouns",
            "adjectives",
            "object",
            "not-object",
            "if",
            "of",
            "actor",
            "recipient",
            "reciprocal",
            "needs",
            "attitude",
            "contexts",
            "hits",
            "misses"));
    private static final List<String> RECIPIENT =
            List.of("object", "indirect", "with", "to", "against", "on", "from", "at", "towards");

    public FrameFile {
        frames = List.copyOf(frames);
        examples = List.copyOf(examples);
    }

    /**
     * Reads a file of frames.
     *
     * @param name as errors write it; its last part is the type in lower case and {@code .yaml}
     * @throws LexiconException naming file and line, if a frame is malformed or lacks its examples
     */
    public static FrameFile read(String name, String text) {
        return new Reader(name, text).read();
    }

    private static final class Reader {
        private final YamlFile yaml;
        private final EventType type;
        private final List<Frame> frames = new ArrayList<>();
        private final List<FrameExample> examples = new ArrayList<>();

        Reader(String name, String text) {
            this.yaml = new YamlFile(name, text);
            String stem = name.substring(name.lastIndexOf('/') + 1).replace(".yaml", "");
            try {
                this.type = EventType.valueOf(stem.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(name, "'" + stem + "' is not a PLOVER type");
            }
        }

        FrameFile read() {
            yaml.root().ifPresent(root -> yaml.items(root).forEach(this::frame));
            return new FrameFile(type, frames, examples);
        }

        private void frame(Node node) {
            Fields fields = new Fields(yaml, yaml.place(node), yaml.entries(node));
            String id = fields.text("id", null);
            if (id == null || !id.startsWith(type.name().toLowerCase(Locale.ROOT) + "-")) {
                throw new LexiconException(
                        fields.place, "a frame's id begins with its type and a hyphen, found '" + id + "'");
            }
            if (frames.stream().anyMatch(frame -> frame.id().equals(id))) {
                throw new LexiconException(fields.place, "'" + id + "' is the id of an earlier frame");
            }
            frames.add(build(id, fields));
            addExamples(id, fields);
        }

        private Frame build(String id, Fields fields) {
            List<String> object = fields.words("object", List.of());
            List<String> recipient = fields.words("recipient", RECIPIENT);
            boolean reciprocal = fields.flag("reciprocal", "true", "false", "false");
            boolean takesObject = !object.contains("~") && (!object.isEmpty() || recipient.contains("object"));
            try {
                return new Frame(
                        id,
                        type,
                        fields.text("mode", null),
                        fields.words("verbs", List.of()),
                        fields.words("nouns", List.of()),
                        fields.words("adjectives", List.of()),
                        object,
                        fields.words("not-object", List.of()),
                        fields.lists("if"),
                        fields.flag("of", "object", "subject", takesObject ? "object" : "subject"),
                        fields.words("actor", List.of("subject")),
                        recipient,
                        reciprocal,
                        fields.flag("needs", "recipient", "none", needsRecipient(reciprocal) ? "recipient" : "none"),
                        fields.flag("attitude", "true", "false", "false"),
                        fields.words("contexts", List.of()));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(fields.place, String.valueOf(e.getMessage()));
            }
        }

        /** An agreement or a mobilisation may stand alone; most acts are done to somebody. */
        private boolean needsRecipient(boolean reciprocal) {
            return switch (type) {
                case AGREE, MOBILIZE -> false;
                case CONSULT, SUPPORT, REJECT -> !reciprocal;
                default -> true;
            };
        }

        private void addExamples(String id, Fields fields) {
            List<Node> hits = fields.items("hits");
            List<Node> misses = fields.items("misses");
            if (hits.size() < 2 || misses.isEmpty()) {
                throw new LexiconException(fields.place, id + " needs two hits and a miss at least");
            }
            hits.forEach(node -> examples.add(FrameExample.hit(id, yaml.place(node), yaml.word(node))));
            misses.forEach(node -> examples.add(FrameExample.miss(id, yaml.place(node), yaml.word(node))));
        }
    }

    /** The keys and values of one frame. */
    private record Fields(YamlFile yaml, String place, Map<String, Node> entries) {
        Fields {
            for (String key : entries.keySet()) {
                if (!KEYS.contains(key)) {
                    throw new LexiconException(place, "'" + key + "' is not a key of a frame; they are " + KEYS);
                }
            }
        }

        List<Node> items(String key) {
            Node node = entries.get(key);
            return node == null ? List.of() : yaml.items(node);
        }

        List<String> words(String key, List<String> otherwise) {
            Node node = entries.get(key);
            return node == null ? otherwise : yaml.words(node);
        }

        @Nullable
        String text(String key, @Nullable String otherwise) {
            Node node = entries.get(key);
            return node == null ? otherwise : yaml.text(node);
        }

        Map<String, List<String>> lists(String key) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            Node node = entries.get(key);
            if (node != null) {
                yaml.entries(node).forEach((word, list) -> lists.put(word, yaml.words(list)));
            }
            return lists;
        }

        /** Whether the key's value is {@code yes} rather than {@code no}. */
        boolean flag(String key, String yes, String no, String otherwise) {
            Node node = entries.get(key);
            String value = node == null ? otherwise : yaml.word(node);
            if (!value.equals(yes) && !value.equals(no)) {
                throw new LexiconException(
                        place, "'" + key + "' is '" + yes + "' or '" + no + "', found '" + value + "'");
            }
            return value.equals(yes);
        }
    }
}
