package org.korpu.morph;

import java.util.Comparator;

/**
 * What a form of a term says by its endings. The natural order is that of grammars: first without
 * an owner, first the singular, then by case.
 *
 * @param number one or many
 * @param owner whose it is; {@link Owner#NONE} in Russian and English
 * @param grammaticalCase its case; in English {@link GrammaticalCase#NOMINATIVE} or {@link
 *     GrammaticalCase#POSSESSIVE}
 */
public record FormFeatures(GrammaticalNumber number, Owner owner, GrammaticalCase grammaticalCase)
    implements Comparable<FormFeatures> {

  private static final Comparator<FormFeatures> ORDER =
      Comparator.comparing(FormFeatures::owner)
          .thenComparing(FormFeatures::number)
          .thenComparing(FormFeatures::grammaticalCase);

  /** The form in which a term stands in a glossary, unless that is a plural. */
  public static final FormFeatures BASE =
      of(GrammaticalNumber.SINGULAR, GrammaticalCase.NOMINATIVE);

  /** Without an owner. */
  public static FormFeatures of(GrammaticalNumber number, GrammaticalCase grammaticalCase) {
    return new FormFeatures(number, Owner.NONE, grammaticalCase);
  }

  @Override
  public int compareTo(FormFeatures other) {
    return ORDER.compare(this, other);
  }
}
