package org.korpu.glossary;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.korpu.model.LanguageTag;

/** Letters in a term of a script in which its language is not written. */
final class ForeignLetters {

  private ForeignLetters() {}

  /**
   * The wrong letters in order, each as often as it stands there; empty where all are right.
   * Cyrillic ones in a language in Latin script; Latin ones in a word that has Cyrillic ones too,
   * in a language in Cyrillic script.
   */
  static String in(Term term) {
    int script = scriptOf(term.language());
    if (script == UScript.LATIN) {
      return letters(term.text(), UScript.CYRILLIC);
    }
    if (script != UScript.CYRILLIC) {
      return "";
    }
    StringBuilder wrong = new StringBuilder();
    for (String word : term.text().split("[^\\p{L}\\p{M}]+", -1)) {
      if (!letters(word, UScript.CYRILLIC).isEmpty()) {
        wrong.append(letters(word, UScript.LATIN));
      }
    }
    return wrong.toString();
  }

  private static String letters(String text, int script) {
    StringBuilder found = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.isLetter(c) && UScript.getScript(c) == script)
        .forEach(found::appendCodePoint);
    return found.toString();
  }

  /** The script of the tag, else the usual one of its language. */
  private static int scriptOf(LanguageTag language) {
    String script = ULocale.addLikelySubtags(new ULocale(language.value())).getScript();
    return UScript.getCodeFromName(script.isEmpty() ? "Zyyy" : script);
  }
}
