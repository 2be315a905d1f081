package org.korpu.morph;

import static org.korpu.morph.Feature.ABLATIVE;
import static org.korpu.morph.Feature.ACCUSATIVE;
import static org.korpu.morph.Feature.DATIVE;
import static org.korpu.morph.Feature.GENITIVE;
import static org.korpu.morph.Feature.INSTRUMENTAL;
import static org.korpu.morph.Feature.LOCATIVE;
import static org.korpu.morph.Feature.ORDINAL;
import static org.korpu.morph.Feature.OWNER_1PL;
import static org.korpu.morph.Feature.OWNER_1SG;
import static org.korpu.morph.Feature.OWNER_2PL;
import static org.korpu.morph.Feature.OWNER_2SG;
import static org.korpu.morph.Feature.OWNER_3;
import static org.korpu.morph.Feature.PLURAL;
import static org.korpu.morph.Feature.RELATIVE;
import static org.korpu.morph.Feature.TERMINATIVE;
import static org.korpu.morph.SuffixSlot.CASED;
import static org.korpu.morph.SuffixSlot.COMPOUND_MANY;
import static org.korpu.morph.SuffixSlot.COMPOUND_STEM;
import static org.korpu.morph.SuffixSlot.ITS;
import static org.korpu.morph.SuffixSlot.MANY;
import static org.korpu.morph.SuffixSlot.MINE;
import static org.korpu.morph.SuffixSlot.NUMBER;
import static org.korpu.morph.SuffixSlot.PLACED;
import static org.korpu.morph.SuffixSlot.RELATED;
import static org.korpu.morph.SuffixSlot.RELATED_MANY;
import static org.korpu.morph.SuffixSlot.SAID;
import static org.korpu.morph.SuffixSlot.STEM;
import static org.korpu.morph.SuffixSlot.TOWARDS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The nominal suffixes of Azerbaijani, slot by slot. The table below is the whole grammar:
 *
 * <pre>
 *   stem + plural + owner + case (+ -ki + plural + case) + copula
 *   nazirlik · nazirlik-lər · nazirlik-lər-imiz · nazirlik-lər-imiz-də · …-də-ki-lər-in · …-dir
 * </pre>
 *
 * <p>The case endings have three sets: after a noun or plural ({@code evə, evi, ölkəni}), after an
 * owner of the first or second person, which always ends in a consonant ({@code evimə}), and with
 * {@code n} after an owner of the third person or {@code -ki} ({@code evinə, evdəkinə}).
 *
 * <p>Derivation ({@code -lı, -sız, -lıq, -çı, -ca, -daş}) makes other words and is left out. So are
 * the endings of the first and second person on nouns: {@code -am} and {@code -ıq} would make
 * {@code adam} (man) a form of {@code ad} (name) and {@code balıq} (fish) one of {@code bal}
 * (honey). And so is the question particle {@code -mı}, which is {@code -m} + accusative in most
 * texts.
 */
final class SuffixTable {

  private static final List<Suffix> OWNERS =
      List.of(
          new Suffix("(I)m", OWNER_1SG, MINE),
          new Suffix("(I)n", OWNER_2SG, MINE),
          new Suffix("(s)I", OWNER_3, ITS),
          new Suffix("(I)mIz", OWNER_1PL, MINE),
          new Suffix("(I)nIz", OWNER_2PL, MINE));

  /** Owners that can take the place of a compound's own; {@code məhkəmənin} is rather genitive. */
  private static final List<Suffix> COMPOUND_OWNERS = OWNERS.subList(2, OWNERS.size());

  private static final List<Suffix> COPULA =
      List.of(new Suffix("dIr", Feature.COPULA, SAID), new Suffix("dIrlAr", Feature.COPULA, SAID));

  private static final Map<SuffixSlot, List<Suffix>> AFTER = new EnumMap<>(SuffixSlot.class);

  static {
    put(STEM, plural(MANY), OWNERS, cases(PLACED), COPULA);
    put(
        NUMBER,
        List.of(new Suffix("cI", ORDINAL, STEM)),
        plural(MANY),
        OWNERS,
        cases(PLACED),
        COPULA);
    put(COMPOUND_STEM, plural(COMPOUND_MANY), COMPOUND_OWNERS);
    put(MANY, OWNERS, cases(PLACED), COPULA);
    put(COMPOUND_MANY, COMPOUND_OWNERS);
    put(MINE, cases(PLACED), COPULA);
    put(ITS, casesWithN(PLACED), COPULA);
    put(PLACED, List.of(new Suffix("kI", RELATIVE, RELATED)), COPULA);
    put(TOWARDS, List.of(new Suffix("dək", TERMINATIVE, CASED)), COPULA);
    put(CASED, COPULA);
    put(RELATED, plural(RELATED_MANY), casesWithN(CASED), COPULA);
    put(RELATED_MANY, cases(CASED), COPULA);
    put(SAID);
  }

  private SuffixTable() {}

  /** What can follow, in the order of the table. */
  static List<Suffix> after(SuffixSlot slot) {
    return Objects.requireNonNull(AFTER.get(slot));
  }

  private static List<Suffix> plural(SuffixSlot next) {
    return List.of(new Suffix("lAr", PLURAL, next));
  }

  /**
   * The cases after a noun, a plural, or an owner of the first or second person.
   *
   * @param placed where genitive and locative lead; {@code -ki} follows them once in a word
   */
  private static List<Suffix> cases(SuffixSlot placed) {
    return List.of(
        new Suffix("(n)In", GENITIVE, placed),
        new Suffix("(y)A", DATIVE, TOWARDS),
        new Suffix("(n)I", ACCUSATIVE, CASED),
        new Suffix("dA", LOCATIVE, placed),
        new Suffix("dAn", ABLATIVE, CASED),
        new Suffix("(y)lA", INSTRUMENTAL, CASED));
  }

  /** The cases after an owner of the third person or {@code -ki}. */
  private static List<Suffix> casesWithN(SuffixSlot placed) {
    return List.of(
        new Suffix("nIn", GENITIVE, placed),
        new Suffix("nA", DATIVE, TOWARDS),
        new Suffix("nI", ACCUSATIVE, CASED),
        new Suffix("ndA", LOCATIVE, placed),
        new Suffix("ndAn", ABLATIVE, CASED),
        new Suffix("(y)lA", INSTRUMENTAL, CASED));
  }

  @SafeVarargs
  private static void put(SuffixSlot slot, List<Suffix>... groups) {
    List<Suffix> suffixes = new ArrayList<>();
    for (List<Suffix> group : groups) {
      suffixes.addAll(group);
    }
    AFTER.put(slot, List.copyOf(suffixes));
  }
}
