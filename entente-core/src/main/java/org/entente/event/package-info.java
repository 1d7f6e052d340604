/** The words of PLOVER 2.0: types, modes, contexts, scores, and one mention of an event. */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
