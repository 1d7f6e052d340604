/** Contracts that every adapter passes, readers of tables and golden files. */
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
