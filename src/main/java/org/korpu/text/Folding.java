package org.korpu.text;

import java.text.Normalizer;
import java.util.Locale;
import org.korpu.model.LanguageTag;

/**
 * Folding: the form of a word in which two spellings that differ only in case, in the shape of an
 * apostrophe or hyphen, or in Unicode composition are equal.
 *
 * <p>Azerbaijani (and Turkish) fold {@code I} to {@code ı} and {@code İ} to {@code i}; everything
 * else folds by the root locale. Russian {@code ё} folds to {@code е}. A foreign name in capitals
 * in Azerbaijani text ({@code INTERPOL}) folds to {@code ınterpol}: where such names matter,
 * compare {@link #foldRoot} too.
 */
public final class Folding {

  private Folding() {}

  /** The folded form by the rules of the language. Not of the same length as the text. */
  public static String fold(String text, LanguageTag language) {
    return switch (language.language()) {
      case "az", "tr" -> fold(text, true, false);
      case "ru" -> fold(text, false, true);
      default -> fold(text, false, false);
    };
  }

  /**
   * The folded form by the root locale: {@code I} becomes {@code i}, {@code İ} becomes {@code i}.
   */
  public static String foldRoot(String text) {
    return fold(text, false, false);
  }

  /**
   * The text with one shape for each apostrophe and hyphen, composed, without soft hyphens: all
   * that folding does but for case (and {@code ё}).
   */
  public static String unify(String text) {
    String soft = text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
    String composed =
        Normalizer.isNormalized(soft, Normalizer.Form.NFC)
            ? soft
            : Normalizer.normalize(soft, Normalizer.Form.NFC);
    StringBuilder unified = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case '\u2019', '\u02BC', '\u2018', '\u00B4', '`' -> unified.append('\'');
        case '\u2010', '\u2011' -> unified.append('-');
        default -> unified.append(c);
      }
    }
    return unified.toString();
  }

  /** Whether a text has nothing but small letters, digits and marks that folding leaves alone. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean folded =
          (c >= 'a' && c <= 'z')
              || (c >= 'а' && c <= 'я')
              || (c >= '0' && c <= '9')
              || switch (c) {
                case 'ə', 'ı', 'ş', 'ğ', 'ü', 'ö', 'ç', '-', '\'' -> true;
                default -> false;
              };
      if (!folded) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text, boolean dotless, boolean yo) {
    if (isFolded(text)) {
      return text;
    }
    String unified = unify(text);
    StringBuilder folded = new StringBuilder(unified.length());
    for (int i = 0; i < unified.length(); i++) {
      char c = unified.charAt(i);
      switch (c) {
        case 'I' -> folded.append(dotless ? 'ı' : 'i');
        case 'İ' -> folded.append('i');
        case '\u0307' -> { // what lower case by the root locale makes of İ: i and a loose dot
          if (i == 0 || unified.charAt(i - 1) != 'i') {
            folded.append(c);
          }
        }
        case 'ё', 'Ё' -> folded.append(yo ? 'е' : 'ё');
        default -> folded.append(c);
      }
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    // Lower case can leave what composes further, such as ὴ with a loose iota subscript.
    return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }
}
