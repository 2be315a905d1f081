package org.korpu.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of commands as far as pages need a shell: words in quotation marks, {@code |}, {@code <},
 * {@code >}, {@code >>}, {@code &&}, {@code $?}, {@code ~/} and comments.
 *
 * @param pipelines joined by {@code &&}: each runs if those before it ended with 0
 */
record ShellLine(List<List<Stage>> pipelines) {

  /**
   * One command of a pipeline.
   *
   * @param words the command and its arguments
   * @param input the file that it reads
   * @param output the file that it writes
   * @param append whether the file is added to
   */
  record Stage(List<Word> words, @Nullable String input, @Nullable String output, boolean append) {}

  /**
   * @param text without its quotation marks
   * @param bare whether no part of it was quoted, so that stars stand for names of files
   */
  record Word(String text, boolean bare) {}

  /**
   * Reads a line.
   *
   * @param variables what stands for {@code $NAME}
   * @throws AssertionError if the line has what only a real shell knows
   */
  static ShellLine of(String line, Map<String, String> variables) {
    return new Reader(line, variables).read();
  }

  private static final class Reader {
    private final String line;
    private final Map<String, String> variables;
    private int at;

    private final List<List<Stage>> pipelines = new ArrayList<>();
    private List<Stage> pipeline = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private @Nullable String input;
    private @Nullable String output;
    private boolean append;

    Reader(String line, Map<String, String> variables) {
      this.line = line;
      this.variables = variables;
    }

    ShellLine read() {
      while (skipSpace()) {
        char c = line.charAt(at);
        if (c == '#') {
          break;
        } else if (line.startsWith("&&", at)) {
          at += 2;
          endPipeline();
        } else if (c == '|') {
          at++;
          endStage();
        } else if (c == '<') {
          at++;
          skipSpace();
          input = word().text();
        } else if (c == '>') {
          append = line.startsWith(">>", at);
          at += append ? 2 : 1;
          skipSpace();
          output = word().text();
        } else if (c == ';' || c == '&' || c == '(') {
          throw new AssertionError("pages do without “" + c + "”: " + line);
        } else {
          words.add(word());
        }
      }
      endPipeline();
      return new ShellLine(pipelines);
    }

    private boolean skipSpace() {
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
      return at < line.length();
    }

    private void endStage() {
      if (!words.isEmpty()) {
        pipeline.add(new Stage(words, input, output, append));
      }
      words = new ArrayList<>();
      input = null;
      output = null;
      append = false;
    }

    private void endPipeline() {
      endStage();
      if (!pipeline.isEmpty()) {
        pipelines.add(pipeline);
      }
      pipeline = new ArrayList<>();
    }

    private Word word() {
      StringBuilder text = new StringBuilder();
      boolean bare = true;
      while (at < line.length() && " |<>&;".indexOf(line.charAt(at)) < 0) {
        char c = line.charAt(at);
        if (c == '\'' || c == '"') {
          bare = false;
          quoted(c, text);
        } else if (c == '\\') {
          bare = false;
          text.append(line.charAt(at + 1));
          at += 2;
        } else if (c == '$') {
          variable(text);
        } else if (c == '~' && text.isEmpty() && line.startsWith("/", at + 1)) {
          text.append(variables.get("HOME"));
          at++;
        } else {
          text.append(c);
          at++;
        }
      }
      return new Word(text.toString(), bare);
    }

    private void quoted(char mark, StringBuilder text) {
      at++;
      while (line.charAt(at) != mark) {
        char c = line.charAt(at);
        if (mark == '"' && c == '$') {
          variable(text);
        } else {
          if (mark == '"' && c == '\\') {
            at++;
          }
          text.append(line.charAt(at));
          at++;
        }
      }
      at++;
    }

    private void variable(StringBuilder text) {
      int end = at + 1;
      while (end < line.length()
          && (line.charAt(end) == '?' || Character.isJavaIdentifierPart(line.charAt(end)))) {
        end++;
      }
      String value = variables.get(line.substring(at + 1, end));
      if (value == null) {
        throw new AssertionError("no such variable: " + line.substring(at));
      }
      text.append(value);
      at = end;
    }
  }
}
