package org.korpu.format.xliff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** The languages of a file as its attributes give them. */
final class Languages {

  private final Faults faults;
  private @Nullable LanguageTag target;
  private boolean missing;

  Languages(Faults faults) {
    this.faults = faults;
  }

  /** The source language; without one nothing can be read. */
  LanguageTag source(@Nullable String value, Position position) {
    if (value == null || value.isBlank()) {
      throw faults.fatal(position, XliffMessage.NO_SOURCE_LANGUAGE);
    }
    Optional<LanguageTag> tag = LanguageTag.parse(value);
    if (tag.isEmpty()) {
      throw faults.fatal(position, XliffMessage.INVALID_LANGUAGE, value);
    }
    return tag.get();
  }

  /** The target language, null where the file gives none. */
  @Nullable LanguageTag target(@Nullable String value, Position position) {
    if (value == null || value.isBlank()) {
      return null;
    }
    Optional<LanguageTag> tag = LanguageTag.parse(value);
    if (tag.isEmpty()) {
      throw faults.fatal(position, XliffMessage.INVALID_LANGUAGE, value);
    }
    target = tag.get();
    return target;
  }

  /** Says once that there is a target in a language nobody knows. */
  void needTarget(Position position) {
    if (target == null && !missing) {
      missing = true;
      faults.error(
          position,
          Message.of(XliffMessage.NO_TARGET_LANGUAGE),
          Message.of(XliffMessage.ADD_TARGET_LANGUAGE));
    }
  }
}
