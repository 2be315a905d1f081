package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The suffixes by which Azerbaijani surnames are made of names, in the three languages. */
enum SurnameSuffix {
  BAYOVA(List.of("bəyova"), List.of("бекова"), List.of("beyova", "bayova", "bekova")),
  BAYOV(List.of("bəyov"), List.of("беков"), List.of("beyov", "bayov", "bekov")),
  BAYLI(List.of("bəyli"), List.of("бейли"), List.of("beyli", "bayli")),
  ZADA(List.of("zadə"), List.of("заде"), List.of("zade", "zadeh")),
  OGLU(List.of("oğlu"), List.of("оглу", "оглы"), List.of("oghlu", "oglu")),
  OVA(List.of("ova", "yeva"), List.of("ова", "ева"), List.of("ova", "yeva", "eva")),
  OV(List.of("ov", "yev"), List.of("ов", "ев"), List.of("ov", "yev", "ev")),
  LI(List.of("lı", "li", "lu", "lü"), List.of("лы", "ли", "лу", "лю"), List.of("li", "lu", "ly"));

  /** The four shapes of -lı by the last vowel of the name. */
  private static final Map<Character, Integer> HARMONY =
      Map.of('a', 0, 'ı', 0, 'e', 1, 'ə', 1, 'i', 1, 'o', 2, 'u', 2, 'ö', 3, 'ü', 3);

  private final List<String> az;
  private final List<String> ru;
  private final List<String> en;

  SurnameSuffix(List<String> az, List<String> ru, List<String> en) {
    this.az = az;
    this.ru = ru;
    this.en = en;
  }

  /** How it is written in a language, in all its shapes. */
  List<String> shapes(NameLanguage language) {
    return switch (language) {
      case AZ -> az;
      case RU -> ru;
      case EN -> en;
    };
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
