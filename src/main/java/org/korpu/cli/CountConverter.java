package org.korpu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a count: a whole number from 1 on. */
final class CountConverter implements ITypeConverter<Long> {

  @Override
  public Long convert(String value) {
    try {
      long count = Long.parseLong(value);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw new TypeConversionException(value);
    }
    throw new TypeConversionException(value);
  }
}
