package org.entente.coding;

import org.entente.actor.ActorMention;
import org.entente.actor.Party;

/**
 * A party in a role, and how it was found.
 *
 * @param party who
 * @param token the token of the mention
 * @param mention what named it
 * @param strong whether the role's own head names the party, and not a modifier of a thing
 */
record Found(Party party, int token, ActorMention mention, boolean strong) {}
