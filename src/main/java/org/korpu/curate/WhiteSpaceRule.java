package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.Inline;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.Variant;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;

/**
 * White space at the ends of a segment is taken off, and several spaces become one. A no-break
 * space stays where typography wants it, as in {@code 20 000} or {@code А. С. Пушкин}; it becomes a
 * space beside another space and between two longer words, where no line break harms. Tabs and line
 * breaks inside a text stay.
 */
final class WhiteSpaceRule extends VariantRule {

  private static final char NO_BREAK = '\u00A0';

  /** Letters of a word that may stand at the end of a line: prepositions and units are shorter. */
  private static final int LONG_WORD = 4;

  @Override
  public String name() {
    return "WhiteSpace";
  }

  @Override
  public boolean concerns(TextTraits traits, LanguageTag language) {
    return traits.has(Trait.SPACING);
  }

  @Override
  Optional<Correction> inspect(int index, Variant variant) {
    Segment before = variant.segment();
    if (before.isBlank()) {
      return Optional.empty(); // the business of EmptyVariant
    }
    Segment after = TextRepair.eachRun(trimmed(before), WhiteSpaceRule::single);
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(Correction.repair(index, after, Message.of(CleaningMessage.WHITE_SPACE)));
  }

  /** Without white space before its first and after its last text or code. */
  private static Segment trimmed(Segment segment) {
    List<Inline> content = segment.content();
    boolean leading = content.get(0) instanceof TextRun first && isSpace(first.text().charAt(0));
    boolean trailing =
        content.get(content.size() - 1) instanceof TextRun last
            && isSpace(last.text().charAt(last.text().length() - 1));
    if (!leading && !trailing) {
      return segment;
    }
    List<Inline> changed = new ArrayList<>(content);
    if (leading) {
      replace(changed, 0, strip(changed.get(0), true));
    }
    if (trailing && !changed.isEmpty()) {
      int end = changed.size() - 1;
      replace(changed, end, strip(changed.get(end), false));
    }
    return new Segment(changed);
  }

  private static void replace(List<Inline> content, int index, String text) {
    if (text.isEmpty()) {
      content.remove(index);
    } else {
      content.set(index, new TextRun(text));
    }
  }

  private static String strip(Inline inline, boolean leading) {
    String text = inline instanceof TextRun run ? run.text() : "";
    int from = 0;
    int to = text.length();
    while (leading && from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (!leading && from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The text with single spaces. */
  private static String single(String text) {
    StringBuilder changed = null;
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        continue;
      }
      int end = i + 1;
      boolean noBreaks = text.charAt(i) == NO_BREAK;
      while (end < text.length() && isBlank(text.charAt(end))) {
        noBreaks &= text.charAt(end) == NO_BREAK;
        end++;
      }
      boolean wanted = noBreaks && !betweenLongWords(text, i, end);
      if (end - i > 1 || (noBreaks && !wanted)) {
        changed = changed == null ? new StringBuilder(text.length()) : changed;
        changed.append(text, copied, i).append(wanted ? NO_BREAK : ' ');
        copied = end;
      }
      i = end - 1;
    }
    return changed == null ? text : changed.append(text, copied, text.length()).toString();
  }

  private static boolean betweenLongWords(String text, int from, int to) {
    int before = from;
    while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    int after = to;
    while (after < text.length() && Character.isLetter(text.charAt(after))) {
      after++;
    }
    return from - before >= LONG_WORD && after - to >= LONG_WORD;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == NO_BREAK;
  }

  private static boolean isSpace(char c) {
    return isBlank(c) || c == '\t' || c == '\n' || c == '\r';
  }
}
