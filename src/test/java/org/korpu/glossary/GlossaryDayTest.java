package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

/** A glossary as it is for a text of a day. */
class GlossaryDayTest {

  private static Concept concept(String id, String replacedBy, String... terms) {
    List<Term> made = new ArrayList<>();
    for (String term : terms) {
      String[] parts = term.split(" ", 3);
      made.add(
          new Term(
              parts[2],
              LanguageTag.EN,
              TermStatus.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
              new TermDetails(null, Period.parse(parts[1]).orElseThrow(), "", "", List.of())));
    }
    return new Concept(
        id, ConceptDescription.NONE, made, new ConceptRelations("", replacedBy), List.of());
  }

  private static final Glossary GLOSSARY =
      Glossary.of(
          List.of(
              concept(
                  "ministry",
                  "",
                  "preferred 2005-03-20.. New Ministry",
                  "admitted .. Ministry",
                  "deprecated ..2005-03-19 Old Ministry",
                  "deprecated .. Wrong Ministry",
                  "forbidden ..2005-03-19 Bad Ministry"),
              concept("bureau", "agency", "preferred ..2010-12-31 Bureau"),
              concept("agency", "service", "preferred 2011-01-01..2015-12-31 Agency"),
              concept("service", "bureau", "preferred 2016-01-01.. Service")));

  private static String statuses(String id, String day) {
    StringBuilder text = new StringBuilder();
    for (Term term : GLOSSARY.asOf(LocalDate.parse(day)).find(id).orElseThrow().terms()) {
      text.append(term.text()).append('=').append(term.status()).append(' ');
    }
    return text.toString().strip();
  }

  @Test
  void oldTitleIsPreferredOnItsLastDayAndOutOfUseOnTheNext() {
    assertThat(statuses("ministry", "2005-03-19"))
        .isEqualTo(
            "Old Ministry=PREFERRED Ministry=ADMITTED New Ministry=DEPRECATED"
                + " Wrong Ministry=DEPRECATED Bad Ministry=FORBIDDEN");
    assertThat(statuses("ministry", "2005-03-20"))
        .isEqualTo(
            "New Ministry=PREFERRED Ministry=ADMITTED Old Ministry=DEPRECATED"
                + " Wrong Ministry=DEPRECATED Bad Ministry=FORBIDDEN");
  }

  @Test
  void successorGivesTheTermOfABodyThatIsNoMore() {
    Glossary today = GLOSSARY.asOf(LocalDate.parse("2020-01-01"));
    Concept bureau = today.find("bureau").orElseThrow();

    assertThat(bureau.approved(LanguageTag.EN)).isEmpty();
    assertThat(today.approved(bureau, LanguageTag.EN).map(Term::text)).contains("Service");
    assertThat(today.withSuccessors(bureau))
        .extracting(Concept::id)
        .containsExactly("bureau", "agency", "service");
  }
}
