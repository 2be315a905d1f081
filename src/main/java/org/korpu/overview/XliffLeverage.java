package org.korpu.overview;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.MatchBand;
import org.korpu.bilingual.SourceKey;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffVisitor;
import org.korpu.model.LanguageTag;
import org.korpu.pretranslate.Leverage;
import org.korpu.pretranslate.Leverage.Band;
import org.korpu.pretranslate.Leverage.Count;
import org.korpu.text.WordCount;

/**
 * Counts an XLIFF file as it is read: in the band of what its memory proposed when it was exported,
 * so that a file of last year tells what was known last year. A segment counts as a repetition as
 * it does at the export: without an exact match, where the same source stood before in the file.
 * What is not to be translated does not count. For one thread.
 */
public final class XliffLeverage implements XliffVisitor {

  private final Map<Band, Count> counts = new EnumMap<>(Band.class);
  private final Set<String> seen = new HashSet<>();
  private final Consumer<String> sources;
  private @Nullable LanguageTag from;
  private @Nullable LanguageTag to;

  /**
   * Begins with nothing counted.
   *
   * @param sources takes the text of each source that is counted
   */
  public XliffLeverage(Consumer<String> sources) {
    this.sources = sources;
  }

  @Override
  public void document(
      XliffDocument.Version version, LanguageTag source, @Nullable LanguageTag target) {
    from = source;
    to = target;
  }

  @Override
  public void file(XliffFile file) {}

  @Override
  public void unit(XliffUnit unit) {
    if (!unit.translate()) {
      return;
    }
    for (XliffPart part : unit.segments()) {
      boolean repeated = !seen.add(SourceKey.of(part.source()));
      String text = part.source().text();
      counts.merge(
          band(part, repeated),
          new Count(1, WordCount.of(text)),
          (a, b) -> new Count(a.segments() + b.segments(), a.words() + b.words()));
      sources.accept(text);
    }
  }

  /** The source language; null before the file was read. */
  public @Nullable LanguageTag from() {
    return from;
  }

  /** The target language; null where the file names none. */
  public @Nullable LanguageTag to() {
    return to;
  }

  /** What was counted so far. */
  public Leverage result() {
    return new Leverage(counts);
  }

  private static Band band(XliffPart part, boolean repeated) {
    Band band =
        switch (MatchBand.of(part)) {
          case CONTEXT -> Band.CONTEXT;
          case EXACT -> Band.EXACT;
          case FROM_95 -> Band.FUZZY_95;
          case FROM_85 -> Band.FUZZY_85;
          case FROM_75 -> Band.FUZZY_75;
          case FROM_50, NONE -> Band.NEW;
        };
    return repeated && band != Band.CONTEXT && band != Band.EXACT ? Band.REPETITION : band;
  }
}
