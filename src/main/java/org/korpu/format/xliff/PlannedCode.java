package org.korpu.format.xliff;

import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

/**
 * A code as it is to be written.
 *
 * @param code the code
 * @param token its id in the file, the same for both ends of a pair
 * @param role which end of what it is
 * @param opening the opening code of its pair; itself where it opens one; null for placeholders and
 *     ends without beginning
 * @param partner the index of its other end in the content of the same part, -1 where there is none
 * @param copyOf the token of the code it is a copy of, null where it is none or says so otherwise
 */
record PlannedCode(
    InlineCode code,
    String token,
    Role role,
    @Nullable InlineCode opening,
    int partner,
    @Nullable String copyOf) {

  /** What a code is to the text around it, whatever kind the model calls it. */
  enum Role {
    PLACEHOLDER,
    /** The beginning of a pair that ends in the same text, here or in a later part. */
    OPEN,
    /** The end of a pair that begins in the same text. */
    CLOSE,
    /** A beginning without end in the text. */
    ORPHAN_OPEN,
    /** An end without beginning in the text. */
    ORPHAN_CLOSE
  }

  /** Whether both ends stand in the same part. */
  boolean isWhole() {
    return partner >= 0;
  }

  /** The native code, with the text of sub-flows put back where it was cut out. */
  String data() {
    return data(code);
  }

  /** The native code of any code. */
  static String data(InlineCode code) {
    if (code.subFlows().isEmpty()) {
      return code.data();
    }
    StringBuilder data = new StringBuilder(code.data());
    for (int i = code.subFlows().size() - 1; i >= 0; i--) {
      InlineCode.SubFlow flow = code.subFlows().get(i);
      String text = new Segment(flow.content()).text();
      data.insert(Math.min(flow.offset(), code.data().length()), text);
    }
    return data.toString();
  }
}
