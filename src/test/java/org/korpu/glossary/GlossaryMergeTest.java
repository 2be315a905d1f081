package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

/** Two versions of a glossary that began as one. */
class GlossaryMergeTest {

  @net.jqwik.api.Property(seed = "20261123", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatOnlyOneSideChangedIsTaken(
      @ForAll("glossaries") Glossary base, @ForAll("glossaries") Glossary changed) {
    assertThat(GlossaryMerge.merge(base, changed, base).concepts()).isEqualTo(changed.concepts());
    GlossaryMerge.Result theirs = GlossaryMerge.merge(base, base, changed);
    assertThat(theirs.concepts()).containsExactlyInAnyOrderElementsOf(changed.concepts());
    assertThat(theirs.conflicts()).isEmpty();
    GlossaryMerge.Result same = GlossaryMerge.merge(base, changed, changed);
    assertThat(same.concepts()).isEqualTo(changed.concepts());
    assertThat(same.change().put()).isEmpty();
  }

  @net.jqwik.api.Property(seed = "20261123", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void differencesOfAGlossaryFromItselfAreNone(
      @ForAll("glossaries") Glossary before, @ForAll("glossaries") Glossary after) {
    assertThat(ConceptChange.between(before, before)).isEmpty();
    assertThat(ConceptChange.between(before, after).isEmpty())
        .isEqualTo(before.concepts().equals(after.concepts()));
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    return SampleGlossaries.all();
  }

  @Test
  void changesOfDifferentTermsAndFieldsMeetWithoutConflict() {
    GlossaryMerge.Result result =
        merge(
            concept("n", "visa preferred", "permit admitted"),
            concept("ours", "visa preferred", "permit deprecated"),
            concept("n", "visa preferred", "permit admitted", "entry visa admitted"));

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.concepts())
        .containsExactly(
            concept("ours", "visa preferred", "entry visa admitted", "permit deprecated"));
  }

  @Test
  void oneThingChangedInTwoWaysIsAConflictAndOursStays() {
    GlossaryMerge.Result result =
        merge(
            concept("n", "visa preferred", "permit admitted"),
            concept("ours", "visa preferred", "permit forbidden"),
            concept("theirs", "visa preferred", "permit deprecated"));

    assertThat(result.conflicts())
        .extracting(
            GlossaryMerge.Conflict::field,
            GlossaryMerge.Conflict::base,
            GlossaryMerge.Conflict::ours,
            GlossaryMerge.Conflict::theirs)
        .containsExactlyInAnyOrder(
            tuple("note", "n", "ours", "theirs"),
            tuple("en: permit", "admitted", "forbidden", "deprecated"));
    Concept merged = result.concepts().get(0);
    assertThat(merged.note()).isEqualTo("ours");
    assertThat(merged.terms().get(1).status()).isEqualTo(TermStatus.FORBIDDEN);
    assertThat(merged.description().properties())
        .containsExactlyInAnyOrder(
            new Property(GlossaryMerge.CONFLICT, "note: theirs"),
            new Property(GlossaryMerge.CONFLICT, "en: permit: deprecated"));
  }

  @Test
  void twoNewPreferredTermsAreAConflictAndTheirsIsAdmitted() {
    GlossaryMerge.Result result =
        merge(
            concept("", "visa preferred"),
            concept("", "entry visa preferred", "visa admitted"),
            concept("", "travel visa preferred", "visa admitted"));

    assertThat(result.concepts().get(0).terms())
        .extracting(Term::text, Term::status)
        .containsExactly(
            tuple("entry visa", TermStatus.PREFERRED),
            tuple("visa", TermStatus.ADMITTED),
            tuple("travel visa", TermStatus.ADMITTED));
    assertThat(result.conflicts())
        .extracting(GlossaryMerge.Conflict::ours, GlossaryMerge.Conflict::theirs)
        .containsExactly(tuple("entry visa", "travel visa"));
  }

  @Test
  void conceptThatOneRemovedAndTheOtherChangedStaysWithAConflict() {
    Glossary base = Glossary.of(List.of(concept("", "visa preferred")));
    Glossary changed = Glossary.of(List.of(concept("new", "visa preferred")));

    for (GlossaryMerge.Result result :
        List.of(
            GlossaryMerge.merge(base, Glossary.EMPTY, changed),
            GlossaryMerge.merge(base, changed, Glossary.EMPTY))) {
      assertThat(result.conflicts()).hasSize(1);
      assertThat(result.concepts().get(0).note()).isEqualTo("new");
      assertThat(result.concepts().get(0).description().properties()).hasSize(1);
    }
    assertThat(GlossaryMerge.merge(base, Glossary.EMPTY, base).change().removed()).isEmpty();
    assertThat(GlossaryMerge.merge(base, base, Glossary.EMPTY).change().removed())
        .containsExactly("c");
  }

  private static GlossaryMerge.Result merge(Concept base, Concept ours, Concept theirs) {
    return GlossaryMerge.merge(
        Glossary.of(List.of(base)), Glossary.of(List.of(ours)), Glossary.of(List.of(theirs)));
  }

  private static Concept concept(String note, String... terms) {
    return new Concept(
        "c",
        ConceptDescription.of("", note),
        List.of(terms).stream().map(GlossaryMergeTest::term).toList());
  }

  private static Term term(String text) {
    int space = text.lastIndexOf(' ');
    return new Term(
        text.substring(0, space),
        LanguageTag.EN,
        TermStatus.valueOf(text.substring(space + 1).toUpperCase(java.util.Locale.ROOT)));
  }
}
