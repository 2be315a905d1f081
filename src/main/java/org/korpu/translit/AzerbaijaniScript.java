package org.korpu.translit;

import java.util.Locale;
import org.korpu.model.LanguageTag;

/**
 * The Latin alphabet of Azerbaijani (1991) and the Cyrillic one (1958–1991), letter by letter.
 *
 * <p>The alphabets have 32 letters each and are one to one, so that a text in one of them goes to
 * the other and back unchanged. Russian letters that Cyrillic texts keep in foreign names (я, ю, ё,
 * э, й, ц, щ, ь, ъ) have no letter of their own in Latin and do not come back. Everything else
 * stays as it is. Linear; safe for many threads.
 */
public final class AzerbaijaniScript {

  private static final String LATIN =
      "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz";

  private static final String CYRILLIC =
      "АаБбҸҹЧчДдЕеӘәФфҜҝҒғҺһХхЫыИиЖжКкГгЛлМмНнОоӨөПпРрСсШшТтУуҮүВвЈјЗз";

  private static final String RUSSIAN = "ЯяЮюЁёЭэЙйЦцЩщЬьЪъ";
  private static final String[] RUSSIAN_IN_LATIN = {
    "Ya", "ya", "Yu", "yu", "Yo", "yo", "E", "e", "Y", "y", "Ts", "ts", "Şş", "şş", "", "", "", ""
  };

  private AzerbaijaniScript() {}

  /** Whether a language is Azerbaijani in Cyrillic. */
  public static boolean isCyrillic(LanguageTag language) {
    return language.language().equals("az")
        && language.script().toUpperCase(Locale.ROOT).equals("CYRL");
  }

  /** A text in Latin. */
  public static String toLatin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = CYRILLIC.indexOf(c);
      int russian = letter < 0 ? RUSSIAN.indexOf(c) : -1;
      if (letter >= 0) {
        latin.append(LATIN.charAt(letter));
      } else if (russian >= 0) {
        latin.append(RUSSIAN_IN_LATIN[russian]);
      } else {
        latin.append(c);
      }
    }
    return latin.toString();
  }

  /** A text in Cyrillic. */
  public static String toCyrillic(String text) {
    StringBuilder cyrillic = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = LATIN.indexOf(c);
      cyrillic.append(letter < 0 ? c : CYRILLIC.charAt(letter));
    }
    return cyrillic.toString();
  }
}
