package org.entente.actor;

import java.util.List;

/**
 * A city, region, colony, strait, island or base, and who held it when.
 *
 * @param code the state that held it, or an empty text for nobody's (a sea, a pole)
 * @param held when it did
 */
public record Place(List<Name> names, String code, Days held, String row) {}
