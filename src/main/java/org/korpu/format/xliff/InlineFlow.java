package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.format.xliff.InlineDialect.Priority;
import org.korpu.format.xliff.InlineDialect.Side;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Writes the content of one part: its text, codes and terms, each pair and term as an element
 * around its text where that is well nested, as two ends where it is not.
 *
 * <p>A term begins right before its first character and ends right after its last, inside of codes
 * that stand there.
 */
final class InlineFlow {

  private sealed interface Step {}

  private record Text(String text) implements Step {}

  private record Code(PlannedCode code) implements Step {}

  private record TermEnd(int term, Side side) implements Step {}

  /** Something with a beginning and an end among the steps. */
  private record Span(int start, int end, boolean term) {
    boolean crosses(Span other) {
      return (start < other.start && other.start < end && end < other.end)
          || (other.start < start && start < other.end && other.end < end);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final Map<Integer, Integer> stepOfIndex = new HashMap<>();

  private InlineFlow() {}

  /**
   * Writes a part.
   *
   * @param codes what the plan says of each code, by its index in the content
   * @param terms in order of appearance, the longer first where two begin together
   */
  static void write(
      Segment part, Map<Integer, PlannedCode> codes, List<XliffTerm> terms, InlineDialect dialect)
      throws IOException {
    InlineFlow flow = new InlineFlow();
    flow.lay(part, codes, terms);
    flow.emit(flow.elements(codes, dialect.priority()), dialect);
  }

  private void lay(Segment part, Map<Integer, PlannedCode> codes, List<XliffTerm> terms) {
    List<Inline> content = part.content();
    int offset = 0;
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof TextRun run) {
        layText(run.text(), offset, terms);
        offset += run.text().length();
      } else {
        PlannedCode code = codes.get(i);
        if (code != null) {
          stepOfIndex.put(i, steps.size());
          steps.add(new Code(code));
        }
      }
    }
  }

  private void layText(String text, int offset, List<XliffTerm> terms) {
    if (terms.isEmpty()) {
      steps.add(new Text(text));
      return;
    }
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      int place = offset + at;
      List<Integer> ending = at == 0 ? List.of() : indexes(terms, place, Side.END);
      List<Integer> starting = at == text.length() ? List.of() : indexes(terms, place, Side.START);
      if (ending.isEmpty() && starting.isEmpty()) {
        continue;
      }
      if (at > from) {
        steps.add(new Text(text.substring(from, at)));
        from = at;
      }
      ending.forEach(term -> steps.add(new TermEnd(term, Side.END)));
      starting.forEach(term -> steps.add(new TermEnd(term, Side.START)));
    }
    if (from < text.length()) {
      steps.add(new Text(text.substring(from)));
    }
  }

  /** The terms that begin or end at a place, so that those with the same bounds nest. */
  private static List<Integer> indexes(List<XliffTerm> terms, int place, Side side) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      XliffTerm term = terms.get(i);
      if (side == Side.START && term.start() == place) {
        indexes.add(i);
      } else if (side == Side.END && term.end() == place) {
        indexes.add(0, i);
      }
    }
    return indexes;
  }

  /** The steps at which an element begins, with the steps at which it ends. */
  private Map<Integer, Integer> elements(Map<Integer, PlannedCode> codes, Priority priority) {
    List<Span> spans = new ArrayList<>();
    codes.forEach(
        (index, code) -> {
          if (code.role() == PlannedCode.Role.OPEN && code.isWhole()) {
            spans.add(
                new Span(
                    stepOfIndex.getOrDefault(index, 0),
                    stepOfIndex.getOrDefault(code.partner(), 0),
                    false));
          }
        });
    Map<Integer, Integer> starts = new HashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step) instanceof TermEnd end) {
        if (end.side() == Side.START) {
          starts.put(end.term(), step);
        } else {
          spans.add(new Span(starts.getOrDefault(end.term(), step), step, true));
        }
      }
    }
    boolean termsFirst = priority == Priority.TERMS;
    spans.sort(
        Comparator.comparing((Span span) -> span.term() != termsFirst)
            .thenComparingInt(Span::start));
    List<Span> accepted = new ArrayList<>();
    for (Span span : spans) {
      if (accepted.stream().noneMatch(span::crosses)) {
        accepted.add(span);
      }
    }
    Map<Integer, Integer> elements = new HashMap<>();
    accepted.forEach(span -> elements.put(span.start(), span.end()));
    return elements;
  }

  private void emit(Map<Integer, Integer> elements, InlineDialect dialect) throws IOException {
    Set<Integer> ends = new HashSet<>(elements.values());
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Integer end = elements.get(i);
      if (step instanceof Text text) {
        dialect.text(text.text());
      } else if (step instanceof TermEnd term) {
        if (end != null) {
          dialect.startTerm(term.term());
        } else if (ends.contains(i)) {
          dialect.endTerm();
        } else {
          dialect.termEnd(term.term(), term.side());
        }
      } else if (step instanceof Code code) {
        if (end != null) {
          dialect.startPair(code.code(), ((Code) steps.get(end)).code());
        } else if (ends.contains(i)) {
          dialect.endPair();
        } else if (code.code().role() == PlannedCode.Role.PLACEHOLDER) {
          dialect.placeholder(code.code());
        } else {
          dialect.end(code.code());
        }
      }
    }
  }
}
