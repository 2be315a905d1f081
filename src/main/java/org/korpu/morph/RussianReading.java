package org.korpu.morph;

import java.util.List;

/**
 * What the dictionary says of a Russian form, as far as it tells words apart.
 *
 * @param lemma the headword, folded
 * @param paradigm which of the headword's sets of forms it is in: {@code ADJ:Sup}, {@code
 *     NN:Patr:Fem}
 * @param agreement its gender or number
 * @param role whether a lemma of a glossary can be spelt so
 * @param isName whether it is a first name, surname, or a noun without cases
 */
record RussianReading(
    String lemma, String paradigm, Agreement agreement, Role role, boolean isName) {

  private static final String VERB = "VB";
  private static final String PARTICIPLE = "PT:";

  /** Gender in the singular, or plural. */
  enum Agreement {
    MASCULINE,
    FEMININE,
    NEUTER,
    PLURAL,
    /** A form without either, as an infinitive or comparative. */
    NONE
  }

  /** What a form can be cited for. */
  enum Role {
    /** The headword of its paradigm, which stands for all forms. */
    HEADWORD,
    /** A nominative of another gender or number: {@code центральная, штаты}. */
    NOMINATIVE,
    /** Any other form. */
    OBLIQUE
  }

  /**
   * What a tag of the dictionary says.
   *
   * @param isNominative whether it has that case
   * @param isName whether it is a first name, surname, or a noun without cases
   */
  record Tag(String paradigm, Agreement agreement, boolean isNominative, boolean isName) {

    /** Reads a tag: part of speech, features and case, parted by colons. */
    static Tag of(String tag) {
      List<String> features = List.of(tag.split(":", -1));
      return new Tag(
          RussianReading.paradigm(features),
          RussianReading.agreement(features),
          features.contains("Nom"),
          features.contains("Fam") || features.contains("Name") || isIndeclinable(features));
    }
  }

  /**
   * A reading of a form.
   *
   * @param form the form, folded
   * @param lemma the headword, folded
   */
  static RussianReading of(String form, String lemma, Tag tag) {
    Role role = tag.isNominative() ? Role.NOMINATIVE : Role.OBLIQUE;
    if (form.equals(lemma) || (role == Role.NOMINATIVE && tag.agreement() == Agreement.MASCULINE)) {
      role = Role.HEADWORD;
    }
    return new RussianReading(lemma, tag.paradigm(), tag.agreement(), role, tag.isName());
  }

  /**
   * Whether a form with this reading is a form of a lemma with that reading. A nominative that is
   * no headword stands for the forms that agree with it: {@code центральная} for the feminine and
   * plural ones, {@code штаты} for the plural ones. An infinitive stands for its participles too.
   */
  boolean isFormOf(RussianReading cited) {
    boolean sameParadigm =
        paradigm.equals(cited.paradigm)
            || (cited.paradigm.equals(VERB) && paradigm.startsWith(PARTICIPLE));
    if (cited.role == Role.OBLIQUE || !lemma.equals(cited.lemma) || !sameParadigm) {
      return false;
    }
    return cited.role == Role.HEADWORD
        || agreement == cited.agreement
        || agreement == Agreement.PLURAL;
  }

  /** Whether a lemma of a glossary can be spelt so. */
  boolean isCitable() {
    return role != Role.OBLIQUE;
  }

  /** Whether it is a noun without number, as are names of places: {@code Баку, Тбилиси}. */
  private static boolean isIndeclinable(List<String> features) {
    return features.get(0).equals("NN") && !features.contains("Sin") && !features.contains("PL");
  }

  /** The gender or number that the parts of a tag name. */
  static Agreement agreement(List<String> features) {
    if (features.contains("PL")) {
      return Agreement.PLURAL;
    } else if (features.contains("Masc")) {
      return Agreement.MASCULINE;
    } else if (features.contains("Fem")) {
      return Agreement.FEMININE;
    } else if (features.contains("Neut")) {
      return Agreement.NEUTER;
    }
    return Agreement.NONE;
  }

  /**
   * Superlatives, participles and patronymics are words of their own, though the dictionary lists
   * them under the adjective, verb or name that they are made from.
   */
  private static String paradigm(List<String> features) {
    String kind = features.size() > 1 ? features.get(1) : "";
    return switch (features.get(0)) {
      case "NN" ->
          kind.equals("Patr") ? (features.contains("Fem") ? "NN:Patr:Fem" : "NN:Patr:Masc") : "NN";
      case "ADJ" -> kind.equals("Sup") ? "ADJ:Sup" : "ADJ";
      case "PT", "PT_Short" -> PARTICIPLE + kind + (features.contains("STR") ? ":STR" : ":DST");
      case "VB", "DPT" -> VERB;
      default -> features.get(0);
    };
  }
}
