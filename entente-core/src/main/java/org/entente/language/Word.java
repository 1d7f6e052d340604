package org.entente.language;

import org.entente.source.Span;

/**
 * A token before it is tagged.
 *
 * @param span where it stands in the source's text
 * @param form as written, save that hyphenation at a line's end is joined
 */
public record Word(Span span, String form) {}
