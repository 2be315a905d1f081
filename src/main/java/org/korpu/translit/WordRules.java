package org.korpu.translit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes words that no list knows by letter rules.
 *
 * <p>Azerbaijani names between Russian and English go by way of Azerbaijani, since only there each
 * sound has one letter. What known names teach is learned when a word of a pair of languages first
 * needs it. Safe for many threads.
 */
final class WordRules {

  /** What a foreign name pays for the second and third rendering of a group of letters. */
  private static final double NEXT_RENDERING = 1.5;

  /** How much the other words of a name say about one, in logarithms of odds. */
  private static final double COMPANY = 8;

  /** How many Azerbaijani spellings are tried on the way between Russian and English. */
  private static final int WAYS = 3;

  private final List<KnownName> names;
  private final Map<NameLanguage, OriginModel> origins = new ConcurrentHashMap<>();
  private final Map<String, LetterRules> sections = LetterRules.read();
  private final Map<String, LearnedChoice> learned = new ConcurrentHashMap<>();

  WordRules(List<KnownName> names) {
    this.names = names;
  }

  /** The renderings of a word in small letters, the best first. */
  List<Ranked> renderings(String word, NameOrigin origin, NameLanguage from, NameLanguage to) {
    if (origin != NameOrigin.AZ) {
      return byRank(word, section(from, to, origin));
    }
    if (from == NameLanguage.AZ && to == NameLanguage.EN) {
      return byRank(word, section(from, to, origin));
    }
    if (from == NameLanguage.AZ || to == NameLanguage.AZ) {
      return learned(from, to).renderings(word);
    }
    List<Ranked> all = new ArrayList<>();
    List<Ranked> middles = renderings(word, origin, from, NameLanguage.AZ);
    for (Ranked middle : middles.subList(0, Math.min(WAYS, middles.size()))) {
      for (Ranked last : renderings(middle.text(), origin, NameLanguage.AZ, to)) {
        all.add(new Ranked(last.text(), middle.cost() + last.cost()));
      }
    }
    return Ranked.best(all);
  }

  /** The renderings of an initial in small letters, the best first. */
  List<Ranked> initial(String letter, NameLanguage from, NameLanguage to) {
    String name = LetterRules.initials(from, to);
    return byRank(letter, rules(name));
  }

  /**
   * By which rules a word in small letters is to be written.
   *
   * @param others the origin of the other words of the name, if they show it
   */
  NameOrigin origin(String word, Optional<NameOrigin> others, NameLanguage language) {
    Optional<NameOrigin> shown = OriginGuess.of(word, language);
    if (shown.isPresent()) {
      return shown.get();
    }
    double company = others.map(o -> o == NameOrigin.AZ ? COMPANY : -COMPANY).orElse(0.0);
    OriginModel known = origins.get(language);
    OriginModel model =
        known == null
            ? origins.computeIfAbsent(language, each -> new OriginModel(names, each))
            : known;
    return model.odds(word) + company < 0 ? NameOrigin.SLAVIC : NameOrigin.AZ;
  }

  private LetterRules section(NameLanguage from, NameLanguage to, NameOrigin origin) {
    String name = LetterRules.section(from, to, origin);
    return rules(name);
  }

  private LearnedChoice learned(NameLanguage from, NameLanguage to) {
    String section = LetterRules.section(from, to, NameOrigin.AZ);
    LearnedChoice known = learned.get(section);
    return known == null
        ? learned.computeIfAbsent(
            section, each -> new LearnedChoice(rules(each), from, to, pairs(from, to)))
        : known;
  }

  private LetterRules rules(String section) {
    return Objects.requireNonNull(sections.get(section), section);
  }

  private Map<String, String> pairs(NameLanguage from, NameLanguage to) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (KnownName name : names) {
      if (name.origin() == NameOrigin.AZ && name.kind() != NameKind.OTHER) {
        pairs.putIfAbsent(from.lower(name.in(from).get(0)), to.lower(name.in(to).get(0)));
      }
    }
    return pairs;
  }

  private static List<Ranked> byRank(String word, LetterRules rules) {
    List<Ranked> written = List.of(new Ranked("", 0));
    for (LetterRules.Step step : rules.steps(word)) {
      List<String> renderings = step.renderings();
      List<Ranked> longer = new ArrayList<>(written.size() * renderings.size());
      for (Ranked each : written) {
        for (int i = 0; i < renderings.size(); i++) {
          longer.add(new Ranked(each.text() + renderings.get(i), each.cost() + NEXT_RENDERING * i));
        }
      }
      written = renderings.size() > 1 ? Ranked.best(longer) : longer;
    }
    return written;
  }
}
