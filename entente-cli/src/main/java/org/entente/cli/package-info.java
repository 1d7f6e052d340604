/** The command line: it decodes, calls and encodes. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
