/** The knowledge as data files, and what loads them. */
@NullMarked
package org.entente.lexicon;

import org.jspecify.annotations.NullMarked;
