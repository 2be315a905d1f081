package org.korpu.format.tmx;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InlineCode.SubFlow;
import org.korpu.model.TextRun;

/**
 * Writes text and inline codes as the content of {@code <seg>}; the counterpart of {@link
 * SegmentParser}.
 *
 * <p>A start or end whose other half is missing is written as {@code <it>}, since TMX has {@code
 * <bpt>} and {@code <ept>} in pairs only. Of the further attributes of a code only those that TMX
 * knows are written.
 */
final class SegmentWriter {

  private static final int NONE = -1;

  private final XmlText xml;
  private final CodeNumbers numbers;

  SegmentWriter(XmlText xml, CodeNumbers numbers) {
    this.xml = xml;
    this.numbers = numbers;
  }

  void write(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof TextRun only) {
      xml.text(only.text());
      return;
    }
    int[] partners = partners(content);
    @Nullable String[] starts = new String[content.size()];
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof TextRun run) {
        xml.text(run.text());
      } else if (inline instanceof InlineCode code) {
        switch (code.kind()) {
          case OPEN, CLOSE -> {
            if (partners[i] == NONE) {
              isolated(code);
            } else if (code.kind() == Kind.OPEN) {
              starts[i] = start(code);
            } else {
              end(code, String.valueOf(starts[partners[i]]));
            }
          }
          case PLACEHOLDER -> placeholder(code);
          case ISOLATED_OPEN, ISOLATED_CLOSE -> isolated(code);
          case HIGHLIGHT_OPEN, HIGHLIGHT_CLOSE -> {
            if (partners[i] == NONE) {
              isolated(code);
            } else {
              highlight(code);
            }
          }
        }
      }
    }
  }

  private String start(InlineCode code) {
    String x = numbers.of(code.id());
    String own = code.attributes().get("i");
    String i = own != null ? own : x != null ? x : numbers.fresh();
    xml.markup("<bpt").attribute("i", i).attribute("x", x).attribute("type", code.type());
    data(code, "bpt");
    return i;
  }

  private void end(InlineCode code, String i) {
    xml.markup("<ept").attribute("i", i);
    data(code, "ept");
  }

  private void placeholder(InlineCode code) {
    xml.markup("<ph")
        .attribute("x", numbers.of(code.id()))
        .attribute("assoc", code.attributes().get("assoc"))
        .attribute("type", code.type());
    data(code, "ph");
  }

  private void isolated(InlineCode code) {
    xml.markup("<it")
        .attribute("pos", code.kind().opens() ? "begin" : "end")
        .attribute("x", numbers.of(code.id()))
        .attribute("type", code.type());
    data(code, "it");
  }

  private void highlight(InlineCode code) {
    if (code.kind() == Kind.HIGHLIGHT_CLOSE) {
      xml.markup("</hi>");
      return;
    }
    xml.markup("<hi")
        .attribute("x", numbers.of(code.id()))
        .attribute("type", code.type())
        .markup(">");
  }

  private void data(InlineCode code, String element) {
    if (code.data().isEmpty() && code.subFlows().isEmpty()) {
      xml.markup("/>");
      return;
    }
    xml.markup(">");
    int done = 0;
    for (SubFlow subFlow : code.subFlows()) {
      int offset = Math.max(done, Math.min(subFlow.offset(), code.data().length()));
      xml.text(code.data().substring(done, offset));
      done = offset;
      xml.markup("<sub")
          .attribute("datatype", subFlow.attributes().get("datatype"))
          .attribute("type", subFlow.attributes().get("type"))
          .markup(">");
      write(subFlow.content());
      xml.markup("</sub>");
    }
    xml.text(code.data().substring(done)).markup("</").markup(element).markup(">");
  }

  /**
   * For each end the index of its start and the other way round; {@link #NONE} for what stands
   * alone. Ends of pairs go by id, those of highlights by nesting, since they are elements.
   */
  private static int[] partners(List<Inline> content) {
    int[] partners = new int[content.size()];
    Arrays.fill(partners, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    Deque<Integer> highlights = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      if (!(content.get(i) instanceof InlineCode code)) {
        continue;
      }
      switch (code.kind()) {
        case OPEN -> open.push(i);
        case HIGHLIGHT_OPEN -> highlights.push(i);
        case CLOSE -> {
          for (Integer start : open) {
            if (content.get(start) instanceof InlineCode other && other.id().equals(code.id())) {
              partners[i] = start;
              partners[start] = i;
              open.remove(start);
              break;
            }
          }
        }
        case HIGHLIGHT_CLOSE -> {
          if (!highlights.isEmpty()) {
            int start = highlights.pop();
            partners[i] = start;
            partners[start] = i;
          }
        }
        default -> {}
      }
    }
    return partners;
  }
}
