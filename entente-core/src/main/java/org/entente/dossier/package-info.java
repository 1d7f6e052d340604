/** The dossier of a bilateral relation, and the main path that builds it. */
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
