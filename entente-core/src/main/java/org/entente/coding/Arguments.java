package org.entente.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who and what stands around a predicate, with voice, relative clauses and shared subjects undone. Roles are
 * {@code subject}, {@code object}, {@code indirect}, {@code complement}, or a preposition.
 */
final class Arguments {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String INDIRECT = "indirect";
    static final String COMPLEMENT = "complement";
    /** The words of an idiom beside its head: in nobody's role. */
    static final String IDIOM = "idiom";

    private final Map<String, List<Integer>> byRole = new LinkedHashMap<>();

    void add(String role, int token) {
        List<Integer> tokens = byRole.computeIfAbsent(role, key -> new ArrayList<>());
        if (!tokens.contains(token)) tokens.add(token);
    }

    void addAll(String role, List<Integer> tokens) {
        tokens.forEach(token -> add(role, token));
    }

    /** Gives the token another role; where it had not the first, nothing changes but that it has the second. */
    void move(int token, String from, String to) {
        List<Integer> tokens = byRole.get(from);
        if (tokens != null && tokens.remove((Integer) token) && tokens.isEmpty()) byRole.remove(from);
        add(to, token);
    }

    List<Integer> of(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    boolean has(String role) {
        return byRole.containsKey(role);
    }

    Map<String, List<Integer>> all() {
        return byRole;
    }

    /** These, and what {@code other} adds in roles that are empty here. */
    Arguments or(Arguments other) {
        Arguments joined = new Arguments();
        byRole.forEach(joined::addAll);
        other.byRole.forEach((role, tokens) -> {
            if (!has(role)) joined.addAll(role, tokens);
        });
        return joined;
    }

    /** These but for one role. */
    Arguments without(String role) {
        Arguments rest = new Arguments();
        byRole.forEach((each, tokens) -> {
            if (!each.equals(role)) rest.addAll(each, tokens);
        });
        return rest;
    }

    @Override
    public String toString() {
        return byRole.toString();
    }
}
