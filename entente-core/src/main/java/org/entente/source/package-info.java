/** Texts as they came: title, author, date, blocks, and where in them something stands. */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
