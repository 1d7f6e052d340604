/** Stanford CoreNLP behind the port {@link org.entente.language.Annotator}. */
@NullMarked
package org.entente.annotator.corenlp;

import org.jspecify.annotations.NullMarked;
