package org.entente.actor;

import java.util.List;

/**
 * What the great of a state are called there: its Emperor, its Chancellor.
 *
 * @param nouns singular, in small letters
 * @param days when the state has such a one
 */
public record Title(String state, List<String> nouns, Days days, String row) {}
