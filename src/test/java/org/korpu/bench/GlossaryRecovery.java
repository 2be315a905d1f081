package org.korpu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.korpu.extract.ExtractionOptions;
import org.korpu.extract.ExtractionOptions.Known;
import org.korpu.extract.TermCandidate;
import org.korpu.extract.TermExtraction;
import org.korpu.extract.TermTranslation;
import org.korpu.extract.UnitPassages;
import org.korpu.format.csv.GlossaryCsvReader;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;
import org.korpu.store.tmx.TmxMemory;

/**
 * How much of the starter glossary extraction finds in the starter memory when it does not know the
 * glossary.
 *
 * @param language of the candidates
 * @param candidates how many were asked for and found
 * @param terms how many of them are terms of the glossary
 * @param concepts how many concepts these are of
 * @param frequent how many concepts occur in the memory twice or more
 * @param pairs how many translations were proposed for the terms
 * @param rightPairs how many of them are terms of the same concept
 */
public record GlossaryRecovery(
    LanguageTag language,
    int candidates,
    int terms,
    int concepts,
    int frequent,
    int pairs,
    int rightPairs) {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  /** Prints a line for each language and each of some numbers of candidates. */
  public static void main(String[] arguments) throws IOException {
    for (LanguageTag language : LANGUAGES) {
      for (int most : new int[] {50, 100, 200}) {
        System.out.println(measure(language, most));
      }
    }
  }

  /** Extracts candidates and looks them up. */
  public static GlossaryRecovery measure(LanguageTag language, int most) throws IOException {
    TermMatchers terms = new TermMatchers(glossary(), Inflections::of);
    TmxMemory memory = new TmxMemory(Path.of("tm/press-releases.tmx"), "press-releases.tmx");
    List<LanguageTag> others = LANGUAGES.stream().filter(each -> !each.equals(language)).toList();
    List<TermCandidate> candidates =
        TermExtraction.extract(
                new UnitPassages(List.of(memory), fault -> {}),
                new ExtractionOptions(
                    language, others, OptionalInt.empty(), most, Known.LEFT_OUT, 0),
                new TermMatchers(Glossary.EMPTY, Inflections::of))
            .candidates();
    Set<String> frequent = frequent(memory, terms, language);
    Set<String> found = new HashSet<>();
    int known = 0;
    int pairs = 0;
    int right = 0;
    for (TermCandidate candidate : candidates) {
      Set<String> ids = concepts(terms, language, candidate.text());
      if (ids.isEmpty()) {
        continue;
      }
      known++;
      found.addAll(ids);
      for (TermTranslation translation : candidate.translations()) {
        pairs++;
        Set<String> same = concepts(terms, translation.language(), translation.text());
        right += same.stream().anyMatch(ids::contains) ? 1 : 0;
      }
    }
    found.retainAll(frequent);
    return new GlossaryRecovery(
        language, candidates.size(), known, found.size(), frequent.size(), pairs, right);
  }

  private static Glossary glossary() throws IOException {
    Glossary glossary = Glossary.EMPTY;
    for (String file : List.of("glossary/official-titles.csv", "glossary/terms.csv")) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        glossary = glossary.plus(GlossaryCsvReader.read(in, file, fault -> {}));
      }
    }
    return glossary;
  }

  private static Set<String> frequent(TmxMemory memory, TermMatchers terms, LanguageTag language) {
    Map<String, Integer> counts = new HashMap<>();
    memory.forEach(
        stored ->
            stored
                .unit()
                .variant(language)
                .ifPresent(
                    variant ->
                        terms
                            .all(language)
                            .findOverlapping(variant.segment().text())
                            .forEach(hit -> counts.merge(hit.concept().id(), 1, Integer::sum))),
        fault -> {});
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> concepts(TermMatchers terms, LanguageTag language, String text) {
    return terms.all(language).find(text).stream()
        .filter(hit -> hit.start() == 0 && hit.end() == text.length())
        .map(TermHit::concept)
        .map(concept -> concept.id())
        .collect(Collectors.toSet());
  }
}
