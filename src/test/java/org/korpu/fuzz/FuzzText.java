package org.korpu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts of a fuzzer: words and marks that korpu’s rules are about, in any order, and now and then
 * any character at all, halves of surrogate pairs too.
 */
public final class FuzzText {

  /** What texts are made of. */
  public static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          ".",
          ",",
          "?",
          "!",
          "…",
          ":",
          ";",
          "-",
          "–",
          "—",
          "\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u2028",
          "\u0085",
          "\u200B",
          "\u00AD",
          "\u0301",
          "\u0307",
          "\u202E",
          "\uFEFF",
          "“",
          "”",
          "«",
          "»",
          "\"",
          "'",
          "’",
          "(",
          ")",
          "[",
          "]",
          "/",
          "%",
          "№",
          "°",
          "€",
          "$",
          "@",
          "Bu",
          "və s.",
          "və",
          "küç.",
          "cü",
          "-ci",
          "-cü",
          "İl",
          "il",
          "ISIQ",
          "ışıq",
          "IŞIQ",
          "deyə",
          "prof.",
          "dos.",
          "A.",
          "Ə.",
          "Əliyev",
          "Əliyevin",
          "NATO’nun",
          "BMT-nin",
          "Xidmət",
          "Xidmətinin",
          "nazirlikləri",
          "Bakı",
          "manat",
          "noyabr",
          "min",
          "mln.",
          "iyirmi",
          "Mr.",
          "Dr.",
          "etc.",
          "e.g.",
          "vol.",
          "No.",
          "Fig.",
          "a.m.",
          "U.S.",
          "The",
          "office",
          "offices",
          "opened",
          "twenty-one",
          "November",
          "million",
          "Jan.",
          "it's",
          "children",
          "г.",
          "т.",
          "е.",
          "т.е.",
          "ул.",
          "им.",
          "руб.",
          "служба",
          "службы",
          "Служба",
          "ёлка",
          "елка",
          "двадцать",
          "ноября",
          "тысяч",
          "Баку",
          "премьер-министр",
          "2-й",
          "1-го",
          "5",
          "0",
          "2012",
          "2012-ci",
          "21.11.2012",
          "21/11/2012",
          "10:30",
          "26,750",
          "26 750",
          "26.750,5",
          "1,234.5",
          "XXI",
          "XIX",
          "1/2",
          "½",
          "٣",
          "²",
          "+994",
          "5%",
          "10-15",
          "a@b.az",
          "www.korpu.az",
          "https://a.az/b?c=d",
          "http://",
          "www.",
          "@b.",
          "a.b.c",
          "<b>",
          "&amp;",
          "{0}",
          "%s",
          "Ã¶",
          "É™",
          "ÐÐ",
          "😀",
          "🇦🇿",
          "👨‍👩‍👧",
          "\uD83D",
          "\uDE00",
          "ə",
          "ә",
          "ǝ",
          "е́",
          "e\u0301",
          "ﬁ",
          "ß",
          "İ",
          "i\u0307",
          "I",
          "ı",
          "漢字",
          "العربية",
          "\u0000",
          "\u001B[31m",
          "\uFFFD",
          "\uFFFE",
          "\uE000");

  private FuzzText() {}

  /**
   * A text of an input: in UTF-8 where its first byte is that of a text, pieces of {@link #PIECES}
   * or units of UTF-16 where it is less than 32.
   */
  public static String of(byte[] input) {
    if (input.length == 0 || (input[0] & 0xff) >= 32) {
      return new String(input, UTF_8);
    }
    return input[0] % 2 == 0
        ? String.join("", pieces(new FuzzBytes(input, 1), 400))
        : new String(units(Arrays.copyOfRange(input, 1, input.length)));
  }

  /** Pieces, at most so many. */
  public static List<String> pieces(FuzzBytes choices, int most) {
    List<String> pieces = new ArrayList<>();
    while (!choices.isEmpty() && pieces.size() < most) {
      pieces.add(piece(choices));
    }
    return pieces;
  }

  /** One piece; in one of many cases any character. */
  public static String piece(FuzzBytes choices) {
    int choice = choices.next();
    if (choice < PIECES.size()) {
      return PIECES.get(choice);
    }
    return String.valueOf((char) (choices.next() << 8 | choices.next()));
  }

  /** {@code count} texts of one input that are alike: each is the one before with some changes. */
  public static List<String> alike(byte[] input, int count) {
    if (input.length > 0 && (input[0] & 0xff) >= 32) {
      String[] lines = of(input).split("\n", count);
      List<String> texts = new ArrayList<>(List.of(lines));
      while (texts.size() < count) {
        texts.add(texts.get(texts.size() - 1));
      }
      return texts;
    }
    FuzzBytes choices = new FuzzBytes(input, Math.min(1, input.length));
    List<String> pieces = pieces(choices, choices.below(40));
    List<String> texts = new ArrayList<>(List.of(String.join("", pieces)));
    while (texts.size() < count) {
      for (int changes = choices.below(6); changes > 0; changes--) {
        change(pieces, choices);
      }
      texts.add(String.join("", pieces));
    }
    return texts;
  }

  private static void change(List<String> pieces, FuzzBytes choices) {
    int place = choices.below(pieces.size() + 1);
    if (place == pieces.size()) {
      pieces.add(piece(choices));
      return;
    }
    switch (choices.below(3)) {
      case 0 -> pieces.remove(place);
      case 1 -> pieces.set(place, piece(choices));
      default -> pieces.add(place, piece(choices));
    }
  }

  private static char[] units(byte[] bytes) {
    char[] units = new char[bytes.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
    }
    return units;
  }

  /** The input that gives the units of a text, halves of pairs too. */
  public static byte[] input(String text) {
    byte[] units = text.getBytes(UTF_16BE);
    byte[] input = new byte[units.length + 1];
    input[0] = 1;
    System.arraycopy(units, 0, input, 1, units.length);
    return input;
  }
}
