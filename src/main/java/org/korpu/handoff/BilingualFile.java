package org.korpu.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.check.SegmentPair;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * The translated segments of an XLIFF or TMX file as pairs, one for each target language. Segments
 * without translation are left out.
 */
public final class BilingualFile {

  private final String name;
  private final @Nullable LanguageTag from;
  private final List<LanguageTag> to;

  /**
   * A file to read.
   *
   * @param name its path as the user named it; the extension {@code .tmx} makes it a memory,
   *     everything else is XLIFF
   * @param from the source language wanted, null for the file's own
   * @param to the target languages wanted, all if empty
   */
  public BilingualFile(String name, @Nullable LanguageTag from, List<LanguageTag> to) {
    this.name = name;
    this.from = from;
    this.to = List.copyOf(to);
  }

  /**
   * Hands over the pairs in the order of the file. A memory is read unit by unit.
   *
   * @throws InputException if the file cannot be read
   */
  public void read(InputStream in, Consumer<SegmentPair> pairs, Consumer<Diagnostic> faults)
      throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tmx") || lower.endsWith(".tmx.gz")) {
      readMemory(in, pairs, faults);
    } else {
      readXliff(XliffReader.read(in, name, faults), pairs);
    }
  }

  private void readXliff(XliffDocument xliff, Consumer<SegmentPair> pairs) {
    LanguageTag target = xliff.target();
    if (target == null) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(HandoffMessage.TARGET_MISSING)));
    }
    if (!wants(target) || (from != null && !from.meets(xliff.source()))) {
      return;
    }
    for (XliffFile file : xliff.files()) {
      for (XliffUnit unit : file.units()) {
        for (XliffPart part : unit.segments()) {
          Segment translation = part.target();
          if (translation != null && !translation.isBlank()) {
            pairs.accept(
                new SegmentPair(
                    name,
                    unit.id() + "/" + part.id(),
                    part.position(),
                    xliff.source(),
                    target,
                    part.source(),
                    translation));
          }
        }
      }
    }
  }

  private void readMemory(InputStream in, Consumer<SegmentPair> pairs, Consumer<Diagnostic> faults)
      throws IOException {
    TmxReader reader = new TmxReader(in, name, faults);
    LanguageTag declared = reader.header().sourceLanguage().orElse(null);
    int number = 0;
    for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
      readUnit(unit, ++number, declared, pairs);
    }
  }

  private void readUnit(
      TranslationUnit unit,
      int number,
      @Nullable LanguageTag declared,
      Consumer<SegmentPair> pairs) {
    Variant source = source(unit, declared);
    if (source == null || source.segment().isBlank()) {
      return;
    }
    for (Variant target : unit.variants()) {
      if (!target.language().meets(source.language())
          && wants(target.language())
          && !target.segment().isBlank()) {
        pairs.accept(
            new SegmentPair(
                name,
                unit.id() == null ? Integer.toString(number) : unit.id(),
                null,
                source.language(),
                target.language(),
                source.segment(),
                target.segment()));
      }
    }
  }

  private @Nullable Variant source(TranslationUnit unit, @Nullable LanguageTag declared) {
    LanguageTag language = from == null ? unit.sourceLanguage() : from;
    if (language == null) {
      language = declared;
    }
    if (language == null) {
      return unit.variants().isEmpty() ? null : unit.variants().get(0);
    }
    return unit.variant(language).orElse(null);
  }

  private boolean wants(LanguageTag language) {
    return to.isEmpty() || to.stream().anyMatch(language::meets);
  }
}
