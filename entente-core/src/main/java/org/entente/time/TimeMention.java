package org.entente.time;

import org.entente.source.Span;

/**
 * A date that a text gives.
 *
 * @param span the words read, in the source's text; prepositions stand outside
 * @param text those words
 * @param edtf the value
 * @param rule id of the grammar rule that read it
 * @param anchor how the year or day was found where the words do not give it: "stated", or what it was counted from
 */
public record TimeMention(Span span, String text, Edtf edtf, String rule, String anchor) {}
