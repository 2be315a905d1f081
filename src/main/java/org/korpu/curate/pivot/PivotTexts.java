package org.korpu.curate.pivot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitGrouping;
import org.korpu.curate.pivot.PivotJoin.Side;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.DigestBuilder;
import org.korpu.store.DigestTable;

/**
 * The pivot texts of two memories, numbered, and what is known about the units of each: on which
 * sides it is, and whether all of them say the same in each language. Holds digests, about 120
 * bytes for each text, and no text. For one thread.
 */
final class PivotTexts {

  /** The number of a unit that has no text in the pivot language. */
  static final int NONE = -1;

  private final LanguageTag pivot;
  private final DigestBuilder digest = new DigestBuilder();
  private final DigestTable exact = new DigestTable();
  private @Nullable DigestTable normalised = new DigestTable();
  private final Map<LanguageTag, Integer> languages = new HashMap<>();
  private final Map<String, Integer> languageNumbers = new HashMap<>();

  /** For each language, by text: 64 bits of the digest of what it says there; 0 for nothing. */
  private final List<long[]> sayings = new ArrayList<>();

  private int[] normalOf = new int[1024];
  private byte[] sides = new byte[1024];
  private boolean[] conflicts = new boolean[1024];

  PivotTexts(LanguageTag pivot) {
    this.pivot = pivot;
  }

  /** The number of the pivot text of a unit; {@link #NONE} where it has none, or a blank one. */
  int read(Side side, TranslationUnit unit) {
    Variant text = unit.variant(pivot).orElse(null);
    if (text == null || text.segment().isBlank()) {
      return NONE;
    }
    int before = exact.size();
    int number = numberOf(text.segment(), exact);
    if (number == before) {
      begin(number, text);
    }
    sides[number] |= (byte) side.bit;
    for (Variant variant : unit.variants()) {
      say(number, languageOf(variant.language()), variant);
    }
    return number;
  }

  /** How many different pivot texts there are. */
  int size() {
    return exact.size();
  }

  /** Whether a unit of this side has the text. */
  boolean isOn(Side side, int text) {
    return (sides[text] & side.bit) != 0;
  }

  /** The number of the normalised form of a text, shared by texts that differ in little. */
  int normalOf(int text) {
    return normalOf[text];
  }

  /** How many different normalised forms there are. */
  int normalForms() {
    if (normalised == null) {
      throw new IllegalStateException("forgotten");
    }
    return normalised.size();
  }

  /** Lets go of what only reading needs. */
  void finish() {
    normalised = null;
  }

  /** Whether units with this text, or with either of two, say different things in a language. */
  boolean conflict(int one, int other) {
    boolean conflict = conflicts[one] || conflicts[other];
    for (int language = 0; language < sayings.size() && !conflict; language++) {
      if (language != pivotNumber()) {
        long first = saying(language, one);
        long second = saying(language, other);
        conflict = first != 0 && second != 0 && first != second;
      }
    }
    return conflict;
  }

  /** How many languages the units with one or other of two texts have, the pivot included. */
  int languages(int one, int other) {
    int count = 0;
    for (int language = 0; language < sayings.size(); language++) {
      count += saying(language, one) != 0 || saying(language, other) != 0 ? 1 : 0;
    }
    return count;
  }

  private int pivotNumber() {
    return languageNumbers.getOrDefault(UnitGrouping.language(pivot), -1);
  }

  private void begin(int number, Variant text) {
    if (number == sides.length) {
      int length = number + (number >> 1);
      normalOf = Arrays.copyOf(normalOf, length);
      sides = Arrays.copyOf(sides, length);
      conflicts = Arrays.copyOf(conflicts, length);
    }
    if (normalised == null) {
      throw new IllegalStateException("finished");
    }
    normalOf[number] = numberOf(NormalForm.of(text.segment()), normalised);
  }

  private int numberOf(Segment segment, DigestTable numbers) {
    return numbers.numberOf(digest.put(segment).finish());
  }

  private void say(int text, int language, Variant variant) {
    long[] said = sayings.get(language);
    if (text >= said.length) {
      said = Arrays.copyOf(said, Math.max(sides.length, text + 1));
      sayings.set(language, said);
    }
    long high = digest.put(variant.segment()).finish().high();
    long saying = high == 0 ? 1 : high;
    if (said[text] == 0) {
      said[text] = saying;
    } else if (said[text] != saying) {
      conflicts[text] = true;
    }
  }

  private long saying(int language, int text) {
    long[] said = sayings.get(language);
    return text < said.length ? said[text] : 0;
  }

  /** The number of a language; every tag that meets the pivot is the pivot. */
  private int languageOf(LanguageTag tag) {
    Integer known = languages.get(tag);
    if (known == null) {
      LanguageTag meant = tag.meets(pivot) ? pivot : tag;
      known = languageNumbers.computeIfAbsent(UnitGrouping.language(meant), name -> newLanguage());
      languages.put(tag, known);
    }
    return known;
  }

  private int newLanguage() {
    sayings.add(new long[1024]);
    return sayings.size() - 1;
  }
}
