package org.korpu.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.text.LanguageGuess;

/**
 * From which language into which others.
 *
 * @param from the language of the texts that are typed
 * @param to the languages that are wanted, none of them the first
 */
public record Direction(LanguageTag from, List<LanguageTag> to) {

  public Direction {
    LanguageTag source = from;
    to = to.stream().filter(language -> !language.meets(source)).toList();
  }

  /**
   * The direction for a text, which may be in any of the languages: from that which its letters and
   * words tell, into all others. This one where they do not tell.
   */
  public Direction of(String text) {
    Optional<LanguageTag> told = LanguageGuess.of(text);
    if (told.isEmpty()) {
      return this;
    }
    List<LanguageTag> all = new ArrayList<>();
    all.add(from);
    all.addAll(to);
    return all.stream()
        .filter(told.get()::meets)
        .findFirst()
        .map(language -> new Direction(language, all))
        .orElse(this);
  }

  /** {@code en→az,ru}. */
  @Override
  public String toString() {
    return from + "→" + String.join(",", to.stream().map(LanguageTag::value).toList());
  }
}
