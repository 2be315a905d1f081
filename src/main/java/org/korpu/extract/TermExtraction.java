package org.korpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.korpu.extract.CandidateForms.Occurrence;
import org.korpu.extract.PhrasePairs.Pair;
import org.korpu.extract.PhrasePairs.Side;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;

/**
 * Finds term candidates in texts, and their translations where the texts are bilingual.
 *
 * <p>A candidate is a sequence of up to {@value Phrases#MOST_WORDS} words, not counting small ones
 * inside such as {@code of} and {@code və}, that occurs often enough; its inflected forms are one.
 * How they are found is said at {@link Phrases}, how they are scored at {@link TermScores}, how
 * they are translated at {@link PhrasePairs}.
 *
 * <p>The passages are read twice. Memory: four bytes for each word of each language asked for, and
 * something for each different word and each frequent phrase.
 */
public final class TermExtraction {

  /** So many phrases are paired at least: those that are not shown explain others. */
  private static final int LEAST_PAIRED = 2000;

  private final PassageSource source;
  private final ExtractionOptions options;
  private final TermMatcher known;
  private final Map<LanguageTag, Texts> texts = new LinkedHashMap<>();

  private TermExtraction(PassageSource source, ExtractionOptions options, TermMatcher known) {
    this.source = source;
    this.options = options;
    this.known = known;
    texts.put(options.language(), new Texts(options.language()));
    options.translations().forEach(language -> texts.put(language, new Texts(language)));
  }

  /**
   * What was found.
   *
   * @param candidates the best first
   * @param passages how many passages have a text of the language
   * @param words how many words these have
   * @param least how often a candidate had to occur
   * @param known how many better or equal candidates are terms of the glossary
   */
  public record Result(
      List<TermCandidate> candidates, int passages, int words, int least, int known) {
    public Result {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Extracts the candidates.
   *
   * @param terms the glossary that tells which are known
   */
  public static Result extract(
      PassageSource source, ExtractionOptions options, TermMatchers terms) {
    return new TermExtraction(source, options, terms.all(options.language())).extract();
  }

  private Result extract() {
    source.forEach(
        passage -> texts.forEach((language, its) -> its.add(passage.text(language).orElse(""))));
    Side side = side(options.language());
    List<Integer> ranked = ranked(side);
    List<Chosen> chosen = choose(side, ranked);
    int knownOnes = (int) chosen.stream().filter(each -> !each.known().isEmpty()).count();
    if (options.known() == ExtractionOptions.Known.LEFT_OUT) {
      chosen = chosen.stream().filter(each -> each.known().isEmpty()).toList();
    }
    chosen = chosen.subList(0, Math.min(options.most(), chosen.size()));
    Map<Integer, List<TermTranslation>> translations = translations(side, ranked);
    Map<Occurrence, TermExample> examples = examples(side, chosen);
    List<TermCandidate> candidates = new ArrayList<>();
    for (Chosen each : chosen) {
      candidates.add(
          new TermCandidate(
              each.text(),
              side.phrases().count(each.phrase()),
              side.phrases().passages(each.phrase()),
              side.scores().score(each.phrase()),
              each.known(),
              each.forms(),
              each.first().stream().map(examples::get).toList(),
              translations.getOrDefault(each.phrase(), List.of())));
    }
    int passages = 0;
    int words = 0;
    Texts own = side.texts();
    for (int i = 0; i < own.passages(); i++) {
      passages += own.start(i + 1) - own.start(i) > 1 ? 1 : 0;
      words += own.start(i + 1) - own.start(i) - 1;
    }
    return new Result(candidates, passages, words, least(own), knownOnes);
  }

  /** A candidate that was chosen, before its translations and examples are known. */
  private record Chosen(
      int phrase, String text, List<String> known, List<TermForm> forms, List<Occurrence> first) {}

  private Side side(LanguageTag language) {
    Texts own = texts.get(language);
    if (own == null) {
      throw new IllegalArgumentException("not read: " + language);
    }
    Phrases phrases = Phrases.find(own, least(own));
    return new Side(own, phrases, TermScores.of(phrases));
  }

  private int least(Texts own) {
    return options.least().orElse(2 + own.size() / ExtractionOptions.WORDS_FOR_ONE_MORE);
  }

  private static List<Integer> ranked(Side side) {
    return IntStream.range(0, side.phrases().size())
        .filter(side.scores()::isCandidate)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer phrase) -> -side.scores().score(phrase))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The best candidates, and among them those that are known, until there are enough. */
  private List<Chosen> choose(Side side, List<Integer> ranked) {
    List<Chosen> chosen = new ArrayList<>();
    int unknown = 0;
    int from = 0;
    while (from < ranked.size() && unknown < options.most()) {
      int to = Math.min(ranked.size(), from + 2 * options.most());
      List<Integer> window = ranked.subList(from, to);
      CandidateForms forms =
          CandidateForms.of(side.texts(), side.phrases(), window, options.examples());
      for (int phrase : window) {
        if (!forms.forms(phrase).isNounPhrase()) {
          continue;
        }
        String text = forms.forms(phrase).base();
        List<TermForm> listed = forms.forms(phrase).listed(TermCandidate.MOST_FORMS);
        List<String> ids = known(text, listed);
        boolean counts = ids.isEmpty() || options.known() == ExtractionOptions.Known.MARKED;
        if (unknown < options.most()) {
          chosen.add(new Chosen(phrase, text, ids, listed, forms.first(phrase)));
        }
        unknown += counts ? 1 : 0;
      }
      from = to;
    }
    return chosen;
  }

  /** The concepts that the base form, or the most frequent form, is a term of. */
  private List<String> known(String text, List<TermForm> forms) {
    List<String> ids = concepts(text);
    return ids.isEmpty() && !forms.isEmpty() ? concepts(forms.get(0).text()) : ids;
  }

  private List<String> concepts(String text) {
    return known.find(text).stream()
        .filter(hit -> hit.start() == 0 && hit.end() == text.length())
        .map(hit -> hit.concept().id())
        .distinct()
        .toList();
  }

  private Map<Integer, List<TermTranslation>> translations(Side side, List<Integer> ranked) {
    Map<Integer, List<TermTranslation>> translations = new HashMap<>();
    int paired = Math.max(LEAST_PAIRED, 4 * options.most());
    List<Integer> candidates = ranked.subList(0, Math.min(paired, ranked.size()));
    for (LanguageTag language : options.translations()) {
      Side other = side(language);
      Map<Integer, Pair> pairs = PhrasePairs.of(side, other, candidates);
      List<Integer> partners = pairs.values().stream().map(Pair::target).toList();
      CandidateForms forms = CandidateForms.of(other.texts(), other.phrases(), partners, 0);
      pairs.forEach(
          (phrase, pair) ->
              translations
                  .computeIfAbsent(phrase, p -> new ArrayList<>())
                  .add(
                      new TermTranslation(
                          language,
                          forms.forms(pair.target()).base(),
                          pair.together(),
                          pair.confidence())));
    }
    return translations;
  }

  private Map<Occurrence, TermExample> examples(Side side, List<Chosen> chosen) {
    ExampleContexts contexts = new ExampleContexts(options.language());
    for (Chosen each : chosen) {
      for (Occurrence occurrence : each.first()) {
        int start = side.texts().start(occurrence.passage());
        contexts.want(occurrence, occurrence.place() - start);
      }
    }
    return contexts.read(source);
  }
}
