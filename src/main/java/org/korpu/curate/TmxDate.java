package org.korpu.curate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Metadata;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Dates as TMX writes them: {@code 20261123T093000Z}, always UTC. Tools also write the extended
 * form of ISO 8601, {@code 2026-11-23T09:30:00Z}, leave out the {@code Z}, the seconds or the time,
 * and all of these are read.
 */
public final class TmxDate {

  /** Stands for no date among numbers, and is before all. */
  static final long NONE = 0;

  private static final int DIGITS = 14;

  private TmxDate() {}

  /** The time that a text says; nothing where it is no date. A day alone means its beginning. */
  public static Optional<Instant> parse(String text) {
    long date = number(text);
    return date == NONE ? Optional.empty() : Optional.of(instant(date));
  }

  /**
   * When the unit, or a variant of it, was last changed: the latest of its dates of creation and
   * change. When it was last used does not count.
   */
  public static Optional<Instant> latest(TranslationUnit unit) {
    long date = latestNumber(unit);
    return date == NONE ? Optional.empty() : Optional.of(instant(date));
  }

  /**
   * When the unit, or the oldest variant of it, was made: the earliest of its dates of creation, or
   * of change where one has no other.
   */
  public static Optional<Instant> earliest(TranslationUnit unit) {
    long date = earliestNumber(unit);
    return date == NONE ? Optional.empty() : Optional.of(instant(date));
  }

  /** Like {@link #latest}, as a number like 20261123093000, or {@link #NONE}. Allocates nothing. */
  static long latestNumber(TranslationUnit unit) {
    long latest = latestNumber(unit.metadata());
    for (Variant variant : unit.variants()) {
      latest = Math.max(latest, latestNumber(variant.metadata()));
    }
    return latest;
  }

  /** The earliest date of the unit or a variant of it as a number, or {@link #NONE}. */
  static long earliestNumber(TranslationUnit unit) {
    long earliest = earliest(unit.metadata(), NONE);
    for (Variant variant : unit.variants()) {
      earliest = earliest(variant.metadata(), earliest);
    }
    return earliest;
  }

  private static long earliest(Metadata metadata, long before) {
    if (metadata.attributes().isEmpty()) {
      return before;
    }
    long created = number(metadata.attributes().get("creationdate"));
    long date = created == NONE ? number(metadata.attributes().get("changedate")) : created;
    return date == NONE || (before != NONE && before < date) ? before : date;
  }

  /** The date of a number that is not {@link #NONE}. */
  static Instant instant(long number) {
    return time(number).toInstant(ZoneOffset.UTC);
  }

  /** The later of the dates of creation and change as a number, or {@link #NONE}. */
  static long latestNumber(Metadata metadata) {
    Map<String, String> attributes = metadata.attributes();
    return attributes.isEmpty()
        ? NONE
        : Math.max(number(attributes.get("changedate")), number(attributes.get("creationdate")));
  }

  /** A date and time as a number of fourteen digits; {@link #NONE} where the text is none. */
  static long number(@Nullable String text) {
    if (text == null) {
      return NONE;
    }
    long number = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && digits < DIGITS) {
        number = 10 * number + (c - '0');
        digits++;
      } else if (!isMark(c, digits) && !(c == 'Z' && i == text.length() - 1)) {
        return NONE;
      }
    }
    long complete =
        switch (digits) {
          case 8 -> number * 1_000_000;
          case 12 -> number * 100;
          case DIGITS -> number;
          default -> NONE;
        };
    try {
      return complete == NONE || time(complete).getYear() == 0 ? NONE : complete;
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  private static LocalDateTime time(long number) {
    return LocalDateTime.of(
        (int) (number / 10_000_000_000L),
        (int) (number / 100_000_000 % 100),
        (int) (number / 1_000_000 % 100),
        (int) (number / 10_000 % 100),
        (int) (number / 100 % 100),
        (int) (number % 100));
  }

  private static boolean isMark(char c, int digits) {
    return switch (c) {
      case '-' -> digits == 4 || digits == 6;
      case 'T' -> digits == 8;
      case ':' -> digits == 10 || digits == 12;
      default -> false;
    };
  }
}
