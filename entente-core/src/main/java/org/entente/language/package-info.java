/** Sentences, tokens and dependency graphs (Universal Dependencies v2), and the port behind which a parser stands. */
@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
