package org.korpu.extract;

import java.util.List;
import org.korpu.glossary.TermHit;
import org.korpu.model.LanguageTag;

/** Tells whether a longer term speaks of what a term inside it names. */
final class LongerTerms {

  private LongerTerms() {}

  /**
   * Whether a longer term means the same body or something of it. Of another concept, it does where
   * the shorter one stands as its owner: at its end in English and Russian ({@code Chief of the
   * State Migration Service}), at its beginning in Azerbaijani ({@code Dövlət Miqrasiya Xidmətinin
   * rəisi}). Elsewhere it is another body: {@code State Migration Service of Ukraine}.
   *
   * @param hits all terms in the text, the shorter one among them
   */
  static boolean speakOf(TermHit hit, TermHit longer, List<TermHit> hits, LanguageTag language) {
    String id = hit.concept().id();
    if (longer.concept().id().equals(id)) {
      return true;
    }
    // Its own longer names, such as that with the country, stand for it.
    return hits.stream()
        .filter(own -> own.concept().id().equals(id) && contains(own, hit))
        .anyMatch(own -> isOwner(own, longer, language));
  }

  private static boolean isOwner(TermHit own, TermHit longer, LanguageTag language) {
    return contains(longer, own)
        && (language.meets(LanguageTag.AZ)
            ? own.start() == longer.start()
            : own.end() == longer.end());
  }

  /** Whether a term stands in all of the place of another. */
  static boolean contains(TermHit longer, TermHit shorter) {
    return longer.start() <= shorter.start() && longer.end() >= shorter.end();
  }
}
