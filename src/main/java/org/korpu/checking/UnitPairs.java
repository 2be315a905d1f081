package org.korpu.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.check.SegmentPair;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Makes pairs of the variants of a unit. */
final class UnitPairs {

  private final String file;
  private final PairLanguages languages;
  private final Set<String> checks;
  private final Consumer<Diagnostic> faults;

  UnitPairs(String file, PairLanguages languages, Set<String> checks, Consumer<Diagnostic> faults) {
    this.file = file;
    this.languages = languages;
    this.checks = checks;
    this.faults = faults;
  }

  /**
   * A pair of a unit.
   *
   * @param variant which of the variants is its target, from 0
   */
  record Numbered(int variant, SegmentPair pair) {}

  /**
   * The pairs of a unit, one for each wanted target.
   *
   * @param declared the source language that the file says
   */
  List<Numbered> of(
      TranslationUnit unit,
      String id,
      @Nullable Position position,
      @Nullable LanguageTag declared) {
    Variant source = languages.source(unit, declared);
    if (source == null || source.segment().isBlank()) {
      return List.of();
    }
    Set<String> silenced = silenced(unit.metadata(), position);
    silenced.addAll(silenced(source.metadata(), position));
    List<Numbered> pairs = new ArrayList<>();
    for (int i = 0; i < unit.variants().size(); i++) {
      Variant target = unit.variants().get(i);
      if (!target.language().meets(source.language()) && languages.wants(target.language())) {
        Set<String> here = new HashSet<>(silenced);
        here.addAll(silenced(target.metadata(), position));
        pairs.add(
            new Numbered(
                i,
                new SegmentPair(
                    file,
                    id,
                    position,
                    source.language(),
                    target.language(),
                    source.segment(),
                    target.segment(),
                    here)));
      }
    }
    return pairs;
  }

  private Set<String> silenced(Metadata metadata, @Nullable Position position) {
    Set<String> silenced = new HashSet<>();
    for (Note note : metadata.notes()) {
      SilencingNote silencing = SilencingNote.of(note.text(), checks);
      silenced.addAll(silencing.names());
      silencing.fault(file, position).ifPresent(faults);
    }
    return silenced;
  }
}
