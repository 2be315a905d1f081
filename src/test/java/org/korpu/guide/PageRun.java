package org.korpu.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page whose commands have been run: what differs from it, and the page as it should be. */
final class PageRun {

  private static final String STATUS = "$ echo $?";

  private final PageShell shell;
  private final List<String> page;
  private final List<String> renewed = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int commands;

  private PageRun(List<String> page, PageShell shell) {
    this.page = page;
    this.shell = shell;
  }

  /** Runs all commands of a page, from the first to the last. */
  static PageRun of(List<String> page, PageShell shell) throws IOException {
    PageRun run = new PageRun(page, shell);
    int at = 0;
    for (PageBlock block : PageBlock.of(page)) {
      run.renewed.addAll(page.subList(at, block.from()));
      at = block.from() + block.lines().size();
      run.run(block);
    }
    run.renewed.addAll(page.subList(at, page.size()));
    return run;
  }

  /** What is not as the page says, for a person who will mend it. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** How many lines of commands were run. */
  int commands() {
    return commands;
  }

  /** The page with what its commands really print. */
  List<String> renewed() {
    return List.copyOf(renewed);
  }

  private void run(PageBlock block) throws IOException {
    switch (block.kind()) {
      case TRANSCRIPT -> transcript(block);
      case SCRIPT, PREPARATION -> {
        script(block);
        renewed.addAll(block.lines());
      }
      case UNTESTED, ILLUSTRATION -> renewed.addAll(block.lines());
    }
  }

  private void script(PageBlock block) throws IOException {
    int i = 0;
    while (i < block.lines().size()) {
      Typed typed = typed(block.lines(), i, "");
      List<String> printed = execute(typed);
      if (shell.status() > 1) {
        faults.add(
            place(block, i)
                + typed.line()
                + "\n  ended with "
                + shell.status()
                + "\n"
                + joined("  ", printed));
      }
      i = typed.next();
    }
  }

  private void transcript(PageBlock block) throws IOException {
    List<String> lines = block.lines();
    int i = 0;
    while (i < lines.size()) {
      Typed typed = typed(lines, i, "$ ");
      int end = typed.next();
      while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
        end++;
      }
      List<String> shown = lines.subList(typed.next(), end);
      List<String> printed = execute(typed);
      if (!Transcript.agree(shown, printed)) {
        faults.add(
            place(block, i)
                + typed.line()
                + "\n the page says:\n"
                + joined("  - ", shown)
                + "\n korpu says:\n"
                + joined("  + ", printed));
      }
      boolean failed = shell.status() > 1 && !(end < lines.size() && lines.get(end).equals(STATUS));
      if (failed) {
        faults.add(
            place(block, i)
                + typed.line()
                + "\n  ended with "
                + shell.status()
                + ", which the page does not show by “"
                + STATUS
                + "”\n"
                + joined("  ", printed));
      }
      renewed.addAll(lines.subList(i, typed.next()));
      renewed.addAll(failed ? shown : Transcript.renewed(shown, printed));
      i = end;
    }
  }

  private List<String> execute(Typed typed) throws IOException {
    if (typed.line().isBlank() || typed.line().startsWith("#")) {
      return List.of();
    }
    commands++;
    return shell.run(typed.line(), typed.here());
  }

  /**
   * What a person types before a command runs.
   *
   * @param line the command; lines that a backslash joins are one
   * @param here the text between {@code <<'END'} and {@code END}
   * @param next the number of the line after it in the block
   */
  private record Typed(String line, String here, int next) {}

  private static Typed typed(List<String> lines, int from, String prompt) {
    StringBuilder line = new StringBuilder(lines.get(from).substring(prompt.length()));
    int next = from + 1;
    while (line.length() > 0 && line.charAt(line.length() - 1) == '\\') {
      line.setLength(line.length() - 1);
      line.append(lines.get(next).strip());
      next++;
    }
    int here = line.indexOf(" <<'END'");
    if (here < 0) {
      return new Typed(line.toString(), "", next);
    }
    int end = next + lines.subList(next, lines.size()).indexOf("END");
    String text = joined("", lines.subList(next, end)) + "\n";
    return new Typed(line.delete(here, here + " <<'END'".length()).toString(), text, end + 1);
  }

  private static String place(PageBlock block, int line) {
    return "line " + (block.from() + line + 1) + ": ";
  }

  private static String joined(String before, List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(text.isEmpty() ? "" : "\n").append(before).append(line);
    }
    return text.toString();
  }
}
