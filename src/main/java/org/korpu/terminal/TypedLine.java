package org.korpu.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.korpu.shell.ShellLine;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.ShellWord;
import org.korpu.shell.Suggestion.Ending;

/** A line taken apart for the editor as the session does it; it ends where the cursor is. */
final class TypedLine implements CompletingParsedLine {

  private final String line;
  private final int cursor;
  private final Backslash backslash;
  private final List<String> words;
  private final int start;

  TypedLine(String line, int cursor, Backslash backslash) {
    this.line = line;
    this.cursor = cursor;
    this.backslash = backslash;
    List<ShellWord> read = ShellLine.read(line.substring(0, cursor), backslash).words();
    List<String> texts = new ArrayList<>(read.stream().map(ShellWord::text).toList());
    boolean within = !read.isEmpty() && read.get(read.size() - 1).end() == cursor;
    if (!within) {
      texts.add("");
    }
    words = List.copyOf(texts);
    start = within ? read.get(read.size() - 1).start() : cursor;
  }

  @Override
  public String line() {
    return line;
  }

  @Override
  public int cursor() {
    return cursor;
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public String word() {
    return words.get(words.size() - 1);
  }

  @Override
  public int wordCursor() {
    return word().length();
  }

  @Override
  public int wordIndex() {
    return words.size() - 1;
  }

  @Override
  public int rawWordCursor() {
    return cursor - start;
  }

  @Override
  public int rawWordLength() {
    return cursor - start;
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return ShellLine.quoted(
        candidate.toString(), backslash, complete ? Ending.COMPLETE : Ending.OPEN);
  }
}
