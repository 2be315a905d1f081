package org.korpu.morph;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Azerbaijani terms: the last word takes the suffixes, the rest stays.
 *
 * <p>A remark in parentheses at the end is passed over: {@code Dövlət Miqrasiya Xidmətinin (DMX)}.
 * After a title in quotation marks suffixes follow the closing mark: {@code “ASAN xidmət”in}.
 */
final class AzerbaijaniPhrases implements PhraseInflection.Rules {

  private static final Set<GrammaticalCase> CASES =
      EnumSet.of(
          GrammaticalCase.NOMINATIVE,
          GrammaticalCase.GENITIVE,
          GrammaticalCase.DATIVE,
          GrammaticalCase.ACCUSATIVE,
          GrammaticalCase.LOCATIVE,
          GrammaticalCase.ABLATIVE);

  private static final List<FormFeatures> FEATURES = features(EnumSet.allOf(Owner.class), CASES);

  /** Those of names. */
  private static final List<FormFeatures> OF_NAMES =
      FEATURES.stream()
          .filter(
              features ->
                  features.owner() == Owner.NONE && features.number() == GrammaticalNumber.SINGULAR)
          .toList();

  /** Those that can be read. */
  private static final List<FormFeatures> READ = read();

  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

  /** The second nouns of the names of states, as in {@code Azərbaycan Respublikası}. */
  private static final Set<String> STATES =
      Set.of("respublikası", "federasiyası", "krallığı", "krallıq", "sultanlığı");

  /**
   * A term around the word that is inflected.
   *
   * @param before what stands before the word
   * @param word the word as written
   * @param closing quotation marks after it
   * @param after a remark after those
   */
  private record Parts(String before, String word, String closing, String after) {

    /** The parts of a term, or null where it ends in no word. */
    static @Nullable Parts of(String term) {
      Matcher remark = REMARK.matcher(term);
      int end = remark.find() && remark.start() > 0 ? remark.start() : term.length();
      List<Token> tokens = Tokenizer.tokenize(term.substring(0, end));
      int last = tokens.size() - 1;
      while (last >= 0 && PhraseWords.isQuote(tokens.get(last))) {
        last--;
      }
      if (last < 0 || !isInflected(tokens.get(last))) {
        return null;
      }
      Token word = tokens.get(last);
      return new Parts(
          term.substring(0, word.start()),
          Folding.unify(word.text()),
          term.substring(word.end(), end),
          term.substring(end));
    }

    private static boolean isInflected(Token token) {
      return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
    }

    boolean isAlone() {
      return before.isBlank();
    }
  }

  @Override
  public List<FormFeatures> features() {
    return FEATURES;
  }

  @Override
  public TermForms of(String term, TermGrammar grammar) {
    Parts parts = Parts.of(term);
    if (parts == null || grammar.partOfSpeech() == PartOfSpeech.VERB || isGerund(parts.word())) {
      return TermForms.invariable(term, List.of(FormFeatures.BASE));
    }
    AzerbaijaniNoun noun = noun(parts, grammar);
    return new Forms(parts, noun, usual(parts, noun, grammar));
  }

  private static AzerbaijaniNoun noun(Parts parts, TermGrammar grammar) {
    String word = parts.word();
    String folded = Folding.fold(word, LanguageTag.AZ);
    boolean abbreviation = isAbbreviation(word);
    boolean digits = Character.isDigit(word.charAt(word.length() - 1));
    SpokenEnd end = SpokenEnd.of(folded, abbreviation);
    if (!parts.closing().isEmpty()) {
      return new AzerbaijaniNoun(folded, AzerbaijaniNoun.Kind.RIGID, end, parts.closing());
    }
    if (abbreviation || digits) {
      return new AzerbaijaniNoun(folded, AzerbaijaniNoun.Kind.RIGID, end, "-");
    }
    if (parts.isAlone() && isNameInK(word, folded)) {
      return new AzerbaijaniNoun(folded, AzerbaijaniNoun.Kind.RIGID, end, "");
    }
    AzerbaijaniNoun.Kind kind = AzerbaijaniNounKind.of(word, folded, parts.isAlone());
    AzerbaijaniNoun noun = new AzerbaijaniNoun(folded, kind, end, "");
    if (noun.isPlural() && grammar.number() == GrammaticalNumber.SINGULAR) {
      noun = new AzerbaijaniNoun(folded, AzerbaijaniNoun.Kind.PLAIN, end, "");
    }
    return agreeing(noun, grammar);
  }

  /** Also with a small letter inside, as {@code BMqT}. */
  private static boolean isAbbreviation(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return Capitals.isAbbreviation(word)
        || (capitals > 2 && Character.isUpperCase(word.charAt(word.length() - 1)));
  }

  /** Whether it is a name that keeps its {@code k} or {@code q}: {@code Lerik}. */
  private static boolean isNameInK(String word, String folded) {
    return Capitals.isCapitalised(word)
        && (folded.endsWith("k") || folded.endsWith("q"))
        && !AzerbaijaniStems.isDerivedInK(folded);
  }

  /** Whether a word is the gerund of a verb, which takes no endings: {@code alınmaqla}. */
  private static boolean isGerund(String word) {
    String folded = Folding.fold(word, LanguageTag.AZ);
    return folded.endsWith("maqla") || folded.endsWith("məklə");
  }

  /** The noun, of the other kind if only so it makes the forms that the glossary gives. */
  private static AzerbaijaniNoun agreeing(AzerbaijaniNoun noun, TermGrammar grammar) {
    if (noun.isPlural()) {
      return noun;
    }
    AzerbaijaniNoun.Kind otherKind =
        noun.kind() == AzerbaijaniNoun.Kind.OWNED
            ? AzerbaijaniNoun.Kind.PLAIN
            : AzerbaijaniNoun.Kind.OWNED;
    AzerbaijaniNoun other = new AzerbaijaniNoun(noun.folded(), otherKind, noun.end(), "");
    return agreement(other, grammar) > agreement(noun, grammar) ? other : noun;
  }

  private static int agreement(AzerbaijaniNoun noun, TermGrammar grammar) {
    int agreement = 0;
    for (Map.Entry<FormFeatures, String> given : grammar.forms().entrySet()) {
      Parts form = Parts.of(given.getValue());
      String folded = form == null ? "" : Folding.fold(form.word(), LanguageTag.AZ);
      boolean made = noun.write(given.getKey()).filter(folded::equals).isPresent();
      agreement += made ? 1 : 0;
    }
    return agreement;
  }

  private static List<FormFeatures> usual(Parts parts, AzerbaijaniNoun noun, TermGrammar grammar) {
    boolean name =
        grammar.partOfSpeech() == null
            ? isName(parts, noun)
            : grammar.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    return (name && !noun.isPlural() ? OF_NAMES : FEATURES)
        .stream().filter(features -> grammar.admits(features.number())).toList();
  }

  /** Whether it is rather a name: a capitalised word alone, a state, an abbreviation. */
  private static boolean isName(Parts parts, AzerbaijaniNoun noun) {
    return Capitals.isCapitalised(parts.word())
        && (parts.isAlone()
            || STATES.contains(noun.folded())
            || noun.kind() == AzerbaijaniNoun.Kind.RIGID);
  }

  private static List<FormFeatures> read() {
    Set<GrammaticalCase> cases = EnumSet.copyOf(CASES);
    cases.add(GrammaticalCase.INSTRUMENTAL);
    return features(EnumSet.allOf(Owner.class), cases);
  }

  private static List<FormFeatures> features(Set<Owner> owners, Set<GrammaticalCase> cases) {
    Set<FormFeatures> features = new TreeSet<>();
    for (Owner owner : owners) {
      for (GrammaticalNumber number : GrammaticalNumber.values()) {
        for (GrammaticalCase each : cases) {
          features.add(new FormFeatures(number, owner, each));
        }
      }
    }
    return List.copyOf(features);
  }

  /** The forms of one term. */
  private record Forms(Parts parts, AzerbaijaniNoun noun, List<FormFeatures> usual)
      implements TermForms {

    @Override
    public List<String> texts(FormFeatures features) {
      return noun
          .write(features)
          .map(folded -> Capitals.like(parts.word(), folded))
          .map(
              word ->
                  parts.before()
                      + word
                      + (word.length() == parts.word().length() ? parts.closing() : "")
                      + parts.after())
          .stream()
          .toList();
    }

    @Override
    public Set<FormFeatures> read(PhraseWords text) {
      Set<FormFeatures> found = new TreeSet<>();
      List<String> before = text.sameLanguage(parts.before()).words();
      List<String> after = text.sameLanguage(parts.after()).words();
      List<String> words = text.words();
      int end = words.size() - after.size();
      int place = before.size();
      if (end <= place
          || !words.subList(0, place).equals(before)
          || !words.subList(end, words.size()).equals(after)) {
        return found;
      }
      // What follows the closing quotation mark is a word of its own to the tokenizer.
      boolean suffixApart = end == place + 2 && !parts.closing().isEmpty();
      if (end > place + 1 && !suffixApart) {
        return found;
      }
      String form = words.get(place) + (suffixApart ? "-" + words.get(place + 1) : "");
      for (FormFeatures features : READ) {
        if (noun.reads(form, features)) {
          found.add(features);
        }
      }
      return found;
    }
  }
}
