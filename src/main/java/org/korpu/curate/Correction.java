package org.korpu.curate;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/**
 * What a rule does about a unit or one of its variants.
 *
 * @param variant the index of the variant; {@link #WHOLE_UNIT} for the unit
 * @param after what the variant's text becomes; null where the variant or unit is removed
 * @param reason why
 */
public record Correction(int variant, @Nullable Segment after, Message reason) {

  /** In place of the index of a variant. */
  public static final int WHOLE_UNIT = -1;

  public Correction {
    if (variant < WHOLE_UNIT || (variant == WHOLE_UNIT && after != null)) {
      throw new IllegalArgumentException("variant " + variant + " becomes " + after);
    }
  }

  /** A variant gets another text. */
  public static Correction repair(int variant, Segment after, Message reason) {
    return new Correction(variant, after, reason);
  }

  /** A variant is removed. */
  public static Correction removal(int variant, Message reason) {
    return new Correction(variant, null, reason);
  }

  /** The whole unit is removed. */
  public static Correction removalOfUnit(Message reason) {
    return new Correction(WHOLE_UNIT, null, reason);
  }

  /** Whether something is removed. */
  public boolean removes() {
    return after == null;
  }
}
