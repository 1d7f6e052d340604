/** Benchmarks that see the annotator's stages. */
@NullMarked
package org.entente.annotator.arc;

import org.jspecify.annotations.NullMarked;
