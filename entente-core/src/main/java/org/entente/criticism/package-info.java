/** Source criticism: the chronicle, the checks and their findings. */
@NullMarked
package org.entente.criticism;

import org.jspecify.annotations.NullMarked;
