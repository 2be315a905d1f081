package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;

/**
 * What Trados Studio, memoQ and Phrase say of a {@code <trans-unit>} and its segments in their own
 * namespaces: state, lock, match and comments.
 */
final class ToolMarks {

  /** What a tool says of a segment. */
  private record Mark(State state, Qualifier qualifier, Lock lock, int percent) {}

  /** A whole match in context. */
  private static final double CONTEXT = 101;

  private static final String LOCKED = "locked";
  private static final String PERCENT = "percent";

  private final XmlCursor xml;
  private final Map<String, Mark> segments = new HashMap<>();
  private final List<XliffNote> notes = new ArrayList<>();
  private final boolean phrase;
  private final @Nullable Mark unit;

  /** The cursor stands at the unit. */
  ToolMarks(XmlCursor xml) {
    this.xml = xml;
    String status = xml.attribute(XliffNames.MEMOQ, "status");
    String lock = xml.attribute(XliffNames.MEMOQ, LOCKED);
    String confirmed = xml.attribute(XliffNames.PHRASE, "confirmed");
    this.phrase = confirmed != null;
    if (status != null || lock != null) {
      double percent = number(xml.attribute(XliffNames.MEMOQ, PERCENT));
      this.unit =
          mark(
              status == null ? State.INITIAL : ForeignStates.ofMemoq(status),
              lock != null && !lock.equals("false"),
              percent,
              percent > 0);
    } else if (confirmed != null) {
      String origin = xml.attribute(XliffNames.PHRASE, "trans-origin");
      this.unit =
          mark(
              ForeignStates.ofPhrase(confirmed),
              "true".equals(xml.attribute(XliffNames.PHRASE, LOCKED)),
              100 * number(xml.attribute(XliffNames.PHRASE, "score")),
              "tm".equals(origin));
    } else {
      this.unit = null;
    }
  }

  /** The state of the whole unit, null where no tool says one. */
  @Nullable State state() {
    return unit == null ? null : unit.state();
  }

  /** Whether the unit is one of Phrase, whose codes stand in the text. */
  boolean isPhrase() {
    return phrase;
  }

  /** Comments, which stand beside the texts. */
  List<XliffNote> notes() {
    return notes;
  }

  /**
   * Reads a child of the unit that is none of XLIFF; the cursor stands at it, and then at its end.
   */
  void read() throws IOException {
    if (xml.is(XliffNames.SDL, "seg-defs")) {
      while (xml.nextChild()) {
        readSegment();
        xml.skip();
      }
    } else if (xml.is(XliffNames.MEMOQ, "comments")) {
      while (xml.nextChild()) {
        String user = xml.attribute("user");
        note(xml.content(), user);
      }
    } else if (xml.is(XliffNames.PHRASE, "comment")) {
      String user = xml.attribute("created-by");
      note(xml.content(), user);
    } else {
      xml.skip();
    }
  }

  private void note(String text, @Nullable String user) {
    if (!text.isBlank()) {
      notes.add(new XliffNote(text, user == null || user.isEmpty() ? null : user, null));
    }
  }

  private void readSegment() {
    String id = xml.attribute("id");
    if (id == null || !xml.is(XliffNames.SDL, "seg")) {
      return;
    }
    double percent = number(xml.attribute(PERCENT));
    String origin = xml.attribute("origin");
    boolean memory = "tm".equals(origin) || "document-match".equals(origin);
    boolean context =
        percent == 100
            && ("document-match".equals(origin)
                || "SourceAndTarget".equals(xml.attribute("text-match")));
    segments.put(
        NameTokens.id(id),
        mark(
            ForeignStates.ofSdl(xml.attribute("conf")),
            "true".equals(xml.attribute(LOCKED)),
            context ? CONTEXT : percent,
            memory));
  }

  /** The parts with what is known of them. */
  List<XliffPart> applyTo(List<XliffPart> parts) {
    List<XliffPart> result = new ArrayList<>();
    for (XliffPart part : parts) {
      Mark mark = segments.get(part.id());
      if (mark == null && segments.size() == 1 && parts.size() == 1) {
        // A unit that is not segmented, with the definition of its only segment.
        mark = segments.values().iterator().next();
      }
      if (mark == null) {
        mark = unit;
      }
      result.add(
          mark == null || part.kind() == XliffPart.Kind.IGNORABLE
              ? part
              : part.as(mark.state(), mark.qualifier(), mark.lock(), mark.percent()));
    }
    return result;
  }

  private static Mark mark(State state, boolean locked, double percent, boolean memory) {
    Qualifier qualifier = Qualifier.NONE;
    if (memory && percent > 0) {
      qualifier =
          percent >= CONTEXT
              ? Qualifier.CONTEXT_MATCH
              : percent >= 100 ? Qualifier.EXACT_MATCH : Qualifier.FUZZY_MATCH;
    }
    int whole = memory ? (int) Math.round(Math.min(100, percent)) : 0;
    return new Mark(state, qualifier, locked ? Lock.LOCKED : Lock.OPEN, whole);
  }

  private static double number(@Nullable String value) {
    try {
      double number = value == null ? 0 : Double.parseDouble(value.strip());
      return number > 0 ? number : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
