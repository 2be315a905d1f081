package org.korpu.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

/**
 * What is looked for, and in which languages.
 *
 * @param patterns each must be found in a unit, be it in texts of different languages
 * @param languages in whose texts to look; all if empty
 */
public record ConcordanceQuery(List<TextPattern> patterns, List<LanguageTag> languages) {

  public ConcordanceQuery {
    patterns = List.copyOf(patterns);
    languages = List.copyOf(languages);
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("nothing to look for");
    }
  }

  /** Whether texts of a language are looked into. */
  public boolean looksInto(LanguageTag language) {
    return languages.isEmpty() || languages.stream().anyMatch(language::meets);
  }

  /** The unit with all hits, if it has every pattern. */
  public Optional<Concordance> match(String memory, StoredUnit stored) {
    TranslationUnit unit = stored.unit();
    List<Concordance.Hit> hits = new ArrayList<>();
    for (TextPattern pattern : patterns) {
      int before = hits.size();
      for (int i = 0; i < unit.variants().size(); i++) {
        Variant variant = unit.variants().get(i);
        if (looksInto(variant.language())) {
          for (TextSpan span : pattern.find(variant.segment().text(), variant.language())) {
            hits.add(new Concordance.Hit(i, span));
          }
        }
      }
      if (hits.size() == before) {
        return Optional.empty();
      }
    }
    hits.sort(
        Comparator.comparingInt(Concordance.Hit::variant)
            .thenComparing(hit -> hit.span().start())
            .thenComparing(hit -> hit.span().end()));
    return Optional.of(new Concordance(memory, stored.position(), unit, hits));
  }
}
