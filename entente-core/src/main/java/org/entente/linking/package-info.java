/** From mentions to events, within a text and across sources. */
@NullMarked
package org.entente.linking;

import org.jspecify.annotations.NullMarked;
