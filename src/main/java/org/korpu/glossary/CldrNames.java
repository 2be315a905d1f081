package org.korpu.glossary;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * Names of countries, languages and currencies from CLDR, the locale data of Unicode, as concepts.
 *
 * <p>Taken are countries and territories of ISO 3166-1 with Kosovo, languages of ISO 639-1, and
 * currencies of single countries that are legal tender on a day. A code is left out where one of
 * the languages has no name for it, or a name that nobody writes in a text, such as “Congo -
 * Kinshasa” or “Виргинские о-ва (США)”, and no shorter one. Ids are {@code territory-AZ}, {@code
 * language-az}, {@code currency-AZN}; the source is CLDR with its version.
 */
public final class CldrNames {

  /** What names can be of. */
  public enum Kind {
    TERRITORIES,
    LANGUAGES,
    CURRENCIES
  }

  /** Kosovo has no code in ISO 3166-1; this is the one in use. */
  private static final String KOSOVO = "XK";

  /** Made of the name of the country, so it has a capital before “dili”. */
  private static final String AZERBAIJANI = "azərbaycan";

  private static final String ISO_639_1 = "[a-z]{2}";

  /** What stands in names that only tell a list apart. */
  private static final String UNWRITTEN = ".*([()]| - |\\d).*";

  private final List<LanguageTag> languages;
  private final LocalDate day;
  private final String source;

  /**
   * In some languages.
   *
   * @param languages at least one; terms come in this order
   * @param day on which a currency must be legal tender
   */
  public CldrNames(List<LanguageTag> languages, LocalDate day) {
    this.languages = List.copyOf(new LinkedHashSet<>(languages));
    this.day = day;
    this.source = "CLDR " + LocaleData.getCLDRVersion().getMajor();
  }

  /** The concepts of a kind, in the order of their codes. */
  public List<Concept> concepts(Kind kind) {
    return switch (kind) {
      case TERRITORIES -> territories();
      case LANGUAGES -> languages();
      case CURRENCIES -> currencies();
    };
  }

  private List<Concept> territories() {
    Set<String> codes = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
    codes.retainAll(Set.of(Locale.getISOCountries()));
    codes.add(KOSOVO);
    return concepts("territory-", Kind.TERRITORIES, codes, this::territory);
  }

  /** The names of a territory; its short ones where a long one is not written in texts. */
  private Optional<List<Term>> territory(String code) {
    return territory(code, DisplayContext.LENGTH_FULL)
        .or(() -> territory(code, DisplayContext.LENGTH_SHORT));
  }

  private Optional<List<Term>> territory(String code, DisplayContext length) {
    return names(
        code,
        language -> {
          LocaleDisplayNames names =
              LocaleDisplayNames.getInstance(
                  new ULocale(language.value()), length, DisplayContext.NO_SUBSTITUTE);
          @Nullable String name = names.regionDisplayName(code);
          return name == null
              ? Optional.empty()
              : Optional.of(
                  name.replace(" & ", " and ")
                      .replaceFirst("^о-в ", "остров ")
                      .replaceFirst("^о-ва ", "острова ")
                      .replaceFirst(" о-ва$", " острова"));
        });
  }

  private List<Concept> languages() {
    Set<String> codes = new TreeSet<>();
    for (String code : ULocale.getISOLanguages()) {
      if (code.matches(ISO_639_1)) {
        codes.add(code);
      }
    }
    return concepts("language-", Kind.LANGUAGES, codes, this::language);
  }

  private Optional<List<Term>> language(String code) {
    Optional<List<Term>> names =
        names(
            code,
            language -> {
              @Nullable String name =
                  LocaleDisplayNames.getInstance(
                          new ULocale(language.value()), DisplayContext.NO_SUBSTITUTE)
                      .languageDisplayName(code);
              return Optional.ofNullable(name);
            });
    return names.map(
        terms -> {
          List<Term> all = new ArrayList<>();
          terms.forEach(term -> all.addAll(withNoun(term)));
          return all;
        });
  }

  /** The name of a language, and the name with the word for language, as texts have it. */
  private static List<Term> withNoun(Term term) {
    String name = term.text();
    return switch (term.language().language()) {
      case "en" -> List.of(term, named(term, name + " language", TermStatus.ADMITTED));
      // Alone it is mostly another word: fransız is a Frenchman, malta the country.
      case "az" ->
          List.of(
              named(
                  term,
                  AZERBAIJANI.equals(name) ? "Azərbaycan dili" : name + " dili",
                  TermStatus.PREFERRED),
              named(term, name, TermStatus.ADMITTED));
      // Only adjectives: not иврит, хинди.
      case "ru" ->
          name.endsWith("ий")
              ? List.of(term, named(term, name + " язык", TermStatus.ADMITTED))
              : List.of(term);
      default -> List.of(term);
    };
  }

  private static Term named(Term term, String text, TermStatus status) {
    return new Term(text, term.language(), status);
  }

  private List<Concept> currencies() {
    Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    Set<String> codes =
        new TreeSet<>(
            CurrencyMetaInfo.getInstance().currencies(CurrencyFilter.onDate(date).withTender()));
    // Of several countries, such as XOF: not every language of CLDR has their official names.
    codes.removeIf(code -> code.startsWith("X"));
    return concepts("currency-", Kind.CURRENCIES, codes, this::currency);
  }

  private Optional<List<Term>> currency(String code) {
    Currency currency = Currency.getInstance(code);
    Optional<List<Term>> names =
        names(
            code,
            language -> {
              // The name of one unit has the letters that it has in a text: Azərbaycan manatı.
              String name =
                  currency.getName(
                      new ULocale(language.value()), Currency.PLURAL_LONG_NAME, "one", null);
              return Optional.of(
                  name.indexOf(' ') < 0
                      ? commonNoun(name, language)
                      : name.replace(" & ", " and "));
            });
    return names.map(
        terms -> {
          List<Term> all = new ArrayList<>();
          for (Term term : terms) {
            all.add(term);
            all.add(new Term(code, term.language(), TermStatus.ADMITTED));
          }
          return all;
        });
  }

  private static String commonNoun(String name, LanguageTag language) {
    String rest = name.substring(name.offsetByCodePoints(0, 1));
    ULocale locale = new ULocale(language.value());
    return rest.equals(UCharacter.toLowerCase(locale, rest))
        ? UCharacter.toLowerCase(locale, name)
        : name;
  }

  /** A term in each language; nothing where one of them has none that is written in texts. */
  private Optional<List<Term>> names(String code, Function<LanguageTag, Optional<String>> nameIn) {
    List<Term> terms = new ArrayList<>();
    for (LanguageTag language : languages) {
      Optional<String> name =
          nameIn.apply(language).filter(n -> !n.equals(code) && !n.matches(UNWRITTEN));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      terms.add(new Term(name.get(), language, TermStatus.PREFERRED));
    }
    return Optional.of(terms);
  }

  private List<Concept> concepts(
      String prefix, Kind kind, Set<String> codes, Function<String, Optional<List<Term>>> names) {
    ConceptDescription description =
        new ConceptDescription(
            kind.name().toLowerCase(Locale.ROOT),
            ConceptDescription.NONE.definitions(),
            "",
            source,
            List.of());
    List<Concept> concepts = new ArrayList<>();
    for (String code : codes) {
      names
          .apply(code)
          .ifPresent(terms -> concepts.add(new Concept(prefix + code, description, terms)));
    }
    return concepts;
  }
}
