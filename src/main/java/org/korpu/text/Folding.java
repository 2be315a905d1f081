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

  /** What no character is folded to. */
  private static final char NOT_SIMPLE = '\uFFFF';

  /**
   * The folded form of each character up to the end of the Cyrillic letters that Russian has, by
   * the root locale; those that need a look at their neighbours are not simple.
   */
  private static final char[] SIMPLE = simple();

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

  private static String fold(String text, boolean dotless, boolean yo) {
    int length = text.length();
    int same = 0;
    while (same < length && folded(text.charAt(same), dotless, yo) == text.charAt(same)) {
      same++;
    }
    if (same == length) {
      return text;
    }
    char[] folded = new char[length];
    text.getChars(0, same, folded, 0);
    for (int i = same; i < length; i++) {
      char c = folded(text.charAt(i), dotless, yo);
      if (c == NOT_SIMPLE) {
        return foldAny(text, dotless, yo);
      }
      folded[i] = c;
    }
    return new String(folded);
  }

  /**
   * The folded form of a character that is folded by itself, whatever stands beside it: neither a
   * mark that could be composed with the character before it nor one that is dropped. Those of our
   * languages are.
   */
  private static char folded(char c, boolean dotless, boolean yo) {
    if (c < SIMPLE.length) {
      char simple = SIMPLE[c];
      if (c == 'I' && dotless) {
        return 'ı';
      }
      return simple == 'ё' && yo ? 'е' : simple;
    }
    return (c >= '\u2012' && c <= '\u2017') || (c >= '\u201A' && c <= '\u2026') ? c : NOT_SIMPLE;
  }

  private static char[] simple() {
    char[] simple = new char[0x460];
    for (char c = 0; c < simple.length; c++) {
      boolean alone = (c < 0x300 || c >= 0x400) && c != '\u00AD';
      String folded = alone ? foldAny(Character.toString(c), false, false) : "";
      simple[c] = folded.length() == 1 ? folded.charAt(0) : NOT_SIMPLE;
    }
    return simple;
  }

  /** The slow way, for any text. */
  static String foldAny(String text, boolean dotless, boolean yo) {
    String unified = unify(text);
    StringBuilder folded = new StringBuilder(unified.length());
    for (int i = 0; i < unified.length(); i++) {
      char c = unified.charAt(i);
      switch (c) {
        case 'I' -> folded.append(dotless ? 'ı' : 'i');
        case 'İ' -> folded.append('i');
        case '\u0307' -> { // what lower case by the root locale makes of İ: i and a loose dot
          if (folded.length() == 0 || folded.charAt(folded.length() - 1) != 'i') {
            folded.append(c); // of several dots above an i none is left
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
