package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * English terms: the plural is that of the noun before the first preposition or participle, the
 * possessive is made of the last word. {@code secretary general} has its plural in the first word.
 */
final class EnglishPhrases implements PhraseInflection.Rules {

  private static final List<FormFeatures> FEATURES =
      List.of(
          FormFeatures.BASE,
          FormFeatures.of(GrammaticalNumber.SINGULAR, GrammaticalCase.POSSESSIVE),
          FormFeatures.of(GrammaticalNumber.PLURAL, GrammaticalCase.NOMINATIVE),
          FormFeatures.of(GrammaticalNumber.PLURAL, GrammaticalCase.POSSESSIVE));

  /** What begins after the noun. */
  private static final Set<String> AFTER_NOUN =
      words(
          "of for to in on at under with by from between among against without within into after"
              + " before about across over during concerning regarding issued seeking granted"
              + " accredited headed led held based pending awaiting that which who");

  /** Adjectives that follow the noun of a title. */
  private static final Set<String> AFTER_TITLE =
      words("general elect designate emeritus extraordinary plenipotentiary martial");

  /** The titles that they follow; after other words they are nouns or stand before one. */
  private static final Set<String> TITLES =
      words(
          "secretary attorney consul consulate prosecutor director inspector governor auditor"
              + " president minister ambassador envoy court surgeon solicitor commissioner"
              + " procurator registrar postmaster chairman chairperson rapporteur");

  /** Marks that do not end the noun phrase: {@code U.S. Department, M&E}. */
  private static final Set<String> INSIDE_NAMES = Set.of(".", "&");

  /** Nouns of the names of states. */
  private static final Set<String> STATES = words("republic federation kingdom");

  private final EnglishInflection inflection;

  EnglishPhrases(EnglishInflection inflection) {
    this.inflection = inflection;
  }

  @Override
  public List<FormFeatures> features() {
    return FEATURES;
  }

  @Override
  public TermForms of(String term, TermGrammar grammar) {
    List<Token> tokens = new ArrayList<>(Tokenizer.tokenize(term));
    tokens.removeIf(PhraseWords::isQuote);
    Token head = isNominal(tokens, grammar) ? head(tokens) : null;
    if (head == null) {
      return TermForms.invariable(term, List.of(FormFeatures.BASE));
    }
    String before = term.substring(0, head.start());
    String after = term.substring(head.end());
    boolean alone = tokens.size() == (word(tokens, 0).equals("the") ? 2 : 1);
    Countable number = number(head.text(), alone, grammar);
    boolean afterPlural =
        after.endsWith("s") || EnglishNouns.endsInPlural(head.text()) || isName(head.text(), alone);
    return new Forms(term, afterPlural, number, before + EnglishNouns.plural(head.text()) + after);
  }

  /** The numbers that a term has. */
  private enum Countable {
    BOTH,
    SINGULAR,
    PLURAL
  }

  private Countable number(String head, boolean alone, TermGrammar grammar) {
    if (grammar.number() != null) {
      return grammar.number() == GrammaticalNumber.PLURAL ? Countable.PLURAL : Countable.SINGULAR;
    }
    boolean abbreviation = Capitals.isAbbreviation(head);
    String lower = EnglishNouns.lowerCase(head);
    if (!abbreviation && EnglishNouns.isPlural(lower, inflection)) {
      return Countable.PLURAL;
    }
    boolean name =
        grammar.partOfSpeech() == null
            ? isName(head, alone || STATES.contains(lower))
            : grammar.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    boolean unsayable = abbreviation ? head.endsWith("S") : head.length() == 1;
    return name || unsayable || inflection.isUncountable(lower)
        ? Countable.SINGULAR
        : Countable.BOTH;
  }

  /** Whether a term is rather a name of one person or place. */
  private static boolean isName(String head, boolean alone) {
    return alone && Capitals.isCapitalised(head) && !Capitals.isAbbreviation(head);
  }

  private static boolean isNominal(List<Token> tokens, TermGrammar grammar) {
    PartOfSpeech partOfSpeech = grammar.partOfSpeech();
    return !tokens.isEmpty()
        && partOfSpeech != PartOfSpeech.VERB
        && partOfSpeech != PartOfSpeech.ADJECTIVE
        && !AFTER_NOUN.contains(word(tokens, 0));
  }

  /** The noun that the plural is made of. */
  private static @Nullable Token head(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size()
        && (tokens.get(end).isWord() || INSIDE_NAMES.contains(tokens.get(end).text()))
        && !AFTER_NOUN.contains(word(tokens, end))) {
      end++;
    }
    while (end > 0 && !tokens.get(end - 1).isWord()) {
      end--;
    }
    int head = end - 1;
    int title = head;
    while (title > 0
        && (AFTER_TITLE.contains(word(tokens, title)) || word(tokens, title).equals("and"))) {
      title--;
    }
    if (title >= 0 && title < head && TITLES.contains(lastPart(word(tokens, title)))) {
      head = title;
    }
    return head < 0 ? null : tokens.get(head);
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static String word(List<Token> tokens, int place) {
    return EnglishNouns.lowerCase(tokens.get(place).text());
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /**
   * The forms of one term.
   *
   * @param afterPlural whether its last word is spelt like a plural, as that of {@code Minister of
   *     Foreign Affairs}: the possessive then has no {@code s} of its own
   * @param plural the term in the plural, if it is not already
   */
  private record Forms(String term, boolean afterPlural, Countable number, String plural)
      implements TermForms {

    @Override
    public List<FormFeatures> usual() {
      return FEATURES.stream().filter(this::isUsual).toList();
    }

    private boolean isUsual(FormFeatures features) {
      return switch (number) {
        case BOTH -> true;
        case SINGULAR -> features.number() == GrammaticalNumber.SINGULAR;
        case PLURAL -> features.number() == GrammaticalNumber.PLURAL;
      };
    }

    @Override
    public List<String> texts(FormFeatures features) {
      boolean many = features.number() == GrammaticalNumber.PLURAL;
      if (!FEATURES.contains(features) || (number == Countable.PLURAL && !many)) {
        return List.of();
      }
      String text = many && number != Countable.PLURAL ? plural : term;
      if (features.grammaticalCase() == GrammaticalCase.NOMINATIVE) {
        return List.of(text);
      }
      boolean bare = (many || afterPlural) && text.endsWith("s");
      return List.of(text + (bare ? "’" : "’s"));
    }
  }
}
