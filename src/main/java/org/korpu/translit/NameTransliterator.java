package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.korpu.model.LanguageTag;

/**
 * Writes names of persons and places in another language: Azerbaijani, Russian, English.
 *
 * <p>Word by word: a listed name takes its established forms (Bakı, Баку, Baku), a surname made of
 * a listed name takes those of the name, and the rest goes by letter rules, whose best result may
 * be wrong where one letter stands for two sounds. The other words of a name count: beside {@code
 * Sergey} a surname is Russian. Case is kept, and so is all that is no letter. Azerbaijani in
 * Cyrillic is {@code az-Cyrl}; between the two scripts {@link AzerbaijaniScript} is exact.
 *
 * <p>Safe for many threads. The list is read once an instance (about 20 ms in a cold process); a
 * name takes some microseconds.
 */
public final class NameTransliterator {

  /** How many forms of a name are given at most. */
  public static final int MOST_VARIANTS = 5;

  /** Forms that cost so much more than the best are no use. */
  private static final double WIDEST = 4.5;

  private final List<KnownName> names;
  private final WordRules rules;
  private final Map<NameLanguage, NameIndex> indexes = new ConcurrentHashMap<>();

  /** With the list of known names that comes with korpu. */
  public NameTransliterator() {
    this(KnownNames.read());
  }

  NameTransliterator(List<KnownName> names) {
    this.names = names;
    this.rules = new WordRules(names);
  }

  /** Whether names in a language can be read and written: az, az-Cyrl, ru, en. */
  public static boolean knows(LanguageTag language) {
    return NameLanguage.of(language).isPresent();
  }

  /**
   * Whether a name has letters of the other script than its language, Latin in Russian or Cyrillic
   * in English and Azerbaijani (Latin in {@code az-Cyrl}), and none of its own.
   */
  public static boolean isInWrongScript(String name, LanguageTag language) {
    NameLanguage letters =
        AzerbaijaniScript.isCyrillic(language) ? NameLanguage.RU : language(language);
    boolean foreign = name.codePoints().filter(Character::isLetter).anyMatch(letters::isForeign);
    return foreign && name.codePoints().filter(Character::isLetter).allMatch(letters::isForeign);
  }

  /**
   * Whether a word in its base form is a first name or surname of Azerbaijan that is listed, or a
   * surname made of one: what is established for it holds for every text, as it does not for names
   * of other countries ({@code Michael, Maykl}).
   *
   * @throws IllegalArgumentException if names in the language are not {@linkplain #knows known}
   */
  public boolean isAzerbaijani(String word, LanguageTag tag) {
    String latin = AzerbaijaniScript.isCyrillic(tag) ? AzerbaijaniScript.toLatin(word) : word;
    NameLanguage language = language(tag);
    String lower = language.lower(latin);
    NameLanguage other = language == NameLanguage.AZ ? NameLanguage.EN : NameLanguage.AZ;
    return !index(language).parts(lower).isEmpty()
        || !new DerivedNames(index(language), language, other).renderings(lower).isEmpty();
  }

  /**
   * The forms of a name in another language, the best first. A name without letters, and any name
   * where both languages are one, stays as it is.
   *
   * @throws IllegalArgumentException if one of the languages is not {@linkplain #knows known}
   */
  public NameRendering render(String name, LanguageTag from, LanguageTag to) {
    String latin = AzerbaijaniScript.isCyrillic(from) ? AzerbaijaniScript.toLatin(name) : name;
    NameRendering rendering = renderLatin(latin, language(from), language(to));
    if (!AzerbaijaniScript.isCyrillic(to)) {
      return rendering;
    }
    return new NameRendering(
        rendering.variants().stream().map(AzerbaijaniScript::toCyrillic).distinct().toList(),
        rendering.evidence());
  }

  private NameRendering renderLatin(String name, NameLanguage from, NameLanguage to) {
    NameText text = NameText.of(name);
    if (from == to || text.words().isEmpty()) {
      return new NameRendering(List.of(name), Evidence.LISTED);
    }
    return new NameReading(text, index(from), rules, from, to).rendering();
  }

  private static NameLanguage language(LanguageTag tag) {
    return NameLanguage.of(tag)
        .orElseThrow(() -> new IllegalArgumentException("no names in " + tag));
  }

  private NameIndex index(NameLanguage language) {
    NameIndex index = indexes.get(language); // without the lock that the next line takes
    return index == null
        ? indexes.computeIfAbsent(language, each -> new NameIndex(names, each))
        : index;
  }

  /** The forms that are worth showing of all that were found. */
  static List<String> shown(List<Ranked> ranked) {
    List<String> shown = new ArrayList<>();
    double limit = ranked.get(0).cost() + WIDEST;
    for (Ranked each : ranked) {
      if (each.cost() <= limit && shown.size() < MOST_VARIANTS) {
        shown.add(each.text());
      }
    }
    return shown;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "NameTransliterator[%d names]", names.size());
  }
}
