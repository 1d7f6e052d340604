package org.entente.actor;

import java.util.List;

/**
 * Words that the gazetteer knows.
 *
 * @param start first UTF-16 index in the text
 * @param end index after the last
 * @param entries every reading, never empty
 */
record Match(int start, int end, List<Entry> entries) {}
