package org.korpu.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.check.SegmentPair;
import org.korpu.filter.strings.MessageForm;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * The strings of a program in one language, each under a key: files of properties or JSON. Those of
 * two languages are pairs where their keys are the same, whatever their order.
 */
public final class KeyedStrings {

  private static final List<String> ENDINGS = List.of(".properties", ".json");

  private final String file;
  private final LanguageTag language;
  private final Map<String, Segment> units = new LinkedHashMap<>();
  private final Places places;

  /** Where the string of a key begins; null where unknown. */
  @FunctionalInterface
  public interface Places {
    /** The place of a key. */
    @Nullable Position of(String key);
  }

  /**
   * The strings of a file.
   *
   * @param file its name as the user gave it
   * @param strings their ids are the keys
   */
  public KeyedStrings(String file, LanguageTag language, List<TextUnit> strings, Places places) {
    this.file = file;
    this.language = language;
    strings.forEach(unit -> units.put(unit.id(), MessageForm.of(unit.content())));
    this.places = places;
  }

  /** Whether all of these files hold strings under keys, by their names. */
  public static boolean are(List<String> files) {
    return files.stream()
        .map(file -> file.toLowerCase(Locale.ROOT))
        .allMatch(file -> ENDINGS.stream().anyMatch(file::endsWith));
  }

  /** What the file is called. */
  public String file() {
    return file;
  }

  /**
   * Pairs each string of this file, the source, with that of a translation, in the order of this
   * file. A string that the translation lacks is paired with nothing.
   *
   * @param surplus takes the keys that only the translation has
   */
  public void pairWith(
      KeyedStrings translation, Consumer<SegmentPair> pairs, Consumer<String> surplus) {
    units.forEach(
        (key, source) -> {
          Segment target = translation.units.get(key);
          pairs.accept(
              new SegmentPair(
                  translation.file,
                  key,
                  target == null ? null : translation.places.of(key),
                  language,
                  translation.language,
                  target == null ? source : MessageForm.withoutRepeats(source, target),
                  target == null ? Segment.EMPTY : MessageForm.withoutRepeats(target, source)));
        });
    translation.units.keySet().stream().filter(key -> !units.containsKey(key)).forEach(surplus);
  }
}
