package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One name on its way into another language: which words are known, and how they go together. */
final class NameReading {

  private static final Set<String> NUMERALS =
      Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI");

  /** What the forms of a further name of the same spelling cost. */
  private static final double NEXT_NAME = 1.5;

  private static final String TIE = "-";

  private final NameText text;
  private final NameIndex index;
  private final WordRules rules;
  private final DerivedNames derived;
  private final NameLanguage from;
  private final NameLanguage to;
  private final List<String> keys = new ArrayList<>();
  private final Optional<NameOrigin> context;

  NameReading(NameText text, NameIndex index, WordRules rules, NameLanguage from, NameLanguage to) {
    this.text = text;
    this.index = index;
    this.rules = rules;
    this.derived = new DerivedNames(index, from, to);
    this.from = from;
    this.to = to;
    text.words().forEach(word -> keys.add(from.key(word)));
    this.context = context();
  }

  /**
   * Forms of some words of the name.
   *
   * @param words how many words they stand for
   * @param tied whether the words are tied to those before by a hyphen that belongs to their form
   */
  private record Part(int words, List<Ranked> forms, Evidence evidence, boolean tied) {}

  /** The whole name in the other language. */
  NameRendering rendering() {
    List<Ranked> whole = List.of(new Ranked(text.gaps().get(0), 0));
    Evidence evidence = Evidence.LISTED;
    int word = 0;
    while (word < text.words().size()) {
      Part part = part(word);
      whole = append(whole, part);
      evidence = evidence.and(part.evidence);
      word += part.words;
      String gap = text.gaps().get(word);
      whole = whole.stream().map(each -> new Ranked(each.text() + gap, each.cost())).toList();
    }
    return new NameRendering(NameTransliterator.shown(whole), evidence);
  }

  private static List<Ranked> append(List<Ranked> written, Part part) {
    List<Ranked> joined = new ArrayList<>(written.size() * part.forms.size());
    for (Ranked head : written) {
      for (Ranked form : part.forms) {
        String begin = head.text();
        if (form.text().startsWith(TIE)) {
          begin = withoutGap(begin);
        } else if (part.tied) {
          begin = withoutGap(begin) + " ";
        }
        joined.add(new Ranked(begin + form.text(), head.cost() + form.cost()));
      }
    }
    return Ranked.best(joined);
  }

  private static String withoutGap(String written) {
    return written.endsWith(TIE) || written.endsWith(" ")
        ? written.substring(0, written.length() - 1)
        : written;
  }

  private Part part(int word) {
    String written = text.words().get(word);
    if (word > 0 && NUMERALS.contains(written)) {
      return new Part(1, List.of(new Ranked(written, 0)), Evidence.LISTED, false);
    }
    if (text.isInitial(word)) {
      List<Ranked> letters = rules.initial(from.lower(written), from, to);
      return part(letters, WordCase.TITLE, Evidence.LISTED);
    }
    return listed(word).orElseGet(() -> unlisted(written));
  }

  private Part unlisted(String written) {
    String lower = from.lower(written);
    List<Ranked> made = derived.renderings(lower);
    if (!made.isEmpty()) {
      return part(made, WordCase.of(written), Evidence.DERIVED);
    }
    NameOrigin origin = rules.origin(lower, context, from);
    return part(rules.renderings(lower, origin, from, to), WordCase.of(written), Evidence.RULES);
  }

  private Part part(List<Ranked> forms, WordCase written, Evidence evidence) {
    List<Ranked> cased =
        forms.stream()
            .map(form -> new Ranked(written.apply(form.text(), to), form.cost()))
            .toList();
    return new Part(1, cased, evidence, false);
  }

  /** The longest known name that begins at a word. */
  private Optional<Part> listed(int word) {
    Optional<Part> longest = tied(word).or(() -> single(word));
    StringBuilder phrase = new StringBuilder(keys.get(word));
    for (int last = word + 1; last < text.words().size(); last++) {
      String gap = text.gaps().get(last);
      if (!index.begins(phrase.toString()) || !(gap.equals(" ") || gap.equals(TIE))) {
        break;
      }
      phrase.append(gap).append(keys.get(last));
      List<NameIndex.Hit> hits = index.find(phrase.toString());
      if (!hits.isEmpty()) {
        longest = Optional.of(phrase(hits, word, last + 1));
      }
    }
    return longest;
  }

  private Part phrase(List<NameIndex.Hit> hits, int begin, int end) {
    boolean capitals =
        text.words().subList(begin, end).stream()
            .allMatch(each -> WordCase.of(each) == WordCase.CAPITALS);
    List<Ranked> forms =
        forms(hits).stream()
            .map(form -> capitals ? new Ranked(to.upper(form.text()), form.cost()) : form)
            .toList();
    return new Part(end - begin, forms, Evidence.LISTED, false);
  }

  private Optional<Part> single(int word) {
    String written = text.words().get(word);
    List<NameIndex.Hit> hits =
        index.find(keys.get(word)).stream().filter(hit -> !isTitle(hit.name())).toList();
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(part(forms(hits), WordCase.of(written), Evidence.LISTED));
  }

  /** A title in small letters after a name: {@code Həsən bəy}, {@code Гасан-бек}. */
  private Optional<Part> tied(int word) {
    String written = text.words().get(word);
    if (word == 0 || WordCase.of(written) != WordCase.SMALL) {
      return Optional.empty();
    }
    boolean tied = from == NameLanguage.RU && text.gaps().get(word).equals(TIE);
    String key = tied ? TIE + keys.get(word) : keys.get(word);
    List<NameIndex.Hit> hits = index.find(key).stream().filter(hit -> isTitle(hit.name())).toList();
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(1, forms(hits), Evidence.LISTED, tied));
  }

  private static boolean isTitle(KnownName name) {
    return name.ru().get(0).startsWith(TIE);
  }

  /** The forms of the names, those of the origin of the other words first. */
  private List<Ranked> forms(List<NameIndex.Hit> hits) {
    List<Ranked> forms = new ArrayList<>();
    double first = 0;
    for (boolean suits : new boolean[] {true, false}) {
      for (NameIndex.Hit hit : hits) {
        if (suits == suits(hit.name())) {
          for (Ranked form : Ranked.of(hit.name().in(to))) {
            forms.add(new Ranked(form.text(), first + form.cost()));
          }
          first += NEXT_NAME;
        }
      }
    }
    return Ranked.best(forms);
  }

  private boolean suits(KnownName name) {
    boolean person = name.kind() != NameKind.PLACE || text.words().size() == 1;
    boolean origin =
        context.isEmpty() || (name.origin() == NameOrigin.AZ) == (context.get() == NameOrigin.AZ);
    return person && origin;
  }

  /** The origin of the words that show it; nothing where none does or they do not agree. */
  private Optional<NameOrigin> context() {
    Optional<NameOrigin> found = Optional.empty();
    for (int word = 0; word < text.words().size(); word++) {
      Optional<NameOrigin> origin = shownBy(word);
      if (origin.isPresent() && found.isPresent() && origin.get() != found.get()) {
        return Optional.empty();
      }
      found = found.or(() -> origin);
    }
    return found;
  }

  private Optional<NameOrigin> shownBy(int word) {
    List<NameIndex.Hit> hits = index.find(keys.get(word));
    if (hits.isEmpty()) {
      return OriginGuess.of(from.lower(text.words().get(word)), from);
    }
    boolean own = hits.stream().anyMatch(hit -> hit.name().origin() == NameOrigin.AZ);
    boolean other = hits.stream().anyMatch(hit -> hit.name().origin() != NameOrigin.AZ);
    if (own && other) {
      return Optional.empty();
    }
    return Optional.of(own ? NameOrigin.AZ : NameOrigin.SLAVIC);
  }
}
