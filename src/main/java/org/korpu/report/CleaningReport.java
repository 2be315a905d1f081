package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.korpu.curate.CleanedUnit;
import org.korpu.curate.CleaningFinding;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/**
 * What cleaning finds in a memory, unit by unit, and at the end how much each rule did. Keeps the
 * counts only.
 */
public final class CleaningReport {

  private final Messages messages;
  private final String memory;
  private final Map<String, Map<Action, Long>> rules = new TreeMap<>();
  private long units;
  private long removals;

  /** What becomes of what a rule finds. */
  private enum Action {
    REPAIR(HealthMessage.ACTION_REPAIR, "repair"),
    REMOVE_VARIANT(HealthMessage.ACTION_REMOVE_VARIANT, "remove-variant"),
    REMOVE_UNIT(HealthMessage.ACTION_REMOVE_UNIT, "remove-unit");

    private final HealthMessage words;
    private final String key;

    Action(HealthMessage words, String key) {
      this.words = words;
      this.key = key;
    }
  }

  /**
   * On one memory, in the language of the messages.
   *
   * @param memory its name
   */
  public CleaningReport(Messages messages, String memory) {
    this.messages = messages;
    this.memory = memory;
  }

  /** Writes what was found in a unit for people, the texts before and after below it. */
  public void writeText(CleanedUnit unit, Writer out) throws IOException {
    count(unit);
    for (int i = 0; i < unit.findings().size(); i++) {
      CleaningFinding finding = unit.findings().get(i);
      out.append(PrintableText.of(memory + ": " + shown(finding))).append(": ");
      out.append(finding.rule()).append(": ");
      out.append(messages.text(action(unit, i).words)).append(": ");
      out.append(PrintableText.of(messages.text(finding.reason()))).append('\n');
      Segment after = finding.after();
      String label = finding.language().value();
      String before = finding.before().text();
      if (after == null) {
        line(label, before, out);
      } else {
        Difference difference = Difference.of(before, after.text());
        line(label, difference.marked(before), out);
        line("→", difference.marked(after.text()), out);
      }
    }
  }

  /** Writes what was found in a unit, a JSON object for each finding. */
  public void writeJson(CleanedUnit unit, Writer out) throws IOException {
    count(unit);
    for (int i = 0; i < unit.findings().size(); i++) {
      CleaningFinding finding = unit.findings().get(i);
      Action action = action(unit, i);
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("rule", finding.rule());
            json.writeStringField("action", action.key);
            json.writeStringField("file", memory);
            json.writeNumberField("position", finding.position());
            if (finding.unit() != null) {
              json.writeStringField("unit", finding.unit());
            }
            json.writeStringField("language", finding.language().value());
            json.writeStringField("message", messages.text(finding.reason()));
            json.writeStringField("before", finding.before().text());
            if (finding.after() != null) {
              json.writeStringField("after", finding.after().text());
            }
          });
    }
  }

  /** Whether anything was found. */
  public boolean hasFindings() {
    return !rules.isEmpty();
  }

  /** Whether any variant or unit is to be removed. */
  public boolean hasRemovals() {
    return removals > 0;
  }

  /** The counts: how many units were looked at, then a line for each rule that found something. */
  public String summary() {
    StringBuilder summary = new StringBuilder();
    summary.append(PrintableText.of(memory)).append(": ");
    summary.append(messages.text(Message.of(HealthMessage.UNITS_SEEN, units)));
    if (rules.isEmpty()) {
      return summary
          .append(", ")
          .append(messages.text(HealthMessage.NOTHING_TO_CLEAN))
          .append('\n')
          .toString();
    }
    summary.append('\n');
    TextTable table =
        new TextTable()
            .row(
                "  " + messages.text(HealthMessage.COLUMN_RULE),
                messages.text(HealthMessage.COLUMN_REPAIRED),
                messages.text(HealthMessage.COLUMN_VARIANTS),
                messages.text(HealthMessage.COLUMN_UNITS));
    rules.forEach(
        (rule, actions) ->
            table.row(
                "  " + rule,
                Long.toString(actions.getOrDefault(Action.REPAIR, 0L)),
                Long.toString(actions.getOrDefault(Action.REMOVE_VARIANT, 0L)),
                Long.toString(actions.getOrDefault(Action.REMOVE_UNIT, 0L))));
    try {
      table.writeTo(summary);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a string builder does not fail
    }
    return summary.toString();
  }

  private void count(CleanedUnit unit) {
    units++;
    removals += unit.removed() == null ? 0 : 1;
    for (int i = 0; i < unit.findings().size(); i++) {
      rules
          .computeIfAbsent(unit.findings().get(i).rule(), rule -> new EnumMap<>(Action.class))
          .merge(action(unit, i), 1L, Long::sum);
    }
  }

  /** Of the findings of a unit that is removed, the last is what removed it. */
  private static Action action(CleanedUnit unit, int index) {
    if (unit.findings().get(index).after() != null) {
      return Action.REPAIR;
    }
    boolean last = index == unit.findings().size() - 1;
    return unit.kept() == null && last ? Action.REMOVE_UNIT : Action.REMOVE_VARIANT;
  }

  private static String shown(CleaningFinding finding) {
    return finding.unit() == null ? "#" + (finding.position() + 1) : finding.unit();
  }

  private static void line(String label, String text, Writer out) throws IOException {
    out.append("    ").append(label);
    if (!text.isEmpty()) {
      out.append(" ".repeat(Math.max(1, 4 - label.length()))).append(PrintableText.of(text));
    }
    out.append('\n');
  }

  /**
   * What two texts have in common at their ends.
   *
   * @param start so many characters are alike at the start
   * @param end so many at the end, none of them counted at the start
   */
  private record Difference(int start, int end) {

    static Difference of(String one, String other) {
      int shorter = Math.min(one.length(), other.length());
      int start = 0;
      while (start < shorter && one.charAt(start) == other.charAt(start)) {
        start++;
      }
      int end = 0;
      while (end < shorter - start
          && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
        end++;
      }
      return new Difference(start, end);
    }

    /** The text with what differs between ⟦ and ⟧; unmarked where all differs. */
    String marked(String text) {
      int to = text.length() - end;
      if (start + end == 0) {
        return text;
      }
      return text.substring(0, start) + "⟦" + text.substring(start, to) + "⟧" + text.substring(to);
    }
  }
}
