package org.korpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.korpu.extract.ExtractionOptions.Known;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;

class TermExtractionTest {

  private record Texts(int number, Map<LanguageTag, String> texts) implements Passage {
    @Override
    public Optional<String> text(LanguageTag language) {
      return Optional.ofNullable(texts.get(language));
    }

    @Override
    public String place(LanguageTag language, int offset) {
      return "p" + number + "@" + offset;
    }
  }

  private static PassageSource english(String... texts) {
    return reader -> {
      for (int i = 0; i < texts.length; i++) {
        reader.accept(new Texts(i, Map.of(LanguageTag.EN, texts[i])));
      }
    };
  }

  private static PassageSource azerbaijani(String... texts) {
    return reader -> {
      for (int i = 0; i < texts.length; i++) {
        reader.accept(new Texts(i, Map.of(LanguageTag.AZ, texts[i])));
      }
    };
  }

  private static List<TermCandidate> extract(
      PassageSource source, LanguageTag language, Glossary glossary, Known known) {
    return TermExtraction.extract(
            source,
            new ExtractionOptions(language, List.of(), OptionalInt.empty(), 50, known, 2),
            new TermMatchers(glossary, Inflections::of))
        .candidates();
  }

  private static List<String> texts(PassageSource source, LanguageTag language) {
    return extract(source, language, Glossary.EMPTY, Known.LEFT_OUT).stream()
        .map(TermCandidate::text)
        .toList();
  }

  private static Glossary glossary(String term) {
    Term only = new Term(term, LanguageTag.EN, TermStatus.PREFERRED);
    return Glossary.of(List.of(new Concept("sms", ConceptDescription.NONE, List.of(only))));
  }

  @Test
  void candidateIsShownInItsBaseForm() {
    assertThat(
            texts(
                azerbaijani(
                    "Yeni Miqrasiya Məcəlləsinin layihəsi.",
                    "Yeni Miqrasiya Məcəlləsini oxudu.",
                    "Bu, Miqrasiya Məcəlləsidir."),
                LanguageTag.AZ))
        .contains("Miqrasiya Məcəlləsi");
  }

  @Test
  void titleKeepsTheSmallWordsInsideIt() {
    assertThat(
            texts(
                english(
                    "He met the Ministry of Labour and Social Protection of Population today.",
                    "The Ministry of Labour and Social Protection of Population wrote."),
                LanguageTag.EN))
        .startsWith("Ministry of Labour and Social Protection of Population");
  }

  @Test
  void partOfATitleIsNoCandidate() {
    assertThat(
            texts(
                english(
                    "The State Migration Service met him.",
                    "The State Migration Service wrote.",
                    "In the State Migration Service they said so."),
                LanguageTag.EN))
        .containsExactly("State Migration Service");
  }

  @Test
  void knownTermIsLeftOutOrMarked() {
    PassageSource source =
        english("The State Migration Service met him.", "The State Migration Service wrote.");
    assertThat(extract(source, LanguageTag.EN, glossary("State Migration Service"), Known.LEFT_OUT))
        .isEmpty();
    assertThat(extract(source, LanguageTag.EN, glossary("State Migration Service"), Known.MARKED))
        .extracting(TermCandidate::known)
        .containsExactly(List.of("sms"));
  }

  @Test
  void exampleHasThePlaceAndTheWordsAround() {
    TermCandidate candidate =
        extract(
                english(
                    "He met the State Migration Service.", "The State Migration Service wrote."),
                LanguageTag.EN,
                Glossary.EMPTY,
                Known.LEFT_OUT)
            .get(0);
    assertThat(candidate.examples())
        .containsExactly(
            new TermExample("p0@11", "He met the ", "State Migration Service", "."),
            new TermExample("p1@4", "The ", "State Migration Service", " wrote."));
    assertThat(candidate.occurrences()).isEqualTo(2);
  }

  @Test
  void pairsAreOneToOne() {
    List<Passage> units = new ArrayList<>();
    String[][] sentences = {
      {"The State Migration Service wrote.", "Государственная миграционная служба написала."},
      {"He met the State Border Service.", "Он видел Государственную пограничную службу."},
      {"In the State Migration Service.", "В Государственной миграционной службе."},
      {"The State Border Service is here.", "Государственная пограничная служба здесь."},
      {"Weather was good.", "Стояла погода."},
      {"A work permit was issued.", "Выдано разрешение на работу."},
      {"His work permit expired.", "Срок его разрешения на работу истек."},
      {"Nobody came.", "Никто не пришел."},
    };
    for (String[] each : sentences) {
      units.add(new Texts(units.size(), Map.of(LanguageTag.EN, each[0], LanguageTag.RU, each[1])));
    }
    for (int i = 0; i < 20; i++) {
      units.add(new Texts(units.size(), Map.of(LanguageTag.EN, ".", LanguageTag.RU, ".")));
    }
    List<TermCandidate> candidates =
        TermExtraction.extract(
                units::forEach,
                new ExtractionOptions(
                    LanguageTag.EN,
                    List.of(LanguageTag.RU),
                    OptionalInt.empty(),
                    50,
                    Known.LEFT_OUT,
                    0),
                new TermMatchers(Glossary.EMPTY, Inflections::of))
            .candidates();
    assertThat(candidates)
        .filteredOn(candidate -> candidate.text().contains(" "))
        .extracting(candidate -> candidate.text() + " = " + candidate.translations().get(0).text())
        .containsExactlyInAnyOrder(
            "State Migration Service = Государственная миграционная служба",
            "State Border Service = Государственная пограничная служба",
            "work permit = разрешение на работу");
  }

  @Test
  void sameTextsGiveTheSameCandidates() {
    PassageSource source =
        english("A work permit, a visa, a work permit and a visa.", "Visa and work permit.");
    assertThat(extract(source, LanguageTag.EN, Glossary.EMPTY, Known.LEFT_OUT))
        .isEqualTo(extract(source, LanguageTag.EN, Glossary.EMPTY, Known.LEFT_OUT));
  }

  @Test
  void candidatesBecomeConceptsWithIdsOfTheirOwn() {
    TermCandidate candidate =
        new TermCandidate(
            "iş icazəsi",
            4,
            3,
            1,
            List.of(),
            List.of(),
            List.of(new TermExample("a.txt:1", "", "İş icazəsi", " verilib.")),
            List.of(new TermTranslation(LanguageTag.EN, "work permit", 3, 0.9)));
    Concept taken = new Concept("work-permit", ConceptDescription.NONE, List.of());
    Concept concept =
        CandidateConcepts.of(List.of(candidate), LanguageTag.AZ, Glossary.of(List.of(taken)))
            .concepts()
            .get(0);
    assertThat(concept.id()).isEqualTo("work-permit-2");
    assertThat(concept.note()).isEqualTo("4×, en 90 %; a.txt:1: İş icazəsi verilib.");
    assertThat(concept.approved(LanguageTag.EN).orElseThrow().text()).isEqualTo("work permit");
  }
}
