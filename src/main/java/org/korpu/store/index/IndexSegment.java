package org.korpu.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.morph.StemKeys;
import org.korpu.store.Digest;

/** Units that were indexed together, as they lie in one file. Safe for many threads. */
final class IndexSegment {

  private final SegmentInput file;
  private final List<IndexField> fields = new ArrayList<>();
  private final List<LanguageTag> languages = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** Names that are languages, read when they are first needed: that is not cheap. */
  private final @Nullable LanguageTag[] tags;

  private final IntBuffer unitOffsets;
  private final ByteBuffer units;
  private final LongBuffer unitDigests;
  private final LongBuffer unitKeys;
  private final LongBuffer unitLanguages;
  private final UnitCodec.Resolver resolver = new Texts();

  /**
   * Maps a file.
   *
   * @throws CorruptIndexException if it is no segment file of this version, or damaged
   */
  IndexSegment(Path path) throws IOException, CorruptIndexException {
    file = new SegmentInput(path, StemKeys.VERSION);
    ByteSource text = new ByteSource(file.bytes(Section.NAMES, 0), 0);
    int fieldCount = text.varint();
    for (int i = 0; i < fieldCount; i++) {
      languages.add(new LanguageTag(text.string()));
      fields.add(new IndexField(file, i));
    }
    for (int i = text.varint(); i > 0; i--) {
      names.add(text.string());
    }
    tags = new LanguageTag[names.size()];
    unitOffsets = file.ints(Section.UNIT_OFFSETS, 0);
    units = file.bytes(Section.UNITS, 0);
    unitDigests = file.longs(Section.UNIT_DIGESTS, 0);
    unitKeys = file.longs(Section.UNIT_KEYS, 0);
    unitLanguages = file.longs(Section.UNIT_LANGUAGES, 0);
  }

  /** How many units. */
  int size() {
    return unitOffsets.capacity();
  }

  /** The unit of a number. */
  TranslationUnit unit(int number) {
    return UnitCodec.read(units, unitOffsets.get(number), resolver);
  }

  /** The digest of the unit of a number. */
  Digest digest(int number) {
    return new Digest(unitDigests.get(2 * number), unitDigests.get(2 * number + 1));
  }

  /** The key of the unit of a number; see {@link UnitWriter}. */
  long key(int number) {
    return unitKeys.get(number);
  }

  /** The languages of its fields; the number of a language is that of its field. */
  List<LanguageTag> languages() {
    return languages;
  }

  /** The texts of a language. */
  IndexField field(int number) {
    return fields.get(number);
  }

  /** The fields in which a unit has a text that is not blank; see {@link UnitWriter}. */
  long languagesOf(int unit) {
    return unitLanguages.get(unit);
  }

  private final class Texts implements UnitCodec.Resolver {

    @Override
    public String name(int number) {
      return names.get(number);
    }

    @Override
    public LanguageTag language(int number) {
      LanguageTag tag = tags[number];
      if (tag == null) {
        tag = new LanguageTag(names.get(number));
        tags[number] = tag;
      }
      return tag;
    }

    @Override
    public Segment text(ByteSource in) {
      IndexField field = fields.get(in.varint());
      return field.text(in.varint());
    }
  }
}
