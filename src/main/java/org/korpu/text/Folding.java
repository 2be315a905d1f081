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

  private static String fold(String text, boolean dotless, boolean yo) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case 'I' -> folded.append(dotless ? 'ı' : 'i');
        case 'İ' -> folded.append('i');
        case '\u00AD' -> {} // soft hyphen: where a line may break, no letter
        case '\u2019', '\u02BC', '\u2018', '\u00B4', '`' -> folded.append('\'');
        case '\u2010', '\u2011' -> folded.append('-');
        case 'ё', 'Ё' -> folded.append(yo ? 'е' : 'ё');
        default -> folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
