/** Our own tagger, lemmatiser and transition parser, and the command that trains them. */
@NullMarked
package org.entente.annotator.arc;

import org.jspecify.annotations.NullMarked;
