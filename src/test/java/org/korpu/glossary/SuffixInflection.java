package org.korpu.glossary;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.morph.LemmaTable;

/** A made-up inflection for tests: a form is its lemma with one of a few endings or none. */
public record SuffixInflection(LanguageTag language) implements Inflection {

  private static final Set<String> ENDINGS =
      Set.of("", "s", "'s", "nin", "ni", "a", "ом", "-nin", "'un", "un", "да", "s-un", "x");

  @Override
  public boolean isFormOf(String form, String lemma) {
    return form.startsWith(lemma) && ENDINGS.contains(form.substring(lemma.length()));
  }

  @Override
  public LemmaTable table(List<String> lemmas) {
    return form ->
        IntStream.range(0, lemmas.size())
            .filter(number -> isFormOf(form, lemmas.get(number)))
            .toArray();
  }
}
