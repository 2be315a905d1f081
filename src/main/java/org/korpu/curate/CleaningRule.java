package org.korpu.curate;

import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.text.TextTraits;

/**
 * Finds one kind of thing in units that does not belong into a memory, and says what to do about
 * it. Stateless, and safe for use by many threads.
 */
public interface CleaningRule {

  /** The name of the rule, such as {@code EmptyVariant}: for ever, in every language. */
  String name();

  /** Whether the rule runs where none are named. */
  default Use use() {
    return Use.DEFAULT;
  }

  /** When a rule runs. */
  enum Use {
    /** Unless it is excepted. */
    DEFAULT,
    /** Only if it is named. */
    ON_DEMAND
  }

  /**
   * Whether the rule may find something in a unit that has such a text. False for nearly every text
   * of most rules, which are then not asked. A unit is left alone by the rule if this is false for
   * each of its texts.
   *
   * @param traits of the whole text, codes aside
   * @param language of the text
   */
  default boolean concerns(TextTraits traits, LanguageTag language) {
    return true;
  }

  /**
   * What to do about a unit: nothing, if the list is empty; at most one correction a variant.
   *
   * @param source the language the unit was translated from; texts in it are trusted where a
   *     translation is held against them
   */
  List<Correction> inspect(TranslationUnit unit, LanguageTag source);
}
