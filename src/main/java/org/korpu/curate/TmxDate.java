package org.korpu.curate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

  private TmxDate() {}

  /** The time that a text says; nothing where it is no date. A day alone means its beginning. */
  public static Optional<Instant> parse(String text) {
    String digits = digits(text);
    if (digits == null) {
      return Optional.empty();
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              number(digits, 0, 4),
              number(digits, 4, 6),
              number(digits, 6, 8),
              number(digits, 8, 10),
              number(digits, 10, 12),
              number(digits, 12, 14));
      return Optional.of(time.toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * When the unit, or a variant of it, was last changed: the latest of its dates of creation and
   * change. When it was last used does not count.
   */
  public static Optional<Instant> latest(TranslationUnit unit) {
    Instant latest = latest(unit.metadata(), null);
    for (Variant variant : unit.variants()) {
      latest = latest(variant.metadata(), latest);
    }
    return Optional.ofNullable(latest);
  }

  private static @Nullable Instant latest(Metadata metadata, @Nullable Instant before) {
    return later(
        metadata.attributes().get("changedate"),
        later(metadata.attributes().get("creationdate"), before));
  }

  private static @Nullable Instant later(@Nullable String text, @Nullable Instant before) {
    Instant time = text == null ? null : parse(text).orElse(null);
    return time == null || (before != null && before.isAfter(time)) ? before : time;
  }

  /** The fourteen digits of a date and time; null where the text has another shape. */
  private static @Nullable String digits(String text) {
    StringBuilder digits = new StringBuilder(14);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (!isMark(c, digits.length()) && !(c == 'Z' && i == text.length() - 1)) {
        return null;
      }
    }
    return switch (digits.length()) {
      case 8 -> digits.append("000000").toString();
      case 12 -> digits.append("00").toString();
      case 14 -> digits.toString();
      default -> null;
    };
  }

  private static boolean isMark(char c, int digits) {
    return switch (c) {
      case '-' -> digits == 4 || digits == 6;
      case 'T' -> digits == 8;
      case ':' -> digits == 10 || digits == 12;
      default -> false;
    };
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
