package org.korpu.filter.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * The content of a paragraph as a segment, and the way back.
 *
 * <p>The look that most of the text has needs no code. Other looks are pairs of codes, nested where
 * one adds to another. What stands before and after all text, such as the mark at the start of a
 * footnote or a link around the whole paragraph, is no part of the segment and stays where it is.
 */
final class ParagraphContent {

  /**
   * What a code of the segment stands for.
   *
   * @param start what is written for it, or for its start
   * @param end what is written for its end; null if it has none
   * @param format what text between both looks like; null for what stands alone
   */
  private record Meaning(
      List<Markup> start, @Nullable List<Markup> end, @Nullable RunFormat format) {}

  private record Level(
      String id, @Nullable List<Markup> end, RunFormat format, boolean container) {}

  private final List<Piece> before;
  private final List<Piece> after;
  private final RunFormat base;
  private final Segment segment;
  private final Map<String, Meaning> meanings = new HashMap<>();

  private ParagraphContent(List<Piece> pieces) {
    int[] partner = partners(pieces);
    int first = firstText(pieces);
    int last = lastText(pieces);
    int from = first < 0 ? pieces.size() : lead(pieces, partner, first, last);
    int to = first < 0 ? pieces.size() : trail(pieces, partner, first, last);
    this.before = List.copyOf(pieces.subList(0, from));
    this.after = List.copyOf(pieces.subList(to, pieces.size()));
    this.base = commonFormat(pieces, from, to);
    this.segment = segment(pieces, partner, from, to);
  }

  /** The content that pieces make together. */
  static ParagraphContent of(List<Piece> pieces) {
    return new ParagraphContent(balanced(pieces));
  }

  /** The text to translate with its codes. */
  Segment segment() {
    return segment;
  }

  /**
   * Writes a translation.
   *
   * @param translation its codes are those of {@link #segment}, pairs well nested
   * @param writer writes text
   * @param markup writes all else
   */
  void write(Segment translation, Dialect.TextWriter writer, Consumer<List<Markup>> markup) {
    Consumer<List<Markup>> other =
        m -> {
          writer.other();
          markup.accept(m);
        };
    before.forEach(piece -> other.accept(piece.markup()));
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level("", null, base, true));
    for (Inline inline : translation.content()) {
      if (inline instanceof TextRun run) {
        writer.text(run.text(), open.getFirst().format());
      } else if (inline instanceof InlineCode code) {
        Meaning meaning = meanings.get(code.id());
        if (meaning == null) {
          throw new IllegalArgumentException("no code " + code);
        }
        if (code.kind().closes()) {
          Level closed = open.pop();
          if (closed.container()) {
            other.accept(closed.end() == null ? List.of() : closed.end());
          }
        } else if (meaning.format() == null) {
          other.accept(meaning.start());
        } else {
          boolean container = meaning.end() != null;
          if (container) {
            other.accept(meaning.start());
          }
          open.push(new Level(code.id(), meaning.end(), meaning.format(), container));
        }
      }
    }
    after.forEach(piece -> other.accept(piece.markup()));
    writer.finish();
  }

  private Segment segment(List<Piece> pieces, int[] partner, int from, int to) {
    List<Inline> content = new ArrayList<>();
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level("", null, base, true));
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Text text) {
        changeTo(text.format(), open, content);
        content.add(new TextRun(text.text()));
      } else if (piece instanceof Piece.Open start) {
        leaveFormats(open, content);
        RunFormat inner = commonFormat(pieces, i + 1, partner[i]);
        List<Markup> end = pieces.get(partner[i]).markup();
        String id = newId(new Meaning(start.markup(), end, inner));
        content.add(code(Kind.OPEN, id, start.type()));
        open.push(new Level(id, null, inner, true));
      } else if (piece instanceof Piece.Close) {
        leaveFormats(open, content);
        content.add(closing(open.pop(), content));
      } else if (piece instanceof Piece.Alone alone) {
        List<Markup> markup = new ArrayList<>(alone.markup());
        while (i + 1 < to && pieces.get(i + 1) instanceof Piece.Alone next) {
          markup.addAll(next.markup());
          i++;
        }
        String id = newId(new Meaning(markup, null, null));
        content.add(code(Kind.PLACEHOLDER, id, alone.type()));
      }
    }
    leaveFormats(open, content);
    return new Segment(content);
  }

  /** Closes and opens pairs until text has the format. */
  private void changeTo(RunFormat format, Deque<Level> open, List<Inline> content) {
    while (!open.getFirst().container()
        && !open.getFirst().format().looksLike(format)
        && !open.getFirst().format().isWithin(format)) {
      content.add(closing(open.pop(), content));
    }
    RunFormat current = open.getFirst().format();
    if (!current.looksLike(format)) {
      String id = newId(new Meaning(List.of(), null, format));
      content.add(code(Kind.OPEN, id, format.typeBeside(current)));
      open.push(new Level(id, null, format, false));
    }
  }

  private static void leaveFormats(Deque<Level> open, List<Inline> content) {
    while (!open.getFirst().container()) {
      content.add(closing(open.pop(), content));
    }
  }

  private static InlineCode closing(Level level, List<Inline> content) {
    for (int i = content.size() - 1; i >= 0; i--) {
      if (content.get(i) instanceof InlineCode code
          && code.kind() == Kind.OPEN
          && code.id().equals(level.id())) {
        return code(Kind.CLOSE, code.id(), String.valueOf(code.type()));
      }
    }
    throw new IllegalStateException("no start of " + level);
  }

  private String newId(Meaning meaning) {
    String id = String.valueOf(meanings.size() + 1);
    meanings.put(id, meaning);
    return id;
  }

  private static InlineCode code(Kind kind, String id, String type) {
    String shown =
        switch (kind) {
          case CLOSE -> "</" + type + ">";
          case PLACEHOLDER -> "<" + type + "/>";
          default -> "<" + type + ">";
        };
    return InlineCode.of(kind, id, type, shown);
  }

  /** The format that most of the text has which stands directly in a stretch. */
  private static RunFormat commonFormat(List<Piece> pieces, int from, int to) {
    List<RunFormat> formats = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    int depth = 0;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Open) {
        depth++;
      } else if (piece instanceof Piece.Close) {
        depth--;
      } else if (depth == 0 && piece instanceof Piece.Text text) {
        int known = 0;
        while (known < formats.size() && !formats.get(known).looksLike(text.format())) {
          known++;
        }
        if (known == formats.size()) {
          formats.add(text.format());
          lengths.add(0);
        }
        lengths.set(known, lengths.get(known) + text.text().length());
      }
    }
    RunFormat most = RunFormat.NONE;
    int length = -1;
    for (int i = 0; i < formats.size(); i++) {
      if (lengths.get(i) > length) {
        most = formats.get(i);
        length = lengths.get(i);
      }
    }
    return most;
  }

  /** Starts without an end and ends without a start become what stands alone. */
  private static List<Piece> balanced(List<Piece> pieces) {
    List<Piece> balanced = new ArrayList<>(pieces);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < balanced.size(); i++) {
      if (balanced.get(i) instanceof Piece.Open) {
        open.push(i);
      } else if (balanced.get(i) instanceof Piece.Close close) {
        if (open.isEmpty()) {
          balanced.set(i, new Piece.Alone("end", close.markup()));
        } else {
          open.pop();
        }
      }
    }
    for (int i : open) {
      balanced.set(i, new Piece.Alone("start", balanced.get(i).markup()));
    }
    return balanced;
  }

  private static int[] partners(List<Piece> pieces) {
    int[] partner = new int[pieces.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partner.length; i++) {
      if (pieces.get(i) instanceof Piece.Open) {
        open.push(i);
      } else if (pieces.get(i) instanceof Piece.Close) {
        int start = open.pop();
        partner[start] = i;
        partner[i] = start;
      }
    }
    return partner;
  }

  private static int firstText(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Text) {
        return i;
      }
    }
    return -1;
  }

  private static int lastText(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Piece.Text) {
        return i;
      }
    }
    return -1;
  }

  /** Where the segment starts: pairs that close amid the text are in it. */
  private static int lead(List<Piece> pieces, int[] partner, int first, int last) {
    int at = 0;
    while (at < first
        && !(pieces.get(at) instanceof Piece.Open && partner[at] > first && partner[at] < last)) {
      at++;
    }
    return at;
  }

  /** Where the segment ends: pairs that were opened in it are closed in it. */
  private static int trail(List<Piece> pieces, int[] partner, int first, int last) {
    int from = lead(pieces, partner, first, last);
    int at = pieces.size();
    while (at > last + 1
        && !(pieces.get(at - 1) instanceof Piece.Close && partner[at - 1] >= from)) {
      at--;
    }
    return at;
  }
}
