package org.korpu.morph;

import java.util.List;
import java.util.Set;
import org.korpu.model.LanguageTag;

/**
 * Inflection of one language. Words are folded ({@link org.korpu.text.Folding}) single tokens.
 * Implementations are immutable and safe for use by many threads.
 */
public interface Inflection {

  /** The language whose rules these are. */
  LanguageTag language();

  /**
   * Whether the form can be the lemma itself or one of its inflected forms. Derived words are other
   * words: {@code prezidentlik} is no form of {@code prezident}.
   */
  boolean isFormOf(String form, String lemma);

  /**
   * Keys under which a word can be found in a table: whenever {@code isFormOf(form, lemma)}, the
   * keys of the two have one in common. At least one key; a handful at most.
   */
  Set<String> keys(String word);

  /**
   * The lemmas in a table, for many forms to be asked of all of them at once.
   *
   * @param lemmas folded single tokens, which the table numbers from 0
   */
  default LemmaTable table(List<String> lemmas) {
    return LemmasByKey.table(this, lemmas);
  }
}
