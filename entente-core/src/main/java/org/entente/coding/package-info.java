/** From a graph with dates and actors to PLOVER events. */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
