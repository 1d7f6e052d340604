package org.entente.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Dyad;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code GBR,RUS}. */
final class DyadConverter implements ITypeConverter<Dyad> {
    private static final Pattern TWO_CODES = Pattern.compile("([A-Z]{3})[,-]([A-Z]{3})");

    @Override
    public Dyad convert(String value) {
        Matcher codes = TWO_CODES.matcher(value.toUpperCase(Locale.ROOT));
        if (!codes.matches()) {
            throw new TypeConversionException(
                    "'" + value + "' does not name two states; two codes of ISO 3166-1 would do, as in GBR,RUS");
        }
        if (codes.group(1).equals(codes.group(2))) {
            throw new TypeConversionException("'" + value + "' names one state twice; two different ones would do");
        }
        return Dyad.of(codes.group(1), codes.group(2));
    }
}
