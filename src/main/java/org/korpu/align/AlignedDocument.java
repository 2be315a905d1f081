package org.korpu.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * A document with its alignment, as it becomes units of a memory.
 *
 * @param document what was aligned
 * @param alignment how
 */
public record AlignedDocument(ParallelDocument document, Alignment alignment) {

  /** Type of the property of a unit that tells the shape of its bead, such as {@code 1-2}. */
  public static final String BEAD = "x-korpu-bead";

  /** Type of the property of a unit with the confidence of its bead, from 0.00 to 1.00. */
  public static final String SCORE = "x-korpu-score";

  /** Type of the property of a unit whose sides stand in different order in their documents. */
  public static final String MOVED = "x-korpu-moved";

  /** Value of {@link Property#STATE} of the variants of a bead that a person confirmed or made. */
  private static final String REVIEWED = "reviewed";

  /** The languages of its sides. */
  public List<LanguageTag> languages() {
    return document.languages();
  }

  /** The segments of one side of a bead; may be empty. */
  public List<String> segmentsOf(Bead bead, int side) {
    Run run = bead.sides().get(side);
    return document.segments(side).subList(run.start(), run.end());
  }

  /** The text of one side of a bead: its segments with a space between them; may be empty. */
  public String textOf(Bead bead, int side) {
    return String.join(" ", segmentsOf(bead, side));
  }

  /**
   * A bead as a unit: a variant for each language that has a text; shape, score and files as
   * properties, and of its variants whether they were reviewed.
   *
   * @throws IllegalArgumentException if only one language has a text
   */
  public TranslationUnit unit(Bead bead) {
    List<Variant> variants = new ArrayList<>();
    Metadata state =
        bead.origin() == Bead.Origin.REVIEWER
            ? Metadata.NONE.withProperty(Property.of(Property.STATE, REVIEWED))
            : Metadata.NONE;
    List<Property> properties = new ArrayList<>();
    properties.add(Property.of(BEAD, bead.type()));
    properties.add(Property.of(SCORE, score(bead)));
    if (bead.order() == Bead.Order.MOVED) {
      properties.add(Property.of(MOVED, "yes"));
    }
    for (int side = 0; side < languages().size(); side++) {
      String segment = textOf(bead, side);
      if (!segment.isBlank()) {
        variants.add(new Variant(languages().get(side), Segment.of(segment), state));
        properties.add(
            new Property(Property.DOCUMENT, document.files().get(side), languages().get(side)));
      }
    }
    if (variants.size() < 2) {
      throw new IllegalArgumentException("no translation: " + bead);
    }
    LanguageTag first = variants.get(0).language();
    return new TranslationUnit(
        null,
        first.equals(languages().get(0))
            ? null
            : first, // the memory’s source language is not there
        new Metadata(Metadata.NONE.attributes(), properties, List.of()),
        variants);
  }

  /** Whether at least two languages of a bead have a text that is not blank. */
  public boolean isTranslation(Bead bead) {
    int texts = 0;
    for (int side = 0; side < languages().size(); side++) {
      texts += textOf(bead, side).isBlank() ? 0 : 1;
    }
    return texts > 1;
  }

  /** A confidence as it is written: two digits after the point, never rounded up. */
  public static String score(Bead bead) {
    // By its decimal digits: 100 * 0.57 is less than 57 in binary.
    return BigDecimal.valueOf(bead.confidence()).setScale(2, RoundingMode.FLOOR).toString();
  }
}
