package org.korpu.triangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/** Ways to put a fault into one version of a release. */
enum InjectedFault {
  /** A digit of a number is another one. */
  DIGIT(Set.of("NumberMismatch", "DateMismatch", "UrlEmail")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      return replace(
          NUMBER,
          text,
          random,
          number -> {
            int at = random.nextInt(number.length());
            while (!Character.isDigit(number.charAt(at))) {
              at = (at + 1) % number.length();
            }
            int digit = number.charAt(at) - '0';
            int other = (digit + 1 + random.nextInt(9)) % 10;
            boolean leading = at == 0 && other == 0;
            return number.substring(0, at)
                + (leading ? 9 - digit % 9 + (digit == 9 ? -1 : 0) : other)
                + number.substring(at + 1);
          });
    }
  },
  /** A number is left out. */
  NUMBER_LEFT_OUT(Set.of("NumberMismatch", "DateMismatch", "UrlEmail")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      return replace(NUMBER, text, random, number -> "");
    }
  },
  /** A month is another one. */
  MONTH(Set.of("DateMismatch", "NumberMismatch")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      List<String> months = MONTHS.get(language.value());
      Pattern stems =
          Pattern.compile("(?<!\\p{L})(?:" + String.join("|", months) + ")(?!\\p{L}{4})");
      return replace(stems, text, random, stem -> other(months, stem, random));
    }
  },
  /** Somebody else is named. */
  OTHER_NAME(Set.of("NameInconsistent")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      List<String> names = SURNAMES.get(language.value());
      return replace(
          Pattern.compile(String.join("|", names)),
          text,
          random,
          name -> other(OTHERS.get(language.value()), name, random));
    }
  },
  /** A vowel of a surname is another one. */
  MISSPELT_NAME(Set.of("NameInconsistent")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      List<String> names = SURNAMES.get(language.value());
      String vowels = language.equals(LanguageTag.RU) ? "аоуие" : "aoui";
      return replace(
          Pattern.compile(String.join("|", names)),
          text,
          random,
          name -> {
            int at = 1 + random.nextInt(name.length() - 1);
            while (vowels.indexOf(name.charAt(at)) < 0) {
              at = 1 + at % (name.length() - 1);
            }
            char old = name.charAt(at);
            char odd = old;
            while (odd == old) {
              odd = vowels.charAt(random.nextInt(vowels.length()));
            }
            return name.substring(0, at) + odd + name.substring(at + 1);
          });
    }
  },
  /** An official title is not the official one, or that of another body. */
  TITLE(Set.of("TermMissing", "TermForbidden")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      List<String> words = TITLES.get(language.value());
      int n = random.nextInt(words.size() / 2);
      for (int i = 0; i < words.size() / 2; i++) {
        int at = 2 * ((n + i) % (words.size() / 2));
        Spoiled spoiled =
            replace(Pattern.compile(words.get(at)), text, random, old -> words.get(at + 1));
        if (spoiled != null) {
          return spoiled;
        }
      }
      return null;
    }
  },
  /** A sentence of a paragraph is left out. */
  SENTENCE(Set.of("SegmentMissing")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      return replace(
          Pattern.compile(
              "(?<=\\p{Ll}{3}[.] )(?:[\\p{Lu}“«])[^\\n.]{30,}\\p{Ll}{2}[.](?= \\p{Lu}|\\n)"),
          text,
          random,
          sentence -> "");
    }
  },
  /** A paragraph, line of a list or row of a table is left out. */
  PARAGRAPH(Set.of("SegmentMissing")) {
    @Override
    @Nullable Spoiled spoil(String text, LanguageTag language, Random random) {
      return replace(Pattern.compile("(?m)^.+$"), text, random, paragraph -> "");
    }
  };

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[.,\u00A0 ]\\d+)*(?![\\p{L}])");

  private static final Map<String, List<String>> MONTHS =
      Map.of(
          "az",
              List.of(
                  "yanvar", "fevral", "mart", "aprel", "sentyabr", "oktyabr", "noyabr", "dekabr"),
          "en",
              List.of(
                  "January",
                  "February",
                  "March",
                  "April",
                  "May",
                  "September",
                  "October",
                  "November",
                  "December"),
          "ru",
              List.of(
                  "января",
                  "февраля",
                  "апреля",
                  "мая",
                  "сентября",
                  "октября",
                  "ноября",
                  "декабря"));

  private static final Map<String, List<String>> SURNAMES =
      Map.of(
          "az",
              List.of(
                  "Məmmədli",
                  "Ağazadə",
                  "Lindberq",
                  "Rəhimova",
                  "İbrahimov",
                  "Məmmədova",
                  "Kapanadze"),
          "en",
              List.of(
                  "Mammadli",
                  "Aghazade",
                  "Lindberg",
                  "Rahimova",
                  "Ibrahimov",
                  "Mammadova",
                  "Kapanadze"),
          "ru",
              List.of(
                  "Мамедли",
                  "Агазаде",
                  "Линдберг",
                  "Рагимов",
                  "Ибрагимов",
                  "Мамедов",
                  "Капанадзе"));

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "az", List.of("Cəfərov", "Quliyev", "Abbasova", "Salmanov", "Həsənova", "Schmidt"),
          "en", List.of("Jafarov", "Guliyev", "Abbasova", "Salmanov", "Hasanova", "Schmidt"),
          "ru", List.of("Джафаров", "Гулиев", "Аббасов", "Салманов", "Гасанов", "Шмидт"));

  /** What stands in a text and what takes its place, one after the other. */
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "az",
          List.of(
              "Dövlət Miqrasiya Xidmət", "Federal Miqrasiya Xidmət",
              "Daxili İşlər Nazirliy", "Xarici İşlər Nazirliy",
              "Beynəlxalq Miqrasiya Təşkilat", "Ümumdünya Miqrasiya Təşkilat",
              "Avropa Komissiya", "Avropa Palata"),
          "en",
          List.of(
              "State Migration Service", "Federal Migration Service",
              "Ministry of Internal Affairs", "Ministry of Foreign Affairs",
              "International Organization for Migration", "World Organization for Migration",
              "European Commission", "European Chamber"),
          "ru",
          List.of(
              "Государственн(?=\\p{L}+ миграционн)", "Федеральн",
              "внутренних дел", "иностранных дел",
              "Международн(?=\\p{L}+ организац)", "Всемирн",
              "Европейск(?=\\p{L}+ комисс)", "Евразийск"));

  /** The checks of which one must speak of it. */
  private final Set<String> checks;

  InjectedFault(Set<String> checks) {
    this.checks = checks;
  }

  /**
   * A text with a fault.
   *
   * @param line which line of the text was changed, from 1
   */
  record Spoiled(String text, int line) {}

  /** The text with one fault, null where the fault cannot be put there. */
  abstract @Nullable Spoiled spoil(String text, LanguageTag language, Random random);

  Set<String> checks() {
    return checks;
  }

  /** Whether every one of them is a fault to whoever reads only the text. */
  boolean isEasy() {
    return this != NUMBER_LEFT_OUT && this != MISSPELT_NAME;
  }

  /** Whether a segment is gone. */
  boolean changesSegments() {
    return this == SENTENCE || this == PARAGRAPH;
  }

  private interface Change {
    String of(String old);
  }

  private static String other(List<String> choice, String old, Random random) {
    String chosen = old;
    while (chosen.equals(old)) {
      chosen = choice.get(random.nextInt(choice.size()));
    }
    return chosen;
  }

  private static @Nullable Spoiled replace(
      Pattern pattern, String text, Random random, Change change) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    if (places.isEmpty()) {
      return null;
    }
    int[] place = places.get(random.nextInt(places.size()));
    String changed = change.of(text.substring(place[0], place[1]));
    int line = (int) text.substring(0, place[0]).chars().filter(c -> c == '\n').count() + 1;
    String spoiled = text.substring(0, place[0]) + changed + text.substring(place[1]);
    return new Spoiled(changed.isEmpty() ? spoiled.replaceAll("[ \u00A0]{2}", " ") : spoiled, line);
  }
}
