package org.entente.cli;

import org.entente.source.DateOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class DateOrderConverter implements ITypeConverter<DateOrder> {
    @Override
    public DateOrder convert(String value) {
        try {
            return DateOrder.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
