package org.korpu.bench;

import java.util.Locale;

/** Made names, dates and numbers in three languages: the long tail of a vocabulary. */
final class ReleaseNames {

  /** Sums of money go up to this. */
  private static final int LARGEST = 90_000_000;

  private static final int MANY = 700;
  private static final int COINAGES = 60_000;
  private static final int MOST_FREQUENT = 32;
  private static final int FIRST_YEAR = 1991;
  private static final int YEARS = 36;

  /** A person, with title. The Russian forms are nominative, genitive, instrumental. */
  record Person(
      String en, String az, String ru, String ruGenitive, String ruInstrumental, String ending) {}

  /** A place. The Russian forms are genitive and prepositional. */
  record Place(String en, String az, String ru, String ruPrepositional) {}

  /** The same text in three languages. */
  record Line(String az, String en, String ru) {}

  private final Draws draws;

  ReleaseNames(Draws draws) {
    this.draws = draws;
  }

  Person person() {
    boolean woman = draws.shape(4) == 0;
    String[] title = draws.word(ReleaseWords.TITLES);
    String[][] names = woman ? ReleaseWords.WOMEN : ReleaseWords.MEN;
    String[] first = names[draws.value(names.length)];
    Line stem = coinage();
    String en = title[0] + " " + first[0] + " " + stem.en() + (woman ? "ova" : "ov");
    String az = title[1] + " " + first[1] + " " + stem.az() + (woman ? "ova" : "ov");
    String surname = stem.ru() + "ов";
    if (woman) {
      return new Person(
          en,
          az,
          title[2] + " " + first[2] + "а " + surname + "а",
          title[4] + " " + first[2] + "ы " + surname + "ой",
          title[3] + " " + first[2] + "ой " + surname + "ой",
          "а");
    }
    return new Person(
        en,
        az,
        title[2] + " " + first[2] + " " + surname,
        title[4] + " " + first[2] + "а " + surname + "а",
        title[3] + " " + first[2] + "ом " + surname + "ым",
        "");
  }

  Place place() {
    if (draws.shape(5) == 0) {
      Line name = coinage();
      return new Place(
          "the village of " + name.en() + "kand",
          name.az() + "kənd kəndi*",
          "села " + name.ru() + "кенд",
          "селе " + name.ru() + "кенд");
    }
    String[] city = draws.word(ReleaseWords.CITIES);
    return new Place(city[0], city[1], city[2], city[3]);
  }

  Line firm() {
    Line name = coinage();
    return new Line(
        "“" + name.az() + "” MMC", "“" + name.en() + "” LLC", "ООО «" + name.ru() + "»");
  }

  /** The name of a project, made from two; few are ever named twice. */
  Line project() {
    Line first = coinage();
    Line second = coinage();
    return new Line(
        "“" + first.az() + "-" + second.az() + "”",
        "“" + first.en() + "-" + second.en() + "”",
        "«" + first.ru() + "-" + second.ru() + "»");
  }

  int year() {
    return FIRST_YEAR + draws.value(YEARS);
  }

  /** A day as an attribute: {@code 5 mart 2019-cu il}, {@code 5 March 2019}, and the genitive. */
  Line date() {
    int day = 1 + draws.value(28);
    String[] month = ReleaseWords.MONTHS[draws.value(12)];
    int year = year();
    return new Line(
        day + " " + month[1] + " " + ordinal(year) + " il",
        day + " " + month[0] + " " + year,
        day + " " + month[2] + " " + year + " года");
  }

  /** A sum of money from 1,000 up, small ones being frequent. */
  Line sum() {
    return written(999 + draws.skewedValue(LARGEST));
  }

  /** A number from 5 up to hundreds, small ones being frequent. */
  Line count() {
    return written(4 + draws.skewedValue(MANY));
  }

  private static Line written(int number) {
    String english = String.format(Locale.ENGLISH, "%,d", number);
    String spaced = number < 10_000 ? Integer.toString(number) : english.replace(',', '\u00A0');
    return new Line(spaced, english, spaced);
  }

  /** A number with one decimal. */
  Line decimal() {
    int tenths = 1 + draws.skewedValue(2_000);
    String text = tenths / 10 + "." + tenths % 10;
    return new Line(text.replace('.', ','), text, text.replace('.', ','));
  }

  /** A year or a day with the ending of Azerbaijani ordinals. */
  static String ordinal(int number) {
    int tens = number % 100;
    int last = tens % 10;
    String ending;
    if (last != 0) {
      ending = new String[] {"", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu"}[last];
    } else if (tens != 0) {
      ending = new String[] {"", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı"}[tens / 10];
    } else {
      ending = number % 1000 == 0 ? "ci" : "cü";
    }
    return number + "-" + ending;
  }

  /** A name by Zipf's law, but for the first ranks, which common words have. */
  private Line coinage() {
    int count = ReleaseWords.SYLLABLES.length;
    StringBuilder en = new StringBuilder();
    StringBuilder az = new StringBuilder();
    StringBuilder ru = new StringBuilder();
    for (int rank = MOST_FREQUENT + draws.skewedValue(COINAGES); rank > 0; rank /= count) {
      String[] syllable = ReleaseWords.SYLLABLES[rank % count];
      en.append(syllable[0]);
      az.append(syllable[1]);
      ru.append(syllable[2]);
    }
    en.append('m');
    az.append('m');
    ru.append('м');
    en.setCharAt(0, Character.toUpperCase(en.charAt(0)));
    az.setCharAt(0, az.charAt(0) == 'i' ? 'İ' : Character.toUpperCase(az.charAt(0)));
    ru.setCharAt(0, Character.toUpperCase(ru.charAt(0)));
    return new Line(az.toString(), en.toString(), ru.toString());
  }
}
