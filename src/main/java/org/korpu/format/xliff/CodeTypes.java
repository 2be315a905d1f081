package org.korpu.format.xliff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of an inline code in the words of the model, as {@code type} and {@code subType} of
 * XLIFF 2 and as {@code ctype} of 1.2.
 *
 * <p>A word that the standard knows is written so ({@code bold} as {@code fmt} and {@code xlf:b}).
 * {@code fmt/acme:big} stands for type {@code fmt} and subtype {@code acme:big}. Any other word is
 * a subtype of our own. Reading gives back the word.
 */
final class CodeTypes {

  /**
   * Type and subtype of XLIFF 2.
   *
   * @param subType null where there is none
   */
  record Pair(String type, @Nullable String subType) {

    // Written out: the first record that is asked for its own costs a cold start 30 ms.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair pair
          && type.equals(pair.type)
          && Objects.equals(subType, pair.subType);
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + Objects.hashCode(subType);
    }
  }

  private static final Map<String, Pair> STANDARD =
      Map.of(
          "bold", new Pair("fmt", "xlf:b"),
          "italic", new Pair("fmt", "xlf:i"),
          "underlined", new Pair("fmt", "xlf:u"),
          "lb", new Pair("fmt", "xlf:lb"),
          "pb", new Pair("fmt", "xlf:pb"),
          "var", new Pair("ui", "xlf:var"));
  private static final Map<Pair, String> WORDS =
      STANDARD.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  private static final List<String> TYPES = List.of("fmt", "ui", "quote", "link", "image", "other");
  private static final Pattern SUB_TYPE = Pattern.compile("(?!(?:xlf|korpu):)[^\\s:%]+:[^\\s:%]+");
  private static final String OWN = "korpu:";

  /** The values of {@code ctype} for {@code <g>}, {@code <bx>} and the like. */
  private static final Set<String> DELIMITERS = Set.of("bold", "italic", "underlined", "link");

  /** The values of {@code ctype} for {@code <x>} and {@code <ph>}. */
  private static final Set<String> PLACEHOLDERS = Set.of("image", "pb", "lb");

  private CodeTypes() {}

  /** For XLIFF 2; null where nothing is to be said. */
  static @Nullable Pair pair(@Nullable String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    Pair standard = STANDARD.get(word);
    if (standard != null) {
      return standard;
    }
    if (TYPES.contains(word)) {
      return new Pair(word, null);
    }
    int slash = word.indexOf('/');
    if (slash > 0
        && TYPES.contains(word.substring(0, slash))
        && XmlCharacters.isLegal(word)
        && SUB_TYPE.matcher(word.substring(slash + 1)).matches()) {
      return new Pair(word.substring(0, slash), word.substring(slash + 1));
    }
    return new Pair("other", OWN + escape(word));
  }

  /** From XLIFF 2. */
  static @Nullable String word(@Nullable String type, @Nullable String subType) {
    if (type == null) {
      return null;
    }
    if (subType == null) {
      return type;
    }
    String standard = WORDS.get(new Pair(type, subType));
    if (standard != null) {
      return standard;
    }
    return type.equals("other") && subType.startsWith(OWN)
        ? unescape(subType.substring(OWN.length()))
        : type + "/" + subType;
  }

  /** For {@code <g>}, {@code <bx>}, {@code <it>} of XLIFF 1.2. */
  static @Nullable String delimiter(@Nullable String word) {
    return ctype(word, DELIMITERS);
  }

  /** For {@code <x>} of XLIFF 1.2. */
  static @Nullable String placeholder(@Nullable String word) {
    return ctype(word, PLACEHOLDERS);
  }

  /** From XLIFF 1.2. */
  static @Nullable String word(@Nullable String ctype) {
    return ctype != null && ctype.startsWith("x-") ? unescape(ctype.substring(2)) : ctype;
  }

  private static @Nullable String ctype(@Nullable String word, Set<String> standard) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return standard.contains(word) ? word : "x-" + escape(word);
  }

  private static String escape(String word) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > ' ' && c < 0x7F && c != ':' && c != '%') {
        escaped.append(c);
      } else {
        escaped.append('%').append(NameTokens.hex(c));
      }
    }
    return escaped.toString();
  }

  private static String unescape(String escaped) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      int code = escaped.charAt(i) == '%' ? NameTokens.hex(escaped, i + 1) : -1;
      if (code >= 0) {
        word.append((char) code);
        i += 4;
      } else {
        word.append(escaped.charAt(i));
      }
    }
    return word.toString();
  }
}
