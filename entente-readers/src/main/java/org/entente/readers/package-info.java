/** Files to sources: plain text, Markdown, HTML and JSON Lines. What cannot be read is refused, as a value. */
@NullMarked
package org.entente.readers;

import org.jspecify.annotations.NullMarked;
