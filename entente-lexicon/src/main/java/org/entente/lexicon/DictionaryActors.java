package org.entente.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Agent;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Group;
import org.entente.actor.Name;
import org.entente.actor.Organisation;

/**
 * Reads a dictionary of actors or agents in the format of the PETRARCH family: a phrase with underscores for spaces,
 * codes in brackets behind it or on lines of their own, each with its days ({@code <YYMMDD}, {@code >YYMMDD},
 * {@code YYMMDD-YYMMDD}), synonyms on lines that start with {@code +}; an agent's code starts with {@code ~}.
 */
final class DictionaryActors {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)(]|$)");
    private static final Pattern CODE =
            Pattern.compile("(~?[A-Z]+[A-Z0-9]*)(?:\\s+([<>]?\\s*[0-9]+(?:\\s*-\\s*[0-9]+)?))?");
    private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> SMALL_WORDS =
            Set.of("A", "AND", "DE", "DER", "DES", "DU", "FOR", "IN", "LA", "OF", "ON", "THE", "TO", "VAN", "VON");
    private static final int LONGEST_SHORT_FORM = 3;
    private static final int FIRST_OF_CENTURY = 30;

    private final String file;
    private final Map<String, String> states;
    private final List<Group> groups = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** The entry that is being read: its names, the codes found so far, and where it began. */
    private final List<String> names = new ArrayList<>();

    private final List<Coded> codes = new ArrayList<>();
    private boolean complained;
    private String begun = "";

    private record Coded(String code, Days days, String at) {}

    DictionaryActors(String file, Map<String, String> states) {
        this.file = file;
        this.states = states;
    }

    ForeignActors.Reading read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = uncommented(lines.get(i));
            if (!line.isBlank()) line(line, file + ":" + (i + 1));
        }
        close();
        Facts facts = new Facts(
                List.of(), List.of(), List.of(), groups, agents, organisations, List.of(), List.of(), List.of());
        return new ForeignActors.Reading(facts, List.copyOf(problems));
    }

    private void line(String line, String at) {
        boolean synonym = line.startsWith("+");
        int bracket = line.indexOf('[');
        String phrase = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (!synonym && !Character.isWhitespace(line.charAt(0))) {
            close();
            begun = at;
        }
        if (!phrase.isEmpty()) names.addAll(phrases(synonym ? phrase.substring(1) : phrase));
        if (names.isEmpty()) {
            problem(at, "'" + line.strip() + "' has no name before it; NAME_ [GBRGOV] would do");
            return;
        }
        Matcher brackets = BRACKETS.matcher(line);
        while (brackets.find()) {
            try {
                codes.add(coded(brackets.group(1).strip(), at));
            } catch (IllegalArgumentException e) {
                problem(at, String.valueOf(e.getMessage()));
            }
        }
    }

    private static Coded coded(String text, String at) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            throw new IllegalArgumentException(
                    "'[" + text + "]' is no code; [GBRGOV], [GBRGOV >020101] or [~MIL] would do");
        }
        String days = code.group(2);
        return new Coded(code.group(1), days == null ? Days.ALWAYS : days(days.replace(" ", "")), at);
    }

    /** Ends the entry, whose synonyms may come before its codes or after them. */
    private void close() {
        if (!names.isEmpty() && codes.isEmpty() && !complained) {
            problem(begun, "'" + names.get(0) + "' has no code; [GBRGOV] behind it or on the next line would do");
        }
        for (Coded coded : codes) {
            try {
                add(coded);
            } catch (IllegalArgumentException e) {
                problem(coded.at, String.valueOf(e.getMessage()));
            }
        }
        names.clear();
        codes.clear();
        complained = false;
    }

    private void problem(String at, String message) {
        problems.add(at + ": " + message);
        complained = true;
    }

    private void add(Coded coded) {
        if (coded.code.startsWith("~")) {
            List<String> nouns =
                    names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            String sector = ActorCode.sector(coded.code.substring(1));
            agents.add(new Agent(nouns, sector, Agent.Use.WITH, Agent.Sort.PEOPLE, coded.at));
            return;
        }
        ActorCode code = ActorCode.parse(coded.code, states);
        List<Name> own = names.stream()
                .map(name -> new Name(capitalised(name), Days.ALWAYS, false))
                .toList();
        if (code.isOrganisation()) organisations.add(code.organisation(own, coded.days, coded.at));
        else groups.add(code.group(own, coded.days, coded.at));
    }

    /** A phrase, and its irregular plural in braces where there is one. */
    private static List<String> phrases(String text) {
        List<String> phrases = new ArrayList<>();
        Matcher plural = PLURAL.matcher(text);
        String rest = text;
        if (plural.find()) {
            phrases.add(plain(plural.group(1)));
            rest = plural.replaceAll("");
        }
        phrases.add(0, plain(rest));
        return phrases.stream()
                .filter(phrase -> phrase.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static String plain(String phrase) {
        return phrase.replace('_', ' ').strip();
    }

    /** Dictionaries are written in capitals; prose is not, but for short forms that stand alone. */
    private static String capitalised(String name) {
        if (name.length() <= LONGEST_SHORT_FORM) return name;
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" +")) {
            words.append(words.length() == 0 ? "" : " ").append(inProse(word, words.length() == 0));
        }
        return words.toString();
    }

    private static String inProse(String word, boolean first) {
        if (!word.equals(word.toUpperCase(Locale.ROOT))) return word;
        return !first && SMALL_WORDS.contains(word)
                ? word.toLowerCase(Locale.ROOT)
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String uncommented(String line) {
        int end = line.length();
        for (char mark : new char[] {'#', ';'}) {
            int at = line.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return line.substring(0, end).stripTrailing();
    }

    private static Days days(String text) {
        if (text.isEmpty()) {
            return Days.ALWAYS;
        }
        int dash = text.indexOf('-');
        if (text.startsWith("<")) {
            return Days.of("", day(text.substring(1)));
        }
        if (text.startsWith(">")) {
            return Days.of(day(text.substring(1)), "");
        }
        if (dash > 0) {
            return Days.of(day(text.substring(0, dash)), day(text.substring(dash + 1)));
        }
        throw new IllegalArgumentException(
                "'" + text + "' has no < or > before its date; <" + text + " or >" + text + " would do");
    }

    /** {@code YYMMDD} or {@code YYYYMMDD} as an ISO date; 00 to 29 are years of this century, others of the last. */
    private static String day(String digits) {
        String full = digits;
        if (digits.length() == 6) {
            int year = Integer.parseInt(digits.substring(0, 2));
            full = (year < FIRST_OF_CENTURY ? "20" : "19") + digits;
        }
        if (full.length() != 8) {
            throw new IllegalArgumentException("'" + digits + "' is no date; YYMMDD or YYYYMMDD would do");
        }
        String iso = full.substring(0, 4) + "-" + full.substring(4, 6) + "-" + full.substring(6);
        try {
            return LocalDate.parse(iso).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + digits + "' is no day of the calendar", e);
        }
    }
}
