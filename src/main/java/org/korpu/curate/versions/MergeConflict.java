package org.korpu.curate.versions;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;

/**
 * What two sides did to a unit that cannot both hold. Nothing of either side is lost: the merged
 * memory has both, marked with the property {@value #PROPERTY}.
 *
 * @param kind what they did
 * @param unit the merged unit
 * @param language the language of the variant; null where the whole unit was removed on one side
 * @param base the text both began with; null if there was none
 * @param ours our text; null where we removed it
 * @param theirs their text; null where they removed it
 */
public record MergeConflict(
    Kind kind,
    TranslationUnit unit,
    @Nullable LanguageTag language,
    @Nullable Segment base,
    @Nullable Segment ours,
    @Nullable Segment theirs) {

  /**
   * The type of the property that marks what a conflict left behind, on a variant or on a unit. Its
   * value is that of {@link Kind#mark}.
   */
  public static final String PROPERTY = "x-korpu-conflict";

  /** What two sides did. */
  public enum Kind {
    /** Both gave a variant another text. Ours stands first, theirs follows and has the mark. */
    BOTH_CHANGED("theirs"),
    /** We removed what they changed. Theirs is kept and has the mark. */
    REMOVED_BY_OURS("removed-by-ours"),
    /** They removed what we changed. Ours is kept and has the mark. */
    REMOVED_BY_THEIRS("removed-by-theirs");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }

    /** The value of the property on what was kept. */
    public String mark() {
      return mark;
    }
  }
}
