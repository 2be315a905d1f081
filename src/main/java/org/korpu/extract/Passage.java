package org.korpu.extract;

import java.util.Optional;
import org.korpu.model.LanguageTag;

/** A text to extract from, in one language or several: a paragraph of a document, a unit. */
public interface Passage {

  /** Its text in a language, without codes; nothing where it has none. */
  Optional<String> text(LanguageTag language);

  /**
   * Where it stands, as shown to users: {@code release.docx}, {@code note.txt:12}, {@code
   * tm/releases.tmx#pr-0001}.
   *
   * @param language of the text
   * @param offset of a character in that text, in UTF-16 units
   */
  String place(LanguageTag language, int offset);
}
