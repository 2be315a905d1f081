package org.korpu.filter.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a document that are about to change. */
final class Rewrites {

  private final Map<String, PartRewrite> rewrites = new LinkedHashMap<>();

  /** The changes of a part. */
  PartRewrite of(XmlPart part) {
    return rewrites.computeIfAbsent(part.name(), name -> new PartRewrite(part));
  }

  /** Puts the changed parts into the archive. */
  void applyTo(DocumentParts archive) {
    rewrites.values().forEach(rewrite -> archive.replace(rewrite.part(), rewrite.result()));
  }
}
