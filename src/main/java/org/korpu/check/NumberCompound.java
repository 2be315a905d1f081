package org.korpu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.LanguageTag;

/**
 * Words that begin with a number: Russian {@code двадцатипятилетний}, {@code сорокалетие},
 * Azerbaijani {@code beşgünlük}, {@code onillik}.
 *
 * <p>Only before nouns that are commonly counted so; {@code семинар} is no seven.
 */
final class NumberCompound {

  private static final Map<String, Integer> RUSSIAN = new LinkedHashMap<>();

  private static final List<String> COUNTED_IN_RUSSIAN =
      List.of(
          "лет",
          "год",
          "месяч",
          "недел",
          "днев",
          "суточ",
          "час",
          "минут",
          "секунд",
          "тысяч",
          "миллион",
          "миллиард",
          "метр",
          "километр",
          "килограмм",
          "тонн",
          "процент",
          "этаж",
          "комнат",
          "мест",
          "кратн",
          "сторон",
          "балл",
          "очков",
          "градус",
          "значн",
          "томн");

  private static final Map<String, Integer> AZERBAIJANI = new LinkedHashMap<>();

  private static final List<String> COUNTED_IN_AZERBAIJANI =
      List.of(
          "il", "ay", "həftə", "gün", "saat", "dəqiqə", "saniyə", "yaş", "mərtəbə", "otaq", "yer",
          "qat", "tərəf", "metr", "faiz", "cild");

  static {
    String[] tens = {
      "двадцати",
      "тридцати",
      "сорока",
      "пятидесяти",
      "шестидесяти",
      "семидесяти",
      "восьмидесяти",
      "девяносто"
    };
    for (int i = 0; i < tens.length; i++) {
      RUSSIAN.put(tens[i], (i + 2) * 10);
    }
    String[] teens = {
      "одиннадцати",
      "двенадцати",
      "тринадцати",
      "четырнадцати",
      "пятнадцати",
      "шестнадцати",
      "семнадцати",
      "восемнадцати",
      "девятнадцати"
    };
    for (int i = 0; i < teens.length; i++) {
      RUSSIAN.put(teens[i], i + 11);
    }
    String[] units = {
      "одно", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти"
    };
    for (int i = 0; i < units.length; i++) {
      RUSSIAN.put(units[i], i + 1);
    }
    String[] hundreds = {
      "сто",
      "двухсот",
      "трехсот",
      "четырехсот",
      "пятисот",
      "шестисот",
      "семисот",
      "восьмисот",
      "девятисот"
    };
    for (int i = 0; i < hundreds.length; i++) {
      RUSSIAN.put(hundreds[i], (i + 1) * 100);
    }
    String[] small = {"bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on"};
    for (int i = 0; i < small.length; i++) {
      AZERBAIJANI.put(small[i], i + 1);
    }
    String[] round = {
      "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan", "yüz"
    };
    for (int i = 0; i < round.length; i++) {
      AZERBAIJANI.put(round[i], (i + 2) * 10);
    }
  }

  private NumberCompound() {}

  /** The number that a folded word begins with; 0 where it begins with none. */
  static int value(String word, LanguageTag language) {
    return switch (language.language()) {
      case "ru" -> value(word, RUSSIAN, COUNTED_IN_RUSSIAN);
      case "az" -> value(word, AZERBAIJANI, COUNTED_IN_AZERBAIJANI);
      default -> 0;
    };
  }

  private static int value(String word, Map<String, Integer> numbers, List<String> counted) {
    int sum = 0;
    int at = 0;
    while (at < word.length()) {
      String longest = "";
      for (String number : numbers.keySet()) {
        if (number.length() > longest.length() && word.startsWith(number, at)) {
          longest = number;
        }
      }
      if (longest.isEmpty()) {
        String rest = word.substring(at);
        return sum > 0 && counted.stream().anyMatch(rest::startsWith) ? sum : 0;
      }
      sum += numbers.getOrDefault(longest, 0);
      at += longest.length();
    }
    return 0;
  }
}
