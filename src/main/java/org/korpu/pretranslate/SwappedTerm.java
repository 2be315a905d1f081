package org.korpu.pretranslate;

import org.jspecify.annotations.Nullable;

/**
 * A term of a translation that was exchanged for another.
 *
 * @param before the term as the memory has it
 * @param after what stands in its place
 */
public record SwappedTerm(String before, String after) {

  // Written out: the first record that is asked for its own costs a cold start 30 ms.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SwappedTerm swapped
        && before.equals(swapped.before)
        && after.equals(swapped.after);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }
}
