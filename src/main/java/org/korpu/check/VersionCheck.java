package org.korpu.check;

import java.util.function.Consumer;

/**
 * A check that compares versions of a text that are of equal standing, such as one press release as
 * it was published in two or three languages. It says nothing of single pairs.
 */
public non-sealed interface VersionCheck extends Check {

  /** Reports text that not all versions have. */
  void inspect(VersionGap gap, Consumer<Finding> findings);
}
