package org.korpu.curate.pivot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.korpu.curate.ChangedMemory;
import org.korpu.curate.UnitSpool;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/**
 * Joins two memories on the language that they share: az–en and en–ru become az–en–ru.
 *
 * <p>Units with the same pivot text, codes included, belong together. Texts that are left without a
 * partner are tried once more with white space, the shape of apostrophes and hyphens, and Unicode
 * composition passed over; never case, since a heading in capitals has other translations. All
 * units of a text become one, if in each other language all of them say the same, and if together
 * they have three languages at least. Where they say different things nobody can tell which belong
 * together: those are ambiguous and left apart. So are texts of which several are alike but for
 * white space and the like.
 *
 * <p>The result does not depend on which memory is first, but for the order of units and variants.
 * Reads the first memory two or three times, the second two or three times; holds about 150 bytes a
 * unit, and puts units aside in a {@link UnitSpool}. For one thread, used once.
 */
public final class PivotJoin {

  /** Which of the two memories. */
  public enum Side {
    FIRST(1),
    SECOND(2);

    /** Tells the sides apart in a set of bits. */
    final int bit;

    Side(int bit) {
      this.bit = bit;
    }
  }

  /** What became of the units. */
  private enum Fate {
    UNPAIRED,
    JOINED,
    SEVERAL_TRANSLATIONS,
    SEVERAL_SPELLINGS
  }

  /** Type of the property that says why a unit was not joined. */
  public static final String AMBIGUOUS = "x-korpu-ambiguous";

  /**
   * What there is to do.
   *
   * @param units units of both memories: those that are joined, without partner and ambiguous
   * @param joined units that come of joining
   * @param joinedFrom how many units they are made of
   * @param normalised how many of them were joined on texts that are not quite the same
   * @param onlyInFirst units of the first memory without a partner, those without pivot text
   *     included
   * @param onlyInSecond those of the second
   * @param ambiguousTexts pivot texts with partners that are not joined
   * @param ambiguousUnits units of both memories with such texts
   */
  public record Counts(
      long units,
      long joined,
      long joinedFrom,
      long normalised,
      long onlyInFirst,
      long onlyInSecond,
      long ambiguousTexts,
      long ambiguousUnits) {}

  private final LanguageTag pivot;
  private final UnitSource first;
  private final UnitSource second;
  private final PivotTexts texts;
  private final UnitTexts firstTexts = new UnitTexts();
  private final UnitTexts secondTexts = new UnitTexts();
  private Fate[] fates = new Fate[0];

  /** For each text, the number of the group it is joined in: a text of the group. */
  private int[] groups = new int[0];

  private boolean duplicates;

  /** The pivot text of each unit of a memory. */
  private static final class UnitTexts {
    int[] texts = new int[1024];
    int size;

    void add(int text) {
      texts = size == texts.length ? Arrays.copyOf(texts, size + (size >> 1)) : texts;
      texts[size++] = text;
    }
  }

  /** Takes what one pass has to do with a unit. */
  private interface UnitAction {
    void accept(TranslationUnit unit, int text);
  }

  /** Of two memories. */
  public PivotJoin(LanguageTag pivot, UnitSource first, UnitSource second) {
    this.pivot = pivot;
    this.first = first;
    this.second = second;
    this.texts = new PivotTexts(pivot);
  }

  /**
   * Reads both memories and works out which units belong together. Call it once, first.
   *
   * @param faults gets damaged units, which are skipped; they are named here and not again
   */
  public Counts plan(Consumer<Diagnostic> faults) {
    forEach(first, faults, unit -> firstTexts.add(texts.read(Side.FIRST, unit)));
    forEach(second, faults, unit -> secondTexts.add(texts.read(Side.SECOND, unit)));
    fates = new Fate[texts.size()];
    groups = new int[texts.size()];
    for (int text = 0; text < fates.length; text++) {
      groups[text] = text;
      fates[text] = fateOf(text, text);
    }
    long normalised = pairNormalised();
    texts.finish();
    return count(normalised);
  }

  /** What is handed on besides the units that come of joining. */
  public enum Others {
    /** Nothing, which saves a pass. */
    DROPPED,
    /** Units without partner, and ambiguous ones. */
    HANDED_ON
  }

  /**
   * Hands on the units, in the order of the first memory, then of the second.
   *
   * @param spool for units that must wait for their partners
   * @param names of the memories, for the property {@value PivotUnit#MEMORY}
   * @param others whether the last two get anything
   * @param joined gets a unit for each group
   * @param unpaired gets units without partner
   * @param ambiguous gets ambiguous units, with the reason in {@value #AMBIGUOUS}
   * @throws org.korpu.model.InputException if a memory is not the one that {@link #plan} read
   */
  public void write(
      UnitSpool spool,
      List<String> names,
      Others others,
      Consumer<TranslationUnit> joined,
      Consumer<TranslationUnit> unpaired,
      Consumer<TranslationUnit> ambiguous) {
    WaitingUnits waiting = new WaitingUnits(spool, fates.length);
    pass(second, secondTexts, (unit, text) -> putAside(waiting, Side.SECOND, unit, text));
    BitSet seen = new BitSet();
    if (duplicates) {
      pass(
          first,
          firstTexts,
          (unit, text) -> {
            if (text != PivotTexts.NONE && isSeen(seen, text)) {
              putAside(waiting, Side.FIRST, unit, text);
            }
          });
      seen.clear();
    }
    pass(
        first,
        firstTexts,
        (unit, text) -> {
          if (text != PivotTexts.NONE && fates[text] == Fate.JOINED) {
            if (!isSeen(seen, text)) {
              joined.accept(join(unit, waiting, groups[text], names));
            }
          } else if (others == Others.HANDED_ON) {
            handOn(unit, text, unpaired, ambiguous);
          }
        });
    if (others == Others.DROPPED) {
      return;
    }
    pass(
        second,
        secondTexts,
        (unit, text) -> {
          if (text == PivotTexts.NONE || fates[text] != Fate.JOINED) {
            handOn(unit, text, unpaired, ambiguous);
          }
        });
  }

  private boolean isSeen(BitSet seen, int text) {
    boolean before = seen.get(groups[text]);
    seen.set(groups[text]);
    return before;
  }

  /** Whether a unit of a memory has a text in the pivot language. Only after {@link #plan}. */
  public boolean hasPivot(Side side) {
    UnitTexts memory = side == Side.FIRST ? firstTexts : secondTexts;
    for (int i = 0; i < memory.size; i++) {
      if (memory.texts[i] != PivotTexts.NONE) {
        return true;
      }
    }
    return false;
  }

  private void putAside(WaitingUnits waiting, Side side, TranslationUnit unit, int text) {
    if (text != PivotTexts.NONE && fates[text] == Fate.JOINED) {
      waiting.put(groups[text], side, unit);
    }
  }

  private TranslationUnit join(
      TranslationUnit unit, WaitingUnits waiting, int group, List<String> names) {
    PivotUnit join = new PivotUnit(pivot);
    join.add(unit);
    waiting.forEach(group, Side.FIRST, join::add);
    waiting.forEach(group, Side.SECOND, join::add);
    return join.result(names);
  }

  private void handOn(
      TranslationUnit unit,
      int text,
      Consumer<TranslationUnit> unpaired,
      Consumer<TranslationUnit> ambiguous) {
    if (text == PivotTexts.NONE || fates[text] == Fate.UNPAIRED) {
      unpaired.accept(unit);
    } else {
      String reason =
          fates[text] == Fate.SEVERAL_SPELLINGS ? "several spellings" : "several translations";
      ambiguous.accept(
          unit.withMetadata(unit.metadata().withProperty(Property.of(AMBIGUOUS, reason))));
    }
  }

  private static void forEach(
      UnitSource memory, Consumer<Diagnostic> faults, Consumer<TranslationUnit> action) {
    try (UnitCursor cursor = memory.open(faults)) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        action.accept(unit.unit());
      }
    }
  }

  private static void pass(UnitSource memory, UnitTexts known, UnitAction action) {
    int[] position = {0};
    forEach(
        memory,
        fault -> {},
        unit -> {
          if (position[0] == known.size) {
            throw ChangedMemory.fault();
          }
          action.accept(unit, known.texts[position[0]++]);
        });
    if (position[0] != known.size) {
      throw ChangedMemory.fault();
    }
  }

  /** What becomes of two texts, one of each side, or of one that both sides have. */
  private Fate fateOf(int ofFirst, int ofSecond) {
    if (!texts.isOn(Side.FIRST, ofFirst)
        || !texts.isOn(Side.SECOND, ofSecond)
        || texts.languages(ofFirst, ofSecond) < 3) {
      return Fate.UNPAIRED;
    }
    return texts.conflict(ofFirst, ofSecond) ? Fate.SEVERAL_TRANSLATIONS : Fate.JOINED;
  }

  /** Pairs texts that one side alone has, by their normalised forms; says how many pairs. */
  private long pairNormalised() {
    int[] ofFirst = new int[texts.normalForms()]; // text + 1; 0 for none; −1 for several
    int[] ofSecond = new int[texts.normalForms()];
    for (int text = 0; text < fates.length; text++) {
      boolean onFirst = texts.isOn(Side.FIRST, text);
      if (onFirst != texts.isOn(Side.SECOND, text)) {
        int[] side = onFirst ? ofFirst : ofSecond;
        int form = texts.normalOf(text);
        side[form] = side[form] == 0 ? text + 1 : -1;
      }
    }
    long pairs = 0;
    for (int text = 0; text < fates.length; text++) {
      int form = texts.normalOf(text);
      if (texts.isOn(Side.FIRST, text) == texts.isOn(Side.SECOND, text)
          || ofFirst[form] == 0
          || ofSecond[form] == 0) {
        continue;
      }
      if (ofFirst[form] < 0 || ofSecond[form] < 0) {
        fates[text] = Fate.SEVERAL_SPELLINGS;
      } else {
        fates[text] = fateOf(ofFirst[form] - 1, ofSecond[form] - 1);
        if (fates[text] == Fate.JOINED) {
          groups[text] = ofFirst[form] - 1;
          pairs += text == groups[text] ? 1 : 0;
        }
      }
    }
    return pairs;
  }

  private Counts count(long normalised) {
    BitSet joined = new BitSet();
    BitSet ambiguous = new BitSet();
    long ambiguousUnits = 0;
    long[] made = {0, 0};
    long[] alone = {0, 0};
    UnitTexts[] memories = {firstTexts, secondTexts};
    for (int side = 0; side < memories.length; side++) {
      for (int i = 0; i < memories[side].size; i++) {
        int text = memories[side].texts[i];
        if (text == PivotTexts.NONE || fates[text] == Fate.UNPAIRED) {
          alone[side]++;
        } else if (fates[text] == Fate.JOINED) {
          joined.set(groups[text]);
          made[side]++;
        } else {
          ambiguous.set(text);
          ambiguousUnits++;
        }
      }
    }
    duplicates = made[0] > joined.cardinality();
    return new Counts(
        (long) firstTexts.size + secondTexts.size,
        joined.cardinality(),
        made[0] + made[1],
        normalised,
        alone[0],
        alone[1],
        ambiguous.cardinality(),
        ambiguousUnits);
  }
}
