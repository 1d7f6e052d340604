package org.entente.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.Frame;
import org.entente.event.EventType;
import org.entente.event.ScoreTable;
import org.jspecify.annotations.Nullable;

/** The lexicon as a page that can be cited: each type and mode, its score, its words, a sentence for it and one not. */
public final class Codebook {
    private final ScoreTable scores = PloverScores.load();
    private final StringBuilder page = new StringBuilder();

    private Codebook() {}

    /** @param args the file to write, {@code docs/codebook.md} */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, page());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The whole page, Markdown. */
    public static String page() {
        return new Codebook().write();
    }

    private String write() {
        List<FrameFile> files = Stream.of(EventType.values())
                .map(Codebook::file)
                .flatMap(Stream::ofNullable)
                .toList();
        long frames = files.stream().mapToLong(file -> file.frames().size()).sum();
        long words = files.stream().mapToLong(Codebook::predicates).sum();
        page.append("# Codebook\n\nMade from the lexicon; do not edit. ")
                .append("What each type and mode of PLOVER 2.0 is read from: ")
                .append(frames + " frames with " + words + " predicates. ")
                .append(
                        "A frame is one meaning: verbs, event nouns and adjectives that say the same, what their object")
                .append(
                        " must be, and who acts on whom. Voice, clauses, light verbs, negation and mood are read by the")
                .append(" grammar for all frames alike. ✓ is a sentence in which the frame is coded, with actors > ")
                .append("recipients; ✗ one in which it is not. $words are classes of nouns.\n");
        contents(files);
        files.forEach(this::type);
        return page.toString();
    }

    private static @Nullable FrameFile file(EventType type) {
        String name = "plover/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
        boolean there = Codebook.class.getResource("/lexicon/" + name) != null;
        return there ? FrameFile.read(name, TsvTable.text(name)) : null;
    }

    private static long predicates(FrameFile file) {
        return file.frames().stream()
                .mapToLong(f ->
                        f.verbs().size() + f.nouns().size() + f.adjectives().size())
                .sum();
    }

    private void contents(List<FrameFile> files) {
        page.append("\n| type | quad | score | frames | predicates |\n|---|---|--:|--:|--:|\n");
        for (FrameFile file : files) {
            EventType type = file.type();
            String link = "[" + type + "](#" + type.name().toLowerCase(Locale.ROOT) + ")";
            row(link, type.quad().label(), score(type, null), file.frames().size(), predicates(file));
        }
    }

    private void row(Object... cells) {
        page.append(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private String score(EventType type, @Nullable String mode) {
        return String.format(Locale.ROOT, "%+.1f", scores.score(type, mode));
    }

    private void type(FrameFile file) {
        EventType type = file.type();
        page.append("\n## " + type + "\n\n" + type.quad().label() + ", " + score(type, null) + "\n");
        List<@Nullable String> modes = new ArrayList<>();
        modes.add(null);
        modes.addAll(PloverScores.modes(type));
        Map<String, List<FrameExample>> examples =
                file.examples().stream().collect(Collectors.groupingBy(FrameExample::frame));
        for (String mode : modes) {
            List<Frame> frames = file.frames().stream()
                    .filter(frame -> Objects.equals(frame.mode(), mode))
                    .toList();
            if (mode != null) {
                page.append("\n### " + type + " " + mode + "\n\n" + score(type, mode));
                page.append(frames.isEmpty() ? "; no frame of its own\n" : "\n");
            }
            for (Frame frame : frames) frame(frame, examples.getOrDefault(frame.id(), List.of()));
        }
    }

    private void frame(Frame frame, List<FrameExample> examples) {
        page.append("\n**" + frame.id() + "**");
        if (frame.attitude()) page.append(" (attitude)");
        if (frame.reciprocal()) page.append(" (of one another)");
        if (!frame.contexts().isEmpty()) page.append(" · " + String.join(", ", frame.contexts()));
        page.append("\n\n");
        words("verbs", frame.verbs());
        words("nouns", frame.nouns());
        words("adjectives", frame.adjectives());
        words("object", frame.object());
        words("not", frame.notObject());
        frame.conditions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(condition -> page.append("- " + condition.getKey() + ": ")
                        .append(condition.getValue().isEmpty() ? "anything" : String.join(", ", condition.getValue()))
                        .append('\n'));
        words("actor", frame.actor());
        words("recipient", frame.recipient());
        example(examples, true);
        example(examples, false);
    }

    private void words(String label, List<String> words) {
        if (words.isEmpty()) return;
        page.append("- " + label + ": ")
                .append(String.join(", ", words).replace("~", "nothing"))
                .append('\n');
    }

    private void example(List<FrameExample> examples, boolean hit) {
        examples.stream().filter(example -> example.hit() == hit).findFirst().ifPresent(example -> {
            page.append(hit ? "- ✓ *" : "- ✗ *").append(example.text()).append('*');
            if (hit) {
                page.append(
                        " " + String.join(", ", example.actors()) + " > " + String.join(", ", example.recipients()));
            }
            page.append('\n');
        });
    }
}
