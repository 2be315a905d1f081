package org.korpu.shell;

import java.util.ArrayList;
import java.util.List;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandTable;
import org.korpu.shell.LineAssistant.Mark;
import org.korpu.shell.LineAssistant.Mark.Kind;
import org.korpu.shell.ShellLine.Backslash;

/** Tells what the words of a line are that is being typed. */
public final class LineMarks {

  private LineMarks() {}

  /** The commands and options of a line, known or not; none in a text that would be looked up. */
  public static List<Mark> of(String line, CommandTable table, Backslash backslash) {
    if (line.stripLeading().startsWith(SessionWord.LOOK_UP.word())) {
      return List.of();
    }
    List<ShellWord> words = ShellLine.read(line, backslash).words();
    if (words.isEmpty()) {
      return List.of();
    }
    ShellWord first = words.get(0);
    if (SessionWord.of(first.text(), words.size() - 1).isPresent()) {
      return List.of(new Mark(first.start(), first.end(), Kind.COMMAND));
    }
    boolean korpu = first.text().equals("korpu");
    if (!korpu && !first.text().startsWith("-") && !isBelow(table.root(), first)) {
      boolean mistyped = words.size() > 1 && SimilarWord.isIn(first.text(), table.root().below());
      return mistyped ? List.of(new Mark(first.start(), first.end(), Kind.UNKNOWN)) : List.of();
    }
    return ofCommand(words, table);
  }

  private static List<Mark> ofCommand(List<ShellWord> words, CommandTable table) {
    List<String> texts = words.stream().map(ShellWord::text).toList();
    CommandPlace whole = CommandPlace.after(texts, table);
    List<Mark> marks = new ArrayList<>();
    if (whole.depth() > 0) {
      marks.add(new Mark(words.get(0).start(), words.get(whole.depth() - 1).end(), Kind.COMMAND));
    }
    for (int i = whole.depth(); i < words.size(); i++) {
      ShellWord word = words.get(i);
      CommandPlace before = CommandPlace.after(texts.subList(0, i), table);
      boolean last = i + 1 == words.size();
      if (before.pending().isPresent() || before.ended()) {
        continue;
      }
      if (word.text().startsWith("-") && word.text().length() > 1) {
        String name = word.text().split("=", 2)[0];
        boolean known = whole.page().option(name).isPresent();
        boolean begun =
            last
                && whole.page().options().stream()
                    .anyMatch(each -> each.names().stream().anyMatch(n -> n.startsWith(name)));
        if (known || !(begun || name.equals("--"))) {
          int end = Math.min(word.end(), word.start() + name.length());
          marks.add(new Mark(word.start(), end, known ? Kind.OPTION : Kind.UNKNOWN));
        }
      } else if (whole.page().isGroup() && i == whole.depth() && !last) {
        marks.add(new Mark(word.start(), word.end(), Kind.UNKNOWN));
      }
    }
    return marks;
  }

  private static boolean isBelow(CommandPage group, ShellWord word) {
    return group.below().contains(word.text());
  }
}
