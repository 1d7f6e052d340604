/** A bilateral relation over time: series, level, turning points, third parties, argument. */
@NullMarked
package org.entente.relation;

import org.jspecify.annotations.NullMarked;
