package org.korpu.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Token;

/**
 * The target has more than one space in a row; white space at its start or end that the source has
 * not, or the other way round; a space before a punctuation mark or after an opening bracket; or no
 * space after a comma or the end of a sentence.
 *
 * <p>What the source has in the same way is left. Spaces with an inline code between them are no
 * neighbours. Line breaks and tabs are layout and are not looked at.
 */
final class WhiteSpace extends DescribedCheck {

  /** A point after so many small letters is the end of a sentence and of no abbreviation. */
  private static final int SENTENCE_END = 5;

  WhiteSpace() {
    super("WhiteSpace", Severity.WARNING, CheckGroup.TYPOGRAPHY, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    String target = pair.target();
    if (target.isBlank() || pair.source().isBlank()) {
      return;
    }
    int from = start(target);
    int to = end(target);
    inspectStart(pair, from, findings);
    for (int i = from; i < to; i++) {
      char c = target.charAt(i);
      if (isSpace(c)) {
        int next = i + 1;
        while (isSpace(target.charAt(next))) {
          next++;
        }
        inspectSpaces(pair, i, next, findings);
        i = next - 1;
      } else if (",;.!?".indexOf(c) >= 0 && i + 1 < to) {
        inspectMark(pair, i, findings);
      }
    }
    inspectEnd(pair, to, findings);
  }

  private void inspectStart(InspectedPair pair, int start, Consumer<Finding> findings) {
    boolean ours = start > 0;
    boolean theirs = start(pair.source()) > 0;
    if (ours == theirs
        || pair.hasTargetCodeWithin(0, start)
        || pair.hasSourceCodeWithin(0, start(pair.source()))) {
      return;
    }
    TypographyMessage key =
        ours ? TypographyMessage.SPACE_AT_START : TypographyMessage.NO_SPACE_AT_START;
    String mended = ours ? "" : pair.source().substring(0, start(pair.source()));
    report(pair, 0, start, Message.of(key), mended, findings);
  }

  private void inspectEnd(InspectedPair pair, int end, Consumer<Finding> findings) {
    String source = pair.source();
    int length = pair.target().length();
    boolean ours = end < length;
    boolean theirs = end(source) < source.length();
    if (ours == theirs
        || pair.hasTargetCodeWithin(end, length)
        || pair.hasSourceCodeWithin(end(source), source.length())) {
      return;
    }
    TypographyMessage key =
        ours ? TypographyMessage.SPACE_AT_END : TypographyMessage.NO_SPACE_AT_END;
    report(pair, end, length, Message.of(key), ours ? "" : source.substring(end(source)), findings);
  }

  /** Looks at spaces between other characters. */
  private void inspectSpaces(InspectedPair pair, int start, int end, Consumer<Finding> findings) {
    String target = pair.target();
    char after = target.charAt(end);
    char before = target.charAt(start - 1);
    if (isLayout(before) || isLayout(after)) {
      return;
    }
    if (isClosing(target, end) && !hasSpaceBefore(pair.source(), after)) {
      if (!pair.hasTargetCodeWithin(start, end)) {
        Message message = Message.of(TypographyMessage.SPACE_BEFORE, String.valueOf(after));
        report(pair, start, end, message, "", findings);
      }
    } else if ("([{«“".indexOf(before) >= 0
        && !pair.source().contains(before + " ")
        && !pair.hasTargetCodeWithin(start, end)
        && !(before == '“' && target.lastIndexOf('„', start) >= 0)) {
      Message message = Message.of(TypographyMessage.SPACE_AFTER, String.valueOf(before));
      report(pair, start, end, message, "", findings);
    } else if (end - start > 1
        && !pair.source().contains("  ")
        && !pair.hasTargetCodeWithin(start, end)) {
      boolean noBreak = target.substring(start, end).indexOf('\u00A0') >= 0;
      Message message = Message.of(TypographyMessage.DOUBLE_SPACE);
      report(pair, start, end, message, noBreak ? "\u00A0" : " ", findings);
    }
  }

  /** Whether a punctuation mark closes what is before it: no name such as {@code .NET}. */
  private static boolean isClosing(String text, int at) {
    char c = text.charAt(at);
    if (",;:.!?)]}»”".indexOf(c) < 0) {
      return false;
    }
    if (at + 1 == text.length()) {
      return true;
    }
    char next = text.charAt(at + 1);
    return !Character.isLetterOrDigit(next) && ".,:;()-/?!".indexOf(next) < 0;
  }

  private static boolean hasSpaceBefore(String source, char mark) {
    return source.contains(" " + mark) || source.contains("\u00A0" + mark);
  }

  /** Looks at what follows a mark. */
  private void inspectMark(InspectedPair pair, int at, Consumer<Finding> findings) {
    String target = pair.target();
    char mark = target.charAt(at);
    if (at == 0 || !Character.isLetter(target.charAt(at + 1))) {
      return;
    }
    boolean glued =
        switch (mark) {
          case ',', ';' -> Character.isLetter(target.charAt(at - 1));
          default -> isSentenceEnd(target, at);
        };
    if (glued
        && !pair.hasTargetCodeWithin(at + 1, at + 1)
        && !isInAddress(pair, at)
        && !pair.source().contains(target.substring(at - 1, at + 2))) {
      Message message = Message.of(TypographyMessage.NO_SPACE_AFTER, String.valueOf(mark));
      report(pair, at + 1, at + 1, message, " ", findings);
    }
  }

  private static boolean isSentenceEnd(String text, int at) {
    int small = at;
    while (small > 0 && Character.isLowerCase(text.charAt(small - 1))) {
      small--;
    }
    boolean wholeWord = small == 0 || !Character.isLetter(text.charAt(small - 1));
    return wholeWord
        && at - small >= SENTENCE_END
        && at + 2 < text.length()
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean isInAddress(InspectedPair pair, int at) {
    Token token = tokenAt(pair.targetTokens(), at);
    return token != null && token.kind() == Token.Kind.ADDRESS;
  }

  private static @Nullable Token tokenAt(List<Token> tokens, int at) {
    for (Token token : tokens) {
      if (token.start() <= at && at < token.end()) {
        return token;
      }
    }
    return null;
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && isWhite(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text) {
    int end = text.length();
    while (end > 0 && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isWhite(char c) {
    return c == '\u00A0' || Character.isWhitespace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isLayout(char c) {
    return c == '\n' || c == '\r' || c == '\t';
  }
}
