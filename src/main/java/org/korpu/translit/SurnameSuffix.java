package org.korpu.translit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The suffixes by which Azerbaijani surnames are made of names, in the three languages. */
enum SurnameSuffix {
  BAYOVA("bəyova", "бекова", "beyova bayova bekova"),
  BAYOV("bəyov", "беков", "beyov bayov bekov"),
  BAYLI("bəyli", "бейли", "beyli bayli"),
  ZADA("zadə", "заде", "zade zadeh"),
  OGLU("oğlu", "оглу оглы", "oghlu oglu"),
  OVA("ova yeva", "ова ева", "ova yeva eva"),
  OV("ov yev", "ов ев", "ov yev ev"),
  LI("lı li lu lü", "лы ли лу лю", "li lu ly");

  /** The four shapes of -lı by the last vowel of the name. */
  private static final Map<Character, Integer> HARMONY =
      Map.of('a', 0, 'ı', 0, 'e', 1, 'ə', 1, 'i', 1, 'o', 2, 'u', 2, 'ö', 3, 'ü', 3);

  private static final Map<SurnameSuffix, Map<NameLanguage, List<String>>> SHAPES =
      new EnumMap<>(SurnameSuffix.class);

  static {
    for (SurnameSuffix suffix : values()) {
      Map<NameLanguage, List<String>> shapes = new EnumMap<>(NameLanguage.class);
      shapes.put(NameLanguage.AZ, Arrays.asList(suffix.az.split(" ", -1)));
      shapes.put(NameLanguage.RU, Arrays.asList(suffix.ru.split(" ", -1)));
      shapes.put(NameLanguage.EN, Arrays.asList(suffix.en.split(" ", -1)));
      SHAPES.put(suffix, shapes);
    }
  }

  private final String az;
  private final String ru;
  private final String en;

  SurnameSuffix(String az, String ru, String en) {
    this.az = az;
    this.ru = ru;
    this.en = en;
  }

  /** How it is written in a language, in all its shapes. */
  List<String> shapes(NameLanguage language) {
    return Objects.requireNonNull(Objects.requireNonNull(SHAPES.get(this)).get(language));
  }

  /**
   * The surname of a name, in a language.
   *
   * @param stem the name in that language, in small letters
   * @param azerbaijani the name in Azerbaijani, in small letters
   */
  List<String> after(String stem, String azerbaijani, NameLanguage language) {
    List<String> shapes = shapes(language);
    boolean vowel = language.isVowel(stem.charAt(stem.length() - 1));
    return switch (this) {
      case OV, OVA -> List.of(withoutSoftSign(stem) + shapes.get(vowel ? 1 : 0));
      case LI -> li(stem, azerbaijani, language);
      default -> shapes.stream().filter(s -> !s.contains("bek")).map(stem::concat).toList();
    };
  }

  private static List<String> li(String stem, String azerbaijani, NameLanguage language) {
    int harmony = 0;
    for (int i = azerbaijani.length() - 1; i >= 0; i--) {
      Integer of = HARMONY.get(azerbaijani.charAt(i));
      if (of != null) {
        harmony = of;
        break;
      }
    }
    if (language != NameLanguage.EN) {
      return List.of(stem + LI.shapes(language).get(harmony));
    }
    List<String> forms = new ArrayList<>(2);
    forms.add(stem + (harmony < 2 ? "li" : "lu"));
    if (harmony == 0) {
      forms.add(stem + "ly");
    }
    return forms;
  }

  private static String withoutSoftSign(String stem) {
    return stem.endsWith("ь") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
