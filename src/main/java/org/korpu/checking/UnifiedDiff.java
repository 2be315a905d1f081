package org.korpu.checking;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The difference of two texts in the unified format, as {@code patch} and {@code git apply} take
 * it, written while the texts are read. Lines keep their ends.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** So far a line is looked for that both texts have, before all of it counts as changed. */
  private static final int REACH = 200;

  /** How lines are shown. */
  public enum Style {
    PLAIN("", "", "", ""),
    /** Removed lines red, added ones green, on a terminal. */
    COLOURED("\u001B[31m", "\u001B[32m", "\u001B[36m", "\u001B[0m");

    private final String removed;
    private final String added;
    private final String place;
    private final String end;

    Style(String removed, String added, String place, String end) {
      this.removed = removed;
      this.added = added;
      this.place = place;
      this.end = end;
    }
  }

  private final Appendable out;
  private final String name;
  private final Style style;
  private final Deque<String> context = new ArrayDeque<>();
  private final List<String> hunk = new ArrayList<>();
  private int oldLine = 1;
  private int newLine = 1;
  private int hunkOld;
  private int hunkNew;
  private int oldCount;
  private int newCount;
  private int trailing;
  private boolean isOpen;
  private boolean isBegun;

  /**
   * Of one file.
   *
   * @param name its path, relative and with slashes if a program is to find it
   */
  public UnifiedDiff(Appendable out, String name, Style style) {
    this.out = out;
    this.name = name;
    this.style = style;
  }

  /** Compares two texts. */
  public void texts(String before, String after) throws IOException {
    List<String> olds = lines(before);
    List<String> news = lines(after);
    int i = 0;
    int j = 0;
    while (i < olds.size() || j < news.size()) {
      if (i < olds.size() && j < news.size() && olds.get(i).equals(news.get(j))) {
        same(olds.get(i));
        i++;
        j++;
        continue;
      }
      int[] next = meeting(olds, i, news, j);
      change(olds.subList(i, next[0]), news.subList(j, next[1]));
      i = next[0];
      j = next[1];
    }
  }

  /** Passes over lines that both texts have. */
  public void same(List<String> lines) throws IOException {
    for (String line : lines) {
      same(line);
    }
  }

  /** Ends the comparison. */
  public void finish() throws IOException {
    close();
  }

  /** The lines of a text, each with its end. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** Where the texts meet again: the nearest lines that are equal, or both ends. */
  private static int[] meeting(List<String> olds, int i, List<String> news, int j) {
    for (int distance = 1; distance <= 2 * REACH; distance++) {
      for (int a = Math.max(0, distance - REACH); a <= Math.min(distance, REACH); a++) {
        int atOld = i + a;
        int atNew = j + distance - a;
        if (atOld < olds.size() && atNew < news.size() && olds.get(atOld).equals(news.get(atNew))) {
          return new int[] {atOld, atNew};
        }
      }
    }
    return new int[] {olds.size(), news.size()};
  }

  private void same(String line) throws IOException {
    if (isOpen) {
      hunk.add(" " + line);
      oldCount++;
      newCount++;
      trailing++;
      if (trailing > 2 * CONTEXT) {
        close();
      }
    } else {
      context.addLast(line);
      if (context.size() > CONTEXT) {
        context.removeFirst();
      }
    }
    oldLine++;
    newLine++;
  }

  private void change(List<String> before, List<String> after) {
    if (!isOpen) {
      isOpen = true;
      hunkOld = oldLine - context.size();
      hunkNew = newLine - context.size();
      oldCount = context.size();
      newCount = context.size();
      context.forEach(line -> hunk.add(" " + line));
      context.clear();
    }
    trailing = 0;
    before.forEach(line -> hunk.add("-" + line));
    after.forEach(line -> hunk.add("+" + line));
    oldCount += before.size();
    newCount += after.size();
    oldLine += before.size();
    newLine += after.size();
  }

  /** Writes the hunk; what it has too much of common lines begins the context of the next. */
  private void close() throws IOException {
    if (!isOpen) {
      return;
    }
    int surplus = Math.max(0, trailing - CONTEXT);
    List<String> shown = hunk.subList(0, hunk.size() - surplus);
    if (!isBegun) {
      isBegun = true;
      String path = name.startsWith("/") ? name : "/" + name;
      out.append("--- a").append(path).append("\n+++ b").append(path).append('\n');
    }
    out.append(style.place).append("@@ -").append(range(hunkOld, oldCount - surplus));
    out.append(" +").append(range(hunkNew, newCount - surplus)).append(" @@");
    out.append(style.end).append('\n');
    for (String line : shown) {
      write(line);
    }
    context.clear();
    hunk.subList(Math.max(0, hunk.size() - Math.min(CONTEXT, trailing)), hunk.size())
        .forEach(line -> context.addLast(line.substring(1)));
    hunk.clear();
    isOpen = false;
    trailing = 0;
  }

  private void write(String line) throws IOException {
    boolean ended = line.endsWith("\n");
    String bare = ended ? line.substring(0, line.length() - 1) : line;
    String colour =
        switch (line.charAt(0)) {
          case '-' -> style.removed;
          case '+' -> style.added;
          default -> "";
        };
    out.append(colour).append(bare).append(colour.isEmpty() ? "" : style.end).append('\n');
    if (!ended) {
      out.append("\\ No newline at end of file\n");
    }
  }

  private static String range(int start, int count) {
    return count == 1 ? Integer.toString(start) : (count == 0 ? start - 1 : start) + "," + count;
  }
}
