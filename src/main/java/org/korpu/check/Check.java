package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.model.Severity;

/** Finds one kind of fault. Stateless, and safe for use by many threads. */
public interface Check {

  /** The name of the fault, such as {@code NumberMismatch}: for ever, in every language. */
  String name();

  /** How bad the fault is unless the workspace says otherwise. */
  Severity severity();

  /** Reports each fault of the pair, in order of its place in the target. */
  void inspect(SegmentPair pair, Consumer<Finding> findings);
}
