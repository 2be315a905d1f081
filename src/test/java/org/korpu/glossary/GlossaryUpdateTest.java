package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.glossary.GlossaryUpdate.OnConflict;
import org.korpu.model.LanguageTag;

class GlossaryUpdateTest {

  private static final Concept TALKS = concept("talks", "danışıqlar");
  private static final Concept VISIT = concept("visit", "səfər");
  private static final Concept OFFICIAL_VISIT = concept("visit", "rəsmi səfər");

  @Test
  void newConceptsStandAfterThoseThatWereThere() {
    GlossaryUpdate update = GlossaryUpdate.of(List.of(VISIT), List.of(TALKS), OnConflict.REFUSE);

    assertThat(update.concepts()).containsExactly(VISIT, TALKS);
    assertThat(update.added()).containsExactly("talks");
    assertThat(update.changes()).isTrue();
  }

  @Test
  void sameConceptChangesNothing() {
    GlossaryUpdate update =
        GlossaryUpdate.of(
            List.of(VISIT, TALKS), List.of(concept("talks", "danışıqlar")), OnConflict.REPLACE);

    assertThat(update.concepts()).containsExactly(VISIT, TALKS);
    assertThat(update.unchanged()).isEqualTo(1);
    assertThat(update.changes()).isFalse();
  }

  @Test
  void conceptWithOtherContentIsRefused() {
    GlossaryUpdate update =
        GlossaryUpdate.of(List.of(VISIT), List.of(OFFICIAL_VISIT), OnConflict.REFUSE);

    assertThat(update.concepts()).containsExactly(VISIT);
    assertThat(update.refused()).containsExactly("visit");
    assertThat(update.changes()).isFalse();
  }

  @Test
  void replacedConceptKeepsItsPlace() {
    GlossaryUpdate update =
        GlossaryUpdate.of(List.of(VISIT, TALKS), List.of(OFFICIAL_VISIT), OnConflict.REPLACE);

    assertThat(update.concepts()).containsExactly(OFFICIAL_VISIT, TALKS);
    assertThat(update.replaced()).containsExactly("visit");
    assertThat(update.refused()).isEmpty();
    assertThat(update.changes()).isTrue();
  }

  private static Concept concept(String id, String term) {
    return new Concept(
        id, ConceptDescription.NONE, List.of(new Term(term, LanguageTag.AZ, TermStatus.PREFERRED)));
  }
}
