package org.korpu.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class MatcherTest {

  private static final LanguageTag BRITISH = new LanguageTag("en-GB");

  private static Variant en(String text) {
    return Variant.of(LanguageTag.EN, Segment.of(text));
  }

  private static Variant az(String text) {
    return Variant.of(LanguageTag.AZ, Segment.of(text));
  }

  private static Variant ru(String text) {
    return Variant.of(LanguageTag.RU, Segment.of(text));
  }

  private static Candidate candidate(String memory, int position, Variant... variants) {
    return new Candidate(memory, position, TranslationUnit.of(variants));
  }

  private static Query query(String text, LanguageTag... targets) {
    return new Query(LanguageTag.EN, List.of(targets), Segment.of(text), null, 50, 10);
  }

  private static Query query(String text, @Nullable Context context, int threshold, int max) {
    return new Query(
        LanguageTag.EN, List.of(LanguageTag.AZ), Segment.of(text), context, threshold, max);
  }

  private static List<Match> match(Query query, Penalties penalties, Candidate... candidates) {
    CandidateSource source = (asked, into) -> List.of(candidates).forEach(into::offer);
    return new Matcher(List.of(source), new Scorer(), penalties).match(query);
  }

  private static List<String> places(List<Match> matches) {
    return matches.stream()
        .map(
            match ->
                match.kind()
                    + " "
                    + match.percent()
                    + " "
                    + match.candidate().memory()
                    + match.candidate().position())
        .toList();
  }

  private static Candidate inContext(Candidate candidate, Context context) {
    Metadata metadata = Metadata.NONE.withProperty(context.toProperty());
    return new Candidate(
        candidate.memory(), candidate.position(), candidate.unit().withMetadata(metadata));
  }

  @Test
  void contextComesBeforeExactBeforeFuzzyAndTiesGoByMemoryAndPosition() {
    Context here = Context.between(LanguageTag.EN, Segment.of("Before."), Segment.of("After."));
    assertThat(
            places(
                match(
                    query("The office opened", here, 50, 10),
                    Penalties.NONE,
                    candidate("b", 1, en("The office closed"), az("Bağlandı")),
                    candidate("b", 3, en("The office opened"), az("Açıldı 3")),
                    candidate("b", 2, en("The office opened"), az("Açıldı 2")),
                    candidate("a", 9, en("The office opened"), az("Açıldı 9")),
                    candidate("a", 1, en("the office opened"), az("Açıldı 1")),
                    inContext(candidate("z", 7, en("The office opened"), az("Açıldı 7")), here))))
        .containsExactly(
            "CONTEXT 100 z7",
            "EXACT 100 a9",
            "EXACT 100 b2",
            "EXACT 100 b3",
            "FUZZY 99 a1",
            "FUZZY 66 b1");
  }

  @Test
  void contextOfAnotherPlaceOrLanguageIsNoContext() {
    Context here = Context.between(LanguageTag.EN, Segment.of("Before."), null);
    Candidate exact = candidate("a", 0, en("The office"), az("İdarə"));
    Context elsewhere = Context.between(LanguageTag.EN, null, Segment.of("After."));
    Context azerbaijani = new Context(LanguageTag.AZ, here.previous(), here.next());
    Context british = new Context(BRITISH, here.previous(), here.next());
    for (Context other : List.of(elsewhere, azerbaijani)) {
      assertThat(
              match(query("The office", here, 50, 1), Penalties.NONE, inContext(exact, other))
                  .get(0)
                  .kind())
          .isEqualTo(MatchKind.EXACT);
    }
    assertThat(
            match(query("The office", here, 50, 1), Penalties.NONE, inContext(exact, british))
                .get(0)
                .kind())
        .isEqualTo(MatchKind.CONTEXT);
    assertThat(
            match(query("The office", null, 50, 1), Penalties.NONE, inContext(exact, here))
                .get(0)
                .kind())
        .isEqualTo(MatchKind.EXACT);
  }

  @Test
  void aUnitMatchesFromAnyOfItsLanguages() {
    Candidate fromAz =
        new Candidate(
            "a",
            0,
            new TranslationUnit(
                "1",
                LanguageTag.AZ,
                Metadata.NONE,
                List.of(az("İdarə"), Variant.of(BRITISH, Segment.of("The office")))));
    List<Match> matches = match(query("The office", LanguageTag.AZ), Penalties.NONE, fromAz);
    assertThat(places(matches)).containsExactly("EXACT 100 a0");
    assertThat(matches.get(0).source().language()).isEqualTo(BRITISH);
  }

  @Test
  void theBestOfSeveralVariantsOfTheLanguageIsTheSource() {
    Candidate two =
        candidate("a", 0, en("The bureau opened"), az("Açıldı"), en("The office opened"));
    Match match = match(query("The office opened", LanguageTag.AZ), Penalties.NONE, two).get(0);
    assertThat(match.percent()).isEqualTo(100);
    assertThat(match.source()).isEqualTo(en("The office opened"));
  }

  @Test
  void aUnitWithoutAWantedTranslationIsNoMatch() {
    Candidate russian = candidate("a", 0, en("The office"), ru("Управление"), az(" "));
    assertThat(match(query("The office", LanguageTag.AZ), Penalties.NONE, russian)).isEmpty();
    assertThat(match(query("The office"), Penalties.NONE, candidate("a", 0, en("The office"))))
        .isEmpty();
    assertThat(match(query("The office"), Penalties.NONE, russian).get(0).targets())
        .containsExactly(ru("Управление"));
    assertThat(
            match(query("The office", LanguageTag.AZ, LanguageTag.RU), Penalties.NONE, russian)
                .get(0)
                .targets())
        .containsExactly(ru("Управление"));
  }

  @Test
  void targetsComeInTheOrderWanted() {
    Candidate all = candidate("a", 0, en("The office"), az("İdarə"), ru("Управление"));
    assertThat(
            match(query("The office", LanguageTag.RU, LanguageTag.AZ), Penalties.NONE, all)
                .get(0)
                .targets())
        .containsExactly(ru("Управление"), az("İdarə"));
  }

  @Test
  void duplicatesAreShownOnce() {
    assertThat(
            places(
                match(
                    query("The office", LanguageTag.AZ),
                    Penalties.NONE,
                    candidate("b", 0, en("The office"), az("İdarə")),
                    candidate("a", 5, en("The office"), az("İdarə"), ru("Управление")),
                    candidate("a", 6, en("The office"), az("Ofis")))))
        .containsExactly("EXACT 100 a5", "EXACT 100 a6");
  }

  @Test
  void aMemoryThatIsTrustedLessGivesNoExactMatch() {
    Penalties penalties = new Penalties(Map.of("mt", 5), Map.of());
    Candidate raw = candidate("mt", 0, en("The office opened"), az("Açıldı"));
    Match match = match(query("The office opened", LanguageTag.AZ), penalties, raw).get(0);
    assertThat(match.kind()).isEqualTo(MatchKind.FUZZY);
    assertThat(match.percent()).isEqualTo(95);
    assertThat(match.penalties()).containsExactly(new Penalty(Penalty.Reason.MEMORY, 5));
    assertThat(match(query("The office opened", null, 96, 5), penalties, raw)).isEmpty();
  }

  @Test
  void anOriginThatIsTrustedLessGivesNoExactMatch() {
    Penalties penalties = new Penalties(Map.of("m", 3), Map.of("mt-engine", 4, "DeepThought", 9));
    Metadata byEngine = Metadata.ofAttributes(Map.of("creationid", "mt-engine"));
    Variant raw = new Variant(LanguageTag.AZ, Segment.of("Açıldı"), byEngine);
    Candidate made = candidate("m", 0, en("The office opened"), raw);
    Candidate tool =
        new Candidate(
            "a",
            1,
            candidate("a", 1, en("The office opened"), az("Açılıb"))
                .unit()
                .withMetadata(Metadata.ofAttributes(Map.of("creationtool", "DeepThought"))));
    List<Match> matches = match(query("The office opened", LanguageTag.AZ), penalties, made, tool);
    assertThat(places(matches)).containsExactly("FUZZY 93 m0", "FUZZY 91 a1");
    assertThat(matches.get(0).penalties())
        .containsExactly(
            new Penalty(Penalty.Reason.MEMORY, 3), new Penalty(Penalty.Reason.ORIGIN, 4));
    assertThat(match(query("The office opened", null, 92, 5), penalties, tool)).isEmpty();
  }

  @Test
  void blankQueriesHaveNoMatch() {
    assertThat(match(query(" "), Penalties.NONE, candidate("a", 0, en(" "), az("İdarə"))))
        .isEmpty();
  }

  @Test
  void noMoreThanWanted() {
    List<Candidate> many = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      many.add(candidate("a", i, en("The office"), az("İdarə " + i)));
    }
    assertThat(
            places(
                match(
                    query("The office", null, 50, 2),
                    Penalties.NONE,
                    many.toArray(new Candidate[0]))))
        .containsExactly("EXACT 100 a0", "EXACT 100 a1");
  }

  @Property(tries = 50, seed = "20261123")
  void theOrderOfCandidatesHasNoSay(@ForAll Random random) {
    List<Candidate> candidates = new ArrayList<>();
    String[] words = {"the", "The", "office", "opened", "in", "Gabala"};
    for (int i = 0; i < 30; i++) {
      StringBuilder text = new StringBuilder("office");
      for (int j = 0; j < 3; j++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      candidates.add(
          candidate("m" + i % 3, i, en(text.toString()), az("hədəf " + random.nextInt(3))));
    }
    Query query = query("office opened in Gabala", null, 40, 12);
    List<Match> once = match(query, Penalties.NONE, candidates.toArray(new Candidate[0]));
    Collections.shuffle(candidates, random);
    assertThat(match(query, Penalties.NONE, candidates.toArray(new Candidate[0]))).isEqualTo(once);
  }
}
