package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.RussianDeclined.Kind;
import org.korpu.morph.RussianReading.Agreement;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Finds what is declined in a Russian term: its noun in the nominative and the adjectives that
 * agree with it. What depends on the noun, in the genitive or after a preposition, stays.
 *
 * <ul>
 *   <li>Nouns joined by {@code и} directly after the first are declined too: {@code прокуратура и
 *       суд}; so is a participle after a comma: {@code лицо, ищущее убежище}.
 *   <li>A name after a title or after {@code город} is declined, after {@code Республика} and the
 *       like it is not: {@code города Гянджи, Республики Армения}.
 *   <li>Adjectives without a noun are declined by themselves: {@code аккредитованный в Баку}.
 *   <li>A participle may have its own words before the noun: {@code освобождённые от оккупации
 *       территории}.
 *   <li>A word that the dictionary does not know is declined by its end.
 * </ul>
 *
 * <p>For one term; not for several threads.
 */
final class RussianTermParser {

  /** Before the names of which they are declined too. */
  private static final Set<String> WITH_NAME =
      Set.of("город", "столица", "река", "село", "деревня");

  /** Words before a noun that are not declined and look as if they were. */
  private static final Set<String> FIXED_BEFORE_NOUN = Set.of("милли", "верховна", "олий");

  private static final Set<String> AND = Set.of("и", "или");

  /** Words after a father's name, which makes one name with them. */
  private static final Set<String> SON = Set.of("оглы", "оглу", "кызы", "гызы");

  /** Ends that tell the gender of a person: of surnames and patronymics. */
  private static final Pattern FEMININE_END = Pattern.compile("(?:[её]ва|ова|вна|[кг]ызы)$");

  private static final Pattern MASCULINE_END = Pattern.compile("(?:[её]в|ов|вич|огл[ыу])$");

  private final RussianWords words;
  private final TermGrammar grammar;
  private final List<RussianTerm.Word> found = new ArrayList<>();
  private List<Token> tokens = List.of();
  private boolean named;

  RussianTermParser(RussianWords words, TermGrammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  RussianTerm parse(String term) {
    tokens = Tokenizer.tokenize(term).stream().filter(t -> !PhraseWords.isQuote(t)).toList();
    int head = 0;
    if (isPersonFrom(0)) {
      addNames(0);
    } else {
      int next = addGroup(0);
      head = found.size() - 1;
      if (next > 0) {
        addWhatFollows(next);
      }
    }
    return new RussianTerm(term, found, Math.max(head, 0), named);
  }

  /**
   * Adds adjectives and their noun.
   *
   * @return the place after them, or 0 if there is no noun at the place
   */
  private int addGroup(int from) {
    List<Integer> places = new ArrayList<>();
    List<RussianDeclined> adjectives = new ArrayList<>();
    int place = from;
    for (; place < tokens.size(); place++) {
      String lower = lower(place);
      if (isInvariable(place)) {
        add(places, adjectives, place, invariableNoun(lower));
        return place + 1;
      }
      Optional<RussianDeclined> adjective = adjective(place);
      Optional<RussianDeclined> noun = noun(place, adjectives);
      if (noun.isPresent() && !(adjective.isPresent() && nounFollows(place, adjective.get()))) {
        add(places, adjectives, place, noun.get());
        return place + 1;
      } else if (adjective.isPresent()) {
        places.add(place);
        adjectives.add(adjective.get());
      } else if (!isPassedOver(place, !adjectives.isEmpty())) {
        break;
      }
    }
    if (adjectives.isEmpty()) {
      return 0;
    }
    int lastWord = tokens.size() - 1;
    if (place + 1 < lastWord && words.isPreposition(lower(place))) {
      Optional<RussianDeclined> noun = noun(lastWord, adjectives);
      if (noun.isPresent() && !noun.get().isInvariable() && words.isKnown(lower(lastWord))) {
        add(places, adjectives, lastWord, noun.get());
        return tokens.size();
      }
    }
    int last = adjectives.size() - 1;
    RussianDeclined head = adjectives.get(last);
    add(places.subList(0, last), adjectives.subList(0, last), places.get(last), head);
    return places.get(last) + 1;
  }

  private void add(
      List<Integer> places, List<RussianDeclined> adjectives, int place, RussianDeclined noun) {
    for (int i = 0; i < adjectives.size(); i++) {
      add(places.get(i), adjectives.get(i), noun);
    }
    add(place, noun, noun);
  }

  private void add(int place, RussianDeclined declined, RussianDeclined noun) {
    Token token = tokens.get(place);
    found.add(new RussianTerm.Word(token.text(), token.start(), declined, noun));
  }

  /** Adds what is declined after the first noun. */
  private void addWhatFollows(int from) {
    RussianTerm.Word head = found.get(found.size() - 1);
    int place = from;
    if (place < tokens.size() && (AND.contains(lower(place)) || isDash(place))) {
      int next = addGroup(place + 1);
      if (next > 0) {
        addWhatFollows(next);
      }
      return;
    }
    boolean comma = place < tokens.size() && tokens.get(place).text().equals(",");
    place += comma ? 1 : 0;
    if (place >= tokens.size()) {
      return;
    }
    if (head.declined().isNominal()) {
      boolean last = place == tokens.size() - 1;
      for (RussianDeclined after : adjectives(place)) {
        if ((comma || last) && head.declined().agreesWith(after)) {
          add(place, after, head.declined());
          return;
        }
      }
    }
    if (comma) {
      return;
    }
    if (WITH_NAME.contains(RussianTerm.lowerCase(head.text()))
        && Capitals.isCapitalised(tokens.get(place).text())) {
      named = true;
      RussianDeclined name = nameOfPlace(place);
      if (name != null) {
        add(place, name, name);
      }
    } else if (head.declined().animacy() == Animacy.ANIMATE && isPersonFrom(place)) {
      named = true;
      addNames(place);
    }
  }

  private boolean isDash(int place) {
    return "–—".contains(tokens.get(place).text());
  }

  /** The last word as the name of a place, or null where it is none. */
  private @Nullable RussianDeclined nameOfPlace(int place) {
    if (place != tokens.size() - 1 || isInvariable(place)) {
      return null;
    }
    String lower = lower(place);
    for (RussianDeclined each : words.nominatives(lower)) {
      if (each.isNominal() && !each.isPlural()) {
        return each;
      }
    }
    return RussianDeclension.name(lower, Agreement.NONE, Animacy.INANIMATE, false);
  }

  private Optional<RussianDeclined> adjective(int place) {
    return adjectives(place).stream().findFirst();
  }

  private List<RussianDeclined> adjectives(int place) {
    if (tokens.get(place).kind() != Token.Kind.WORD) {
      return List.of();
    }
    List<RussianDeclined> known = words.nominatives(lower(place));
    if (known.isEmpty()) {
      RussianDeclined byEnd = words.isKnown(lower(place)) ? null : byEnd(place);
      return byEnd == null || byEnd.isNominal() ? List.of() : List.of(byEnd);
    }
    return known.stream().filter(each -> each.kind() == Kind.ADJECTIVE).toList();
  }

  /** The noun at a place that agrees with the adjectives before it. */
  private Optional<RussianDeclined> noun(int place, List<RussianDeclined> adjectives) {
    if (tokens.get(place).kind() != Token.Kind.WORD || FIXED_BEFORE_NOUN.contains(lower(place))) {
      return Optional.empty();
    }
    List<RussianDeclined> nouns =
        words.nominatives(lower(place)).stream()
            .filter(RussianDeclined::isNominal)
            .filter(noun -> adjectives.stream().allMatch(noun::agreesWith))
            .filter(this::fitsGrammar)
            .toList();
    boolean known = words.isKnown(lower(place)) && tokens.size() > 1;
    if (!nouns.isEmpty() || known) {
      return nouns.stream().findFirst();
    }
    RussianDeclined byEnd = byEnd(place);
    return byEnd != null && byEnd.isNominal() ? Optional.of(byEnd) : Optional.empty();
  }

  private boolean fitsGrammar(RussianDeclined noun) {
    boolean number =
        grammar.number() == null
            || noun.isInvariable()
            || noun.isPlural() == (grammar.number() == GrammaticalNumber.PLURAL);
    return number
        && (grammar.animacy() == null || grammar.animacy() == noun.animacy())
        && (grammar.gender() == null
            || noun.isPlural()
            || agreement(grammar.gender()) == noun.agreement());
  }

  /** A word that the dictionary does not know, by its end. */
  private @Nullable RussianDeclined byEnd(int place) {
    String lower = lower(place);
    if (lower.length() < 3) {
      return null;
    }
    RussianDeclined adjective = RussianDeclension.adjective(lower);
    if (adjective != null && !(lower.endsWith("ой") && tokens.size() == 1)) {
      return adjective;
    }
    Agreement gender = grammar.gender() == null ? Agreement.NONE : agreement(grammar.gender());
    Animacy animacy = grammar.animacy() == null ? Animacy.INANIMATE : grammar.animacy();
    return RussianDeclension.name(lower, gender, animacy, animacy == Animacy.ANIMATE);
  }

  /** Whether an adjective is followed by a noun, perhaps after others, that it agrees with. */
  private boolean nounFollows(int from, RussianDeclined adjective) {
    for (int place = from + 1; place < tokens.size(); place++) {
      if (isInvariable(place) || noun(place, List.of(adjective)).isPresent()) {
        return true;
      }
      if (adjective(place).isEmpty() && !isPassedOver(place, true)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word may stand before a noun and its adjectives without belonging to them. */
  private boolean isPassedOver(int place, boolean afterAdjective) {
    String lower = lower(place);
    return FIXED_BEFORE_NOUN.contains(lower)
        || (afterAdjective && (AND.contains(lower) || lower.equals(",")))
        || words.isAdverb(lower)
        || (lower.endsWith("о") && place + 1 < tokens.size() && !adjectives(place + 1).isEmpty());
  }

  /** Whether a word stays as it is in any case: an abbreviation, a number, a foreign word. */
  private boolean isInvariable(int place) {
    Token token = tokens.get(place);
    return token.kind() != Token.Kind.PUNCTUATION
        && (token.kind() != Token.Kind.WORD
            || Capitals.isAbbreviation(token.text())
            || isLatin(token.text()));
  }

  private RussianDeclined invariableNoun(String lower) {
    for (RussianDeclined each : words.nominatives(lower)) {
      if (each.isInvariable()) {
        return each;
      }
    }
    return RussianDeclined.invariable();
  }

  private static boolean isLatin(String word) {
    char first = word.charAt(0);
    return first < 'Ѐ' && Character.isLetter(first);
  }

  /** Whether all words from a place on are those of a person's name. */
  private boolean isPersonFrom(int from) {
    boolean name = false;
    for (int place = from; place < tokens.size(); place++) {
      String lower = lower(place);
      if (place > from && SON.contains(lower)) {
        continue;
      }
      Token token = tokens.get(place);
      if (token.kind() != Token.Kind.WORD
          || !Capitals.isCapitalised(token.text())
          || isInvariable(place)) {
        return false;
      }
      List<RussianDeclined> known = words.nominatives(lower);
      if (known.stream().anyMatch(each -> each.kind() != Kind.NAME)
          || (known.isEmpty() && RussianDeclension.adjective(lower) != null)
          || (known.isEmpty() && words.isKnown(lower))) {
        return false;
      }
      name |= !known.isEmpty();
    }
    return name && tokens.size() - from > (from > 0 ? 0 : 1);
  }

  private void addNames(int from) {
    Agreement gender = genderOfPerson(from);
    for (int place = from; place < tokens.size(); place++) {
      boolean father = place + 1 < tokens.size() && SON.contains(lower(place + 1));
      if (!father && !SON.contains(lower(place))) {
        RussianDeclined name = nameOf(place, gender);
        add(place, name, name);
      }
    }
  }

  private RussianDeclined nameOf(int place, Agreement gender) {
    String lower = lower(place);
    return words.nominatives(lower).stream()
        .filter(each -> each.kind() == Kind.NAME && !each.isPlural())
        .filter(each -> each.agreement() == gender)
        .findFirst()
        .orElseGet(
            () -> RussianDeclension.name(lower, gender, Animacy.ANIMATE, isSurname(place, lower)));
  }

  /** Whether a word of a name that the dictionary does not know is its surname. */
  private boolean isSurname(int place, String lower) {
    boolean last = place == tokens.size() - 1;
    return last || !(lower.endsWith("ин") || lower.endsWith("ын"));
  }

  private Agreement genderOfPerson(int from) {
    if (grammar.gender() != null) {
      return agreement(grammar.gender());
    }
    for (int place = from; place < tokens.size(); place++) {
      if (FEMININE_END.matcher(lower(place)).find()) {
        return Agreement.FEMININE;
      } else if (MASCULINE_END.matcher(lower(place)).find()) {
        return Agreement.MASCULINE;
      }
    }
    for (int place = tokens.size() - 1; place >= from; place--) {
      for (RussianDeclined each : words.nominatives(lower(place))) {
        boolean tells = each.agreement() != Agreement.NONE && !each.isPlural();
        if (tells && each.kind() == Kind.NAME) {
          return each.agreement();
        }
      }
    }
    return Agreement.MASCULINE;
  }

  private static Agreement agreement(Gender gender) {
    return switch (gender) {
      case MASCULINE -> Agreement.MASCULINE;
      case FEMININE -> Agreement.FEMININE;
      case NEUTER -> Agreement.NEUTER;
    };
  }

  private String lower(int place) {
    return RussianTerm.lowerCase(tokens.get(place).text());
  }
}
