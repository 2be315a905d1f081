package org.korpu.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Token;

/**
 * The target ends with another punctuation mark than the source.
 *
 * <p>Quotation marks and brackets at the end are looked through, in either order. A point and an
 * exclamation mark may stand for each other, and so may colon, semicolon, comma and dash; a point
 * after an abbreviation may also be none, and a headline of more than {@value #HEADLINE} words may
 * become a sentence. Texts without words are not looked at.
 */
final class Punctuation extends DescribedCheck {

  /** What the mark at an end says. */
  private enum Mark {
    NONE,
    STOP,
    QUESTION,
    ELLIPSIS,
    PAUSE
  }

  /** A source of more words without a mark may be translated as a sentence. */
  private static final int HEADLINE = 5;

  /** Abbreviations that end in a point, without it, of the three languages. */
  private static final Set<String> ABBREVIATIONS =
      WordList.of(
          "inc ltd co corp jr sr etc mr mrs ms dr st no vs dept gen gov sen rep prof al approx est"
              + " ave blvd rd ext tel jan feb mar apr aug sept sep oct nov dec mon tue wed thu"
              + " fri sat sun"
              + " s b.k ş m küç r-n km min mln mlrd və.s sm tel"
              + " г гг в вв руб коп тыс млн млрд трлн др пр т.д т.п т.е т.к см им ул д стр доб"
              + " тел кв чел шт ч мин сек кг км м н.э");

  /**
   * The end of a text.
   *
   * @param mark what its punctuation says
   * @param start where its marks begin, before quotation marks and brackets at the end
   * @param shown the mark as it stands
   * @param abbreviated whether a point may be that of an abbreviation
   */
  private record End(Mark mark, int start, String shown, boolean abbreviated) {

    boolean mayBe(Mark other) {
      return mark == other || (mark == Mark.STOP && abbreviated && other == Mark.NONE);
    }
  }

  Punctuation() {
    super("Punctuation", Severity.WARNING, CheckGroup.TYPOGRAPHY, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    End before = end(pair.source());
    End after = end(pair.target());
    if (before == null
        || after == null
        || pair.endsInVariable(before.start(), after.start())
        || before.mayBe(after.mark())
        || after.mayBe(before.mark())
        || (before.mark() == Mark.NONE && after.mark() == Mark.STOP && isHeadline(pair))) {
      return;
    }
    Message message;
    if (after.mark() == Mark.NONE) {
      message = Message.of(TypographyMessage.END_MARK_MISSING, before.shown());
    } else if (before.mark() == Mark.NONE) {
      message = Message.of(TypographyMessage.END_MARK_ADDED, after.shown());
    } else {
      message = Message.of(TypographyMessage.END_MARK_DIFFERS, before.shown(), after.shown());
    }
    int length = pair.target().length();
    report(
        pair,
        new Finding.Span(before.start(), pair.source().length()),
        new Finding.Span(Math.min(after.start(), length), length),
        message,
        null,
        findings);
  }

  private static boolean isHeadline(InspectedPair pair) {
    return pair.sourceTokens().stream().filter(Token::isWord).count() > HEADLINE;
  }

  private static @Nullable End end(String text) {
    Mark mark = Mark.NONE;
    String shown = "";
    int i = text.length();
    for (; i > 0; i--) {
      char c = text.charAt(i - 1);
      Mark found = mark(c);
      if (found == Mark.NONE && !isTransparent(c)) {
        break;
      }
      if (found == Mark.STOP && i > 2 && text.charAt(i - 2) == '.') {
        found = Mark.ELLIPSIS;
        i -= i > 3 && text.charAt(i - 3) == '.' ? 2 : 1;
        shown = mark == Mark.NONE ? "…" : shown;
      }
      if (found != Mark.NONE && (mark == Mark.NONE || found == Mark.QUESTION)) {
        mark = found;
        shown = found == Mark.ELLIPSIS ? "…" : String.valueOf(c);
      }
    }
    if (i == 0) {
      return null;
    }
    return new End(mark, i, shown, mark == Mark.STOP && isAbbreviation(text, i));
  }

  private static Mark mark(char c) {
    return switch (c) {
      case '.', '!' -> Mark.STOP;
      case '?' -> Mark.QUESTION;
      case '…' -> Mark.ELLIPSIS;
      case ':', ';', ',', '–', '—' -> Mark.PAUSE;
      default -> Mark.NONE;
    };
  }

  private static boolean isTransparent(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "\"'”’“‘»«)]}*†".indexOf(c) >= 0;
  }

  private static boolean isAbbreviation(String text, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1))
            || ".-".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    String word = text.substring(start, end);
    return word.length() <= 1
        || word.indexOf('.') >= 0
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
