package org.entente.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Agent;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.Group;
import org.entente.actor.Name;
import org.entente.actor.Organisation;

/**
 * Reads a dictionary of actors or agents in the format of the PETRARCH family: a phrase with underscores for spaces,
 * codes in brackets behind it or on lines of their own, each with its days ({@code <YYMMDD}, {@code >YYMMDD},
 * {@code YYMMDD-YYMMDD}), synonyms on lines that start with {@code +}; an agent's code starts with {@code ~}.
 */
final class DictionaryActors {
    private static final Pattern CODE =
            Pattern.compile("\\[\\s*(~?[A-Z]+)\\s*([<>]?\\s*[0-9]*(?:\\s*-\\s*[0-9]+)?)\\s*]");
    private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)}");
    private static final int CODE_LENGTH = 3;
    private static final int FIRST_OF_CENTURY = 30;

    private final String file;
    private final Gazetteer known;
    private final List<Group> groups = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> names = new ArrayList<>();

    DictionaryActors(String file, Gazetteer known) {
        this.file = file;
        this.known = known;
    }

    ForeignActors.Reading read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = uncommented(lines.get(i));
            if (!line.isBlank()) {
                try {
                    line(line, file + ":" + (i + 1));
                } catch (IllegalArgumentException e) {
                    problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        Facts facts = new Facts(
                List.of(), List.of(), List.of(), groups, agents, organisations, List.of(), List.of(), List.of());
        return new ForeignActors.Reading(facts, List.copyOf(problems));
    }

    private void line(String line, String at) {
        boolean more = Character.isWhitespace(line.charAt(0));
        boolean synonym = line.startsWith("+");
        int bracket = line.indexOf('[');
        String phrase = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (!more && !synonym) {
            names = new ArrayList<>();
        }
        if (!phrase.isEmpty()) {
            names.addAll(phrases(synonym ? phrase.substring(1) : phrase));
        }
        if (bracket < 0) {
            return;
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a code without a name before it: '" + line.strip() + "'");
        }
        Matcher codes = CODE.matcher(line);
        int read = 0;
        while (codes.find()) {
            code(codes.group(1), days(codes.group(2).replace(" ", "")), at);
            read++;
        }
        if (read == 0) {
            throw new IllegalArgumentException(
                    "'" + line.substring(bracket).strip() + "' is no code; write [AFGGOV], [AFGGOV >020101] or [~MIL]");
        }
    }

    private void code(String code, Days days, String at) {
        if (code.startsWith("~")) {
            List<String> nouns =
                    names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            agents.add(new Agent(nouns, sector(code.substring(1)), Agent.Use.WITH, Agent.Sort.PEOPLE, at));
            return;
        }
        if (code.length() < CODE_LENGTH) {
            throw new IllegalArgumentException("'" + code + "' is too short for a code");
        }
        String state = code.substring(0, CODE_LENGTH);
        String rest = code.substring(CODE_LENGTH);
        List<Name> own = names.stream()
                .map(name -> new Name(capitalised(name), Days.ALWAYS, false))
                .toList();
        if (state.equals("IGO") || state.equals("NGO") || state.equals("IMG")) {
            String acronym = rest.isEmpty() ? state : rest;
            organisations.add(new Organisation("IGO:" + acronym, days, own, List.of(), "", false, at));
        } else if (known.state(state).isPresent()) {
            groups.add(new Group(state, own, sector(rest), days, at));
        } else {
            throw new IllegalArgumentException("'" + state + "' is no state's code");
        }
    }

    /** The first sector of a chain such as GOVMIL; a government has none. */
    private static String sector(String chain) {
        String first = chain.length() <= CODE_LENGTH ? chain : chain.substring(0, CODE_LENGTH);
        return first.equals("GOV") ? "" : first;
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
        return phrases.stream().filter(phrase -> !phrase.isBlank()).toList();
    }

    private static String plain(String phrase) {
        return phrase.replace('_', ' ').strip();
    }

    /** Dictionaries are written in capitals; prose is not. */
    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            words.append(words.length() == 0 ? "" : " ");
            boolean upper = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > CODE_LENGTH;
            words.append(upper ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return words.toString();
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
        throw new IllegalArgumentException("'" + text + "' has no < or > before its date");
    }

    /** {@code YYMMDD} or {@code YYYYMMDD} as an ISO date. */
    private static String day(String digits) {
        String full = digits;
        if (digits.length() == 6) {
            int year = Integer.parseInt(digits.substring(0, 2));
            full = (year < FIRST_OF_CENTURY ? "20" : "19") + digits;
        }
        if (full.length() != 8) {
            throw new IllegalArgumentException("'" + digits + "' is no date; write YYMMDD or YYYYMMDD");
        }
        String iso = full.substring(0, 4) + "-" + full.substring(4, 6) + "-" + full.substring(6);
        try {
            return LocalDate.parse(iso).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + digits + "' is no day of the calendar", e);
        }
    }
}
