package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * The target has quotation marks that its language does not use: unless a workspace wants others,
 * Russian uses « » with „ “ inside, Azerbaijani and English “ ”.
 *
 * <p>One finding for all marks of a text, with a fix where they pair. Marks of inches and seconds
 * after a digit, and single quotation marks, are left. A straight mark is wrong in all three, for
 * typesetting knows better ones; style, and so common that the check runs only if it is named.
 */
final class QuotesStyle extends DescribedCheck {

  private static final String MARKS = "\"«»“”„‟";

  private final Map<LanguageTag, String> wanted;

  QuotesStyle(CheckOptions options) {
    super("QuotesStyle", Severity.INFO, CheckGroup.TYPOGRAPHY, Use.ON_DEMAND);
    this.wanted = options.quotes();
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    String[] style = style(pair.to());
    if (style == null) {
      return;
    }
    String target = pair.target();
    List<Integer> places = places(target);
    if (places.isEmpty()) {
      return;
    }
    String allowed = String.join("", style);
    int wrong = -1;
    for (int i = places.size() - 1; i >= 0; i--) {
      int at = places.get(i);
      boolean opensAsInEnglish =
          target.charAt(at) == '“' && allowed.indexOf('„') >= 0 && opens(target, at);
      wrong = opensAsInEnglish || allowed.indexOf(target.charAt(at)) < 0 ? at : wrong;
    }
    if (wrong < 0) {
      return;
    }
    String found = String.valueOf(target.charAt(wrong));
    Message message =
        Message.of(
            TypographyMessage.QUOTES_STYLE, found, style[0].charAt(0) + " " + style[0].charAt(1));
    report(
        pair,
        null,
        new Finding.Span(wrong, wrong + 1),
        message,
        fix(target, places, style),
        findings);
  }

  /** The marks of a language, the outer ones, then the inner ones; null where it has no rule. */
  private String @Nullable [] style(LanguageTag language) {
    Optional<String> marks = CheckOptions.of(wanted, language);
    if (marks.isPresent()) {
      String outer = marks.get().substring(0, 2);
      return new String[] {outer, marks.get().length() > 2 ? marks.get().substring(2) : outer};
    }
    return switch (language.language()) {
      case "az", "en" -> new String[] {"“”", "“”"};
      case "ru" -> new String[] {"«»", "„“"};
      default -> null;
    };
  }

  private static List<Integer> places(String text) {
    List<Integer> places = new ArrayList<>(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inches = c == '"' && i > 0 && Character.isDigit(text.charAt(i - 1));
      if (MARKS.indexOf(c) >= 0 && !inches) {
        places.add(i);
      }
    }
    return places;
  }

  /** Other marks, where each opening one has its closing one; null otherwise. */
  private static @Nullable Fix fix(String text, List<Integer> places, String[] style) {
    List<Fix.Replacement> replacements = new ArrayList<>();
    int depth = 0;
    for (int at : places) {
      boolean opens = opens(text, at);
      depth -= opens ? 0 : 1;
      if (depth < 0 || depth > 1) {
        return null;
      }
      String mark = String.valueOf(style[depth].charAt(opens ? 0 : 1));
      depth += opens ? 1 : 0;
      if (text.charAt(at) != mark.charAt(0)) {
        replacements.add(new Fix.Replacement(new Finding.Span(at, at + 1), mark));
      }
    }
    return depth == 0 && !replacements.isEmpty() ? new Fix(replacements) : null;
  }

  /** Whether a mark opens, by what stands around it. */
  private static boolean opens(String text, int at) {
    if (text.charAt(at) == '«' || text.charAt(at) == '„') {
      return true;
    }
    if (text.charAt(at) == '»' || text.charAt(at) == '”') {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    boolean gapBefore = Character.isSpaceChar(before) || "([{«“„\"—–-".indexOf(before) >= 0;
    return gapBefore && !Character.isSpaceChar(after);
  }
}
