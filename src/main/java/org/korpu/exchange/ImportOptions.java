package org.korpu.exchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart;
import org.korpu.model.LanguageTag;

/**
 * How files are read that do not say everything about themselves.
 *
 * @param languages the languages that are taken; all if empty
 * @param languageMap what a language of a file, as it is written there or in its canonical form, is
 *     in the memory
 * @param from the source language where a file names none
 * @param to the target language where a file names none
 * @param columns the languages of the columns of a table, null for one that is passed over; none at
 *     all if its first row says it
 * @param delimiter what separates the cells of a table, null to find it out
 * @param encoding the encoding of tables and catalogues, null to find it out
 * @param state the least state that a segment of XLIFF has
 */
public record ImportOptions(
    List<LanguageTag> languages,
    Map<String, LanguageTag> languageMap,
    @Nullable LanguageTag from,
    @Nullable LanguageTag to,
    List<@Nullable LanguageTag> columns,
    @Nullable Character delimiter,
    @Nullable Charset encoding,
    XliffPart.State state) {

  /**
   * Names of columns that are tags of a language too, but seldom mean it: Indonesian, Norwegian,
   * South Ndebele and, of three letters, others.
   */
  private static final Set<String> NO_LANGUAGES = Set.of("id", "no", "nr", "key", "ref", "tag");

  /** Everything as the files say it. */
  public static final ImportOptions DEFAULT =
      new ImportOptions(
          List.of(), Map.of(), null, null, List.of(), null, null, XliffPart.State.TRANSLATED);

  public ImportOptions {
    languages = List.copyOf(languages);
    languageMap = Map.copyOf(languageMap);
    columns = Collections.unmodifiableList(new ArrayList<>(columns));
  }

  /** The language of the memory that a language of a file is. */
  LanguageTag mapped(LanguageTag language) {
    return languageMap.isEmpty() ? language : languageMap.getOrDefault(language.value(), language);
  }

  /** The source language of a file; null where it is that of the memory, which no unit names. */
  @Nullable LanguageTag otherSource(LanguageTag source, LanguageTag memorySource) {
    return mapped(source).meets(memorySource) ? null : source;
  }

  /**
   * The language of the memory that a text names, such as the name of a column; nothing where it
   * names none. A word that only looks like a tag ({@code English}, {@code id}) names none unless
   * it is mapped.
   */
  Optional<LanguageTag> language(String text) {
    LanguageTag mapped = languageMap.get(text);
    if (mapped != null) {
      return Optional.of(mapped);
    }
    return NO_LANGUAGES.contains(text.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : LanguageTag.parse(text).filter(ImportOptions::isKnown).map(this::mapped);
  }

  /** Whether it is a language that somebody has named. */
  private static boolean isKnown(LanguageTag tag) {
    String language = tag.language();
    return !Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
  }
}
