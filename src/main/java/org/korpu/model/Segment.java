package org.korpu.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  // Written out: the first record that is asked for its own costs a cold start 30 ms.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Segment segment && content.equals(segment.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
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

  /**
   * Whether a code stands between two characters of a range of the text without codes.
   *
   * @param start its first character, in UTF-16 units
   * @param end exclusive
   */
  public boolean hasCodeInside(int start, int end) {
    int at = 0;
    for (Inline inline : content) {
      if (inline instanceof TextRun run) {
        at += run.text().length();
      } else if (at > start && at < end) {
        return true;
      }
    }
    return false;
  }

  /**
   * This segment with other characters for a range of its text. Codes stay; those inside the range
   * stand behind the new characters.
   *
   * @param start the first character of the range in the text without codes, in UTF-16 units
   * @param end exclusive
   */
  public Segment replaced(int start, int end, String text) {
    List<Inline> changed = new ArrayList<>();
    boolean written = false;
    int at = 0;
    for (Inline inline : content) {
      if (inline instanceof TextRun run) {
        int length = run.text().length();
        int from = Math.max(0, Math.min(length, start - at));
        int to = Math.max(0, Math.min(length, end - at));
        add(changed, run.text().substring(0, from));
        if (!written && start < at + length) {
          add(changed, text);
          written = true;
        }
        add(changed, run.text().substring(Math.max(from, to)));
        at += length;
      } else {
        changed.add(inline);
      }
    }
    if (!written) {
      add(changed, text);
    }
    return new Segment(changed);
  }

  private static void add(List<Inline> content, String text) {
    if (!text.isEmpty()) {
      content.add(new TextRun(text));
    }
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
