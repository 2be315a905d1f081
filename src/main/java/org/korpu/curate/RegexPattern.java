package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.CountedText;

/**
 * A regular expression in the notation of {@link Pattern}. {@code \w} and {@code \b} know the
 * letters of every language. Case counts unless the expression begins with {@code (?i)}; then
 * {@code i, ı, İ, I} are one letter, whatever the language. An empty match is none.
 *
 * <p>Some expressions, such as {@code (a+)+b}, would try a short text for years. The work on one
 * text is bounded, by counting and not by the clock, so that a run can be repeated.
 */
public final class RegexPattern implements TextPattern {

  /**
   * How many characters are looked at in one text, each time anew. Ordinary expressions look at
   * each a few times; this many take some 100 ms.
   */
  private static final int MOST_STEPS = 10_000_000;

  /** The beginnings of what {@link PatternSyntaxException#getDescription} says. */
  private static final Map<String, SearchMessage> REASONS =
      Map.of(
          "Unclosed group", SearchMessage.REGEX_GROUP_OPEN,
          "Unmatched closing", SearchMessage.REGEX_GROUP_NOT_OPEN,
          "Unclosed character class", SearchMessage.REGEX_CLASS_OPEN,
          "Dangling meta character", SearchMessage.REGEX_NOTHING_TO_REPEAT,
          "Illegal/unsupported escape", SearchMessage.REGEX_ESCAPE_UNKNOWN);

  private final Pattern pattern;

  /**
   * Compiles an expression.
   *
   * @throws InputException if it is none; the fault tells where
   */
  public RegexPattern(String expression) {
    try {
      pattern = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    } catch (PatternSyntaxException e) {
      int place = place(e, expression.length());
      throw fault(
          Message.of(
              SearchMessage.REGEX_WRONG,
              expression.substring(0, place),
              expression.substring(place),
              reason(e.getDescription()),
              place + 1),
          Message.of(SearchMessage.REGEX_ESCAPE));
    }
  }

  /** Where the expression is wrong; some faults Java places one character before it. */
  private static int place(PatternSyntaxException fault, int length) {
    String description = fault.getDescription();
    boolean before =
        description.startsWith("Unmatched closing")
            || description.startsWith("Unclosed character class");
    return Math.max(0, Math.min(fault.getIndex() + (before ? 1 : 0), length));
  }

  /** What Java says is wrong, in the language of messages where it is something common. */
  private static Object reason(String description) {
    for (Map.Entry<String, SearchMessage> each : REASONS.entrySet()) {
      if (description.startsWith(each.getKey())) {
        return each.getValue();
      }
    }
    return description;
  }

  @Override
  public List<TextSpan> find(String text, LanguageTag language) {
    List<TextSpan> found = List.of();
    Matcher matcher = pattern.matcher(new CountedText(text, MOST_STEPS));
    try {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          if (found.isEmpty()) {
            found = new ArrayList<>(2);
          }
          found.add(new TextSpan(matcher.start(), matcher.end()));
        }
      }
    } catch (CountedText.TooManySteps | StackOverflowError e) {
      throw fault(
          Message.of(SearchMessage.REGEX_TOO_SLOW, pattern.pattern(), text.length()),
          Message.of(SearchMessage.REGEX_SIMPLIFY));
    }
    return found;
  }

  private static InputException fault(Message cause, Message advice) {
    return new InputException(
        new Diagnostic(Severity.ERROR, null, null, cause, null).withAdvice(advice));
  }
}
