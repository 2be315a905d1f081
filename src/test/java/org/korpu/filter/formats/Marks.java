package org.korpu.filter.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in which {@code ⟦} and {@code ⟧} stand around what a translator gets. From one such text a
 * test has a document, and what it must be when everything in it is translated, and nothing else.
 */
public final class Marks {

  private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");

  /** References are no text; nor are placeholders, which translators keep. */
  private static final Pattern KEPT = Pattern.compile("&#?\\w+;|\\\\u[0-9A-F]{4}|\\\\[ntr]");

  private static final String[] ALPHABETS = {
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "əğıöüçş",
    "ƏĞİÖÜÇŞ"
  };

  private Marks() {}

  /** The text without marks. */
  public static String source(String marked) {
    return marked.replace("⟦", "").replace("⟧", "");
  }

  /** The text with everything between marks translated. */
  public static String translated(String marked) {
    return MARKED
        .matcher(marked)
        .replaceAll(m -> Matcher.quoteReplacement(translatedAround(m.group(1))));
  }

  private static String translatedAround(String text) {
    StringBuilder translated = new StringBuilder();
    Matcher kept = KEPT.matcher(text);
    int done = 0;
    while (kept.find()) {
      translated.append(translation(text.substring(done, kept.start())));
      translated.append(kept.group().startsWith("\\u") ? escaped(kept.group()) : kept.group());
      done = kept.end();
    }
    return translated.append(translation(text.substring(done))).toString();
  }

  private static String escaped(String letter) {
    String decoded = String.valueOf((char) Integer.parseInt(letter.substring(2), 16));
    return String.format(Locale.ROOT, "\\u%04X", (int) translation(decoded).charAt(0));
  }

  /**
   * A translation that no text shares with its source or with a translation of that translation:
   * each letter becomes the next one of its alphabet.
   */
  public static String translation(String text) {
    StringBuilder translation = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      translation.append(next(text.charAt(i)));
    }
    return translation.toString();
  }

  private static char next(char c) {
    for (String alphabet : ALPHABETS) {
      int at = alphabet.indexOf(c);
      if (at >= 0) {
        return alphabet.charAt((at + 1) % alphabet.length());
      }
    }
    return c;
  }
}
