package org.korpu.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.morph.RussianReading.Agreement;

/**
 * A word of a Russian term that stands in the nominative there, and its declension.
 *
 * @param kind what it is
 * @param agreement its gender as it stands, or plural
 * @param animacy whether it means somebody; of an adjective {@link Animacy#INANIMATE}
 * @param cells its forms, folded but for {@code ё}, the best first; of a noun its singular under
 *     {@link Agreement#NONE}. Without any it is not declined
 */
record RussianDeclined(
    Kind kind, Agreement agreement, Animacy animacy, Map<Cell, List<String>> cells) {

  /** What a word of a term is. */
  enum Kind {
    NOUN,
    /** A first name, patronymic or surname. */
    NAME,
    /** An adjective, participle or ordinal number. */
    ADJECTIVE
  }

  /**
   * A place in a table of forms.
   *
   * @param agreement gender in the singular of adjectives, {@link Agreement#NONE} in that of nouns;
   *     or plural
   */
  record Cell(Agreement agreement, GrammaticalCase grammaticalCase) {}

  RussianDeclined {
    cells = Map.copyOf(cells);
  }

  /** A word that is the same in all cases. */
  static RussianDeclined invariable() {
    return new RussianDeclined(Kind.NOUN, Agreement.NONE, Animacy.INANIMATE, Map.of());
  }

  boolean isPlural() {
    return agreement == Agreement.PLURAL;
  }

  boolean isNominal() {
    return kind != Kind.ADJECTIVE;
  }

  boolean isInvariable() {
    return cells.isEmpty();
  }

  /** Whether an adjective can stand before this noun. */
  boolean agreesWith(RussianDeclined adjective) {
    return agreement == adjective.agreement || agreement == Agreement.NONE;
  }

  /** The forms of a noun; empty where it has none. */
  List<String> noun(GrammaticalNumber number, GrammaticalCase wanted) {
    Agreement column = number == GrammaticalNumber.PLURAL ? Agreement.PLURAL : Agreement.NONE;
    return cells.getOrDefault(new Cell(column, wanted), List.of());
  }

  /** The forms of an adjective that agree with a noun. */
  List<String> adjective(Agreement column, Animacy ofNoun, GrammaticalCase wanted) {
    GrammaticalCase inTable = wanted;
    if (wanted == GrammaticalCase.ACCUSATIVE
        && (column == Agreement.MASCULINE || column == Agreement.PLURAL)) {
      inTable = ofNoun == Animacy.ANIMATE ? GrammaticalCase.GENITIVE : GrammaticalCase.NOMINATIVE;
    }
    return cells.getOrDefault(new Cell(column, inTable), List.of());
  }

  /** Two nouns joined by a hyphen, both declined; the first tells whether they mean somebody. */
  RussianDeclined joinedTo(RussianDeclined last) {
    Map<Cell, List<String>> joined = new HashMap<>();
    last.cells.forEach(
        (cell, texts) -> {
          List<String> both = new ArrayList<>();
          for (String first : cells.getOrDefault(cell, List.of())) {
            last.asAnimateAs(this, cell).forEach(text -> both.add(first + "-" + text));
          }
          if (!both.isEmpty()) {
            joined.put(cell, both);
          }
        });
    return new RussianDeclined(kind, agreement, animacy, joined);
  }

  /** The forms at a place, of the accusative those that the animacy of another noun asks for. */
  private List<String> asAnimateAs(RussianDeclined other, Cell cell) {
    boolean byAnimacy =
        cell.grammaticalCase() == GrammaticalCase.ACCUSATIVE
            && (cell.agreement() == Agreement.PLURAL || agreement == Agreement.MASCULINE);
    if (!byAnimacy) {
      return cells.getOrDefault(cell, List.of());
    }
    GrammaticalCase like =
        other.animacy == Animacy.ANIMATE ? GrammaticalCase.GENITIVE : GrammaticalCase.NOMINATIVE;
    return cells.getOrDefault(new Cell(cell.agreement(), like), List.of());
  }

  /** The word after a part that stays. */
  RussianDeclined after(String fixed) {
    Map<Cell, List<String>> joined = new HashMap<>();
    cells.forEach((cell, texts) -> joined.put(cell, texts.stream().map(fixed::concat).toList()));
    return new RussianDeclined(kind, agreement, animacy, joined);
  }
}
