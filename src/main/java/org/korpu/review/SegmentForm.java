package org.korpu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.OfficeArchiveWriter;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * A segment as it stands in a table: source and target with visible tags.
 *
 * <p>White space at the ends is not shown and stays as it is in the file. Where a unit does not
 * preserve white space, each run of it is one space.
 */
final class SegmentForm {

  /** Why a person may not change a target. */
  enum Closure {
    OPEN,
    /** Locked in a tool. */
    LOCKED,
    /** The unit is not to be translated. */
    NOT_TRANSLATED,
    /** It has characters that no document can hold. */
    UNSHOWABLE,
    /** It is longer than a cell can be. */
    TOO_LONG
  }

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final String SPACES = " \t\r\n";
  private static final String CUT = "…";

  private final XliffUnit unit;
  private final XliffPart part;
  private final int longest;
  private final TaggedText tags;
  private final String source;
  private final String target;
  private final Closure closure;

  /**
   * Of a segment.
   *
   * @param longest what a cell can hold, in UTF-16 units
   */
  SegmentForm(XliffUnit unit, XliffPart part, int longest) {
    this.unit = unit;
    this.part = part;
    this.longest = longest;
    this.tags = new TaggedText(part.source(), part.target());
    String wholeSource = tags.show(part.source());
    String wholeTarget = tags.show(old());
    this.source = fitting(wholeSource);
    this.target = fitting(wholeTarget);
    if (!unit.translate()) {
      closure = Closure.NOT_TRANSLATED;
    } else if (part.lock() == XliffPart.Lock.LOCKED) {
      closure = Closure.LOCKED;
    } else if (!isShowable(wholeSource) || !isShowable(wholeTarget)) {
      closure = Closure.UNSHOWABLE;
    } else if (normal(wholeSource).length() > longest || normal(wholeTarget).length() > longest) {
      closure = Closure.TOO_LONG;
    } else {
      closure = Closure.OPEN;
    }
  }

  XliffPart part() {
    return part;
  }

  TaggedText tags() {
    return tags;
  }

  String source() {
    return source;
  }

  /** The target as shown, empty where there is none. */
  String target() {
    return target;
  }

  Closure closure() {
    return closure;
  }

  /** A cell in the form in which source and target are compared with it. */
  String normal(String cell) {
    StringBuilder legal = new StringBuilder(cell.length());
    cell.codePoints()
        .forEach(c -> legal.appendCodePoint(OfficeArchiveWriter.isLegal(c) ? c : 0xFFFD));
    String text = legal.toString().replace("\r\n", "\n").replace('\r', '\n');
    int start = start(text);
    String inner = text.substring(start, Math.max(start, end(text)));
    return unit.preserveSpace() ? inner : SPACE.matcher(inner).replaceAll(" ");
  }

  /**
   * A changed cell as it can stand in a target: a line break or tab where neither source nor old
   * target has one is a space, for there it would be lost or break what is around it.
   */
  String writable(String normal) {
    String text = normal;
    for (String character : new String[] {"\n", "\t"}) {
      if (!source.contains(character) && !target.contains(character)) {
        text = text.replace(character, " ");
      }
    }
    return text;
  }

  /** The white space around a target that came from a table put back. */
  Segment withEnds(Segment changed) {
    Segment model = part.target() == null ? part.source() : old();
    String before = model.content().isEmpty() ? "" : leading(model.content().get(0));
    String after =
        model.content().isEmpty() ? "" : trailing(model.content().get(model.content().size() - 1));
    if (changed.content().isEmpty() || (before.isEmpty() && after.isEmpty())) {
      return changed;
    }
    List<Inline> content = new ArrayList<>();
    if (!before.isEmpty()) {
      content.add(new TextRun(before));
    }
    content.addAll(changed.content());
    if (!after.isEmpty()) {
      content.add(new TextRun(after));
    }
    return new Segment(content);
  }

  private static String leading(Inline inline) {
    return inline instanceof TextRun run ? run.text().substring(0, start(run.text())) : "";
  }

  private static String trailing(Inline inline) {
    if (inline instanceof TextRun run && start(run.text()) < run.text().length()) {
      return run.text().substring(end(run.text()));
    }
    return "";
  }

  /** Where a text begins after white space. */
  private static int start(String text) {
    int start = 0;
    while (start < text.length() && SPACES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** Where a text ends before white space. */
  private static int end(String text) {
    int end = text.length();
    while (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private Segment old() {
    @Nullable Segment old = part.target();
    return old == null ? Segment.EMPTY : old;
  }

  private String fitting(String whole) {
    String text = normal(whole);
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - CUT.length();
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return normal(text.substring(0, end)) + CUT;
  }

  private static boolean isShowable(String text) {
    return text.codePoints().allMatch(OfficeArchiveWriter::isLegal);
  }
}
