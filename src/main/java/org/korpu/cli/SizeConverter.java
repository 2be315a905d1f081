package org.korpu.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a size of a file: {@code 50MB}, {@code 1.5 GB}, {@code 512KiB}, {@code 4096}. As disks and
 * mail programs count, a kB has 1000 bytes; a KiB has 1024.
 */
final class SizeConverter implements ITypeConverter<Long> {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,3})?)\\s*([a-z]*)");

  private static final Map<String, Long> UNITS =
      Map.of(
          "", 1L,
          "b", 1L,
          "k", 1000L,
          "kb", 1000L,
          "mb", 1_000_000L,
          "m", 1_000_000L,
          "gb", 1_000_000_000L,
          "kib", 1L << 10,
          "mib", 1L << 20,
          "gib", 1L << 30);

  @Override
  public Long convert(String value) {
    Matcher size = SIZE.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!size.matches() || !UNITS.containsKey(size.group(2))) {
      throw new TypeConversionException(value);
    }
    BigDecimal bytes =
        new BigDecimal(size.group(1).replace(',', '.'))
            .multiply(BigDecimal.valueOf(UNITS.getOrDefault(size.group(2), 1L)));
    if (bytes.signum() == 0) {
      throw new TypeConversionException(value);
    }
    return Math.max(1, bytes.longValue());
  }
}
