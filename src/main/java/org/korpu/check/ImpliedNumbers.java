package org.korpu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.NumberSpan;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Words that are no numerals and that a translation may still put in digits: {@code both}, {@code
 * half}, {@code decade}, {@code noon}. They excuse a number on the other side and demand none.
 *
 * <p>English words are listed form by form, Azerbaijani and Russian ones by their stem.
 */
final class ImpliedNumbers {

  /** The longest ending after a stem: Azerbaijani onillik-lərində. */
  private static final int LONGEST_ENDING = 7;

  /** "two and a half". */
  private static final int LONGEST_GAP = " and a ".length();

  private static final ImpliedNumbers EN =
      new ImpliedNumbers(0)
          .add("1", "a an single each per")
          .add("2", "both couple pair pairs double doubled doubles doubling twin twins twofold")
          .add("3", "triple tripled trebled treble triplets threefold")
          .add("3 33", "third thirds")
          .add("4", "fourfold quadruple quadrupled")
          .add("5", "fivefold")
          .add("10", "tenfold")
          .add("100", "hundredfold")
          .add("24 7", "clock")
          .add("0.5 2 30 50", "half halves halved")
          .add("0.25 4 15 25", "quarter quarters")
          .add("5", "fifths")
          .add("10", "decade decades")
          .add("12", "dozen dozens noon midday")
          .add("0 12 24", "midnight")
          .add("14", "fortnight")
          .add("100", "century centuries");

  private static final ImpliedNumbers AZ =
      new ImpliedNumbers(LONGEST_ENDING)
          .add("2", "cüt ikiqat ikili")
          .add("3", "üçqat üçlü")
          .add("3 33", "üçdə")
          .add("24 7", "gündüz sutkaboyu fasiləsiz")
          .add("0.5 2 30 50", "yarım yarısı yarıya yarıdan")
          .add("0.25 4 15 25", "rüb")
          .add("10", "onillik onilliy")
          .add("12", "günorta")
          .add("0 12 24", "gecəyarı")
          .add("24", "sutka")
          .add("100", "əsr yüzillik yüzilliy");

  private static final ImpliedNumbers RU =
      new ImpliedNumbers(3)
          .add("1", "единственн разов")
          .add("2", "оба обе обои обеи пар двойн вдвое удво двукратн")
          .add("3", "тройн втрое утрои трехкратн")
          .add("3 33", "треть трети третей")
          .add("10", "десятикратн вдесятеро")
          .add("24 7", "круглосуточн")
          .add("0.5 2 30 50", "половин")
          .add("0.5 30", "полчас получасов")
          .add("0.5 6", "полгод полугоди полугодов")
          .add("1.5", "полтор")
          .add("50", "полвек")
          .add("0.25 4 15 25", "четверт")
          .add("10", "десятилети")
          .add("12", "дюжин полдень полудн полдня")
          .add("0 12 24", "полноч")
          .add("24", "сутки суток сутк суточн")
          .add("100", "век столети");

  private static final ImpliedNumbers NONE = new ImpliedNumbers(0);

  private final int longestEnding;
  private final Map<String, Set<BigDecimal>> valuesByStem = new HashMap<>();

  private ImpliedNumbers(int longestEnding) {
    this.longestEnding = longestEnding;
  }

  private ImpliedNumbers add(String values, String stems) {
    Set<BigDecimal> read = new TreeSet<>();
    for (String value : values.split(" ", -1)) {
      read.add(new BigDecimal(value));
    }
    for (String stem : stems.split(" ", -1)) {
      valuesByStem.put(stem, read);
    }
    return this;
  }

  /**
   * The implied numbers in a text, in order. After a number the word multiplies it as well, and a
   * half or quarter is added to it: {@code two decades} is 10 or 20. A half or quarter before a
   * number is a part of it: {@code half a million}.
   *
   * @param numbers the numbers of the text, in digits and in words
   */
  static List<NumberSpan> in(String text, LanguageTag language, List<NumberSpan> numbers) {
    ImpliedNumbers words =
        switch (language.language()) {
          case "en" -> EN;
          case "az" -> AZ;
          case "ru" -> RU;
          default -> NONE;
        };
    List<NumberSpan> spans = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == Token.Kind.WORD) {
        for (String part : token.text().split("-", -1)) {
          String word = Folding.fold(part, language);
          Set<BigDecimal> values = words.values(word);
          int counted = NumberCompound.value(word, language);
          if (counted > 0) {
            values = Set.of(BigDecimal.valueOf(counted));
          }
          if (values != null) {
            spans.add(
                new NumberSpan(
                    NumberSpan.Kind.WORD,
                    token.start(),
                    token.end(),
                    combined(values, token, numbers)));
          }
        }
      }
    }
    return spans;
  }

  private @Nullable Set<BigDecimal> values(String word) {
    for (int ending = 0; ending <= longestEnding && ending < word.length(); ending++) {
      Set<BigDecimal> values = valuesByStem.get(word.substring(0, word.length() - ending));
      if (values != null) {
        return values;
      }
    }
    return null;
  }

  /** The values themselves, and what they make with a number close by. */
  private static Set<BigDecimal> combined(
      Set<BigDecimal> values, Token word, List<NumberSpan> numbers) {
    Set<BigDecimal> all = new TreeSet<>(values);
    for (NumberSpan number : numbers) {
      boolean before = isNear(word.start() - number.end());
      boolean after = isNear(number.start() - word.end());
      for (BigDecimal value : values) {
        boolean part = value.compareTo(BigDecimal.ONE) < 0;
        for (BigDecimal count : number.values()) {
          if (before && part) {
            all.add(count.add(value));
          } else if (before || (after && part)) {
            all.add(count.multiply(value));
          }
        }
      }
    }
    return all;
  }

  private static boolean isNear(int gap) {
    return gap >= 1 && gap <= LONGEST_GAP;
  }
}
