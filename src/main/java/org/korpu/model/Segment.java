package org.korpu.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in one language with its inline codes: the unit of translation.
 *
 * <p>Equal segments have the same text and the same codes in the same places, whatever runs they
 * were made from: adjacent runs of text are joined when a segment is made.
 *
 * @param content runs of text and codes in order; no two runs of text stand next to each other
 */
public record Segment(List<Inline> content) {

  /** A segment without text or codes. */
  public static final Segment EMPTY = new Segment(List.of());

  public Segment {
    content = joined(content);
  }

  /** A segment of plain text; the empty segment for the empty string. */
  public static Segment of(String text) {
    return text.isEmpty() ? EMPTY : new Segment(List.of(new TextRun(text)));
  }

  /** The text without its codes. Codes leave nothing behind, not even a space. */
  public String text() {
    if (content.size() == 1 && content.get(0) instanceof TextRun only) {
      return only.text();
    }
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      }
    }
    return text.toString();
  }

  /** The codes in order of appearance. */
  public List<InlineCode> codes() {
    List<InlineCode> codes = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof InlineCode code) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }

  /** Whether there is any code. */
  public boolean hasCodes() {
    for (Inline inline : content) {
      if (inline instanceof InlineCode) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing to read: no text but white space. Codes do not count. */
  public boolean isBlank() {
    for (Inline inline : content) {
      if (inline instanceof TextRun run && !run.text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static List<Inline> joined(List<Inline> parts) {
    boolean adjacent = false;
    for (int i = 1; i < parts.size() && !adjacent; i++) {
      adjacent = parts.get(i) instanceof TextRun && parts.get(i - 1) instanceof TextRun;
    }
    if (!adjacent) {
      return List.copyOf(parts);
    }
    List<Inline> result = new ArrayList<>(parts.size());
    for (Inline part : parts) {
      int last = result.size() - 1;
      if (part instanceof TextRun run && last >= 0 && result.get(last) instanceof TextRun before) {
        result.set(last, new TextRun(before.text() + run.text()));
      } else {
        result.add(part);
      }
    }
    return List.copyOf(result);
  }
}
