package org.korpu.curate.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.korpu.curate.KeptUnits;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

class PivotJoinTest {

  private static final LanguageTag AZ = LanguageTag.AZ;
  private static final LanguageTag EN = LanguageTag.EN;
  private static final LanguageTag RU = LanguageTag.RU;

  /** What came of a join. */
  private record Result(
      PivotJoin.Counts counts,
      List<TranslationUnit> joined,
      List<TranslationUnit> unpaired,
      List<TranslationUnit> ambiguous) {}

  @Test
  void unitsOfOneTextBecomeTrilingual() {
    Result result =
        join(
            List.of(unit(en("Talks"), az("Danışıqlar"))),
            List.of(unit(en("Talks"), ru("Переговоры"))));

    assertThat(texts(result.joined())).containsExactly("en Talks|az Danışıqlar|ru Переговоры");
    assertThat(result.counts()).isEqualTo(new PivotJoin.Counts(2, 1, 2, 0, 0, 0, 0, 0));
  }

  @Test
  void severalTranslationsAreAmbiguousAndNoneIsChosen() {
    List<TranslationUnit> first =
        List.of(
            unit(en("Talks"), az("Danışıqlar")),
            unit(en("Talks"), az("Söhbət")),
            unit(en("Visit"), az("Səfər")));
    List<TranslationUnit> second =
        List.of(unit(en("Talks"), ru("Переговоры")), unit(en("Law"), ru("Закон")));

    Result result = join(first, second);

    assertThat(result.joined()).isEmpty();
    assertThat(texts(result.ambiguous()))
        .containsExactly("en Talks|az Danışıqlar", "en Talks|az Söhbət", "en Talks|ru Переговоры");
    assertThat(result.ambiguous().get(0).metadata().value(PivotJoin.AMBIGUOUS))
        .contains("several translations");
    assertThat(texts(result.unpaired())).containsExactly("en Visit|az Səfər", "en Law|ru Закон");
    assertThat(result.counts()).isEqualTo(new PivotJoin.Counts(5, 0, 0, 0, 1, 1, 1, 3));
  }

  @Test
  void severalTranslationsWithoutPartnerAreNotAmbiguous() {
    Result result =
        join(
            List.of(unit(en("Talks"), az("Danışıqlar")), unit(en("Talks"), az("Söhbət"))),
            List.of());

    assertThat(result.unpaired()).hasSize(2);
    assertThat(result.counts()).isEqualTo(new PivotJoin.Counts(2, 0, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void memoriesThatContradictEachOtherAreAmbiguous() {
    Result result =
        join(
            List.of(unit(en("Talks"), az("Danışıqlar"))),
            List.of(unit(en("Talks"), az("Söhbət"), ru("Переговоры"))));

    assertThat(result.joined()).isEmpty();
    assertThat(result.ambiguous()).hasSize(2);
  }

  @Test
  void unitsOfTwoLanguagesAreNotJoinedToThemselves() {
    List<TranslationUnit> memory = List.of(unit(en("Talks"), az("Danışıqlar")));

    assertThat(join(memory, memory).counts())
        .isEqualTo(new PivotJoin.Counts(2, 0, 0, 0, 1, 1, 0, 0));
  }

  @Test
  void equalUnitsBecomeOne() {
    Result result =
        join(
            List.of(unit(en("Talks"), az("Danışıqlar")), unit(en("Talks"), az("Danışıqlar"))),
            List.of(unit(en("Talks"), ru("Переговоры")), unit(en("Talks"), ru("Переговоры"))));

    assertThat(texts(result.joined())).containsExactly("en Talks|az Danışıqlar|ru Переговоры");
  }

  @Test
  void spacesApostrophesAndCompositionArePassedOverButNotCase() {
    Result result =
        join(
            List.of(
                unit(en("The  Service’s caf\u00E9"), az("Xidmətin kafesi")),
                unit(en("TALKS"), az("DANIŞIQLAR"))),
            List.of(
                unit(en("The Service's\u00A0cafe\u0301 "), ru("Кафе Службы")),
                unit(en("Talks"), ru("Переговоры"))));

    assertThat(texts(result.joined()))
        .containsExactly("en The  Service’s caf\u00E9|az Xidmətin kafesi|ru Кафе Службы");
    assertThat(result.joined().get(0).metadata().values(PivotUnit.SPELLING)).hasSize(1);
    assertThat(result.counts()).isEqualTo(new PivotJoin.Counts(4, 1, 2, 1, 1, 1, 0, 0));
  }

  @Test
  void exactPartnerIsPreferredToOneThatIsNearlyTheSame() {
    Result result =
        join(
            List.of(
                unit(en("Talks in Baku"), az("Bakıda danışıqlar")),
                unit(en("Talks  in Baku"), az("Bakıda söhbət"))),
            List.of(unit(en("Talks in Baku"), ru("Переговоры в Баку"))));

    assertThat(texts(result.joined()))
        .containsExactly("en Talks in Baku|az Bakıda danışıqlar|ru Переговоры в Баку");
    assertThat(texts(result.unpaired())).containsExactly("en Talks  in Baku|az Bakıda söhbət");
  }

  @Test
  void severalSpellingsOnOneSideAreAmbiguous() {
    Result result =
        join(
            List.of(
                unit(en("Talks  in Baku"), az("Bakıda danışıqlar")),
                unit(en("Talks in Baku "), az("Bakıda danışıqlar"))),
            List.of(unit(en("Talks in Baku"), ru("Переговоры в Баку"))));

    assertThat(result.joined()).isEmpty();
    assertThat(result.ambiguous()).hasSize(3);
    assertThat(result.ambiguous().get(2).metadata().value(PivotJoin.AMBIGUOUS))
        .contains("several spellings");
  }

  @Test
  void codesMustBeTheSame() {
    InlineCode bold = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>");
    Variant withCode = Variant.of(EN, new Segment(List.of(new TextRun("Talks"), bold)));

    assertThat(
            join(
                    List.of(unit(withCode, az("Danışıqlar"))),
                    List.of(unit(en("Talks"), ru("Переговоры"))))
                .joined())
        .isEmpty();
    assertThat(
            join(
                    List.of(unit(withCode, az("Danışıqlar"))),
                    List.of(unit(withCode, ru("Переговоры"))))
                .joined())
        .hasSize(1);
  }

  @Test
  void spacesAtTheEndsArePassedOverButNotThoseBesideACode() {
    InlineCode bold = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>");
    Variant loose = Variant.of(EN, new Segment(List.of(new TextRun(" Talks  "), bold)));
    Variant spaced = Variant.of(EN, new Segment(List.of(new TextRun("Talks "), bold)));
    Variant tight = Variant.of(EN, new Segment(List.of(new TextRun("Talks"), bold)));

    assertThat(
            join(List.of(unit(loose, az("Danışıqlar"))), List.of(unit(spaced, ru("Переговоры"))))
                .counts()
                .normalised())
        .isEqualTo(1);
    assertThat(
            join(List.of(unit(loose, az("Danışıqlar"))), List.of(unit(tight, ru("Переговоры"))))
                .joined())
        .isEmpty();
  }

  @Test
  void memoryWithoutPivotTextsIsNamed() {
    PivotJoin join =
        new PivotJoin(
            EN,
            source(List.of(unit(az("Danışıqlar"), ru("Переговоры")))),
            source(List.of(unit(en("Talks"), ru("Переговоры")))));
    join.plan(fault -> {});

    assertThat(join.hasPivot(PivotJoin.Side.FIRST)).isFalse();
    assertThat(join.hasPivot(PivotJoin.Side.SECOND)).isTrue();
  }

  @Test
  void regionsOfThePivotMeetAndBlankTextsDoNotCount() {
    Variant british = Variant.of(new LanguageTag("en-GB"), Segment.of("Talks"));

    assertThat(
            join(
                    List.of(unit(british, az("Danışıqlar"))),
                    List.of(unit(en("Talks"), ru("Переговоры"))))
                .joined())
        .hasSize(1);
    assertThat(join(List.of(unit(en(" "), az("A"))), List.of(unit(en(" "), ru("Б")))).counts())
        .isEqualTo(new PivotJoin.Counts(2, 0, 0, 0, 1, 1, 0, 0));
  }

  @Test
  void whatUnitsKnewIsKept() {
    TranslationUnit first =
        new TranslationUnit(
            "a1",
            AZ,
            Metadata.NONE
                .withAttribute("creationdate", "20200101T000000Z")
                .withAttribute("creationid", "Aysel")
                .withProperty(
                    org.korpu.model.Property.of(org.korpu.model.Property.DOCUMENT, "a.docx")),
            List.of(az("Danışıqlar"), en("Talks")));
    TranslationUnit second =
        new TranslationUnit(
            "b1",
            EN,
            Metadata.NONE
                .withAttribute("creationdate", "20210101T000000Z")
                .withAttribute("changedate", "20220101T000000Z")
                .withAttribute("creationid", "Tural")
                .withProperty(
                    org.korpu.model.Property.of(org.korpu.model.Property.DOCUMENT, "b.docx")),
            List.of(en("Talks"), ru("Переговоры")));

    TranslationUnit joined = join(List.of(first), List.of(second)).joined().get(0);

    assertThat(joined.id()).isNull();
    assertThat(joined.sourceLanguage()).isNull();
    assertThat(joined.metadata().attributes())
        .containsOnly(
            Map.entry("creationdate", "20200101T000000Z"),
            Map.entry("changedate", "20220101T000000Z"));
    assertThat(joined.metadata().values(org.korpu.model.Property.DOCUMENT))
        .containsExactly("a.docx", "b.docx");
    assertThat(joined.metadata().values(PivotUnit.MEMORY)).containsExactly("a.tmx", "b.tmx");
    assertThat(joined.metadata().values(PivotUnit.ID)).containsExactly("a1", "b1");
    assertThat(joined.variant(AZ).orElseThrow().metadata().attributes())
        .containsEntry("creationid", "Aysel");
    assertThat(joined.variant(RU).orElseThrow().metadata().attributes())
        .containsEntry("creationid", "Tural")
        .containsEntry("creationdate", "20210101T000000Z");
  }

  @Test
  void memoryThatChangesMeanwhileIsRefused() {
    List<TranslationUnit> first = new ArrayList<>(List.of(unit(en("Talks"), az("Danışıqlar"))));
    PivotJoin join = new PivotJoin(EN, source(first), UnitSource.EMPTY);
    join.plan(fault -> {});
    first.clear();

    assertThatThrownBy(
            () ->
                join.write(
                    new KeptUnits(),
                    List.of(),
                    PivotJoin.Others.HANDED_ON,
                    u -> {},
                    u -> {},
                    u -> {}))
        .isInstanceOf(InputException.class);
  }

  @Test
  void othersAreHandedOnOnlyIfTheyAreWanted() {
    List<TranslationUnit> first =
        List.of(unit(en("Talks"), az("Danışıqlar")), unit(en("Law"), az("Qanun")));
    List<TranslationUnit> second =
        List.of(unit(en("Talks"), ru("Переговоры")), unit(en("Visit"), ru("Визит")));
    PivotJoin join = new PivotJoin(EN, source(first), source(second));
    join.plan(fault -> {});
    List<TranslationUnit> joined = new ArrayList<>();

    join.write(
        new KeptUnits(),
        List.of(),
        PivotJoin.Others.DROPPED,
        joined::add,
        unit -> fail("handed on"),
        unit -> fail("handed on"));

    assertThat(joined).hasSize(1);
  }

  @Property(seed = "20261123")
  void joinIsThatOfNestedLoops(
      @ForAll("memories") List<TranslationUnit> first,
      @ForAll("memories") List<TranslationUnit> second) {
    Result result = join(first, second);
    NestedLoops oracle = new NestedLoops(EN, first, second);

    assertThat(sorted(texts(result.joined()))).isEqualTo(sorted(oracle.joined()));
    assertThat(sorted(texts(result.ambiguous()))).isEqualTo(sorted(oracle.ambiguous()));
    assertThat(sorted(texts(result.unpaired()))).isEqualTo(sorted(oracle.unpaired()));
    assertThat(result.counts().joined()).isEqualTo(result.joined().size());
    assertThat(result.counts().ambiguousUnits()).isEqualTo(result.ambiguous().size());
    assertThat(result.counts().onlyInFirst() + result.counts().onlyInSecond())
        .isEqualTo(result.unpaired().size());
  }

  @Property(seed = "20261123", tries = 500)
  void noUnitIsLost(
      @ForAll("memories") List<TranslationUnit> first,
      @ForAll("memories") List<TranslationUnit> second) {
    Result result = join(first, second);
    List<TranslationUnit> left = new ArrayList<>(first);
    left.addAll(second);
    assertThat(result.counts().units()).isEqualTo(left.size());

    result.unpaired().forEach(unit -> assertThat(left.remove(unit)).isTrue());
    result.ambiguous().forEach(unit -> assertThat(left.remove(asItWas(unit))).isTrue());

    assertThat(result.counts().joinedFrom()).isEqualTo(left.size());
    for (TranslationUnit unit : left) {
      assertThat(result.joined()).anyMatch(joined -> says(joined, unit));
    }
  }

  /** An ambiguous unit without the reason, which is the last of its properties. */
  private static TranslationUnit asItWas(TranslationUnit unit) {
    Metadata metadata = unit.metadata();
    int last = metadata.properties().size() - 1;
    return unit.withMetadata(
        new Metadata(
            metadata.attributes(), metadata.properties().subList(0, last), metadata.notes()));
  }

  /** Whether a joined unit has every text of a unit, the pivot text perhaps in another spelling. */
  private static boolean says(TranslationUnit joined, TranslationUnit unit) {
    for (Variant variant : unit.variants()) {
      String text = variant.segment().text();
      boolean same =
          joined
              .variant(variant.language())
              .filter(v -> v.segment().text().equals(text))
              .isPresent();
      boolean spelt =
          variant.language().equals(EN)
              && joined.metadata().values(PivotUnit.SPELLING).contains(text);
      if (!same && !spelt) {
        return false;
      }
    }
    return true;
  }

  @Property(seed = "20261123", tries = 300)
  void orderOfTheMemoriesChangesNothing(
      @ForAll("memories") List<TranslationUnit> first,
      @ForAll("memories") List<TranslationUnit> second) {
    Result there = join(first, second);
    Result back = join(second, first);

    assertThat(sorted(there.joined().stream().map(PivotJoinTest::unordered).toList()))
        .isEqualTo(sorted(back.joined().stream().map(PivotJoinTest::unordered).toList()));
    assertThat(there.ambiguous()).containsExactlyInAnyOrderElementsOf(back.ambiguous());
    assertThat(there.unpaired()).containsExactlyInAnyOrderElementsOf(back.unpaired());
  }

  @Provide
  Arbitrary<List<TranslationUnit>> memories() {
    Arbitrary<String> pivots =
        Arbitraries.of("Talks", "Talks ", " Talks", "TALKS", "Law", "Law's  day", "Law’s day", " ");
    Arbitrary<Variant> en = pivots.map(PivotJoinTest::en);
    Arbitrary<Variant> az = Arbitraries.of("Danışıqlar", "Söhbət", "Qanun").map(PivotJoinTest::az);
    Arbitrary<Variant> ru = Arbitraries.of("Переговоры", "Закон").map(PivotJoinTest::ru);
    Arbitrary<Metadata> metadata =
        Arbitraries.of(
            Metadata.NONE,
            Metadata.NONE.withAttribute("creationdate", "20200101T000000Z"),
            Metadata.NONE
                .withAttribute("creationdate", "20210101T000000Z")
                .withAttribute("creationid", "Aysel"));
    Arbitrary<List<Variant>> variants =
        Arbitraries.frequencyOf(
            Tuple.of(5, Combinators.combine(en, az).as((a, b) -> List.of(a, b))),
            Tuple.of(5, Combinators.combine(ru, en).as((a, b) -> List.of(a, b))),
            Tuple.of(1, Combinators.combine(en, az, ru).as((a, b, c) -> List.of(a, b, c))),
            Tuple.of(1, Combinators.combine(az, ru).as((a, b) -> List.of(a, b))));
    return Combinators.combine(metadata, variants)
        .as((m, v) -> new TranslationUnit(null, null, m, v))
        .list()
        .ofMaxSize(7);
  }

  private static Result join(List<TranslationUnit> first, List<TranslationUnit> second) {
    PivotJoin join = new PivotJoin(EN, source(first), source(second));
    PivotJoin.Counts counts = join.plan(fault -> fail("damaged"));
    Result result = new Result(counts, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    join.write(
        new KeptUnits(),
        List.of("a.tmx", "b.tmx"),
        PivotJoin.Others.HANDED_ON,
        result.joined()::add,
        result.unpaired()::add,
        result.ambiguous()::add);
    return result;
  }

  private static UnitSource source(List<TranslationUnit> units) {
    return faults ->
        new UnitCursor() {
          private int position;

          @Override
          public @Nullable StoredUnit next() {
            return position == units.size()
                ? null
                : new StoredUnit(position, units.get(position++));
          }

          @Override
          public void close() {}
        };
  }

  private static String unordered(TranslationUnit unit) {
    return Stream.concat(
            unit.variants().stream().map(Variant::toString),
            Stream.concat(
                Stream.of(unit.metadata().attributes().toString()),
                unit.metadata().properties().stream().map(Object::toString)))
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private static List<String> texts(List<TranslationUnit> units) {
    return units.stream().map(NestedLoops::texts).toList();
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream()
        .map(text -> Stream.of(text.split("\\|")).sorted().collect(Collectors.joining("|")))
        .sorted()
        .toList();
  }

  private static TranslationUnit unit(Variant... variants) {
    return TranslationUnit.of(variants);
  }

  private static Variant en(String text) {
    return Variant.of(EN, Segment.of(text));
  }

  private static Variant az(String text) {
    return Variant.of(AZ, Segment.of(text));
  }

  private static Variant ru(String text) {
    return Variant.of(RU, Segment.of(text));
  }
}
