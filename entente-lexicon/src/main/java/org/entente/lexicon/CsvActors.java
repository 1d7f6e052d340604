package org.entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Agent;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Group;
import org.entente.actor.Name;
import org.entente.actor.Office;
import org.entente.actor.Organisation;
import org.entente.actor.Tenure;

/**
 * Reads a CSV table. Either its rows are names ({@code name}, several with {@code |} between them) with a {@code code}, or
 * a {@code state} and a {@code sector}, and a {@code type}: group (the default), agent or organisation. Or they are leaders
 * ({@code leader} or {@code person}) of a {@code state} or {@code ccode}, with an {@code office} if there is one. Both may
 * have {@code from} or {@code startdate} and {@code to} or {@code enddate}. States are given by code or by Correlates of
 * War number.
 */
final class CsvActors {
    private static final Set<String> SUBJECTS = Set.of("name", "names", "leader", "person");
    private static final Set<String> CODES = Set.of("code", "state", "sector", "ccode", "idacr", "stateabb");

    private final String file;
    private final Map<String, String> states;
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header = List.of();

    CsvActors(String file, Map<String, String> states) {
        this.file = file;
        this.states = states;
    }

    /** Whether the first line that is no comment names columns that can be read. */
    static boolean isTable(List<String> lines) {
        return lines.stream()
                .filter(line -> !isSkipped(line))
                .findFirst()
                .filter(line -> line.indexOf('[') < 0 && isHeader(columns(line)))
                .isPresent();
    }

    private static boolean isHeader(List<String> columns) {
        return columns.stream().anyMatch(SUBJECTS::contains) && columns.stream().anyMatch(CODES::contains);
    }

    ForeignActors.Reading read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String at = file + ":" + (i + 1);
            if (isSkipped(line)) {
                continue;
            }
            try {
                if (header.isEmpty()) header = columns(line);
                else row(cells(line), at);
            } catch (IllegalArgumentException e) {
                problems.add(at + ": " + e.getMessage());
            }
            if (!isHeader(header)) {
                problems.add(at + ": the columns are '" + line.strip() + "'; name and code, name, state and sector, or "
                        + "leader and state would do");
                break;
            }
        }
        Facts facts = new Facts(
                List.of(), List.of(), tenures, groups, agents, organisations, List.of(), List.of(), List.of());
        return new ForeignActors.Reading(facts, List.copyOf(problems));
    }

    private static boolean isSkipped(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static List<String> columns(String line) {
        return cells(line).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void row(List<String> cells, String at) {
        Days days = Days.of(cell(cells, "from", "startdate"), cell(cells, "to", "enddate"));
        String person = cell(cells, "person", "leader");
        if (!person.isEmpty()) {
            leader(cells, person, days, at);
            return;
        }
        List<Name> names = Name.parseAll(cell(cells, "name", "names"));
        if (names.isEmpty()) throw new IllegalArgumentException("no name; one in the column 'name' would do");
        for (Name name : names) worded(name.text());
        String type = cell(cells, "type").toLowerCase(Locale.ROOT);
        switch (type) {
            case "", "group" -> group(code(cells), names, days, at);
            case "agent" -> agents.add(agent(cells, names, at));
            case "organisation", "organization" -> organisation(cells, names, days, at);
            default ->
                throw new IllegalArgumentException("'" + type + "' is no type; group, agent or organisation would do");
        }
    }

    private void leader(List<String> cells, String person, Days days, String at) {
        String office = cell(cells, "office", "title");
        Office held = office.isEmpty() ? Office.HEAD_OF_STATE : Office.parse(office);
        String state = ActorCode.parse(cell(cells, "state", "code", "ccode", "idacr", "stateabb"), states)
                .state();
        List<Name> names = List.of(name(person), name(person.substring(person.lastIndexOf(' ') + 1)));
        for (Name name : names) worded(name.text());
        tenures.add(new Tenure(state, held, held.label(), person, names, days, Days.ALWAYS, Days.ALWAYS, file, at));
    }

    private void group(ActorCode code, List<Name> names, Days days, String at) {
        if (code.isOrganisation()) organisations.add(code.organisation(names, days, at));
        else groups.add(code.group(names, days, at));
    }

    private Agent agent(List<String> cells, List<Name> names, String at) {
        String sector = cell(cells, "sector", "code").replace("~", "");
        return new Agent(
                names.stream().map(Name::text).toList(),
                ActorCode.sector(sector),
                Agent.Use.WITH,
                Agent.Sort.PEOPLE,
                at);
    }

    private void organisation(List<String> cells, List<Name> names, Days days, String at) {
        String code = cell(cells, "code");
        if (code.isEmpty()) {
            throw new IllegalArgumentException(
                    "an organisation without a code; its short name, as in IGO:XYZ, would do");
        }
        String own = code.startsWith("IGO:") ? code.substring(4) : code;
        organisations.add(new ActorCode("IGO", own).organisation(names, days, at));
    }

    /** The column of whole codes, or else those of state and sector. */
    private ActorCode code(List<String> cells) {
        String code = cell(cells, "code");
        if (!code.isEmpty()) return ActorCode.parse(code, states);
        ActorCode state = ActorCode.parse(cell(cells, "state", "ccode", "idacr", "stateabb"), states);
        String sector = cell(cells, "sector");
        return sector.isEmpty() ? state : new ActorCode(state.state(), ActorCode.sector(sector));
    }

    private static void worded(String name) {
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("'" + name + "' has no word; a name as prose writes it would do");
        }
    }

    private static Name name(String text) {
        return new Name(text, Days.ALWAYS, false);
    }

    private String cell(List<String> cells, String... columns) {
        for (String column : columns) {
            int at = header.indexOf(column);
            if (at >= 0 && at < cells.size()) {
                return cells.get(at).strip();
            }
        }
        return "";
    }

    /** Splits at commas outside double quotes; a doubled quote inside them is one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
