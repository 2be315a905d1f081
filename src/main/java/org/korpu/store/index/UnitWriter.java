package org.korpu.store.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.match.UnitEssence;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;

/** Collects the units of a segment, but for their texts. For one thread at a time. */
final class UnitWriter implements AutoCloseable {

  /** The last bit stands for all languages that have no bit of their own. */
  static final int LAST_LANGUAGE = Long.SIZE - 1;

  /** The key of a unit that is taken for different from all others. */
  static final long OWN_KEY = 0;

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Spool units;
  private final Spool offsets;
  private final Spool digests;
  private final Spool keys;
  private final Spool languages;
  private final ByteSink bytes = new ByteSink();
  private final DigestBuilder digest = new DigestBuilder();

  UnitWriter(Path folder, String name) {
    units = new Spool(folder, name);
    offsets = new Spool(folder, name + "-offsets");
    digests = new Spool(folder, name + "-digests");
    keys = new Spool(folder, name + "-keys");
    languages = new Spool(folder, name + "-languages");
  }

  void add(List<SegmentWriter.Placed> batch) throws IOException {
    for (SegmentWriter.Placed placed : batch) {
      TranslationUnit unit = placed.unit();
      bytes.clear();
      UnitCodec.write(
          unit,
          this::number,
          (variant, out) -> {
            out.varint(placed.field(variant));
            out.varint(placed.arrival(variant));
          },
          bytes);
      offsets.number((int) units.length());
      units.bytes(bytes.array(), bytes.length());
      Digest value = digest.put(unit).finish();
      digests.number(value.high());
      digests.number(value.low());
      keys.number(key(unit));
      languages.number(languages(placed));
    }
  }

  /** Writes all sections. */
  void write(List<LanguageTag> fields, SegmentOutput out) throws IOException {
    ByteSink text = new ByteSink();
    text.varint(fields.size());
    fields.forEach(field -> text.string(field.value()));
    text.varint(names.size());
    names.keySet().forEach(text::string);
    out.section(Section.NAMES, 0, text.copy());
    out.section(Section.UNIT_OFFSETS, 0, offsets);
    out.section(Section.UNITS, 0, units);
    out.section(Section.UNIT_DIGESTS, 0, digests);
    out.section(Section.UNIT_KEYS, 0, keys);
    out.section(Section.UNIT_LANGUAGES, 0, languages);
  }

  @Override
  public void close() throws IOException {
    units.close();
    offsets.close();
    digests.close();
    keys.close();
    languages.close();
  }

  /**
   * A number that units of equal essence share, and no others (but for one pair in 2⁶⁴). {@link
   * #OWN_KEY} if the unit has several texts that one query may ask for.
   */
  private long key(TranslationUnit unit) {
    List<Variant> variants = unit.variants();
    for (int i = 1; i < variants.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (variants.get(i).language().meets(variants.get(j).language())) {
          return OWN_KEY;
        }
      }
    }
    long key = digest.put(UnitEssence.of(unit)).finish().high();
    return key == OWN_KEY ? 1 : key;
  }

  private static long languages(SegmentWriter.Placed placed) {
    long bits = 0;
    for (int i = 0; i < placed.unit().variants().size(); i++) {
      Variant variant = placed.unit().variants().get(i);
      if (!variant.segment().isBlank()) {
        bits |= 1L << Math.min(placed.field(i), LAST_LANGUAGE);
      }
    }
    return bits;
  }

  private int number(String name) {
    Integer known = names.get(name);
    if (known == null) {
      known = names.size();
      names.put(name, known);
    }
    return known;
  }
}
