package org.korpu.format.tmx;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * What the units of a file are held against.
 *
 * @param version of TMX; empty where not said
 * @param source the source language of units that name none; null for any
 */
record HeaderFacts(String version, @Nullable LanguageTag source) {

  /** Before the header was read, or where it cannot be. */
  static final HeaderFacts UNKNOWN = new HeaderFacts("", null);

  private static final Set<String> OLD_VERSIONS = Set.of("1.1", "1.2");

  /** Whether the version has {@code lang} where later ones have {@code xml:lang}. */
  boolean isOld() {
    return OLD_VERSIONS.contains(version);
  }
}
