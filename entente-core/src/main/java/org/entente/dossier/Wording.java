package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.linking.Event;
import org.entente.source.Source;
import org.jspecify.annotations.Nullable;

/** How a verdict puts things. */
final class Wording {
    private static final int QUOTE = 110;
    private static final int LONGEST = 150;
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("diplomatic", "diplomacy"),
            Map.entry("economic", "trade and money"),
            Map.entry("military", "military matters"),
            Map.entry("legal", "matters of law"),
            Map.entry("territory", "questions of territory"),
            Map.entry("reparations", "debts and reparations"),
            Map.entry("misinformation", "propaganda"),
            Map.entry("political_institutions", "domestic politics"),
            Map.entry("human_rights", "human rights"),
            Map.entry("intelligence", "espionage"),
            Map.entry("culture", "culture"),
            Map.entry("resource", "raw materials"),
            Map.entry("migration", "migration"));

    private final Dyad dyad;
    private final Map<String, String> names;

    Wording(Dyad dyad, Map<String, String> names) {
        this.dyad = dyad;
        this.names = names;
    }

    /** Britain and the Soviet Union. */
    String two() {
        return name(dyad.first()) + " and " + name(dyad.second());
    }

    private String name(Party party) {
        String code = party.state().code();
        return names.getOrDefault(code, code).replaceFirst("^IGO:", "");
    }

    /** Who but the two takes part in an act. */
    String others(Event event) {
        List<String> others = new ArrayList<>();
        List<Party> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        for (Party party : parties) {
            String name = name(party);
            if (!dyad.contains(party) && !others.contains(name)) others.add(name);
        }
        return others.size() < 2
                ? String.join("", others)
                : String.join(", ", others.subList(0, others.size() - 1)) + " and " + others.get(others.size() - 1);
    }

    /** Who says so: the author, or the text by its title. */
    String teller(Source source) {
        return source.author() != null && !source.author().isBlank() ? source.author() : "“" + source.title() + "”";
    }

    /** What a share of the weight that drew the two together comes to. */
    static String balance(double share, String two) {
        if (share > 0.45 && share < 0.55) {
            return "what drew " + two + " together and what drove them apart weigh about the same";
        }
        boolean drew = share >= 0.5;
        double lead = Math.max(share, 1 - share);
        String how = lead < 0.6 ? "slightly outweighs" : lead < 0.75 ? "clearly outweighs" : "far outweighs";
        String one = drew ? "what drew " + two + " together " : "what drove " + two + " apart ";
        return one + how + (drew ? " what drove them apart" : " what drew them together");
    }

    static String field(String context) {
        return FIELDS.getOrDefault(context, context.replace('_', ' '));
    }

    /** {@code one act}, {@code 51 acts}. */
    static String number(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
    }

    /** Whether an act's own words are neither a bare name nor a paragraph. */
    static boolean reads(Event event) {
        int length = event.mention().quote().length();
        return length > QUOTE / 5 && length <= QUOTE;
    }

    static String capital(String text, boolean first) {
        return first ? text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1) : text;
    }

    static String quote(@Nullable Event event) {
        if (event == null) return "";
        EventMention best = event.mention();
        for (EventMention mention : event.mentions()) {
            if (mention.quote().length() > best.quote().length() && best.quote().length() < QUOTE / 3) best = mention;
        }
        return quote(best.quote());
    }

    static String quote(Passage passage) {
        return quote(passage.text());
    }

    /** The text's own words, cut at a word where they are long. */
    private static String quote(String words) {
        String line = words.replaceAll("\\s+", " ").strip().replaceAll("[.,;:]+$", "");
        if (line.length() > LONGEST) line = line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
        return "“" + line + "”";
    }

    static Optional<Integer> year(Event event) {
        return Optional.ofNullable(event.date())
                .filter(date -> !date.isOpenStart())
                .map(date -> date.earliest().getYear());
    }
}
