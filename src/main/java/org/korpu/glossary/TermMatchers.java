package org.korpu.glossary;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;

/**
 * The matchers of one glossary, each made when it is first asked for and then kept. Safe for many
 * threads.
 */
public final class TermMatchers {

  private final Glossary glossary;
  private final Function<LanguageTag, Inflection> inflections;
  private final Map<Key, TermMatcher> made = new ConcurrentHashMap<>();

  /** Those of all terms, which are asked for again and again. */
  private final Map<LanguageTag, TermMatcher> complete = new ConcurrentHashMap<>();

  private record Key(LanguageTag language, Set<TermStatus> statuses) {

    // Written out: the first record that is asked for its own costs a cold start 30 ms.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && language.equals(key.language)
          && statuses.equals(key.statuses);
    }

    @Override
    public int hashCode() {
      return 31 * language.hashCode() + statuses.hashCode();
    }
  }

  /**
   * The matchers of a glossary.
   *
   * @param inflections the inflection of each language that will be asked for
   */
  public TermMatchers(Glossary glossary, Function<LanguageTag, Inflection> inflections) {
    this.glossary = glossary;
    this.inflections = inflections;
  }

  /** The glossary whose terms are matched. */
  public Glossary glossary() {
    return glossary;
  }

  /** The matcher of all terms of a language, whatever their status. */
  public TermMatcher all(LanguageTag language) {
    TermMatcher known = complete.get(language);
    if (known == null) {
      known = of(language, EnumSet.allOf(TermStatus.class));
      complete.put(language, known);
    }
    return known;
  }

  /**
   * Begins to make matchers that will be asked for, each in a thread of its own, while the caller
   * does something else. Whoever asks for one before it is ready waits for it.
   */
  public void prepare(Collection<LanguageTag> languages, Set<TermStatus> statuses) {
    for (LanguageTag language : languages) {
      // A fault shows when the matcher is asked for.
      CompletableFuture<?> unused = CompletableFuture.runAsync(() -> of(language, statuses));
    }
  }

  /** The matcher of the terms of a language that have one of the statuses. */
  public TermMatcher of(LanguageTag language, Set<TermStatus> statuses) {
    return made.computeIfAbsent(
        new Key(language, Set.copyOf(statuses)),
        key -> new TermMatcher(glossary, language, inflections.apply(language), key.statuses()));
  }
}
