package org.korpu.curate;

import java.util.List;
import org.korpu.model.LanguageTag;

/** What is looked for in texts. Implementations can be used by several threads. */
public interface TextPattern {

  /**
   * Where a text of a language has it: from left to right, no two overlapping.
   *
   * @throws org.korpu.model.InputException if that cannot be found out at reasonable cost
   */
  List<TextSpan> find(String text, LanguageTag language);
}
