package org.entente.linking;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.event.EventMention;

/**
 * The words of a mention by which it may be known again.
 *
 * @param instruments what the act is done with or about: accord, note, loan
 * @param qualifiers what kind of instrument: trade, naval, peace
 * @param names names of persons and places, those of states left out
 * @param acts what is done, whichever of its words says so
 * @param stems the rest, cut to stems
 * @param again whether it says that this was not the first time
 */
record Wording(
        Set<String> instruments,
        Set<String> qualifiers,
        Set<String> names,
        Set<String> acts,
        Set<String> stems,
        boolean again) {
    private static final Pattern AGAIN = Pattern.compile("\\b(again|another|once more|a second|a third|anew)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]*");
    private static final int STEM = 5;

    static Wording of(EventMention mention) {
        String text = mention.source().text();
        boolean again = AGAIN.matcher(mention.quote()).find();
        Wording wording =
                new Wording(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), again);
        wording.read(mention.quote(), true);
        wording.read(mention.sentence().of(text), false);
        return wording;
    }

    private void read(String words, boolean quoted) {
        Matcher match = WORD.matcher(words);
        while (match.find()) {
            String form = match.group();
            for (String part : form.split("-", 0)) {
                if (!part.isEmpty()) add(part, quoted, match.start() == 0);
            }
        }
    }

    /** Only the mention's own words tell what it is done with; its sentence may tell of other acts as well. */
    private void add(String form, boolean quoted, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
        LinkingWords.Entry entry = LinkingWords.entry(lower);
        if (entry == null) {
            boolean name = Character.isUpperCase(form.charAt(0)) && !first;
            if (name) names.add(lower);
            else if (quoted) stems.add(stem(lower));
            return;
        }
        switch (entry.role()) {
            case STOP -> {}
            case INSTRUMENT -> {
                if (quoted) instruments.add(entry.concept());
            }
            case QUALIFIER -> {
                if (quoted) qualifiers.add(entry.concept());
            }
            case ACT -> {
                if (quoted) acts.add(entry.concept());
            }
        }
    }

    private static String stem(String word) {
        if (word.length() > STEM) return word.substring(0, STEM);
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
