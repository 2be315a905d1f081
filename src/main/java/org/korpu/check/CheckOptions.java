package org.korpu.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korpu.model.LanguageTag;

/**
 * What a workspace says of single checks in place of what they take for right themselves. A
 * language that a map does not name is checked as usual.
 *
 * @param lengths how short and how long a translation may be
 * @param quotes for each language the opening and closing quotation mark, and those inside others
 *     where they differ: {@code «»} or {@code «»„“}
 * @param numbers for each language how it writes numbers
 * @param dashes for each language its dash between spaces
 * @param together words that a number must not be parted from
 * @param forbidden code points that must not stand in a translation, besides those that nobody sees
 * @param permitted code points that may stand there although nobody sees them
 */
public record CheckOptions(
    Lengths lengths,
    Map<LanguageTag, String> quotes,
    Map<LanguageTag, NumberStyle> numbers,
    Map<LanguageTag, Character> dashes,
    Together together,
    Set<Integer> forbidden,
    Set<Integer> permitted) {

  /** Everything as usual. */
  public static final CheckOptions USUAL =
      new CheckOptions(
          Lengths.USUAL,
          Map.of(),
          Map.of(),
          Map.of(),
          new Together(Set.of(), Set.of()),
          Set.of(),
          Set.of());

  public CheckOptions {
    quotes = Map.copyOf(quotes);
    numbers = Map.copyOf(numbers);
    dashes = Map.copyOf(dashes);
    forbidden = Set.copyOf(forbidden);
    permitted = Set.copyOf(permitted);
    if (quotes.values().stream().anyMatch(marks -> marks.length() != 2 && marks.length() != 4)) {
      throw new IllegalArgumentException(quotes.toString());
    }
  }

  /**
   * How many times as long as its source a translation may be. Of short texts more is allowed.
   *
   * @param least above 0
   * @param most no less than that
   */
  public record Lengths(double least, double most) {

    /** Of 1,997 sentences that people translated, one or two differ by more. */
    private static final double USUAL_MOST = 2.2;

    /** What good translations keep to. */
    public static final Lengths USUAL = new Lengths(1 / USUAL_MOST, USUAL_MOST);

    public Lengths {
      if (!(least > 0) || !(most >= least)) {
        throw new IllegalArgumentException(least + "–" + most);
      }
    }
  }

  /**
   * Words between which and a number a line must not break.
   *
   * @param before those before the number, such as {@code bənd} of {@code bənd 5}
   * @param after those after it, such as {@code nəfər} of {@code 12 nəfər}
   */
  public record Together(Set<String> before, Set<String> after) {
    public Together {
      before = Set.copyOf(before);
      after = Set.copyOf(after);
    }
  }

  /** What is said of a language, if anything is. */
  static <T> Optional<T> of(Map<LanguageTag, T> byLanguage, LanguageTag language) {
    T exact = byLanguage.get(language);
    return exact != null
        ? Optional.of(exact)
        : byLanguage.entrySet().stream()
            .filter(each -> each.getKey().meets(language))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .findFirst();
  }
}
