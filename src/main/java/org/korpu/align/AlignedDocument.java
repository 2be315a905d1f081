package org.korpu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * A document with its alignment, as it becomes units of a memory.
 *
 * @param languages the language of each side
 * @param names the file of each side, as the user named it
 * @param text what was aligned
 * @param alignment how
 */
public record AlignedDocument(
    List<LanguageTag> languages, List<String> names, ParallelText text, Alignment alignment) {

  /** Type of the property of a unit that tells the shape of its bead, such as {@code 1-2}. */
  public static final String BEAD = "x-korpu-bead";

  /** Type of the property of a unit with the confidence of its bead, from 0.00 to 1.00. */
  public static final String SCORE = "x-korpu-score";

  /** Type of the property of a unit whose sides stand in different order in their documents. */
  public static final String MOVED = "x-korpu-moved";

  public AlignedDocument {
    languages = List.copyOf(languages);
    names = List.copyOf(names);
    if (languages.size() != names.size() || languages.size() != text.sides().size()) {
      throw new IllegalArgumentException(languages + " " + names);
    }
  }

  /** The text of one side of a bead: its segments with a space between them; may be empty. */
  public String textOf(Bead bead, int side) {
    Run run = bead.sides().get(side);
    return String.join(" ", text.sides().get(side).segments().subList(run.start(), run.end()));
  }

  /**
   * A bead as a unit: a variant for each language that has a text, shape, score and files as
   * properties.
   *
   * @throws IllegalArgumentException if only one language has a text
   */
  public TranslationUnit unit(Bead bead) {
    List<Variant> variants = new ArrayList<>();
    List<Property> properties = new ArrayList<>();
    properties.add(Property.of(BEAD, bead.type()));
    properties.add(Property.of(SCORE, score(bead)));
    if (bead.order() == Bead.Order.MOVED) {
      properties.add(Property.of(MOVED, "yes"));
    }
    for (int side = 0; side < languages.size(); side++) {
      String segment = textOf(bead, side);
      if (!segment.isBlank()) {
        variants.add(Variant.of(languages.get(side), Segment.of(segment)));
        properties.add(new Property(Property.DOCUMENT, names.get(side), languages.get(side)));
      }
    }
    if (variants.size() < 2) {
      throw new IllegalArgumentException("no translation: " + bead);
    }
    return new TranslationUnit(
        null, null, new Metadata(Metadata.NONE.attributes(), properties, List.of()), variants);
  }

  /** Whether at least two languages of a bead have a text that is not blank. */
  public boolean isTranslation(Bead bead) {
    int texts = 0;
    for (int side = 0; side < languages.size(); side++) {
      texts += textOf(bead, side).isBlank() ? 0 : 1;
    }
    return texts > 1;
  }

  /** A confidence as it is written: two digits after the point, never rounded up. */
  public static String score(Bead bead) {
    return String.format(Locale.ROOT, "%.2f", Math.floor(bead.confidence() * 100) / 100);
  }
}
