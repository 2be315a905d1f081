package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitRewriter;
import org.korpu.store.UnitSource;

class DeduplicationTest {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU, new LanguageTag("tr"));

  @Test
  void sameTextsAreOneUnitThatKeepsThePlaceAndIdOfTheFirst() {
    assertThat(deduped(unit("a", "x", "y"), unit("b", "q", "r"), unit("c", "x", "y")))
        .containsExactly(unit("a", "x", "y"), unit("b", "q", "r"));
  }

  @Test
  void unitWithFewerLanguagesGoesIntoTheOneWithMore() {
    assertThat(deduped(unit("a", "x", "y"), unit("b", "x", "y", "z")))
        .containsExactly(unit("a", "x", "y", "z"));
  }

  @Test
  void sourceWithTwoTranslationsIsToldAndLeftAlone() {
    TranslationUnit first = unit("a", "x", "y");
    TranslationUnit second = unit("b", "x", "other");
    List<AmbiguousUnits> ambiguous = new ArrayList<>();
    Deduplication found = find(List.of(first, second));
    found.tell(duplicates -> {}, ambiguous::add);

    assertThat(deduped(first, second)).containsExactly(first, second);
    assertThat(ambiguous)
        .containsExactly(
            new AmbiguousUnits(List.of(new StoredUnit(0, first), new StoredUnit(1, second))));
  }

  @Test
  void sourceAloneIsNoReasonToJoinTranslations() {
    TranslationUnit az = unit("a", "x", "y");
    TranslationUnit ru = unit("b", "x", null, "z");

    assertThat(deduped(az, ru)).containsExactly(az, ru);
  }

  @Test
  void whatIsKnownIsUnited() {
    TranslationUnit first = known("a", "20250101T000000Z", "20250601T000000Z", "A", "3", "one");
    TranslationUnit second = known("b", "20240101T000000Z", "20260101T000000Z", "B", "2", "two");

    TranslationUnit merged = deduped(first, second).get(0);

    assertThat(merged.id()).isEqualTo("a");
    assertThat(merged.metadata().attributes())
        .isEqualTo(
            Map.of(
                "creationdate", "20240101T000000Z",
                "changedate", "20260101T000000Z",
                "changeid", "B",
                "usagecount", "3"));
    assertThat(merged.metadata().values("x-domain")).containsExactly("one", "two");
    assertThat(merged.variants().get(1).metadata().values("x-korpu-state"))
        .containsExactly("one", "two");
  }

  @Test
  void memoryThatChangedMeanwhileIsNotWritten() {
    List<TranslationUnit> units =
        new ArrayList<>(List.of(unit("a", "x", "y"), unit("b", "x", "y")));
    Deduplication found = find(units);
    found.tell(duplicates -> {}, ambiguous -> {});
    units.add(0, unit("c", "new", "unit"));

    assertThatThrownBy(() -> rewrite(found, units)).isInstanceOf(InputException.class);
  }

  @Property(seed = "20261123")
  void noTextIsLostAndNothingIsLeftToDo(@ForAll long seed) {
    List<TranslationUnit> units = random(new Random(seed));

    List<TranslationUnit> result = deduped(units.toArray(TranslationUnit[]::new));

    assertThat(texts(result)).isEqualTo(texts(units));
    for (TranslationUnit unit : units) {
      assertThat(result)
          .anyMatch(each -> textsOf(each).containsAll(textsOf(unit)) && sourcesAgree(each, unit));
    }
    assertThat(deduped(result.toArray(TranslationUnit[]::new))).isEqualTo(result);
    assertThat(result.size()).isEqualTo(units.size() - find(units).superfluous());
    for (int i = 0; i < result.size(); i++) {
      for (int j = i + 1; j < result.size(); j++) {
        assertThat(areOne(result.get(i), result.get(j))).isFalse();
      }
    }
  }

  /** The definition, for units with one variant of a language. */
  private static boolean areOne(TranslationUnit one, TranslationUnit other) {
    Map<LanguageTag, Segment> left = byLanguage(one);
    Map<LanguageTag, Segment> right = byLanguage(other);
    if (left.size() < one.variants().size() || right.size() < other.variants().size()) {
      return textsOf(one).equals(textsOf(other));
    }
    int common = 0;
    for (LanguageTag language : left.keySet()) {
      if (right.containsKey(language)) {
        if (!left.get(language).equals(right.get(language))) {
          return false;
        }
        common++;
      }
    }
    return sourcesAgree(one, other) && (common > 1 || left.size() == 1 || right.size() == 1);
  }

  private static boolean sourcesAgree(TranslationUnit one, TranslationUnit other) {
    Variant left = SourceVariant.of(one, LanguageTag.EN);
    Variant right = SourceVariant.of(other, LanguageTag.EN);
    return left.language().equals(right.language()) && left.segment().equals(right.segment());
  }

  private static Map<LanguageTag, Segment> byLanguage(TranslationUnit unit) {
    Map<LanguageTag, Segment> texts = new HashMap<>();
    unit.variants().forEach(v -> texts.put(v.language(), v.segment()));
    return texts;
  }

  private static Set<String> texts(List<TranslationUnit> units) {
    Set<String> texts = new HashSet<>();
    units.forEach(unit -> texts.addAll(textsOf(unit)));
    return texts;
  }

  private static Set<String> textsOf(TranslationUnit unit) {
    Set<String> texts = new HashSet<>();
    unit.variants().forEach(v -> texts.add(v.language() + " " + v.segment()));
    return texts;
  }

  private static List<TranslationUnit> random(Random random) {
    List<TranslationUnit> units = new ArrayList<>();
    int size = random.nextInt(9);
    for (int i = 0; i < size; i++) {
      String[] texts = new String[4];
      texts[0] = random.nextInt(5) == 0 ? null : "s" + random.nextInt(2);
      for (int l = 1; l < 4; l++) {
        texts[l] = random.nextInt(3) == 0 ? null : "t" + random.nextInt(3);
      }
      TranslationUnit unit = unit("u" + i, texts);
      if (!unit.variants().isEmpty()) {
        if (random.nextInt(8) == 0) {
          List<Variant> twice = new ArrayList<>(unit.variants());
          twice.add(Variant.of(LanguageTag.AZ, Segment.of("t" + random.nextInt(2))));
          unit = new TranslationUnit(unit.id(), null, Metadata.NONE, twice);
        }
        units.add(unit);
      }
    }
    return units;
  }

  private static TranslationUnit unit(String id, @Nullable String... texts) {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        variants.add(Variant.of(LANGUAGES.get(i), Segment.of(texts[i])));
      }
    }
    return new TranslationUnit(id, null, Metadata.NONE, variants);
  }

  private static TranslationUnit known(
      String id, String created, String changed, String who, String uses, String domain) {
    TranslationUnit unit = unit(id, "x", "y");
    Variant az = unit.variants().get(1);
    Metadata state =
        Metadata.NONE.withProperty(org.korpu.model.Property.of("x-korpu-state", domain));
    return unit.withVariant(new Variant(az.language(), az.segment(), state))
        .withMetadata(
            Metadata.ofAttributes(
                    Map.of(
                        "creationdate", created,
                        "changedate", changed,
                        "changeid", who,
                        "usagecount", uses))
                .withProperty(org.korpu.model.Property.of("x-domain", domain)));
  }

  private static List<TranslationUnit> deduped(TranslationUnit... units) {
    Deduplication found = find(List.of(units));
    found.tell(duplicates -> {}, ambiguous -> {});
    return rewrite(found, List.of(units));
  }

  private static Deduplication find(List<TranslationUnit> units) {
    return Deduplication.of(source(units), "tm/x.tmx", LanguageTag.EN, fault -> {});
  }

  private static List<TranslationUnit> rewrite(Deduplication found, List<TranslationUnit> units) {
    List<TranslationUnit> result = new ArrayList<>();
    UnitRewriter rewriter = found.rewriter();
    for (int i = 0; i < units.size(); i++) {
      rewriter.rewrite(new StoredUnit(i, units.get(i)), result::add);
    }
    rewriter.finish(result::add);
    return result;
  }

  private static UnitSource source(List<TranslationUnit> units) {
    return faults ->
        new UnitCursor() {
          private int next;

          @Override
          public @Nullable StoredUnit next() {
            return next == units.size() ? null : new StoredUnit(next, units.get(next++));
          }

          @Override
          public void close() {}
        };
  }
}
