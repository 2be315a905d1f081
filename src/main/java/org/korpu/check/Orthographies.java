package org.korpu.check;

import java.util.Optional;
import org.korpu.model.LanguageTag;

/** The orthography of each language for which there is a dictionary. Safe for many threads. */
@FunctionalInterface
public interface Orthographies {

  /** For where there are no dictionaries. */
  Orthographies NONE = language -> Optional.empty();

  /** The orthography of a language. */
  Optional<Orthography> of(LanguageTag language);
}
