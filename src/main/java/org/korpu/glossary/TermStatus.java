package org.korpu.glossary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether a term may be used, in the words of TBX. */
public enum TermStatus {
  /** The approved term. */
  PREFERRED,
  /** May be used instead. */
  ADMITTED,
  /** Was approved once: understood in a source text, not to be used in a new translation. */
  DEPRECATED,
  /** Wrong: must not be used in a translation. */
  FORBIDDEN;

  /** Those of terms that a source text may have been meant to say: nobody means a forbidden one. */
  public static final Set<TermStatus> UNDERSTOOD =
      Collections.unmodifiableSet(EnumSet.of(PREFERRED, ADMITTED, DEPRECATED));

  /** Those of terms that a translation may use. */
  public static final Set<TermStatus> APPROVED =
      Collections.unmodifiableSet(EnumSet.of(PREFERRED, ADMITTED));

  /** Whether a translation may use it. */
  public boolean isApproved() {
    return this == PREFERRED || this == ADMITTED;
  }
}
