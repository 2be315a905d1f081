package org.korpu.extract;

import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * A text in which an old title stands.
 *
 * @param place where it stands, as shown to users
 * @param language of the text
 * @param before as it is
 * @param after with the new title wherever its form is known
 * @param forms the occurrences, from left to right; at least one
 */
public record RenamedSegment(
    String place, LanguageTag language, Segment before, Segment after, List<RenamedForm> forms) {

  public RenamedSegment {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("nothing to rename");
    }
  }

  /** Whether some occurrence is left for a person. */
  public boolean needsPerson() {
    return forms.stream().anyMatch(form -> form.certainty() == RenamedForm.Certainty.OPEN);
  }

  /** Whether a person should read it: something is left, or other words may have to agree. */
  public boolean needsReading() {
    return forms.stream().anyMatch(form -> form.certainty() != RenamedForm.Certainty.CERTAIN);
  }

  /** Whether the text changes. */
  public boolean changes() {
    return !before.equals(after);
  }
}
