/** Dates: EDTF values, the grammar that reads them and the year walk that anchors them. */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
