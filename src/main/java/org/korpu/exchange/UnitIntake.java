package org.korpu.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitFilter;
import org.korpu.curate.UnitImport.Counts;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Reads a file and hands on the units that can be taken, in the languages and with the tags that
 * they have in the memory. The same file gives the same units each time.
 */
final class UnitIntake {

  private final ImportOptions options;
  private final UnitFilter wanted;
  private final LanguageTag memorySource;

  UnitIntake(ImportOptions options, LanguageTag memorySource) {
    this.options = options;
    this.wanted = new UnitFilter(options.languages(), List.of());
    this.memorySource = memorySource;
  }

  /** Reads a file to its end. */
  Census read(
      ImportFile file,
      FileFormat format,
      Consumer<TranslationUnit> units,
      Consumer<Diagnostic> faults)
      throws IOException {
    Census census = new Census(units, faults);
    new UnitFiles(options, memorySource).read(file, format, census);
    return census;
  }

  /** Counts what comes, and sorts out what cannot be taken. */
  final class Census implements UnitSink {

    private final Consumer<TranslationUnit> units;
    private final Consumer<Diagnostic> faults;
    private final Map<LeftOut, List<Position>> positions = new EnumMap<>(LeftOut.class);
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
    private int read;

    private Census(Consumer<TranslationUnit> units, Consumer<Diagnostic> faults) {
      this.units = units;
      this.faults = faults;
    }

    @Override
    public void unit(TranslationUnit unit, Supplier<@Nullable Position> position) {
      TranslationUnit mapped = mapped(unit);
      if (!translates(mapped)) {
        leftOut(LeftOut.UNTRANSLATED, position.get());
        return;
      }
      TranslationUnit taken = wanted.select(mapped).orElse(null);
      if (taken == null) {
        leftOut(LeftOut.OTHER_LANGUAGES, position.get());
        return;
      }
      read++;
      units.accept(taken);
    }

    @Override
    public void leftOut(LeftOut reason, @Nullable Position position) {
      read++;
      counts.merge(reason, 1, Integer::sum);
      List<Position> known = positions.computeIfAbsent(reason, each -> new ArrayList<>());
      if (position != null && known.size() < FileReport.Places.KEPT) {
        known.add(position);
      }
    }

    @Override
    public void damaged(Diagnostic fault) {
      leftOut(LeftOut.DAMAGED, fault.position());
      faults.accept(fault);
    }

    @Override
    public void warning(Diagnostic fault) {
      faults.accept(fault);
    }

    FileReport report(ImportFile file, FileFormat format, Counts fates) {
      Map<LeftOut, FileReport.Places> leftOut = new EnumMap<>(LeftOut.class);
      counts.forEach(
          (reason, count) ->
              leftOut.put(
                  reason, new FileReport.Places(count, positions.getOrDefault(reason, List.of()))));
      return new FileReport(
          file.name(), format, read, fates.added(), fates.updated(), fates.known(), leftOut);
    }
  }

  /** Whether it has texts under two tags, be they of one language: {@code en-US}, {@code en-GB}. */
  private static boolean translates(TranslationUnit unit) {
    List<Variant> variants = unit.variants();
    for (int i = 1; i < variants.size(); i++) {
      if (!variants.get(i).language().equals(variants.get(0).language())) {
        return true;
      }
    }
    return false;
  }

  /** The unit without blank variants, with the memory's tags. */
  private TranslationUnit mapped(TranslationUnit unit) {
    LanguageTag source = unit.sourceLanguage();
    LanguageTag mappedSource = source == null ? null : options.mapped(source);
    boolean same = Objects.equals(mappedSource, source);
    List<Variant> variants = new ArrayList<>(unit.variants().size());
    for (Variant variant : unit.variants()) {
      LanguageTag language = options.mapped(variant.language());
      boolean blank = variant.segment().isBlank() && !variant.segment().hasCodes();
      same &= !blank && language.equals(variant.language());
      if (!blank) {
        variants.add(
            language.equals(variant.language())
                ? variant
                : new Variant(language, variant.segment(), variant.metadata()));
      }
    }
    return same ? unit : new TranslationUnit(unit.id(), mappedSource, unit.metadata(), variants);
  }
}
