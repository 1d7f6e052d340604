/** Measures against gold files, and the pages that tell them. */
@NullMarked
package org.entente.scores;

import org.jspecify.annotations.NullMarked;
