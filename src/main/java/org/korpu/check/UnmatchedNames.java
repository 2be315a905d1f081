package org.korpu.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of persons’ names in one text of a pair that no word of the other can be. In a pair that is
 * no fault, since a translation may have a pronoun; where other versions agree on a name, it tells
 * that another stands there. Safe for many threads.
 */
public final class UnmatchedNames {

  private final PairedNames names = new PairedNames();

  /**
   * A word of a name.
   *
   * @param span where it stands in the source
   * @param kind what tells that it is a person’s
   */
  public record Word(Finding.Span span, Kind kind) {}

  /** What a word of a name is, the surest first. */
  public enum Kind {
    /**
     * A first name or surname of Azerbaijan by itself or beside another word; one with initials.
     */
    PERSON,
    /** One of two words of which the other has a counterpart, as a surname beside a first name. */
    BESIDE_COUNTERPART,
    /**
     * It stands behind a name of Azerbaijan, as a surname or the end of a title; or it is spelled
     * almost as such a name.
     */
    BESIDE_PERSON,
    /** It stands beside other words with capitals: a name, or a title. */
    CAPITALISED
  }

  /** The words of the source without counterpart, in order. */
  public List<Word> in(InspectedPair pair) {
    List<Word> unmatched = new ArrayList<>();
    for (List<PairedNames.Mention> name : names.mentions(pair)) {
      boolean behind = false;
      for (PairedNames.Mention each : name) {
        if (each.match() != PairedNames.Match.FOUND) {
          Finding.Span span = new Finding.Span(each.token().start(), each.token().end());
          unmatched.add(new Word(span, kind(name, each, behind)));
        }
        behind |= each.word().isAzerbaijani();
      }
    }
    return unmatched;
  }

  private static Kind kind(
      List<PairedNames.Mention> name, PairedNames.Mention word, boolean behind) {
    if (word.match() == PairedNames.Match.ALIKE && !word.word().isAzerbaijani()) {
      return Kind.BESIDE_PERSON;
    }
    boolean initials = name.size() == 1; // a name has two parts at least
    if (initials || (name.size() == 2 && word.word().isAzerbaijani())) {
      return Kind.PERSON;
    }
    if (name.size() == 2
        && name.stream().anyMatch(each -> each.match() == PairedNames.Match.FOUND)) {
      return Kind.BESIDE_COUNTERPART;
    }
    return behind || word.word().isAzerbaijani() ? Kind.BESIDE_PERSON : Kind.CAPITALISED;
  }
}
