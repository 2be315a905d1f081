package org.korpu.store.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxReader;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/**
 * The units of several TMX files as if they were one, with one header: what a command reads that
 * writes another TMX file. Holds one unit at a time.
 *
 * <p>One file keeps its header. Several that differ get a joint one: what they agree on, the
 * properties and notes of all, and the source language that all have; where they have different
 * ones it is {@code *all*}, and each unit says its own, so that none gets another source.
 */
public final class TmxUnits {

  /** The value of {@code srclang} that leaves it to the units. */
  private static final String ANY_LANGUAGE = "*all*";

  private final List<Source> sources;
  private final List<Optional<LanguageTag>> languages = new ArrayList<>();
  private final TmxHeader header;

  /**
   * A TMX file, or something like it.
   *
   * @param name as the user named it
   * @param opening opens it from its start; asked once for its header, then once for each pass
   */
  public record Source(String name, Opening opening) {}

  /** Opens a file from its start, expanded. */
  @FunctionalInterface
  public interface Opening {
    /** A new stream, which is closed by whoever asked. */
    InputStream open() throws IOException;
  }

  /**
   * Reads the headers.
   *
   * @param korpuVersion what a joint header says of its maker
   * @throws org.korpu.model.InputException if one of them is no TMX file
   * @throws IOException if one cannot be read
   */
  public TmxUnits(List<Source> sources, String korpuVersion) throws IOException {
    this.sources = List.copyOf(sources);
    List<TmxHeader> headers = new ArrayList<>();
    for (Source source : this.sources) {
      try (InputStream in = source.opening().open()) {
        headers.add(new TmxReader(in, source.name(), fault -> {}).header());
      }
    }
    for (TmxHeader each : headers) {
      languages.add(each.sourceLanguage());
    }
    boolean alike = headers.stream().distinct().count() == 1;
    header = alike ? headers.get(0) : joint(headers, korpuVersion);
  }

  /** The header of a file that is to hold these units. */
  public TmxHeader header() {
    return header;
  }

  /** How many files there are. */
  public int files() {
    return sources.size();
  }

  /** The name of a file, as the user named it. */
  public String name(int file) {
    return sources.get(file).name();
  }

  /**
   * Reads every unit of every file in order. Damaged units are reported and skipped.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public void forEach(Consumer<TranslationUnit> reader, Consumer<Diagnostic> faults) {
    for (int file = 0; file < sources.size(); file++) {
      try (UnitCursor cursor = source(file).open(faults)) {
        for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
          reader.accept(unit.unit());
        }
      }
    }
  }

  /** The units of one file. */
  public UnitSource source(int file) {
    return faults -> {
      UnitCursor cursor = open(sources.get(file), faults);
      Optional<LanguageTag> language = languages.get(file);
      return language.isEmpty() || header.sourceLanguage().equals(language)
          ? cursor
          : new Outspoken(cursor, language.get());
    };
  }

  private static UnitCursor open(Source source, Consumer<Diagnostic> faults) {
    try {
      InputStream in = source.opening().open();
      try {
        return new TmxCursor(in, new TmxReader(in, source.name(), faults));
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Units that say their source language, though their file said it for all of them. */
  private record Outspoken(UnitCursor units, LanguageTag language) implements UnitCursor {

    @Override
    public @Nullable StoredUnit next() {
      StoredUnit unit = units.next();
      return unit == null || unit.unit().sourceLanguage() != null
          ? unit
          : new StoredUnit(unit.position(), withSource(unit.unit(), language));
    }

    @Override
    public void close() {
      units.close();
    }
  }

  private static TranslationUnit withSource(TranslationUnit unit, LanguageTag source) {
    return new TranslationUnit(unit.id(), source, unit.metadata(), unit.variants());
  }

  private static TmxHeader joint(List<TmxHeader> headers, String korpuVersion) {
    Map<String, String> attributes = new HashMap<>();
    Set<Property> properties = new LinkedHashSet<>();
    Set<Note> notes = new LinkedHashSet<>();
    for (TmxHeader each : headers) {
      attributes.putAll(each.metadata().attributes());
      properties.addAll(each.metadata().properties());
      notes.addAll(each.metadata().notes());
    }
    for (TmxHeader each : headers) {
      attributes.entrySet().retainAll(each.metadata().attributes().entrySet());
    }
    // The rest gets what TMX fills gaps with.
    attributes.putIfAbsent("srclang", ANY_LANGUAGE);
    attributes.put("creationtool", "korpu");
    attributes.put("creationtoolversion", korpuVersion);
    return new TmxHeader(
        new TreeMap<>(),
        new Metadata(new TreeMap<>(attributes), List.copyOf(properties), List.copyOf(notes)),
        List.of());
  }
}
