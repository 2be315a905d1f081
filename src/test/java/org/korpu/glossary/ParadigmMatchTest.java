package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.csv.GlossaryCsvReader;
import org.korpu.model.LanguageTag;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.InflectedForm;
import org.korpu.morph.Inflections;
import org.korpu.morph.Owner;
import org.korpu.morph.PhraseInflection;
import org.korpu.morph.TermGrammar;

/** What is made of the terms of the starter glossary, against what finds terms. */
class ParadigmMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en"})
  void everyFormOfTheStarterGlossaryIsFoundAndRead(String tag) throws IOException {
    LanguageTag language = new LanguageTag(tag);
    PhraseInflection phrases = Inflections.phrases(language);
    List<String> missed = new ArrayList<>();
    int forms = 0;
    for (Concept concept : starter()) {
      for (Term term : concept.terms(language)) {
        TermMatcher matcher =
            new TermMatcher(
                Glossary.of(List.of(new Concept("c", ConceptDescription.NONE, List.of(term)))),
                language,
                Inflections.of(language),
                EnumSet.allOf(TermStatus.class));
        for (InflectedForm form : phrases.paradigm(term.text(), TermGrammar.NONE)) {
          if (form.features().owner() != Owner.NONE) {
            continue;
          }
          forms++;
          Set<FormFeatures> read = phrases.read(form.text(), term.text(), TermGrammar.NONE);
          if (!read.contains(form.features())) {
            missed.add("not read: " + form);
          }
          if (!isFound(matcher, form.text())) {
            missed.add("not found: " + form);
          }
        }
      }
    }
    assertThat(forms).isGreaterThan(4_000);
    assertThat(missed).isEmpty();
  }

  /** Whether the text is found as a whole, but for marks at its ends. */
  private static boolean isFound(TermMatcher matcher, String text) {
    return matcher.find(text).stream()
        .anyMatch(hit -> hit.start() <= 1 && hit.end() >= text.length() - 1);
  }

  private static List<Concept> starter() throws IOException {
    List<Concept> concepts = new ArrayList<>();
    for (String name : List.of("official-titles.csv", "terms.csv")) {
      try (InputStream in = Files.newInputStream(Path.of("glossary", name))) {
        concepts.addAll(
            GlossaryCsvReader.read(
                    in,
                    name,
                    fault -> {
                      throw new AssertionError(fault);
                    })
                .concepts());
      }
    }
    return concepts;
  }
}
