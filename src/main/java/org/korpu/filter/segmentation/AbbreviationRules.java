package org.korpu.filter.segmentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korpu.filter.SegmentationRule;
import org.korpu.filter.segmentation.SrxRule.Verdict;
import org.korpu.model.LanguageTag;

/**
 * The abbreviations of the user as rules: one for the first full stop of all of them, one for the
 * second, and so on, so that many cost what few do.
 */
final class AbbreviationRules {

  /** The set of an SRX file to whose end the abbreviations of the user are added. */
  static final String SET = "Abbreviations";

  private final Map<LanguageTag, List<Abbreviation>> byLanguage;

  AbbreviationRules(Map<LanguageTag, List<Abbreviation>> byLanguage) {
    Map<LanguageTag, List<Abbreviation>> copy = new LinkedHashMap<>();
    for (Map.Entry<LanguageTag, List<Abbreviation>> list : byLanguage.entrySet()) {
      copy.put(list.getKey(), List.copyOf(list.getValue()));
    }
    this.byLanguage = copy;
  }

  /**
   * The rules for a language; those of all lists whose language meets it.
   *
   * @param before how many rules the set has already
   */
  List<SrxRule> rules(LanguageTag language, int before) {
    List<Abbreviation> all = new ArrayList<>();
    for (Map.Entry<LanguageTag, List<Abbreviation>> list : byLanguage.entrySet()) {
      if (list.getKey().meets(language)) {
        all.addAll(list.getValue());
      }
    }
    List<SrxRule> rules = new ArrayList<>();
    for (int stop = 0; ; stop++) {
      List<String> alternatives = new ArrayList<>();
      for (Abbreviation abbreviation : all) {
        String expression = upTo(stop, abbreviation.text(), language);
        if (!expression.isEmpty()) {
          alternatives.add(expression);
        }
      }
      if (alternatives.isEmpty()) {
        return rules;
      }
      Abbreviation first = all.get(0);
      rules.add(
          new SrxRule(
              Verdict.NO_BREAK,
              "(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")",
              "\\s",
              new SegmentationRule(
                  first.file(), SET, before + rules.size() + 1, "", first.position())));
    }
  }

  /** What stands up to the full stop of a number, and after it the rest; empty if it has none. */
  private static String upTo(int stop, String text, LanguageTag language) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      StringBuilder part = stops > stop ? after : before;
      char c = text.charAt(i);
      if (i == 0) {
        part.append(eitherCase(c, language));
      } else if (c == ' ') {
        part.append(text.charAt(i - 1) == '.' ? "\\s*" : "\\s+");
      } else {
        if (text.charAt(i - 1) == '.') {
          part.append("\\s*");
        }
        part.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
      }
      if (c == '.') {
        stops++;
      }
    }
    if (stops <= stop) {
      return "";
    }
    return after.isEmpty() ? before.toString() : before + "(?=" + after + ")";
  }

  /** The first letter may be a capital, at the start of a sentence, whatever the list has. */
  private static String eitherCase(char c, LanguageTag language) {
    Locale locale = Locale.forLanguageTag(language.value());
    String letter = String.valueOf(c);
    String upper = letter.toUpperCase(locale);
    return upper.equals(letter) || upper.length() != 1 ? letter : "[" + letter + upper + "]";
  }
}
