package org.korpu.store.tmx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.files.NewFiles;
import org.korpu.files.SafeName;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxPieces;
import org.korpu.model.TranslationUnit;

/**
 * Deals units out to TMX files of a folder, each unit to one of them, in the order in which they
 * come. The files have the header of the memory they come from; they appear together at {@link
 * #commit} and replace nothing.
 *
 * <p>Parts by number are {@code NAME-001.tmx} and so on. Parts by key are {@code NAME-KEY.tmx}, the
 * key made safe for a file name; keys that would then share a file, if only where case does not
 * count, are told apart by a number: {@code NAME-KEY-2.tmx}.
 *
 * <p>Holds a name and a count of each part, and 16 MiB of text. For one thread.
 */
public final class TmxSplitter implements Closeable {

  /**
   * One part.
   *
   * @param file its name in the folder
   * @param key what its units have in common, empty where they lack it; null for a part by number
   * @param units how many units it has
   * @param bytes its length
   */
  public record Part(String file, @Nullable String key, long units, long bytes) {}

  /** A unit as it stands in a part. */
  public static final class Piece {
    private final TranslationUnit unit;
    private final byte[] bytes;

    private Piece(TranslationUnit unit, byte[] bytes) {
      this.unit = unit;
      this.bytes = bytes;
    }
  }

  /** Which part a unit goes to. */
  public sealed interface Rule {}

  /** To a new part after so many units. */
  public record Units(long most) implements Rule {
    public Units {
      if (most < 1) {
        throw new IllegalArgumentException("units: " + most);
      }
    }
  }

  /** To a new part before it has more bytes than this, unless one unit alone has more. */
  public record Bytes(long most) implements Rule {
    public Bytes {
      if (most < 1) {
        throw new IllegalArgumentException("bytes: " + most);
      }
    }
  }

  /**
   * To the part of its key.
   *
   * @param keyOf the key; empty where the unit has none
   */
  public record Key(Function<TranslationUnit, String> keyOf) implements Rule {}

  /** The file of units without a key. */
  private static final String NO_KEY = "none";

  private final NewFiles files;
  private final String name;
  private final Rule rule;
  private final TmxHeader header;
  private final TmxPieces pieces;
  private final List<Growing> parts = new ArrayList<>();
  private final Map<String, Growing> byKey = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> taken = new ArrayList<>();

  private static final class Growing {
    final String file;
    final @Nullable String key;
    long units;
    long bytes;

    Growing(String file, @Nullable String key) {
      this.file = file;
      this.key = key;
    }
  }

  /**
   * Begins without units.
   *
   * @param folder made if it is not there
   * @param name what the names of all parts begin with
   * @throws java.nio.file.NotDirectoryException if the folder is a file
   */
  public TmxSplitter(Path folder, String name, TmxHeader header, Rule rule) throws IOException {
    files = new NewFiles(folder);
    this.name = name;
    this.rule = rule;
    this.header = header;
    pieces = new TmxPieces(name, header);
  }

  /**
   * What makes pieces of units, in one thread: many can do so at once.
   *
   * @return throws an {@link org.korpu.model.InputException} if a text of the unit holds a
   *     character that XML does not allow
   */
  public Function<TranslationUnit, Piece> newFormatter() {
    TmxPieces own = new TmxPieces(name, header);
    return unit -> new Piece(unit, own.unit(unit));
  }

  /** Adds a unit to its part. Once a name was found taken, nothing is written any more. */
  public void add(Piece unit) throws IOException {
    byte[] piece = unit.bytes;
    Growing part = partOf(unit.unit, piece.length);
    part.units++;
    if (taken.isEmpty()) {
      if (part.units == 1) {
        files.append(part.file, pieces.beginning());
      }
      files.append(part.file, piece);
    }
    part.bytes += piece.length;
  }

  /** The names of parts that the folder has already, of whatever content. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  /**
   * Lets the parts appear.
   *
   * @return the parts in the order of their numbers, or of their names
   * @throws IllegalStateException if a name is {@link #taken}
   * @throws java.nio.file.FileAlreadyExistsException if a name was taken meanwhile
   */
  public List<Part> commit() throws IOException {
    if (!taken.isEmpty()) {
      throw new IllegalStateException("there already: " + taken);
    }
    List<Part> finished = new ArrayList<>();
    for (Growing part : parts) {
      files.append(part.file, pieces.end());
      finished.add(new Part(part.file, part.key, part.units, part.bytes + pieces.end().length));
    }
    files.commit();
    if (rule instanceof Key) {
      finished.sort(Comparator.comparing(Part::file));
    }
    return finished;
  }

  /** Deletes what was not committed. */
  @Override
  public void close() throws IOException {
    files.close();
  }

  private Growing partOf(TranslationUnit unit, int length) {
    if (rule instanceof Key byRule) {
      return byKey.computeIfAbsent(byRule.keyOf().apply(unit), this::begin);
    }
    Growing last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    return last == null || isFull(last, length) ? begin(null) : last;
  }

  private boolean isFull(Growing part, int length) {
    if (rule instanceof Units units) {
      return part.units >= units.most();
    }
    return rule instanceof Bytes bytes && part.bytes + length + pieces.end().length > bytes.most();
  }

  private Growing begin(@Nullable String key) {
    String file =
        key == null
            ? String.format(Locale.ROOT, "%s-%03d.tmx", name, parts.size() + 1)
            : named(key);
    Growing part = new Growing(file, key);
    part.bytes = pieces.beginning().length;
    parts.add(part);
    if (files.isTaken(file)) {
      taken.add(file);
    }
    return part;
  }

  private String named(String key) {
    String stem = name + "-" + (key.isEmpty() ? NO_KEY : SafeName.of(key));
    String file = stem + ".tmx";
    for (int number = 2; !names.add(caseless(file)); number++) {
      file = stem + "-" + number + ".tmx";
    }
    return file;
  }

  /** One form for names that some file system takes for one; dotless i is i here. */
  private static String caseless(String file) {
    return file.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
