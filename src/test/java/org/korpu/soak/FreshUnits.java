package org.korpu.soak;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.bench.MemoryGenerator;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.LanguageTag;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;

/**
 * New units: sentences of official releases in Azerbaijani, English and Russian, some of them with
 * faults that cleaning mends. The same seed gives the same units.
 */
final class FreshUnits {

  private static final List<String> LANGUAGES = List.of("az", "en", "ru");

  private final MemoryGenerator generator;
  private final Random random;
  private final Path scratch;
  private int number;

  /** Faulty units, by id, and what cleaning makes of them. */
  private final Map<String, Cleaning> faulty = new HashMap<>();

  /** Units of two languages, by id, and the rest of them. */
  private final Map<String, ModelUnit> incomplete = new HashMap<>();

  /**
   * What cleaning makes of a unit.
   *
   * @param language the language of the faulty text
   * @param mended the text afterwards; empty where the text is removed
   */
  record Cleaning(String rule, String language, String mended) {}

  /**
   * A source of units.
   *
   * @param scratch a file for its own use
   */
  FreshUnits(long seed, Path scratch) {
    generator = new MemoryGenerator(seed);
    random = new Random(seed + 1);
    this.scratch = scratch;
  }

  /** Writes a memory of so many units, in korpu's own layout. */
  void writeMemory(Path file, int units) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      TmxWriter writer = new TmxWriter(out, "made", TmxHeader.of(LanguageTag.EN, "0.1.0"));
      for (int i = 0; i < units; i++) {
        writer.write(generator.unit(++number));
      }
      writer.finish();
    }
  }

  /** Some units without faults. */
  List<ModelUnit> units(int count) throws IOException {
    writeMemory(scratch, count);
    return PlainTmx.read(scratch);
  }

  /** An id that no unit has. */
  String id() {
    return "c" + ++number;
  }

  /** The unit with a fault that cleaning mends, if its texts are long enough to tell. */
  ModelUnit spoilt(ModelUnit unit) {
    ModelVariant az = unit.variant("az");
    if (az == null || az.hasCodes() || az.text().length() < 40 || unit.variants().size() < 3) {
      return unit;
    }
    String text = az.text();
    int space = text.indexOf(' ', 10);
    switch (random.nextInt(3)) {
      case 0 -> {
        faulty.put(unit.id(), new Cleaning("WhiteSpace", "az", text));
        return unit.with(text(az, text.substring(0, space) + "  " + text.substring(space) + " "));
      }
      case 1 -> {
        String english = unit.plain("en");
        if (english.split(" ", -1).length < 8 || !english.matches("[A-Za-z ,.’]+")) {
          return unit;
        }
        faulty.put(unit.id(), new Cleaning("WrongLanguage", "az", ""));
        return unit.with(text(az, english));
      }
      default -> {
        if (text.indexOf('ə') < 0) {
          return unit;
        }
        faulty.put(unit.id(), new Cleaning("LookAlikeLetters", "az", text));
        return unit.with(text(az, text.replace('ə', 'ә'))); // the second is Cyrillic
      }
    }
  }

  /** The unit in two languages; the rest of it comes later. */
  ModelUnit incomplete(ModelUnit unit) {
    if (unit.plain("en").length() < 40) {
      return unit;
    }
    incomplete.put(unit.id(), unit);
    return unit.only(random.nextBoolean() ? List.of("az", "en") : List.of("en", "ru"));
  }

  /**
   * The texts that a unit of two languages lacks, and its source; null where nothing is lacking.
   */
  @Nullable ModelUnit rest(ModelUnit unit) {
    ModelUnit whole = incomplete.get(unit.id());
    if (whole == null || unit.variants().size() != 2) {
      return null;
    }
    Set<String> lacking = new TreeSet<>(LANGUAGES);
    unit.variants().forEach(each -> lacking.remove(each.language()));
    lacking.add("en");
    return whole.only(List.copyOf(lacking)).named(id());
  }

  boolean isFaulty(ModelUnit unit) {
    return faulty.containsKey(unit.id());
  }

  /** The memory after cleaning, and what was removed from it. */
  State cleaned(State state) {
    List<ModelUnit> units = new ArrayList<>(state.units().size());
    List<ModelUnit> removed = new ArrayList<>(state.removed());
    for (ModelUnit unit : state.units()) {
      Cleaning cleaning = faulty.get(unit.id());
      ModelVariant variant = cleaning == null ? null : unit.variant(cleaning.language());
      if (cleaning == null
          || variant == null
          || (variant.text().equals(cleaning.mended()) && !cleaning.mended().isEmpty())) {
        units.add(unit);
      } else if (cleaning.mended().isEmpty()) {
        Known marked = variant.known().withProperty("x-korpu-removed", cleaning.rule());
        removed.add(unit.with(new ModelVariant(variant.language(), marked, variant.text())));
        List<ModelVariant> left = new ArrayList<>(unit.variants());
        left.remove(variant);
        units.add(new ModelUnit(unit.id(), unit.known(), left));
      } else {
        units.add(unit.with(text(variant, cleaning.mended())));
      }
    }
    return new State(units, removed, "");
  }

  static ModelVariant text(ModelVariant variant, String text) {
    return new ModelVariant(variant.language(), variant.known(), text);
  }
}
