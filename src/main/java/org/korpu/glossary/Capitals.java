package org.korpu.glossary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.korpu.model.LanguageTag;
import org.korpu.text.Token;

/**
 * Judges the capitals of a term in a text, and sets them right.
 *
 * <p>A word of the text is compared with the word of the term letter by letter, as far as the two
 * have the same letters: what inflection adds or changes is free ({@code BMT-nin}, {@code NGOs}).
 * {@link CaseRule#TITLE} demands the capitals that begin words, also after a hyphen, and forbids
 * none; the whole term in capitals will do. {@link CaseRule#EXACT} demands each letter, but leaves
 * the first free where a sentence begins, and all where the whole text is in capitals. What is put
 * right gets the capitals and small letters of the term: {@code Ekologiya Və təbii} becomes {@code
 * Ekologiya və Təbii}.
 */
final class Capitals {

  private static final String SENTENCE_ENDS = ".!?…:\n";

  private Capitals() {}

  /** What the spelling of a term says of its case: see {@link Term#caseRule}. */
  static CaseRule rule(String term) {
    int capitals = TermWord.capitals(term);
    if (capitals > 1 && term.chars().noneMatch(Character::isWhitespace)) {
      return CaseRule.EXACT;
    }
    for (int i = 0; i < term.length(); i++) {
      if (Character.isUpperCase(term.charAt(i)) && begins(term, i)) {
        return CaseRule.TITLE;
      }
    }
    return CaseRule.FREE;
  }

  /**
   * What stands in a text from the first to the last of some words, with the capitals that the term
   * asks for; the same where its own are right.
   *
   * @param spans start and end of each of the words in the text, in turn
   * @param term the words of the term, as many
   */
  static String recapitalised(
      CaseRule rule, String text, int[] spans, List<Token> term, LanguageTag language) {
    int start = spans[0];
    int end = spans[spans.length - 1];
    String found = text.substring(start, end);
    if (rule == CaseRule.FREE) {
      return found;
    }
    boolean judged = rule == CaseRule.TITLE ? hasSmallLetter(found) : hasSmallLetter(text);
    boolean sentence = beginsSentence(text, start);
    boolean wrong = false;
    StringBuilder right = new StringBuilder(found.length());
    int done = start;
    for (int i = 0; judged && i < term.size(); i++) {
      right.append(text, done, spans[2 * i]);
      done = spans[2 * i + 1];
      String word = text.substring(spans[2 * i], done);
      wrong |= appendRight(rule, word, term.get(i).text(), sentence && i == 0, language, right);
    }
    return wrong ? right.toString() : found;
  }

  /** Appends a word with the capitals of a word of a term; tells whether its own were wrong. */
  private static boolean appendRight(
      CaseRule rule,
      String found,
      String term,
      boolean firstIsFree,
      LanguageTag language,
      StringBuilder right) {
    StringBuilder word = new StringBuilder(composed(found));
    boolean changed = false;
    boolean wrong = false;
    int shorter = Math.min(word.length(), term.length());
    for (int i = 0; i < shorter && base(word.charAt(i)) == base(term.charAt(i)); i++) {
      boolean capital = Character.isUpperCase(term.charAt(i));
      boolean asked = rule == CaseRule.EXACT || begins(term, i);
      boolean free = i == 0 && firstIsFree && !capital;
      if (asked && !free && Character.isUpperCase(word.charAt(i)) != capital) {
        word.setCharAt(i, cased(word.charAt(i), term.charAt(i), language));
        changed = true;
        wrong |= capital || rule == CaseRule.EXACT;
      }
    }
    right.append(changed ? word : found);
    return wrong;
  }

  /** Without soft hyphens, and each letter with its marks in one, so that letters can be paired. */
  private static String composed(String word) {
    String soft = word.indexOf('\u00AD') < 0 ? word : word.replace("\u00AD", "");
    return Normalizer.normalize(soft, Normalizer.Form.NFC);
  }

  /** A letter in the case of another; the other, if the two differ in nothing else. */
  private static char cased(char letter, char like, LanguageTag language) {
    boolean capital = Character.isUpperCase(like);
    char other = capital ? Character.toLowerCase(like) : Character.toUpperCase(like);
    if (other == letter) {
      return like;
    }
    String one = String.valueOf(letter);
    Locale locale = Locale.forLanguageTag(language.language());
    return (capital ? one.toUpperCase(locale) : one.toLowerCase(locale)).charAt(0);
  }

  /** One letter for all that can be written for each other in words that are the same. */
  private static char base(char c) {
    return switch (c) {
      case 'I', 'İ', 'ı', 'i' -> 'i';
      case 'Ё', 'ё' -> 'е';
      case '\u2019', '\u02BC', '\u2018', '\u00B4', '`' -> '\'';
      case '\u2010', '\u2011', '–' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** Whether a letter of a word is its first, or the first after a hyphen, apostrophe or digit. */
  private static boolean begins(String word, int letter) {
    return letter == 0 || !Character.isLetter(word.charAt(letter - 1));
  }

  private static boolean hasSmallLetter(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether nothing, or the end of a sentence or line, is before what stands at a place. */
  private static boolean beginsSentence(String text, int place) {
    for (int i = place - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (SENTENCE_ENDS.indexOf(c) >= 0) {
        return true;
      }
      if (Character.isLetterOrDigit(c) || c == ',' || c == ';') {
        return false;
      }
    }
    return true;
  }
}
