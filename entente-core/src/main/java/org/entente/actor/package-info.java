/** Who acts: a dated gazetteer and the reference that follows the prose. */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
