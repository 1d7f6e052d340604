package org.entente.actor;

import java.util.List;

/**
 * A state of the international system since 1815.
 *
 * @param code ISO 3166-1 alpha-3, or the code of a former state
 * @param cow Correlates of War numbers, {@code |} between them; may be empty
 * @param life when it was under this code
 * @param name the name prose uses first
 * @param names its other names
 * @param adjectives British, Soviet
 * @param demonyms nouns for its people that the adjectives do not give
 * @param combining first halves of compounds: Anglo, Sino
 * @param seats capitals, buildings and streets that stand for its government
 * @param heir the state that a later time means by its names, or an empty text
 * @param grown whether the heir is the same state grown or shrunk, so that its men and parties are the heir's too
 * @param row file and key, for "why?"
 */
public record State(
        String code,
        String cow,
        Days life,
        String name,
        List<Name> names,
        List<Name> adjectives,
        List<Name> demonyms,
        List<Name> combining,
        List<Name> seats,
        String heir,
        boolean grown,
        String row) {}
