package org.korpu.cli;

import java.util.Locale;
import org.korpu.curate.UnitGrouping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what units have in common: {@code language-pair} and the like. */
final class GroupingConverter implements ITypeConverter<UnitGrouping> {

  /** All there are, for the synopsis. */
  static final String NAMES = "document|language-pair|creator|year";

  @Override
  public UnitGrouping convert(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    for (UnitGrouping each : UnitGrouping.values()) {
      if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return each;
      }
    }
    throw new TypeConversionException(value);
  }
}
