package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.text.BreakIterator;
import java.util.Locale;
import org.korpu.curate.UnitHit;
import org.korpu.model.LanguageTag;
import org.korpu.model.Variant;

/** Single units of memories, for people. */
public final class UnitReport {

  private UnitReport() {}

  /** Writes a unit: its place and id on a line, a line for each language below it. */
  public static void writeText(UnitHit hit, Writer out) throws IOException {
    head(hit, out);
    for (Variant variant : hit.unit().variants()) {
      out.append("    ").append(variant.language().value()).append("  ");
      out.append(PrintableText.of(variant.segment().text())).append('\n');
    }
  }

  /**
   * Writes a unit and one of its texts before and after a change, each with what differs between ⟦
   * and ⟧.
   */
  public static void writeChange(
      UnitHit hit, LanguageTag language, String before, String after, Writer out)
      throws IOException {
    head(hit, out);
    int start = commonStart(before, after);
    int end = commonEnd(before, after, start);
    line(language, "−", before, start, before.length() - end, out);
    line(language, "+", after, start, after.length() - end, out);
  }

  private static void head(UnitHit hit, Writer out) throws IOException {
    out.append(PrintableText.of(hit.place()));
    String id = hit.unit().id();
    if (id != null) {
      out.append("  ").append(PrintableText.of(id));
    }
    out.append('\n');
  }

  private static void line(
      LanguageTag language, String sign, String text, int from, int to, Writer out)
      throws IOException {
    String marked =
        from == to
            ? text
            : text.substring(0, from) + "⟦" + text.substring(from, to) + "⟧" + text.substring(to);
    out.append("    ").append(language.value()).append(' ').append(sign).append(' ');
    out.append(PrintableText.of(marked)).append('\n');
  }

  /** The length of the longest common start that ends between words in both texts. */
  private static int commonStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    BreakIterator words = words(one);
    BreakIterator otherWords = words(other);
    while (same > 0 && !(words.isBoundary(same) && otherWords.isBoundary(same))) {
      same--;
    }
    return same;
  }

  /** The length of the longest common end after a common start, likewise. */
  private static int commonEnd(String one, String other, int start) {
    int most = Math.min(one.length(), other.length()) - start;
    int same = 0;
    while (same < most
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    BreakIterator words = words(one);
    BreakIterator otherWords = words(other);
    while (same > 0
        && !(words.isBoundary(one.length() - same)
            && otherWords.isBoundary(other.length() - same))) {
      same--;
    }
    return same;
  }

  private static BreakIterator words(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return words;
  }
}
