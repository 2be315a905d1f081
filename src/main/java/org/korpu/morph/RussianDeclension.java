package org.korpu.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.RussianDeclined.Cell;
import org.korpu.morph.RussianDeclined.Kind;
import org.korpu.morph.RussianReading.Agreement;

/**
 * Declension of words that no dictionary has, by their ends: names, places, new compounds. The
 * forms are some of those that {@link RussianEndings} reads.
 */
final class RussianDeclension {

  /** The cases in the order of grammars. */
  static final List<GrammaticalCase> CASES =
      List.of(
          GrammaticalCase.NOMINATIVE,
          GrammaticalCase.GENITIVE,
          GrammaticalCase.DATIVE,
          GrammaticalCase.ACCUSATIVE,
          GrammaticalCase.INSTRUMENTAL,
          GrammaticalCase.PREPOSITIONAL);

  /** Stands for the nominative or the genitive, by animacy. */
  private static final String BY_ANIMACY = "=";

  /** The endings of a noun: singular, then plural; {@code 0} is none. */
  private static final String HARD = "0 а у = ом е  ы ов ам = ами ах";

  private static final String SOFT = "ь я ю = ем е  и ей ям = ями ях";
  private static final String SOFT_FEMININE = "ь и и ь ью и  и ей ям = ями ях";
  private static final String IN_J = "й я ю = ем е  и ев ям = ями ях";
  private static final String IN_IJ = "й я ю = ем и  и ев ям = ями ях";
  private static final String IN_A = "а ы е у ой е  ы 0 ам = ами ах";
  private static final String IN_JA = "я и е ю ей е  и ь ям = ями ях";
  private static final String IN_IJA = "ия ии ии ию ией ии  ии ий иям = иями иях";
  private static final String SURNAME = "0 а у = ым е  ы ых ым = ыми ых";
  private static final String SURNAME_FEMININE = "а ой ой у ой ой  ы ых ым = ыми ых";

  /** The endings of adjectives: masculine, feminine, neuter, plural. */
  private static final List<List<String>> HARD_ADJECTIVE =
      List.of(
          cells("ый ого ому = ым ом"),
          cells("ая ой ой ую ой ой"),
          cells("ое ого ому ое ым ом"),
          cells("ые ых ым = ыми ых"));

  private static final List<List<String>> SOFT_ADJECTIVE =
      List.of(
          cells("ий его ему = им ем"),
          cells("яя ей ей юю ей ей"),
          cells("ее его ему ее им ем"),
          cells("ие их им = ими их"));

  private static final List<Agreement> COLUMNS =
      List.of(Agreement.MASCULINE, Agreement.FEMININE, Agreement.NEUTER, Agreement.PLURAL);

  private RussianDeclension() {}

  /**
   * A name by its end.
   *
   * @param gender of the bearer; of a place {@link Agreement#NONE}
   * @param animacy of the bearer
   * @param surname whether it is one, if it ends like one
   */
  static RussianDeclined name(String word, Agreement gender, Animacy animacy, boolean surname) {
    String table = table(word, gender, surname);
    Agreement agreement = gender != Agreement.NONE ? gender : genderByEnd(word);
    Kind kind = animacy == Animacy.ANIMATE ? Kind.NAME : Kind.NOUN;
    return new RussianDeclined(
        kind, agreement, animacy, table == null ? Map.of() : noun(word, table, animacy));
  }

  /** An adjective by its end, or null where it does not end like one in the nominative. */
  static @Nullable RussianDeclined adjective(String word) {
    int stem = word.length() - 2;
    if (stem < 2) {
      return null;
    }
    String end = word.substring(stem);
    boolean velar = "гкхжшчщ".indexOf(word.charAt(stem - 1)) >= 0;
    Agreement agreement =
        switch (end) {
          case "ый", "ой", "ий" -> Agreement.MASCULINE;
          case "ая", "яя" -> Agreement.FEMININE;
          case "ое", "ее" -> Agreement.NEUTER;
          case "ые", "ие" -> Agreement.PLURAL;
          default -> null;
        };
    if (agreement == null) {
      return null;
    }
    boolean soft = !velar && "ий яя ее ие".contains(end);
    List<List<String>> table = soft ? SOFT_ADJECTIVE : HARD_ADJECTIVE;
    Map<Cell, List<String>> cells = new HashMap<>();
    for (int column = 0; column < COLUMNS.size(); column++) {
      for (int i = 0; i < CASES.size(); i++) {
        String ending = table.get(column).get(i);
        if (!ending.equals(BY_ANIMACY)) {
          String text = word.substring(0, stem) + spelling(ending, velar);
          cells.put(new Cell(COLUMNS.get(column), CASES.get(i)), List.of(text));
        }
      }
    }
    cells.put(new Cell(agreement, GrammaticalCase.NOMINATIVE), List.of(word));
    return new RussianDeclined(Kind.ADJECTIVE, agreement, Animacy.INANIMATE, cells);
  }

  private static Agreement genderByEnd(String word) {
    return switch (word.charAt(word.length() - 1)) {
      case 'а', 'я' -> Agreement.FEMININE;
      case 'о', 'е', 'э' -> Agreement.NEUTER;
      default -> Agreement.MASCULINE;
    };
  }

  private static @Nullable String table(String word, Agreement gender, boolean surname) {
    boolean feminine = gender == Agreement.FEMININE;
    if (surname && endsIn(word, "ов", "ев", "ёв", "ин", "ын")) {
      return feminine ? null : SURNAME;
    }
    if (surname && feminine && endsIn(word, "ова", "ева", "ёва", "ина", "ына")) {
      return SURNAME_FEMININE;
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'а' -> IN_A;
      case 'я' -> word.endsWith("ия") ? IN_IJA : IN_JA;
      case 'й' -> feminine ? null : word.endsWith("ий") ? IN_IJ : IN_J;
      case 'ь' -> feminine ? SOFT_FEMININE : SOFT;
      case 'е', 'ё', 'и', 'о', 'у', 'ы', 'э', 'ю', 'ъ' -> null;
      default -> feminine ? null : HARD;
    };
  }

  private static boolean endsIn(String word, String... ends) {
    for (String end : ends) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Cell, List<String>> noun(String word, String table, Animacy animacy) {
    List<String> endings = cells(table);
    String first = endings.get(0);
    String stem = word.substring(0, word.length() - first.length());
    char last = stem.charAt(stem.length() - 1);
    Map<Cell, List<String>> cells = new HashMap<>();
    for (int i = 0; i < endings.size(); i++) {
      boolean plural = i >= CASES.size();
      String ending = endings.get(i);
      if (ending.equals(BY_ANIMACY)) {
        int like = animacy == Animacy.ANIMATE ? 1 : 0;
        ending = endings.get(plural ? CASES.size() + like : like);
      }
      Cell cell = new Cell(plural ? Agreement.PLURAL : Agreement.NONE, CASES.get(i % CASES.size()));
      cells.put(cell, List.of(stem + afterLast(ending, last)));
    }
    return cells;
  }

  /** An ending as it is spelt after a consonant. */
  private static String afterLast(String ending, char last) {
    boolean hissing = "жшчщ".indexOf(last) >= 0;
    return switch (ending) {
      case "ы" -> hissing || "гкх".indexOf(last) >= 0 ? "и" : ending;
      case "ом" -> hissing || last == 'ц' ? "ем" : ending;
      case "ой" -> hissing || last == 'ц' ? "ей" : ending;
      case "ов" -> hissing ? "ей" : last == 'ц' ? "ев" : ending;
      default -> ending;
    };
  }

  private static String spelling(String ending, boolean velar) {
    return velar && ending.charAt(0) == 'ы' ? "и" + ending.substring(1) : ending;
  }

  /** The endings of a line, where {@code 0} is none. */
  private static List<String> cells(String line) {
    return List.of(line.split(" +", -1)).stream()
        .map(each -> each.equals("0") ? "" : each)
        .toList();
  }
}
