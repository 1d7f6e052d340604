package org.entente.annotator.arc;

import java.util.List;
import java.util.Map;

/** Frames written by hand, a word as {@code form/tag/head/label}; the root's head is 0. */
final class Frames {
    private Frames() {}

    static Frame of(String words, List<String> tags, List<String> labels) {
        List<String[]> rows =
                List.of(words.split(" ")).stream().map(word -> word.split("/")).toList();
        Frame frame = new Frame(rows.stream().map(row -> row[0]).toArray(String[]::new), Lexicon.of(Map.of()));
        TagSet tagSet = new TagSet(tags);
        for (int i = 1; i <= frame.n; i++) {
            String[] row = rows.get(i - 1);
            boolean auxiliary = row[3].startsWith("aux") || row[3].equals("cop");
            String full = tags.stream()
                    .filter(name -> name.endsWith(" " + row[1]) && name.startsWith("AUX") == auxiliary)
                    .findFirst()
                    .orElseThrow();
            frame.tag[i] = tags.indexOf(full) + 1;
            frame.upos[i] = tagSet.uposOf()[frame.tag[i]];
            frame.head[i] = Integer.parseInt(row[2]);
            frame.label[i] = labels.indexOf(row[3]) + 1;
        }
        return frame;
    }
}
