package org.entente.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coding.Frame;
import org.entente.coding.LightVerb;
import org.entente.coding.Operator;
import org.entente.event.EventType;

/**
 * Turns the PLOVER lexicon's YAML into tables that are read in milliseconds. Run by the build; a fault in the data
 * fails it with file and line.
 */
public final class LexiconCompiler {
    /** Classes that no file lists: what the gazetteer says of a name. */
    private static final Set<String> PARTY_KINDS = Set.of("nationals", "party", "place", "state", "land", "person");

    private final Path source;
    private final Set<String> classes;
    private final List<Frame> frames = new ArrayList<>();

    private LexiconCompiler(Path source, Set<String> classes) {
        this.source = source;
        this.classes = classes;
    }

    /** @param args the directory of {@code classes.yaml} and the frames, and the directory that gets the tables */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.createDirectories(target);
        WordFile classes = words(source.resolve("classes.yaml"));
        LexiconCompiler compiler = new LexiconCompiler(source, classes.classes().keySet());
        compiler.readFrames();
        write(
                target.resolve("plover.tsv"),
                compiler.frames.stream().map(FrameTable::write).toList());
        Map<String, String> classCells = new TreeMap<>();
        classes.byWord().forEach((word, of) -> classCells.put(word, String.join("|", of)));
        writePairs(target.resolve("classes.tsv"), classCells);
        writePairs(target.resolve("operators.tsv"), named(source.resolve("operators.yaml"), Operator.class));
        Map<String, String> kindCells = new TreeMap<>();
        words(source.resolve("kinds.yaml")).byWord().forEach((word, of) -> kindCells.put(word, String.join("|", of)));
        writePairs(target.resolve("kinds.tsv"), kindCells);
        writePairs(target.resolve("light-verbs.tsv"), named(source.resolve("light-verbs.yaml"), LightVerb.class));
    }

    private void readFrames() throws IOException {
        for (EventType type : EventType.values()) {
            Path file = source.resolve(type.name().toLowerCase(Locale.ROOT) + ".yaml");
            if (Files.exists(file)) {
                FrameFile read = FrameFile.read(shortName(file), Files.readString(file));
                read.frames().forEach(frame -> checkClasses(frame, file));
                frames.addAll(read.frames());
            }
        }
    }

    private void checkClasses(Frame frame, Path file) {
        List<String> asked = new ArrayList<>(frame.object());
        asked.addAll(frame.notObject());
        frame.conditions().values().forEach(asked::addAll);
        for (String word : asked) {
            String name = word.startsWith("!") ? word.substring(1) : word;
            if (name.startsWith("$") && !isKnown(name.substring(1))) {
                throw new LexiconException(
                        shortName(file), frame.id() + ": '" + word + "' is not a class of classes.yaml");
            }
        }
    }

    private boolean isKnown(String name) {
        return PARTY_KINDS.contains(name) || classes.contains(name);
    }

    /** Words to the constant of {@code type} that their class names; a file that is absent has none. */
    private static <E extends Enum<E>> Map<String, String> named(Path file, Class<E> type) throws IOException {
        Map<String, String> named = new TreeMap<>();
        if (!Files.exists(file)) {
            return named;
        }
        Map<String, List<String>> lists = new LinkedHashMap<>(words(file).classes());
        lists.forEach((key, words) -> {
            E constant = constant(file, type, key);
            for (String word : words) {
                String before = named.put(word, constant.name());
                if (before != null) {
                    throw new LexiconException(
                            shortName(file), "'" + word + "' is both " + before + " and " + constant.name());
                }
            }
        });
        return named;
    }

    private static <E extends Enum<E>> E constant(Path file, Class<E> type, String key) {
        try {
            return Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(shortName(file), "'" + key + "' is none of " + List.of(type.getEnumConstants()));
        }
    }

    private static WordFile words(Path file) throws IOException {
        return WordFile.read(shortName(file), Files.readString(file));
    }

    private static String shortName(Path file) {
        return "plover/" + file.getFileName();
    }

    private static void writePairs(Path file, Map<String, String> pairs) throws IOException {
        write(
                file,
                pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + "\t" + pair.getValue())
                        .toList());
    }

    /** Whole or not at all. */
    private static void write(Path file, List<String> lines) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
