package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import org.korpu.text.Token;

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

  /** What a word of a name is. */
  public enum Kind {
    /** A first name or surname of Azerbaijan, or a word with initials. */
    PERSON,
    /** It stands beside such a one: a foreign surname, a misspelt one, a word of a title. */
    BESIDE_PERSON
  }

  /** The words of the source without counterpart, in order. */
  public List<Word> in(InspectedPair pair) {
    List<Word> unmatched = new ArrayList<>();
    for (List<PairedNames.Mention> name : names.mentions(pair)) {
      boolean initials = name.size() == 1; // a name has two parts at least
      boolean person = initials || name.stream().anyMatch(each -> each.word().isAzerbaijani());
      for (PairedNames.Mention each : name) {
        if (person && !each.matched()) {
          Token token = each.token();
          unmatched.add(
              new Word(
                  new Finding.Span(token.start(), token.end()),
                  initials || each.word().isAzerbaijani() ? Kind.PERSON : Kind.BESIDE_PERSON));
        }
      }
    }
    return unmatched;
  }
}
