package org.korpu.match;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import org.korpu.model.Segment;

/**
 * The neighbours of a segment in its document, as digests: enough to know them again.
 *
 * <p>A memory keeps each context in which a unit stood as one property {@value #PROPERTY} with the
 * value {@code en 3f0c6a1be2d49871 -}: the source language, then the digests of the text before and
 * after; {@code -} where the document begins or ends. Digests, not texts, so that an edited
 * sentence changes its own unit and not three.
 *
 * @param language the language of the neighbours
 * @param previous the digest of the segment before, or {@code -}
 * @param next the digest of the segment after, or {@code -}
 */
public record Context(LanguageTag language, String previous, String next) {

  /** The type of the property that keeps a context. */
  public static final String PROPERTY = "x-korpu-context";

  /** Where the document begins or ends. */
  public static final String EDGE = "-";

  private static final Pattern FORM = Pattern.compile("(\\S+) ([0-9a-f]{16}|-) ([0-9a-f]{16}|-)");

  /** The context between two texts; null stands for the edge of the document. */
  public static Context between(
      LanguageTag language, @Nullable Segment previous, @Nullable Segment next) {
    return new Context(
        language,
        previous == null ? EDGE : digest(previous.text()),
        next == null ? EDGE : digest(next.text()));
  }

  /** Reads the value of a property; nothing if it is no context. */
  public static Optional<Context> parse(String value) {
    var form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    return LanguageTag.parse(form.group(1))
        .map(language -> new Context(language, form.group(2), form.group(3)));
  }

  /** This context as a property of a unit. */
  public Property toProperty() {
    return Property.of(PROPERTY, language + " " + previous + " " + next);
  }

  /** The first 64 bits of SHA-256 of the text in UTF-8, white space at its ends removed. */
  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
