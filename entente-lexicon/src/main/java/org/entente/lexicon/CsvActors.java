package org.entente.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Days;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.Name;
import org.entente.actor.Office;
import org.entente.actor.Organisation;
import org.entente.actor.State;
import org.entente.actor.Tenure;

/**
 * Reads a CSV table of leaders (columns {@code state} or {@code ccode}, {@code leader} or {@code person}, {@code from} or
 * {@code startdate}, {@code to} or {@code enddate}, {@code office} if there is one) or of organisations (columns
 * {@code code}, {@code name}, {@code from}, {@code to}). States are given by code or by Correlates of War number.
 */
final class CsvActors {
    private final String file;
    private final Map<String, String> codes = new HashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header = List.of();

    CsvActors(String file, Gazetteer known) {
        this.file = file;
        for (State state : known.facts().states()) {
            codes.put(state.code(), state.code());
            for (String number : state.cow().split("\\|")) {
                codes.putIfAbsent(number, state.code());
            }
        }
    }

    ForeignActors.Reading read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells(line).stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
                continue;
            }
            try {
                row(cells(line), file + ":" + (i + 1));
            } catch (IllegalArgumentException e) {
                problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        Facts facts = new Facts(
                List.of(), List.of(), tenures, List.of(), List.of(), organisations, List.of(), List.of(), List.of());
        return new ForeignActors.Reading(facts, List.copyOf(problems));
    }

    private void row(List<String> cells, String at) {
        Days days = Days.of(cell(cells, "from", "startdate"), cell(cells, "to", "enddate"));
        String person = cell(cells, "person", "leader");
        if (!person.isEmpty()) {
            String office = cell(cells, "office", "title");
            Office held = office.isEmpty() ? Office.HEAD_OF_STATE : Office.parse(office);
            String state = state(cell(cells, "state", "ccode", "idacr", "stateabb"));
            List<Name> names = List.of(name(person), name(person.substring(person.lastIndexOf(' ') + 1)));
            tenures.add(new Tenure(state, held, held.label(), person, names, days, Days.ALWAYS, Days.ALWAYS, file, at));
            return;
        }
        String organisation = cell(cells, "name", "names");
        String code = cell(cells, "code");
        if (organisation.isEmpty() || code.isEmpty()) {
            throw new IllegalArgumentException(
                    "neither a person nor an organisation with a code; the columns are " + String.join(", ", header));
        }
        String igo = code.startsWith("IGO:") ? code : "IGO:" + code;
        organisations.add(new Organisation(igo, days, Name.parseAll(organisation), List.of(), "", false, at));
    }

    private static Name name(String text) {
        return new Name(text, Days.ALWAYS, false);
    }

    private String state(String text) {
        String code = codes.get(text);
        if (code == null) {
            throw new IllegalArgumentException("'" + text + "' is no state's code or Correlates of War number");
        }
        return code;
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
