package org.korpu.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.curate.versions.MetadataMerge;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.Metadata;

/** Merges what three versions of a memory say about themselves. Never a conflict. */
final class HeaderMerge {

  /** What a version without units says. */
  static final TmxHeader NONE = new TmxHeader(new TreeMap<>(), Metadata.NONE, List.of());

  private HeaderMerge() {}

  /** Attributes, properties and notes merge as those of units do; the rest is that of one side. */
  static TmxHeader merge(TmxHeader base, TmxHeader ours, TmxHeader theirs) {
    SortedMap<String, String> root =
        MetadataMerge.merge(
                Metadata.ofAttributes(base.rootAttributes()),
                Metadata.ofAttributes(ours.rootAttributes()),
                Metadata.ofAttributes(theirs.rootAttributes()))
            .attributes();
    return new TmxHeader(
        root,
        MetadataMerge.merge(base.metadata(), ours.metadata(), theirs.metadata()),
        ours.encodings().equals(base.encodings()) ? theirs.encodings() : ours.encodings());
  }
}
