package org.korpu.text;

import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * Finds the numbers in a text and reads them by the habits of its language.
 *
 * <p>All readings of an ambiguous number are kept, and nothing is judged: two texts agree where
 * their spans {@linkplain NumberSpan#mayEqual can mean the same}. What is read:
 *
 * <ul>
 *   <li>Groups of three by a space of any width in every language ({@code 20 000}), by commas in
 *       English, by commas or points in Azerbaijani and Russian. One group after a comma or point
 *       may be decimals as well: {@code 26,750} is 26750 in English, 26.75 or 26750 in Azerbaijani
 *       and Russian; {@code 26.750} is 26.75 in English and both elsewhere.
 *   <li>Scale words: {@code 1.2 million}, {@code 1,2 milyon}, {@code 1,2 млн}, {@code 30 min}
 *       (30000 in Azerbaijani). {@code 3 milyon 200 min} is one number. The first number of a range
 *       may share the scale of the second: {@code 5–10 million} is 5 or 5000000, and 10000000.
 *   <li>Decades: {@code '90s} and {@code 90-cı illər} are 90 or 1990. A short second year: {@code
 *       2024/25} is 2024, and 25 or 2025.
 *   <li>Dates in digits ({@code 21.11.2012}, {@code 2012-11-21}) and month names beside a number.
 *   <li>Times: {@code 10:30}, {@code 10.30 a.m.}, {@code saat 10.30}; {@code 6 p.m.} is 6 or 18.
 *   <li>Roman numerals made of I, V, X in capitals, Latin or Cyrillic look-alikes; single letters
 *       only where they can be no initial, and never I in English.
 * </ul>
 *
 * <p>The sign is no part of the number, since a hyphen may be a dash. Other runs of digits (phone
 * numbers, {@code 1.2.3}, addresses, {@code COVID-19}) are read run by run.
 *
 * <p>Linear in the length of the text; safe for many threads.
 */
public final class NumberSpans {

  private NumberSpans() {}

  /**
   * The numbers in digits, Roman numerals and the month names beside them, in order and without
   * overlap. Every decimal digit of the text is in exactly one span.
   */
  public static List<NumberSpan> in(String text, LanguageTag language) {
    return new NumberScanner(text, NumberWords.of(language)).spans();
  }

  /**
   * The numbers in words that translations often write in digits and the other way round: one to
   * twelve, the round ones, and first to tenth, with their inflected forms. Words that are more
   * often something else (Russian {@code сорока}, Azerbaijani {@code on} as a stem) are found too:
   * for excusing a number that is missing, not for demanding one.
   */
  public static List<NumberSpan> inWords(String text, LanguageTag language) {
    return NumberWords.of(language).wordSpans(text);
  }

  /**
   * The names of months in a text, whether or not a number stands beside them; in English only
   * those with a capital, since march and may are words as well.
   */
  public static List<NumberSpan> monthNames(String text, LanguageTag language) {
    return NumberWords.of(language).monthSpans(text);
  }
}
