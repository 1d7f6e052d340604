/** How fast the stages are. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
