/** Dossiers and events as files that need no library. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
